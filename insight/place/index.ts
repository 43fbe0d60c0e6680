import type { CountryCode, Person, Region } from '../types';
import { findStructuredPlace } from './address';
import { withChoiceOfTitle } from './choice-of-title';
import { findPlace, type PlaceFound, readPlace } from './line';
import { placeInDescription, placeInTitle } from './mentioned';
import { countryOfPage } from './page-country';
import { homeRegion, subdivisionRegion } from './region';
import { withOthers } from './several';

export { readPlace, withOthers };

export interface LocateContext {
  person: Person;
  url?: string;
  title?: string;
  description?: string;
}

/** The country that a page belongs to by its address ("uk.indeed.com", ".gc.ca", "au.seek.com"), or `null`. */
export function countryOfUrl(url: string): CountryCode | null {
  const country = countryOfPage(url);
  return country === 'abroad' ? null : country;
}

/**
 * Where the work is: by the posting's location (text or schema.org `jobLocation`, or a posting's structured data as a whole),
 * else its title, else a label in its description, else the person's own region, else the page's country.
 * @returns `null` for a place outside the covered countries: no figures at all there
 */
export function locate(location: unknown, { person, url = '', title, description }: LocateContext): Region | null {
  const page = countryOfPage(url);
  const pageCountry = page === 'abroad' ? null : page;
  const found =
    typeof location === 'string' ? findPrinted(location, pageCountry) : findStructuredPlace(location, pageCountry);
  if (found.region) return withChoiceOfTitle(found.region, title);
  if (found.abroad) return null;
  const elsewhere = placeInTitle(title, pageCountry) ?? placeInDescription(description, pageCountry);
  if (elsewhere)
    return { ...elsewhere, remote: elsewhere.remote || found.remote, several: elsewhere.several || found.several };
  if (page === 'abroad') return null;
  if (typeof location === 'string' && WHOLE_COUNTRY.test(location)) {
    const country = subdivisionRegion(pageCountry ?? person.country, null);
    return { ...country, how: 'posting-location', remote: found.remote, several: found.several };
  }
  return withoutPlace(person, pageCountry, found);
}

/** Of a whole country, which is the page's: "Nationwide", "Anywhere in the country", "Various locations nationwide". */
const WHOLE_COUNTRY =
  /^[\s(]*(?:(?:remote|various|multiple|all)\b[\s,(-]*(?:locations?\b[\s,(-]*)?)?(?:nation-?wide|(?:anywhere|across|all over|throughout)(?: in)? the (?:country|nation))[\s).]*$/i;

/** How many printed places are remembered. */
const REMEMBERED = 256;
const remembered = new Map<string, PlaceFound>();

/** A results list prints the same few places again and again, and reading one takes longer than anything else of a card. */
function findPrinted(text: string, pageCountry: CountryCode | null): PlaceFound {
  const key = `${pageCountry} ${text}`;
  const before = remembered.get(key);
  if (before) return before;
  const found = findPlace(text, pageCountry);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, found);
  return found;
}

/** No place is named: the person's region where the page is of the same country or tells none, else the page's country. */
function withoutPlace(person: Person, pageCountry: CountryCode | null, { remote, several }: PlaceFound): Region {
  const own = pageCountry === null || pageCountry === person.country;
  const region: Region = own ? homeRegion(person) : { ...subdivisionRegion(pageCountry, null), how: 'page-country' };
  return { ...region, remote, several };
}
