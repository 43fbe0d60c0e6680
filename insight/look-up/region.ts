import Fuse from 'fuse.js';
import { areas } from '../../data/areas';
import { foldName } from '../../data/fold';
import { placesNamed } from '../../data/places';
import { subdivisions } from '../../data/subdivisions';
import { metropolitanRegion, subdivisionRegion } from '../place/region';
import type { CountryCode, Region } from '../types';

interface Named {
  name: string;
  region: Region;
}

const COUNTRY_NAMES: Record<CountryCode, string[]> = {
  US: ['us', 'usa', 'united states', 'america', 'nationwide'],
  CA: ['canada'],
  GB: ['uk', 'gb', 'united kingdom', 'britain', 'great britain'],
  AU: ['australia'],
};

const EXACT = 0;
const CITY = 0.05;
/** A name that is still being typed. */
const BEGINNING = 0.15;
const MISSPELLED = 0.3;
const SHORTEST_BEGINNING = 3;
const SHORTEST_FUZZY = 4;
/** A misspelled place is looked for among all of them, which takes longest: "salt lake citty utah" has four words. */
const MOST_FUZZY_WORDS = 4;
/** Cities of one name that are offered, the largest first. */
const MOST_CITIES = 2;

let index: { named: Named[]; exact: Map<string, Named[]>; fuzzy: Fuse<Named> } | undefined;

/** Countries and subdivisions first, then areas: where a name is both (Washington, New York), the wider one leads. */
function names(): NonNullable<typeof index> {
  if (index) return index;
  const named: Named[] = [];
  for (const country of Object.keys(COUNTRY_NAMES) as CountryCode[]) {
    const whole = subdivisionRegion(country, null);
    for (const name of COUNTRY_NAMES[country]) named.push({ name, region: whole });
  }
  for (const country of Object.keys(COUNTRY_NAMES) as CountryCode[]) {
    for (const { code, name } of subdivisions(country)) {
      const region = subdivisionRegion(country, code);
      for (const each of new Set([foldName(name), foldName(code)])) named.push({ name: each, region });
    }
  }
  for (const { code, title, states } of areas('metro')) {
    const region = metropolitanRegion(code, states[0] ?? null);
    const cities = title
      .replace(/,[^,]*$/, '')
      .split('-')
      .map(foldName);
    for (const city of new Set(cities)) {
      named.push({ name: city, region });
      for (const state of states) named.push({ name: `${city} ${state.toLowerCase()}`, region });
    }
  }
  const exact = new Map<string, Named[]>();
  for (const each of named) exact.set(each.name, [...(exact.get(each.name) ?? []), each]);
  index = { named, exact, fuzzy: new Fuse(named, { keys: ['name'], includeScore: true, threshold: 0.3 }) };
  return index;
}

/** Regions that the given words (folded) name, with a score: 0 is its name, 1 hardly fits. */
export function regionsCalled(words: string[]): { region: Region; score: number }[] {
  const phrase = words.join(' ');
  const { named, exact, fuzzy } = names();
  const found = exact.get(phrase);
  if (found) return found.map(({ region }) => ({ region, score: EXACT }));
  const cities = citiesCalled(words);
  if (cities.length > 0) return cities.map((region) => ({ region, score: CITY }));
  if (phrase.length >= SHORTEST_BEGINNING) {
    const begun = named.filter(({ name }) => name.startsWith(phrase));
    if (begun.length > 0) return begun.map(({ region }) => ({ region, score: BEGINNING }));
  }
  if (phrase.length < SHORTEST_FUZZY || words.length > MOST_FUZZY_WORDS) return [];
  return fuzzy
    .search(phrase, { limit: 3 })
    .map(({ item, score = 1 }) => ({ region: item.region, score: MISSPELLED + score }));
}

/** A city that is in no area's title, alone ("plano") or with its state ("plano tx", "plano texas"). */
function citiesCalled(words: string[]): Region[] {
  const states = subdivisions('US');
  for (let end = words.length; end > 0; end -= 1) {
    const tail = words.slice(end).join(' ');
    const state = states.find(({ code, name }) => tail === code.toLowerCase() || tail === foldName(name));
    if (tail !== '' && !state) continue;
    const cities = placesNamed(words.slice(0, end).join(' '))
      .filter((place) => !state || place.state === state.code)
      .slice(0, MOST_CITIES);
    if (cities.length > 0) {
      return cities.map(({ metro, state: its }) =>
        metro ? metropolitanRegion(metro, its) : subdivisionRegion('US', its),
      );
    }
  }
  return [];
}
