import type { CountryCode } from '../types';
import { readForeign } from './abroad';
import { readAustralian } from './australia';
import { readBritish } from './britain';
import { readCanadian } from './canada';
import { countryNamed, divisionsNamed } from './divisions';
import { DOMINANCE, type Placed, type PlaceReading, STRENGTH } from './reading';
import { splitTails } from './tails';
import { ORDINARY_WORDS, readAmerican } from './us';
import { placeInState, unwrapped } from './us-names';
import { type PlaceWords, placeWords } from './words';

/** Ties between states of one name or letters go to the earlier country: "WA" is Washington before Western Australia. */
const COUNTRIES: readonly CountryCode[] = ['US', 'CA', 'AU', 'GB'];

/**
 * What one place in a text means.
 * @param pageCountry decides between places of one name, and only there
 * @returns `null` where the text names no place that we know
 */
export function readOnePlace(text: string, pageCountry: CountryCode | null): PlaceReading | null {
  const words = splitTails(placeWords(text));
  return readWords(words, pageCountry) ?? readSide(words, pageCountry);
}

/** "North Dallas" alone, "Home Health - West Houston": a side of a city that its name alone stands for. */
function readSide(words: PlaceWords, pageCountry: CountryCode | null): PlaceReading | null {
  const city = COMPASS_SIDE.exec(words.parts.at(-1) ?? '')?.[1];
  if (city === undefined) return null;
  const read = readWords({ ...words, parts: [...words.parts.slice(0, -1), city] }, pageCountry);
  return read?.strength === STRENGTH.dominant ? read : null;
}
const COMPASS_SIDE = /^(?:north|south|east|west|northeast|northwest|southeast|southwest) (.+)$/;

/** The same for a place whose country is given apart from its text, as structured data does. */
export function readPlaceIn(country: CountryCode, text: string): PlaceReading {
  const words = withoutCountry(splitTails(placeWords(text)), country);
  return readIn(country, words) ?? wholeCountry(country);
}

function readWords(words: PlaceWords, pageCountry: CountryCode | null): PlaceReading | null {
  const named = namedCountry(words.parts);
  if (named === 'abroad') return { country: 'abroad', placed: null, strength: STRENGTH.unmistakable, population: 0 };
  if (named) {
    const rest = withoutCountry(words, named);
    return readIn(named, rest) ?? wholeCountry(named);
  }
  const readings = [
    ...COUNTRIES.map((country) => readIn(country, words, false)),
    readCanadianByLetters(words),
    readForeign(words),
  ].filter((each) => each !== null);
  const strongest = Math.max(...readings.map(({ strength }) => strength));
  if (strongest <= STRENGTH.dominant) return weighNames(readings, words, pageCountry);
  const best = readings.filter(({ strength }) => strength === strongest);
  return best.find(({ country }) => country === pageCountry) ?? undivided(best, words);
}

/** "NT" is a territory of Canada and of Australia: without more, neither. */
function undivided(best: PlaceReading[], { parts }: PlaceWords): PlaceReading | null {
  const [first, second] = best;
  if (second && first?.country !== 'US' && parts.length === 1) return null;
  return first ?? null;
}

function readIn(country: CountryCode, words: PlaceWords, inCountry = true): PlaceReading | null {
  switch (country) {
    case 'US':
      return readAmerican(words, inCountry);
    case 'CA':
      return readCanadian(words, inCountry);
    case 'AU':
      return readAustralian(words, inCountry);
    case 'GB':
      return readBritish(words, inCountry);
  }
}

/** A country named outright at the end or the beginning of a text. */
function namedCountry(parts: string[]): CountryCode | 'abroad' | null {
  const last = parts.at(-1) ?? '';
  const atEnd = countryNamed(last);
  // "Michigan, Holland" and "US-IN-Peru" begin with the state of the town.
  const isTown =
    atEnd === 'abroad' &&
    parts.some((part) =>
      divisionsNamed(part).some(({ country, code }) => country === 'US' && placeInState(last, code)),
    );
  if (atEnd && !isTown) return atEnd;
  const atFront = countryNamed(parts[0] ?? '', false);
  // "Lebanon, TN" and "Mexico, MO" are towns.
  return atFront === 'abroad' && parts.length > 1 && divisionsNamed(last).length > 0 ? null : atFront;
}

function withoutCountry(words: PlaceWords, country: CountryCode): PlaceWords {
  const keep = words.parts.map((part) => countryNamed(part) !== country);
  return {
    ...words,
    parts: words.parts.filter((_, index) => keep[index]),
    printed: words.printed.filter((_, index) => keep[index]),
  };
}

/** "Toronto, CA": California's letters are Canada's too, and a Canadian town or province beside them decides. */
function readCanadianByLetters(words: PlaceWords): PlaceReading | null {
  const at = [words.parts.length - 1, 0].find((index) => words.parts[index] === 'ca');
  if (at === undefined || words.parts.length < 2) return null;
  const rest = {
    ...words,
    parts: words.parts.filter((_, index) => index !== at),
    printed: words.printed.filter((_, index) => index !== at),
  };
  const read = readCanadian(rest, true);
  if (!read) return null;
  // A town and its province and the country explain more of the text than a town of California does.
  const strength =
    read.strength >= STRENGTH.placeInState ? STRENGTH.unmistakable : Math.max(read.strength, STRENGTH.postalCode);
  return { ...read, strength };
}

/** Names alone: the country whose place outweighs the others of that name, else the page's country, else none. */
function weighNames(readings: PlaceReading[], words: PlaceWords, pageCountry: CountryCode | null): PlaceReading | null {
  const [only = '', ...others] = words.parts;
  if (others.length === 0 && ORDINARY_WORDS.has(unwrapped(only) ?? only)) return null;
  const onPage = readings.find(({ country }) => country === pageCountry);
  if (onPage && pageCountry) return readIn(pageCountry, words);
  const [largest, next] = [...readings].sort((a, b) => b.population - a.population);
  if (!largest) return null;
  if (largest.population < DOMINANCE * (next?.population ?? 0)) return null;
  // With the country certain, its own namesakes are all that is left to weigh.
  return largest.country === 'abroad' ? largest : (readIn(largest.country, words) ?? largest);
}

function wholeCountry(country: CountryCode): PlaceReading {
  return { country, placed: nationwide(country), strength: STRENGTH.state, population: 0 };
}

/** A country as a whole, no place in it. */
function nationwide(country: CountryCode): Placed {
  const whole = { place: null, ambiguous: false } as const;
  switch (country) {
    case 'US':
      return { ...whole, country, state: null, metro: null };
    case 'CA':
      return { ...whole, country, province: null };
    case 'GB':
      return { ...whole, country, nation: null, londonZone: null };
    case 'AU':
      return { ...whole, country, state: null };
  }
}
