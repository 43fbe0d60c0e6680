import { australianTowns, britishTowns, canadianTowns, foreignTowns, popularNames } from '../../data/place-names';
import { countiesNamed, placesNamed } from '../../data/places';
import type { CountryCode } from '../types';
import { countryNamed, divisionsNamed, standsAlone } from './divisions';
import { areaTitled } from './us-areas';
import { placeInState, placesCalled, unwrapped } from './us-names';
import type { PlaceWords } from './words';

/** "prince edward island" and "united states of america" are the longest names that can end a part. */
const MOST_TAIL_WORDS = 4;

/** Parts off what is written without commas: "Plano TX", "Kansas City Missouri", "London UK", "Sydney New South Wales". */
export function splitTails(words: PlaceWords): PlaceWords {
  const parts: string[] = [];
  const printed: string[] = [];
  words.parts.forEach((part, index) => {
    const shown = words.printed[index] ?? part;
    const pieces = splitPart(part);
    parts.push(...pieces);
    // What is shown on screen keeps its capitals where the part stays whole; the town of a split part is its beginning.
    printed.push(
      ...pieces.map((piece, at) => (pieces.length === 1 ? shown : at === 0 ? beginning(shown, piece) : piece)),
    );
  });
  return { ...words, parts, printed };
}

function beginning(shown: string, piece: string): string {
  return shown
    .split(/\s+/)
    .slice(0, piece.split(' ').length)
    .join(' ')
    .replace(/[\s,.-]+$/, '');
}

function splitPart(part: string): string[] {
  if (isWhole(part)) return [part];
  // "Columbus, Ohio Metropolitan Area"
  const bare = unwrapped(part);
  // "TN Metro Area", but not "Downtown LA": letters count only at the beginning.
  if (bare !== null && divisionsNamed(bare).some(({ letters }) => !letters || part.startsWith(bare))) return [bare];
  const tokens = part.split(' ');
  for (let length = Math.min(MOST_TAIL_WORDS, tokens.length - 1); length > 0; length -= 1) {
    const tail = tokens.slice(-length).join(' ');
    const head = tokens.slice(0, -length).join(' ');
    if (mayEnd(head, tail)) return [...splitPart(head), tail];
  }
  // Behind the letters of a state: "TX Plano", "NSW Sydney".
  const [first = '', ...rest] = tokens;
  const town = rest.join(' ');
  if (
    town !== '' &&
    first.length <= 3 &&
    divisionsNamed(first).some(({ country, code }) => knows(country, code, town))
  ) {
    return [first, town];
  }
  return [part];
}

/** A part that is a name as it stands is not taken apart ("Kansas City", "West Virginia", "Port Washington"). */
function isWhole(part: string): boolean {
  return (
    !part.includes(' ') ||
    countryNamed(part) !== null ||
    divisionsNamed(part).length > 0 ||
    placesCalled(part).length > 0 ||
    popularNames().has(part) ||
    britishTowns().has(part) ||
    canadianTowns().has(part) ||
    australianTowns().has(part) ||
    foreignTowns().has(part) ||
    areaTitled(part) !== null
  );
}

function mayEnd(head: string, tail: string): boolean {
  const divisions = divisionsNamed(tail);
  if (divisions.some(({ country, code }) => knows(country, code, head))) return true;
  if (divisions.length > 0)
    return standsAlone(tail) && (tail.includes(' ') || divisions.some(({ letters }) => letters));
  // "North America" is no country.
  if (tail === 'america') return false;
  return countryNamed(tail, false) !== null || tail === 'uk' || tail === 'usa' || tail === 'us';
}

function knows(country: CountryCode, code: string, town: string): boolean {
  switch (country) {
    case 'US':
      return placeInState(town, code) !== null;
    case 'CA':
      return has(canadianTowns(), town, code);
    case 'AU':
      return has(australianTowns(), town, code);
    case 'GB':
      return has(britishTowns(), town, code);
  }
}

function has(towns: ReturnType<typeof britishTowns>, town: string, code: string): boolean {
  return (towns.get(town) ?? towns.get(unwrapped(town) ?? ''))?.some(({ within }) => within === code) ?? false;
}

/** Whether any list knows a name, in whatever country: such a name is not cut at "and". */
export function isKnownName(folded: string): boolean {
  return (
    divisionsNamed(folded).length > 0 ||
    placesNamed(folded).length > 0 ||
    countiesNamed(folded).length > 0 ||
    britishTowns().has(folded) ||
    areaTitled(folded) !== null ||
    countryNamed(folded, false) !== null
  );
}
