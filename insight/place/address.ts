import { foldName } from '../../data/fold';
import type { CountryCode, Region } from '../types';
import { countryNamed } from './divisions';
import { findPlace, type PlaceFound } from './line';
import { readPlaceIn } from './one-place';
import { withOthers } from './several';

const NOWHERE: PlaceFound = { region: null, abroad: false, remote: false, several: false };
/** Nested deeper than any schema.org value: somebody plays with us. */
const DEEPEST = 6;

/**
 * Reads schema.org's `jobLocation` in the shapes found in the wild: Place, PostalAddress, text, lists of them, with the country
 * as letters, as a name, as an object or as a list; or a whole posting's `jobLocation`, `jobLocationType` and
 * `applicantLocationRequirements` together.
 */
export function findStructuredPlace(value: unknown, pageCountry: CountryCode | null): PlaceFound {
  const whole = asRecord(value);
  const isPosting =
    whole !== null && ['joblocation', 'joblocationtype', 'applicantlocationrequirements'].some((key) => key in whole);
  if (!isPosting) return readLocation(value, pageCountry, 0);
  const remote = /telecommute|remote/i.test(textsOf(whole.joblocationtype).join(' '));
  const located = readLocation(whole.joblocation, pageCountry, 0);
  const found =
    located.region || located.abroad ? located : readLocation(whole.applicantlocationrequirements, pageCountry, 0);
  const region = found.region && ({ ...found.region, remote: remote || found.region.remote } as Region);
  return { ...found, region, remote: remote || found.remote };
}

function readLocation(value: unknown, pageCountry: CountryCode | null, depth: number): PlaceFound {
  if (typeof value === 'string') return findPlace(value, pageCountry, 'structured-location');
  if (depth > DEEPEST) return NOWHERE;
  if (Array.isArray(value)) return readList(value.map((each) => readLocation(each, pageCountry, depth + 1)));
  const record = asRecord(value);
  if (!record) return NOWHERE;
  if ('address' in record) {
    const found = readLocation(record.address, pageCountry, depth + 1);
    if (found.region || found.abroad) return found;
  }
  if (ADDRESS_KEYS.some((key) => key in record)) return readAddress(record, pageCountry);
  const named = textsOf(record.name)[0];
  return named === undefined ? NOWHERE : findPlace(named, pageCountry, 'structured-location');
}

function readList(found: PlaceFound[]): PlaceFound {
  const regions = found.flatMap(({ region }) => region ?? []);
  const [first] = regions;
  const several = regions.some((region) => JSON.stringify(region) !== JSON.stringify(first));
  if (!first) return found.find(({ abroad }) => abroad) ?? found[0] ?? NOWHERE;
  const all = found.flatMap(({ region, abroad }) =>
    region ? [region, ...(region.others ?? [])] : abroad ? [null] : [],
  );
  const region = withOthers({ ...first, several: several || first.several }, all);
  return { region, abroad: false, remote: first.remote, several };
}

const ADDRESS_KEYS = ['addresslocality', 'addressregion', 'addresscountry', 'postalcode'] as const;

function readAddress(record: Record<string, unknown>, pageCountry: CountryCode | null): PlaceFound {
  const [locality = '', region = '', postalCode = ''] = [
    record.addresslocality,
    record.addressregion,
    record.postalcode,
  ].map((value) => textsOf(value)[0]);
  const country = textsOf(record.addresscountry)
    .map((each) => foldName(each))
    .find((each) => each !== '');
  const named = country === undefined ? null : country === 'ca' ? 'CA' : countryNamed(country);
  if (named === 'abroad') return { ...NOWHERE, abroad: true };
  const place = [locality, `${region} ${postalCode}`].filter((each) => each.trim() !== '').join(', ');
  if (!named) return findPlace(place, pageCountry, 'structured-location');
  const read = findPlace(`${place}, ${COUNTRY_NAME[named]}`, named, 'structured-location');
  if (read.region?.country === named || read.abroad) return read;
  const { placed } = readPlaceIn(named, '');
  return {
    ...NOWHERE,
    region: placed && ({ ...placed, how: 'structured-location', remote: read.remote, several: false } as Region),
  };
}

const COUNTRY_NAME: Record<CountryCode, string> = { US: 'USA', CA: 'Canada', GB: 'United Kingdom', AU: 'Australia' };

/** Keys in lower case: "Address" and "addresslocality" are found in the wild. */
function asRecord(value: unknown): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]));
}

/** The texts of a value: itself, the members of a list, or an object's `name`. */
function textsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, depth + 1));
  const record = asRecord(value);
  return record ? textsOf(record.name, depth + 1) : [];
}
