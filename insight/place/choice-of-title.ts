import { foldName } from '../../data/fold';
import type { CountryCode, Region } from '../types';
import { countryNamed, divisionsNamed } from './divisions';
import { withoutJobWords } from './mentioned';
import { readOnePlace } from './one-place';
import { type PlaceReading, STRENGTH } from './reading';
import { subdivisionOf } from './region';
import { isSamePlace, withOthers } from './several';

/** What a list of places stands between in a title. */
const PARTS = /\s[-–—]+\s|[–—|()[\]:;]|\b(?:in|near|serving|covering|between)\s/i;
/** What parts the places of a list; "Portland, OR" is no choice. */
const LINK = /\s*,?\s+(?:and|(?<!,\s*)or|&)\s+|\s*[/&+]\s*|\s*,\s*/i;
/** "Dallas, Houston, or Austin". */
const LAST_LINK = /^\s*(?:and|or)\s+(?=\p{L})/iu;
/** "Wichita & Topeka clinics": what stands in each of them. */
const FACILITIES = /\s+(?:clinics|locations|offices|hospitals|campuses|schools|facilities|buildings|centers|areas)$/i;
const HAS_LINK = /\b(?:and|or)\b|[/&+,]/i;
const MOST_PLACES = 8;
/** A longer title is a page's mistake. */
const LONGEST = 300;

/**
 * A posting's one location with the places that its title names beside it: "PTA - Milwaukee, WI or Rochester, MN" on a board that
 * knows one of them only. The post is in any of them. A list counts where each of its parts is a place for certain, and where one of
 * them is the location's or all name their states; a single name in a title is a street's, an employer's or a client's too often.
 */
export function withChoiceOfTitle(region: Region, title: string | undefined): Region {
  if (title === undefined || title.length > LONGEST || region.unnamed || !HAS_LINK.test(title)) return region;
  for (const part of title.split(PARTS)) {
    const regions = HAS_LINK.test(part) ? placesOfList(part, region) : [];
    if (regions.length > 1) return withOthers(region, [...(region.others ?? []), ...regions]);
  }
  const inTurn = placesInTurn(title, region);
  return inTurn.length > 1 ? withOthers(region, [...(region.others ?? []), ...inTurn]) : region;
}

/** "PTA - Milwaukee, WI | Rochester, MN": parts that are a town and its state and nothing else, the location's among them. */
function placesInTurn(title: string, region: Region): Region[] {
  const towns = title
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => stateOf(part) !== null);
  const regions = towns.flatMap((town) => asRegion(readPiece(town, [], region), region));
  return regions.some((each) => isSamePlace(each, region)) ? regions : [];
}

const asRegion = (reading: PlaceReading | null, { how, remote }: Region): Region[] =>
  reading?.placed ? [{ ...reading.placed, how, remote, several: true } as Region] : [];

/** The places of a list, none where any part of it is anything else. */
function placesOfList(list: string, region: Region): Region[] {
  const pieces = withStates(
    list.split(LINK).map((piece) => piece.replace(LAST_LINK, '').trimEnd().replace(FACILITIES, '').trim()),
  );
  // The job's name leads to them: "PTA Fargo, ND or …", "PTA, outpatient, Fargo, ND or …".
  const from = pieces.findIndex((piece) => withoutJobWords(piece) !== '');
  const [first = '', ...others] = pieces.slice(Math.max(0, from));
  const all = [withoutJobWords(first), ...others];
  if (others.length === 0 || all.length > MOST_PLACES) return [];
  const readings = all.map((piece, at) => readPiece(piece, all.slice(at + 1), region));
  const regions = readings.flatMap((each) => asRegion(each, region));
  if (regions.length < all.length) return [];
  const isHere = regions.some((each) => isSamePlace(each, region));
  return isHere || all.every((piece) => stateOf(piece) !== null) ? regions : [];
}

/** Puts a state back to the town before it: "Milwaukee", "WI" are one place. */
function withStates(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const town = joined.at(-1);
    if (town !== undefined && stateOf(town) === null && isDivision(piece))
      joined[joined.length - 1] = `${town}, ${piece}`;
    else joined.push(piece);
  }
  return joined;
}

const isDivision = (piece: string): boolean =>
  (/^[A-Z]{2,3}$/.test(piece) && divisionsNamed(foldName(piece)).some(({ letters }) => letters)) ||
  (divisionsNamed(foldName(piece)).length > 0 && countryNamed(foldName(piece)) === null && piece.length > 3);

/** What stands behind the comma of a piece. */
const stateOf = (piece: string): string | null => /,\s*([^,]+)$/.exec(piece)?.[1] ?? null;

/** A place by its own state, else by the next one that is named behind it, else by the location's, else by its name alone. */
function readPiece(piece: string, behind: readonly string[], region: Region): PlaceReading | null {
  if (piece === '') return null;
  const own = /^.+ [A-Z]{2}$/.test(piece) || stateOf(piece) !== null;
  const lent = own ? null : (behind.map(stateOf).find((state) => state !== null) ?? subdivisionOf(region));
  const within = readSurely(lent === null ? piece : `${piece}, ${lent}`, region.country);
  if (within || own) return within;
  const here = readSurely(`${piece}, ${subdivisionOf(region) ?? ''}`, region.country);
  if (here) return here;
  const alone = readOnePlace(piece, region.country);
  return alone?.strength === STRENGTH.dominant && alone.country === region.country ? alone : null;
}

function readSurely(text: string, country: CountryCode): PlaceReading | null {
  const read = readOnePlace(text, country);
  return read?.country === country && read.strength >= STRENGTH.placeInState ? read : null;
}
