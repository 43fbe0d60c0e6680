import { browser } from 'wxt/browser';

/** The reader for sites that the person has added, as the build names it. */
export const GRANTED_READER = '/content-scripts/granted.js';
const SCRIPT_ID = 'granted';

/**
 * Keeps the reader registered for exactly the sites that the person has granted beside those of the manifest. The browser's
 * own list of permissions is the one record of them, so a grant that is taken back anywhere is taken back here.
 */
export async function registerGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const installed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const matches = origins.filter((origin) => !installed.has(origin));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = { id: SCRIPT_ID, js: [GRANTED_READER], matches, allFrames: true, runAt: 'document_idle' as const };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Follows the permissions for as long as the background lives; every start of it looks once. */
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
