import { foldName } from '../data/fold';
import { canadianProvinceNames, foreignCountries, foreignCountryCodes } from '../data/place-names';
import { subdivisions } from '../data/subdivisions';
import type { CountryCode } from './types';

/** A state, province, territory or nation that a part of a text names. */
export interface Division {
  country: CountryCode;
  code: string;
  /** Named by its letters. */
  letters: boolean;
}

const COUNTRIES: readonly CountryCode[] = ['US', 'CA', 'AU', 'GB'];

/** Ways of writing a state that are in no list of postal letters. */
const OTHER_NAMES: readonly (readonly [string, CountryCode, string])[] = [
  ['washington state', 'US', 'WA'],
  ['state of washington', 'US', 'WA'],
  ['new york state', 'US', 'NY'],
  ['us virgin islands', 'US', 'VI'],
  ['u s virgin islands', 'US', 'VI'],
  ['usvi', 'US', 'VI'],
  ['tex', 'US', 'TX'],
  ['calif', 'US', 'CA'],
  ['fla', 'US', 'FL'],
  ['mass', 'US', 'MA'],
  ['penn', 'US', 'PA'],
  ['penna', 'US', 'PA'],
  ['ill', 'US', 'IL'],
  ['mich', 'US', 'MI'],
  ['minn', 'US', 'MN'],
  ['ariz', 'US', 'AZ'],
  ['tenn', 'US', 'TN'],
  ['conn', 'US', 'CT'],
  ['colo', 'US', 'CO'],
  ['okla', 'US', 'OK'],
  ['wis', 'US', 'WI'],
  ['wash', 'US', 'WA'],
  ['ni', 'GB', 'northern-ireland'],
];

let index: Map<string, Division[]> | undefined;
function byName(): Map<string, Division[]> {
  if (index) return index;
  index = new Map();
  const add = (name: string, division: Division) => {
    const list = index?.get(name) ?? [];
    index?.set(name, [...list, division]);
  };
  for (const country of COUNTRIES) {
    for (const { code, name } of subdivisions(country)) {
      add(foldName(name), { country, code, letters: false });
      if (country !== 'GB') add(code.toLowerCase(), { country, code, letters: true });
    }
  }
  for (const [name, code] of canadianProvinceNames()) add(name, { country: 'CA', code, letters: false });
  for (const [name, country, code] of OTHER_NAMES) add(name, { country, code, letters: false });
  return index;
}

const NONE: readonly Division[] = [];

/** The divisions that a folded part names as a whole: "wa" is Washington's and Western Australia's. */
export function divisionsNamed(folded: string): readonly Division[] {
  const found = byName().get(folded);
  if (found) return found;
  return statesTogether(folded) ?? partOfState(PART_OF_STATE.exec(folded)?.[1]);
}

/** "mo ks", "dc md va": the states that a place spreads over; the first stands for it. */
function statesTogether(folded: string): Division[] | null {
  const codes = folded.split(' ');
  if (codes.length < 2) return null;
  const divisions = codes.map((code) =>
    byName()
      .get(code)
      ?.find((each) => each.country === 'US' && each.letters),
  );
  const [first] = divisions;
  return first && divisions.every((division) => division !== undefined) ? [first] : null;
}

/** "northern california", "upstate new york", "state of texas". */
const PART_OF_STATE =
  /^(?:state of|province of|north|south|east|west|northern|southern|eastern|western|central|upstate|downstate|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|north central|south central|rural|coastal|mid) (.+)$/;

function partOfState(name: string | undefined): readonly Division[] {
  return (
    (name &&
      byName()
        .get(name)
        ?.filter((division) => !division.letters)) ||
    NONE
  );
}

/** Letters that are words too: without a comma before them they name a state only behind a place of that state. */
const WORDS = new Set(
  'in or me hi ok la de id ma pa al co oh mo ct mi act sa on as mt sd ms nl pe ar ne mp'.split(' '),
);

/** Whether these letters, after a space only, can be taken for a state by themselves. */
export const standsAlone = (folded: string): boolean => folded.includes(' ') || !WORDS.has(folded);

const COVERED: Readonly<Record<string, CountryCode>> = {
  'united states': 'US',
  'united states of america': 'US',
  'the united states': 'US',
  usa: 'US',
  us: 'US',
  'u s': 'US',
  'u s a': 'US',
  america: 'US',
  'estados unidos': 'US',
  canada: 'CA',
  can: 'CA',
  'united kingdom': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  uk: 'GB',
  gb: 'GB',
  gbr: 'GB',
  australia: 'AU',
  aus: 'AU',
  au: 'AU',
};

/** The country that a folded part names, or `null`. Letters of countries outside the dataset count only where no state has them. */
export function countryNamed(folded: string, letters = true): CountryCode | 'abroad' | null {
  const covered = COVERED[folded];
  if (covered) return covered;
  if (foreignCountries().has(folded)) return 'abroad';
  return letters && foreignCountryCodes().has(folded) && divisionsNamed(folded).length === 0 ? 'abroad' : null;
}
