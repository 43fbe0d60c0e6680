import type { MedianGap, Region, WageBand } from '../types';
import { isOfPlace } from './against';

/**
 * Why the medians at hand are none of the place where the work is. The person's own region and the page's country only stand in for a
 * place that the posting doesn't tell, and a name that fits several places tells none.
 * @returns `null` where all of them are of a place or a state that the posting itself names
 */
export function medianGapOf(region: Region | null, bands: readonly WageBand[]): MedianGap | null {
  if (region?.how === 'preferences' || region?.how === 'page-country') return 'place-unknown';
  if (bands.length === 0 || bands.some(({ median }) => median === null)) return 'not-published';
  if (region?.ambiguous) return 'ambiguous-place';
  if (region && isWholeCountry(region)) return 'whole-country';
  return bands.every(isOfPlace) ? null : 'nation-only';
}

/** A country whose pay is published by state or province, and none of them named: "Remote, US", "openings nationwide". */
const isWholeCountry = (region: Region): boolean =>
  (region.country === 'US' && region.state === null && region.metro === null) ||
  (region.country === 'CA' && region.province === null);
