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

/** Words that postings write both ways; the index answers to either. */
const TWIN: Readonly<Record<string, string>> = {
  st: 'saint',
  saint: 'st',
  ste: 'sainte',
  sainte: 'ste',
  ft: 'fort',
  fort: 'ft',
  mt: 'mount',
  mount: 'mt',
};
const TWIN_WORD = /\b(?:st|saint|ste|sainte|ft|fort|mt|mount)\b/;

/** Enters a place or county under its folded name and the ones that it also answers to. */
function enter<T extends { name: string }>(index: Map<string, T[]>, named: T): void {
  const folded = foldName(named.name);
  enterUnder(index, folded, named);
  if (folded === 'new york city') enterUnder(index, 'new york', named);
  else if (TWIN_WORD.test(folded))
    enterUnder(
      index,
      folded.replace(TWIN_WORD, (word) => TWIN[word] ?? word),
      named,
    );
}

function enterUnder<T>(index: Map<string, T[]>, key: string, named: T): void {
  const list = index.get(key);
  if (list) list.push(named);
  else index.set(key, [named]);
}

type PlaceRow = [name: string, population: number, metro: string | null];
type CountyRow = [name: string, metro: string | null];

let placeIndex: Map<string, Place[]> | undefined;
function placesByName(): Map<string, Place[]> {
  if (placeIndex) return placeIndex;
  placeIndex = new Map();
  for (const [state, rows] of Object.entries(placesFile.places as unknown as Record<string, PlaceRow[]>)) {
    for (const row of rows) enter(placeIndex, { name: row[0], state, metro: row[2], population: row[1] });
  }
  for (const list of placeIndex.values()) if (list.length > 1) list.sort((a, b) => b.population - a.population);
  return placeIndex;
}

let countyIndex: Map<string, County[]> | undefined;
function countiesByName(): Map<string, County[]> {
  if (countyIndex) return countyIndex;
  countyIndex = new Map();
  for (const [state, rows] of Object.entries(countiesFile.counties as unknown as Record<string, CountyRow[]>)) {
    for (const row of rows) enter(countyIndex, { name: row[0], state, metro: row[1] });
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
