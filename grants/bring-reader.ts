import { browser } from 'wxt/browser';
import { readerScripts } from '../sites/registry/reader-scripts';

type Files = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/**
 * Brings the reader to a page that is already open, with the definition of its site; where it is already, nothing happens.
 * @throws where the browser keeps the page closed to extensions
 */
export async function bringReader(tabId: number, host: string): Promise<void> {
  // WXT's type knows the scripts that it bundles itself; those of the sites are built beside them.
  const files = readerScripts(host) as Files;
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
}
