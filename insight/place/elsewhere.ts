import type { Region, RegionHow } from '../types';
import { readPlace } from './line';

const NOT_OF_POSTING: readonly RegionHow[] = ['preferences', 'page-country'];

/**
 * Tells whether a place that a posting's text names is another than those where its work is.
 * @param region where the work is
 * @returns a test of a name, which is `false` for what is no place for certain; `null` where the work's own place is not known well enough
 */
export function elsewhereFrom(region: Region | null): ((name: string) => boolean) | null {
  if (region?.country !== 'US' || NOT_OF_POSTING.includes(region.how)) return null;
  if (region.remote || region.unnamed || (region.several && region.others === undefined)) return null;
  const own = [region, ...(region.others ?? [])];
  return (name) => {
    const place = readPlace(name, 'US');
    return place !== null && !place.ambiguous && own.every((each) => each === null || areApart(each, place));
  };
}

function areApart(own: Region, other: Region): boolean {
  if (own.country !== 'US' || other.country !== 'US') return own.country !== other.country;
  if (own.state === null || other.state === null) return false;
  if (own.state !== other.state) return own.metro === null || own.metro !== other.metro;
  return own.metro !== null && other.metro !== null && own.metro !== other.metro;
}
