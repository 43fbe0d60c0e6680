import { browser } from 'wxt/browser';
import { readerScripts } from '../sites/registry/reader-scripts';
import { bringReader } from './bring-reader';
import { grantedOrigins, hostOfPattern } from './granted-origins';

/**
 * Keeps the reader registered for exactly the sites that the person has granted beside those of the manifest. The browser's
 * own list of permissions is the one record of them, so a grant that is taken back anywhere is taken back here.
 * Tabs that are open on a new one are read at once: Firefox may close the popup while it asks, so this must not need it.
 */
async function registerGrantedSites(): Promise<void> {
  const granted = await grantedOrigins();
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((id) => !granted.includes(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const added = granted.filter((origin) => !registered.includes(origin));
  await browser.scripting.registerContentScripts(
    added.map((origin) => ({
      id: origin,
      matches: [origin],
      js: readerScripts(hostOfPattern(origin)),
      // Employers show their postings in frames of other hosts (iCIMS): each frame counts by its own host.
      allFrames: true,
    })),
  );
  await Promise.all(added.map(readOpenTabs));
}

/** Brings the reader to the tabs that are open on an origin. A tab that cannot be read (an error page) is passed over. */
async function readOpenTabs(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: origin });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && bringReader(id, hostOfPattern(origin))));
}

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
