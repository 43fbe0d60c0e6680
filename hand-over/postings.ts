import { browser } from 'wxt/browser';
import type { Posting } from '../insight/types';
import { readHandOver } from './validate';

const KEY = 'offer-postings-';

/** As many tabs can be loaded anew with the postings that they were opened with. @internal */
export const MOST_KEPT = 8;

/**
 * Opens the page "What is an offer worth?" with these postings to fill an offer from; with one, it is filled in at once. They lie
 * in the browser's session storage, which is in memory and closed to pages: nothing of them stands in the address or the history
 * but a random number that names them, so that each tab keeps its own.
 */
export async function openOffer(postings: readonly Posting[]): Promise<void> {
  const name = postings.length === 0 ? null : await leave(postings);
  await browser.tabs.create({ url: browser.runtime.getURL(`/offer.html${name === null ? '' : `#${name}`}`) });
}

/** What a page was opened with; it stays there, so that it can be loaded anew. @param hash of the page's address */
export async function handedOver(hash: string): Promise<Posting[]> {
  if (hash.length < 2) return [];
  const key = KEY + hash.slice(1);
  return readHandOver((await browser.storage.session.get(key))[key]).postings;
}

/** Puts postings where the page finds them. @returns their name; `null` where the browser has no room */
async function leave(postings: readonly Posting[]): Promise<string | null> {
  const name = crypto.randomUUID();
  try {
    await clearOut();
    await browser.storage.session.set({ [KEY + name]: { at: Date.now(), postings } });
    return name;
  } catch {
    return null;
  }
}

/** Takes the oldest away, so that with one more there are no more than are kept. */
async function clearOut(): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(KEY));
  const oldestFirst = all.map(([key, stored]) => ({ key, at: readHandOver(stored).at })).sort((a, b) => a.at - b.at);
  const tooMany = oldestFirst.slice(0, Math.max(0, all.length - MOST_KEPT + 1));
  await browser.storage.session.remove(tooMany.map(({ key }) => key));
}
