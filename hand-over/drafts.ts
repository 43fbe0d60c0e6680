import type { KeptPage } from './draft';
import { readPage } from './validate-drafts';

const KEY = 'offer-drafts';

/** A page's own storage: of its tab alone, there again after a reload and on the way back, gone with the tab. */
type OfTab = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What the page had in this tab, or `null`; what was handed over to another page of it (`hash`) is no matter of this one. */
export function keptPage(hash: string, storage: OfTab = sessionStorage): KeptPage | null {
  try {
    return readPage(JSON.parse(storage.getItem(KEY) ?? 'null'), hash);
  } catch {
    return null;
  }
}

/** Keeps the offers, and what is typed, for as long as the tab is open; without room the page works on all the same. */
export function keepPage({ offers, present }: KeptPage, hash: string, storage: OfTab = sessionStorage): void {
  try {
    storage.setItem(KEY, JSON.stringify({ hash, offers, present }));
  } catch {
    // Nothing is lost but the way back.
  }
}

/** Forgets all of it. */
export function forgetPage(storage: OfTab = sessionStorage): void {
  try {
    storage.removeItem(KEY);
  } catch {
    // There is no storage, so nothing is kept either.
  }
}
