import { browser } from 'wxt/browser';
import type { Posting } from '../insight/types';

const KEY = 'offer-postings';

/**
 * Opens the page "What is an offer worth?" with these postings to fill an offer from; with one, it is filled in at once. They lie
 * in the browser's session storage, which is in memory and closed to pages: nothing of them stands in the address or the history.
 */
export async function openOffer(postings: readonly Posting[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: postings });
  await browser.tabs.create({ url: browser.runtime.getURL('/offer.html') });
}

/** What the page was opened with; they stay there, so that it can be loaded anew. */
export async function handedOver(): Promise<Posting[]> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? (stored as Posting[]) : [];
}
