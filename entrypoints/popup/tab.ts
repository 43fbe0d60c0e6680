import { browser } from 'wxt/browser';
import { bringReader } from '../../grants/bring-reader';
import { grantedOrigins, originOf } from '../../grants/granted-origins';
import type { ListAnswer, PopupMessage } from '../../messages/messages';

/** The tab that the popup was opened over. */
export interface Tab {
  /** `null` where there is no tab to act on. */
  id: number | null;
  /** Known while the popup is open, and only for pages of the web. */
  url: URL | null;
  /** What the reader has found; `null` where none runs (another site, a page of the browser, a page from before an update). */
  found: ListAnswer | null;
  /** Who lets us read there without being asked each time. */
  granted: 'at-install' | 'by-person' | null;
}

/** A reader that was just brought, or told to look again, is asked this often, at these intervals in milliseconds. */
const ASKED = 10;
const INTERVAL = 200;

export async function currentTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id ?? null;
  const url = tab?.url && /^https?:/.test(tab.url) ? new URL(tab.url) : null;
  const [found, granted] = await Promise.all([listPostings(id), grantOf(url)]);
  return { id, url, found, granted };
}

/**
 * Reads the page this once, which needs no grant: the click that opened the popup lets us act on this one page.
 * @returns what was found after the reader has had its moment
 * @throws where the browser keeps the page closed
 */
export async function readOnce(tabId: number, host: string): Promise<ListAnswer | null> {
  await bringReader(tabId, host);
  return listWhenRead(tabId);
}

/** What the reader finds, asked until there is something or it has had its time. */
export async function listWhenRead(tabId: number): Promise<ListAnswer | null> {
  let found: ListAnswer | null = null;
  for (let time = 0; time < ASKED && !found?.postings.length; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
    found = await listPostings(tabId);
  }
  return found;
}

async function listPostings(tabId: number | null): Promise<ListAnswer | null> {
  if (tabId === null) return null;
  const message: PopupMessage = { kind: 'list-postings' };
  try {
    return ((await browser.tabs.sendMessage(tabId, message)) as ListAnswer | undefined) ?? null;
  } catch {
    return null;
  }
}

async function grantOf(url: URL | null): Promise<Tab['granted']> {
  if (!url) return null;
  const origins = [`${url.protocol}//${url.hostname}/*`];
  if (!(await browser.permissions.contains({ origins }))) return null;
  return (await grantedOrigins()).includes(originOf(url.hostname)) ? 'by-person' : 'at-install';
}
