import { foldName } from '../../data/fold';
import { britishCounties, londonZones } from '../../data/place-names';
import { placesNamed } from '../../data/places';
import type { CountryCode, Region, RegionHow } from '../types';
import { countryNamed, divisionsNamed } from './divisions';
import { readOnePlace } from './one-place';
import { type PlaceReading, STRENGTH } from './reading';
import { inOtherStates, isStatesInRow, withOthers, withUnnamed } from './several';
import { isKnownName } from './tails';
import { readPlaceText, unbracketed } from './text';

/** What a line of text says of where the work is. */
export interface PlaceFound {
  /** `null` where no place is named, or only places outside the covered countries. */
  region: Region | null;
  /** The text names a place, but outside the covered countries. */
  abroad: boolean;
  remote: boolean;
  /** The text speaks of several places, whether it names them or not. */
  several: boolean;
}

/**
 * Reads a location line: "Plano, TX 75024", "Hybrid work in Austin, TX", "Greater Boston", "London, SE1", "Melbourne VIC 3000".
 * Of several places the first that can be read is taken, and said so.
 * @param pageCountry the page's country, for names that exist in more than one
 */
export function findPlace(
  text: string,
  pageCountry: CountryCode | null = null,
  how: RegionHow = 'posting-location',
): PlaceFound {
  const { places, remote, more } = readPlaceText(text);
  const readings = readList(places, pageCountry, more);
  const covered =
    readings.find(({ placed, strength }) => placed !== null && strength >= STRENGTH.state) ??
    readings.find(({ placed }) => placed !== null);
  const several = more || differ(readings);
  const regions = readings.map(({ placed }) => placed && ({ ...placed, how, remote, several } as Region));
  const region = covered ? (regions[readings.indexOf(covered)] ?? null) : null;
  return {
    region: region && withUnnamed(withOthers(region, regions), text),
    abroad: region === null && readings.length > 0,
    remote,
    several,
  };
}

/** The region that a text names, or `null`: nothing of the person's settings or the page stands in for it. */
export function readPlace(text: string, pageCountry: CountryCode | null = null): Region | null {
  return findPlace(text, pageCountry).region;
}

function differ(readings: PlaceReading[]): boolean {
  const keys = readings.map(({ placed }) => JSON.stringify({ ...placed, place: null }) + foldName(placed?.place ?? ''));
  return new Set(keys).size > 1;
}

/** Chunks without commas may be one place in pieces ("Dallas | TX"), else each is a place of its own. */
function readList(places: string[], pageCountry: CountryCode | null, isList: boolean): PlaceReading[] {
  const readings = places.map((place) => readAlternatives(place, pageCountry, isList));
  const mayBeOne = places.length > 1 && !places.some((place) => place.includes(','));
  // "Charlotte NC; Atlanta GA": one that names its town and state needs no other.
  if (mayBeOne && !readings.some((each) => each.some(isKnown))) {
    const joined = readOnePlace(places.join(', '), pageCountry);
    if (joined && isKnown(joined)) return [joined];
  }
  return readings.flat();
}

/** One chunk: as a whole where that is clear, else cut at "and", "or", "&" and "/". */
function readAlternatives(place: string, pageCountry: CountryCode | null, isList: boolean): PlaceReading[] {
  const cut = cutList(place);
  if (cut.length > 1) return readCut(cut, pageCountry);
  const cities = citiesInRow(place, pageCountry, isList);
  if (cities) return cities;
  const whole = readBracketed(place, pageCountry);
  return whole ? [whole, ...inOtherStates(place, whole)] : [];
}

/**
 * The pieces of a list: one without a state of its own is lent the last one's ("Bryan and College Station, TX"), and stands for itself
 * where no table knows it there ("Fort Worth or Denver, CO"). Other words are no place by a state that they are lent ("Therapy & Rehab, Austin, TX").
 */
function readCut(cut: string[], pageCountry: CountryCode | null): PlaceReading[] {
  const last = cut.at(-1) ?? '';
  const tail = /,[^,]*$/.exec(last)?.[0] ?? '';
  const areCounties = COUNTIES.test(last);
  const pieces = cut.map((each) => {
    const isLent = each !== last && tail !== '' && !namesDivision(each);
    const bare = each.replace(/[\s,]+$/, '');
    const text = isLent ? `${bare}${areCounties ? ' County' : ''}${tail}` : each.replace(COUNTIES, 'County');
    const read = citiesInRow(text, pageCountry, true) ?? compact(readBracketed(text, pageCountry));
    if (!isLent || read.some(isKnown)) return { isSure: true, read };
    const alone = readBracketed(bare, pageCountry);
    return alone?.strength === STRENGTH.dominant ? { isSure: true, read: [alone] } : { isSure: false, read };
  });
  const sure = pieces.filter(({ isSure, read }) => isSure && read.some(isKnown));
  return (sure.length > 0 ? pieces.filter(({ isSure }) => isSure) : pieces).flatMap(({ read }) => read);
}
const COUNTIES = /\bcounties\b/i;

const isKnown = ({ strength }: PlaceReading): boolean => strength >= STRENGTH.placeInState;
const compact = (reading: PlaceReading | null): PlaceReading[] => (reading ? [reading] : []);

/** Whether a state, province or country stands in a text behind a comma, so that none is left out for the last of a list. */
const namesDivision = (text: string): boolean =>
  text
    .split(',')
    .slice(1)
    .some((part) => divisionsNamed(foldName(part)).length > 0 || countryNamed(foldName(part), false) !== null);

