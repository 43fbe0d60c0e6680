import { homeRegion, subdivisionRegion } from './choose-region';
import { findPlace, type PlaceFound, readPlace } from './place';
import { findStructuredPlace } from './place-address';
import { countryOfPage } from './place-page-country';
import type { CountryCode, Person, Region } from './types';

export { readPlace };

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
 * else its title, else the person's own region, else the page's country.
 * @returns `null` for a place outside the covered countries: no figures at all there
 */
export function locate(location: unknown, { person, url = '', title, description }: LocateContext): Region | null {
  const page = countryOfPage(url);
  const pageCountry = page === 'abroad' ? null : page;
  const found =
    typeof location === 'string' ? findPlace(location, pageCountry) : findStructuredPlace(location, pageCountry);
  if (found.region) return found.region;
  if (found.abroad) return null;
  const elsewhere = inTitle(title, pageCountry) ?? inDescription(description, pageCountry);
  if (elsewhere) return { ...elsewhere, remote: elsewhere.remote || found.remote };
  if (page === 'abroad') return null;
  return withoutPlace(person, pageCountry, found);
}

/** No place is named: the person's region where the page is of the same country or tells none, else the page's country. */
function withoutPlace(person: Person, pageCountry: CountryCode | null, { remote, several }: PlaceFound): Region {
  const own = pageCountry === null || pageCountry === person.country;
  const region: Region = own ? homeRegion(person) : { ...subdivisionRegion(pageCountry, null), how: 'page-country' };
  return { ...region, remote, several };
}

/** Town and state, as titles and labels write them; a name alone in a title is too often an employer's. */
const TOWN_AND_STATE =
  /(?:^|[-–—|(@:,]|\bin\b|\bat\b)\s*((?:[\p{L}.'’]+[ -]){0,3}[\p{L}.'’]+,\s*[A-Za-z]{2})(?=$|[\s)|,;.–—-])/u;
const LABELLED = /\b(?:job |work )?location\s*:\s*([^\n;|]{3,60})/i;

function inTitle(title: string | undefined, pageCountry: CountryCode | null): Region | null {
  const match = title === undefined ? null : TOWN_AND_STATE.exec(title);
  return match?.[1] === undefined ? null : findPlace(match[1], pageCountry, 'title').region;
}

function inDescription(description: string | undefined, pageCountry: CountryCode | null): Region | null {
  const match = description === undefined ? null : LABELLED.exec(description.slice(0, LONGEST_READ));
  const place = match?.[1] === undefined ? null : TOWN_AND_STATE.exec(`:${match[1]}`)?.[1];
  return place === undefined || place === null ? null : findPlace(place, pageCountry, 'description').region;
}
/** A posting says where it is near its beginning; the rest speaks of other things. */
const LONGEST_READ = 3000;
