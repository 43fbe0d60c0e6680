import type { KeptOffer } from './draft';
import { readDrafts } from './validate-drafts';

const KEY = 'offer-drafts';

/** A page's own storage: of its tab alone, there again after a reload and on the way back, gone with the tab. */
type OfTab = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The offers that this tab had, or none; what was handed over to another page of it (`hash`) is no matter of this one. */
export function keptOffers(hash: string, storage: OfTab = sessionStorage): KeptOffer[] {
  try {
    return readDrafts(JSON.parse(storage.getItem(KEY) ?? 'null'), hash);
  } catch {
    return [];
  }
}

/** Keeps the offers for as long as the tab is open; without room for them the page works on all the same. */
export function keepOffers(offers: readonly KeptOffer[], hash: string, storage: OfTab = sessionStorage): void {
  try {
    storage.setItem(KEY, JSON.stringify({ hash, offers }));
  } catch {
    // Nothing is lost but the way back.
  }
}

/** Forgets them. */
export function forgetOffers(storage: OfTab = sessionStorage): void {
  try {
    storage.removeItem(KEY);
  } catch {
    // There is no storage, so nothing is kept either.
  }
}