/**
 * Large cities in a row, of several areas: "Dallas, Houston, Austin, TX", "Austin, San Antonio", "Phoenix/Tucson". Not a part of a
 * city with its city ("Brooklyn, New York", "Croydon, London"). Of two that only a comma parts, the nearest to the end comes first.
 * @returns `null` where the text is no such row
 */
function citiesInRow(text: string, pageCountry: CountryCode | null, isList: boolean): PlaceReading[] | null {
  const parts = text.split(BETWEEN_CITIES).map((part) => part.trim().replace(/^(?:and|or)\s+/i, ''));
  const glued = /^(.+) ([A-Z]{2})$/i.exec(parts.at(-1) ?? '');
  if (glued?.[1] && glued[2] && isLetters(glued[2])) parts.splice(-1, 1, glued[1], glued[2]);
  const last = foldName(parts.at(-1) ?? '');
  const state = divisionsNamed(last).find(({ country }) => country === 'US');
  const cities = state ? parts.slice(0, -1) : parts;
  if (cities.length < 2 || cities.length > MOST_IN_ROW) return null;
  const isSlashed = !/,|\s-\s/.test(text.replace(/,[^,/]*$/, ''));
  if (state && !isSlashed && !cities.every((city) => isLargeIn(foldName(city), state.code))) return null;
  const readings = cities.flatMap((city) => readOnePlace(state ? `${city}, ${state.code}` : city, pageCountry) ?? []);
  const isCity = ({ strength, placed }: PlaceReading) =>
    placed !== null && (state ? strength >= STRENGTH.placeInState : strength === STRENGTH.dominant);
  const areas = new Set(readings.map(({ placed }) => JSON.stringify({ ...placed, place: null })));
  const countries = new Set(readings.map(({ country }) => country));
  if (readings.filter(isCity).length < cities.length || areas.size < 2 || countries.size > 1) return null;
  const isTold = isList || cities.length > 2 || /\s-\s|\//.test(text);
  return isTold ? readings : readings.reverse();
}
const BETWEEN_CITIES = /,|\s-\s|\//;
const MOST_IN_ROW = 12;
/** A part of a city seldom has the name of a city of this size in the same state. */
const LARGE = 100_000;

const isLargeIn = (folded: string, state: string): boolean =>
  placesNamed(folded).some((each) => each.state === state && each.population >= LARGE);

/** "OR" before a ZIP code, the country or another link is Oregon. */
const LINK = /\s+(?:and|&|or(?!\s+(?:\d|USA?\b|United States|\/|(?:and|or)\b)))\s+|\s*\/\s*/i;

/** "Bryan and College Station, TX" lists two places; "Tyne and Wear", "Dallas/Fort Worth, TX" and "Kansas City, MO/KS" are one. */
function cutList(place: string): string[] {
  if (!LINK.test(place)) return splitRepeated(place);
  if (isKnownName(foldName(place))) return [place];
  const parts = place.split(',').map((part) => part.trim());
  const whole = parts.every((part) => !LINK.test(part) || isOneName(part));
  if (whole) return splitRepeated(place);
  return place.split(LINK).filter((each) => each.trim() !== '');
}

function isOneName(part: string): boolean {
  const folded = foldName(part);
  return (
    isKnownName(folded) ||
    isStatesInRow(part) ||
    // "Town and Country MO"
    placesNamed(folded.replace(/ [^ ]+$/, '')).length > 0 ||
    britishCounties().has(folded) ||
    londonZones().has(folded) ||
    (/^[^ ]+(?: [^ ]+)?\/[^/]+$/.test(part) && !part.split('/').some((side) => isLetters(side.trim()))) ||
    /\bor$/i.test(part)
  );
}

/** "Dallas, TX, Denver, CO": pairs of a town and letters in a row. */
function splitRepeated(place: string): string[] {
  const parts = place.split(',').map((part) => part.trim());
  const inPairs =
    parts.length >= 4 && parts.length % 2 === 0 && parts.every((part, index) => isLetters(part) === (index % 2 === 1));
  if (parts.length > 1 && parts.every((part) => TOWN_AND_LETTERS.test(part)) && areWhole(parts, null)) return parts;
  return inPairs ? parts.flatMap((part, index) => (index % 2 === 0 ? `${part}, ${parts[index + 1]}` : [])) : [place];
}

const TOWN_AND_LETTERS = /[^ ] [A-Z]{2}$/i;

/** Whether each piece names its town and state by itself, so that they are no pieces of one place: "Charlotte NC; Atlanta GA". */
const areWhole = (pieces: string[], pageCountry: CountryCode | null): boolean =>
  pieces.every((each) => {
    const read = readOnePlace(each, pageCountry);
    return read !== null && isKnown(read);
  });

const isLetters = (part: string): boolean =>
  divisionsNamed(foldName(part)).some(({ letters }) => letters) && countryNamed(foldName(part)) === null;

/** What stands in parentheses is read only where the rest leaves something open. */
function readBracketed(place: string, pageCountry: CountryCode | null): PlaceReading | null {
  const { outside, inside } = unbracketed(place);
  const read = readOnePlace(outside, pageCountry);
  if (inside.length === 0 || (read?.placed && read.strength >= STRENGTH.placeInState)) return read;
  const together = readOnePlace([outside, ...inside].join(', '), pageCountry);
  // "Holland (MI)": a country's name is a town's where a state stands behind it.
  const isTown = together?.country !== 'abroad' && (together?.strength ?? 0) >= STRENGTH.placeInState;
  return together && (isTown || together.strength > (read?.strength ?? 0)) ? together : read;
}
