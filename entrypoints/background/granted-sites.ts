import { browser } from 'wxt/browser';
import { readerScripts } from '../../sites/reader-scripts';

/**
 * Keeps the reader registered for exactly the sites that the person has granted beside those of the manifest. The browser's
 * own list of permissions is the one record of them, so a grant that is taken back anywhere is taken back here.
 */
async function registerGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const installed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const granted = origins.filter((origin) => !installed.has(origin));
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((id) => !granted.includes(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const added = granted.filter((origin) => !registered.includes(origin));
  await browser.scripting.registerContentScripts(
    added.map((origin) => ({
      id: origin,
      matches: [origin],
      js: readerScripts(hostOf(origin)),
      // Employers show their postings in frames of other hosts (iCIMS): each frame counts by its own host.
      allFrames: true,
    })),
  );
}

/** The host of a match pattern, without its wildcard: `https://*.icims.com/*` is of `icims.com`. */
const hostOf = (pattern: string): string => pattern.replace(/^.*:\/\/(\*\.)?/, '').replace(/\/.*$/, '');

/** Follows the permissions for as long as the extension is there. */
export function followGrantedSites(): void {
  let last: Promise<unknown> = Promise.resolve();
  const follow = () => {
    last = last.then(registerGrantedSites).catch(() => undefined);
  };
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
}
