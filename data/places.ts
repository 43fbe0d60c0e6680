import { type Area, areas } from './areas';
import countiesFile from './counties.json';
import { foldName } from './fold';
import placesFile from './places.json';

/** A populated place of 10,000 people or more. */
export interface Place {
  name: string;
  /** Two letters. */
  state: string;
  /** Metropolitan area (CBSA code); `null` outside them. */
  metro: string | null;
  /** Often of 2010: good for ranking places of the same name, and for nothing else. */
  population: number;
}

/** A county or its equivalent that lies in a core based statistical area; `metro` is `null` in a micropolitan one. */
export interface County {
  name: string;
  state: string;
  metro: string | null;
}

function collect<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

/** Written both ways in postings: the index answers to each. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['ft', 'fort'],
  ['mt', 'mount'],
];

/** The folded names that a place answers to. */
function spellings(folded: string): string[] {
  const names = [folded];
  const words = folded.split(' ');
  for (const [short, long] of SPELLINGS) {
    if (words.includes(short)) names.push(words.map((word) => (word === short ? long : word)).join(' '));
    else if (words.includes(long)) names.push(words.map((word) => (word === long ? short : word)).join(' '));
  }
  if (folded === 'new york city') names.push('new york');
  return names;
}

let placeIndex: Map<string, Place[]> | undefined;
function placesByName(): Map<string, Place[]> {
  if (placeIndex) return placeIndex;
  placeIndex = new Map();
  for (const [state, rows] of Object.entries(placesFile.places) as [string, [string, number, string | null][]][]) {
    for (const [name, population, metro] of rows) {
      const place: Place = { name, state, metro, population };
      for (const spelling of spellings(foldName(name))) collect(placeIndex, spelling, place);
    }
  }
  for (const list of placeIndex.values()) list.sort((a, b) => b.population - a.population);
  return placeIndex;
}

let countyIndex: Map<string, County[]> | undefined;
function countiesByName(): Map<string, County[]> {
  if (countyIndex) return countyIndex;
  countyIndex = new Map();
  for (const [state, rows] of Object.entries(countiesFile.counties) as [string, [string, string | null][]][]) {
    for (const [name, metro] of rows) {
      for (const spelling of spellings(foldName(name))) collect(countyIndex, spelling, { name, state, metro });
    }
  }
  return countyIndex;
}

const NO_PLACES: readonly Place[] = [];
const NO_COUNTIES: readonly County[] = [];

/**
 * The places of this name (folded as `foldName` does it), the largest first. "saint", "fort" and "mount" answer to their
 * short forms too.
 */
export function placesNamed(folded: string): readonly Place[] {
  return placesByName().get(folded) ?? NO_PLACES;
}

/** The counties of this full name ("dallas county", "orleans parish"). Counties outside every CBSA are not in the data. */
export function countiesNamed(folded: string): readonly County[] {
  return countiesByName().get(folded) ?? NO_COUNTIES;
}

/** The metropolitan areas, by code. */
export function metros(): Area[] {
  return areas('metro');
}
