import { foldName } from '../../data/fold';
import { canadianProvinceNames, foreignCountries, foreignCountryCodes } from '../../data/place-names';
import { subdivisions } from '../../data/subdivisions';
import type { CountryCode } from '../types';
import { oneOf } from '../wordings/one-of';

/** A state, province, territory or nation that a part of a text names. */
export interface Division {
  country: CountryCode;
  code: string;
  /** Named by its letters. */
  letters: boolean;
}

const COUNTRIES: readonly CountryCode[] = ['US', 'CA', 'AU', 'GB'];

/** Ways of writing a state of the United States that are neither its name nor its postal letters. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  AL: ['ala'],
  AR: ['ark'],
  AZ: ['ariz'],
  CA: ['calif', 'cali'],
  CO: ['colo'],
  CT: ['conn'],
  DE: ['del'],
  FL: ['fla'],
  IL: ['ill'],
  IN: ['ind'],
  KS: ['kan', 'kans'],
  MA: ['mass'],
  MI: ['mich'],
  MN: ['minn'],
  MS: ['miss'],
  MT: ['mont'],
  NE: ['neb', 'nebr'],
  NV: ['nev'],
  NM: ['n mex'],
  OK: ['okla'],
  OR: ['ore', 'oreg'],
  PA: ['penn', 'penna'],
  TN: ['tenn'],
  TX: ['tex'],
  WA: ['wash', 'washington state'],
  WV: ['wva', 'w va'],
  WI: ['wis', 'wisc'],
  WY: ['wyo'],
  NY: ['new york state'],
  VI: ['us virgin islands', 'u s virgin islands', 'usvi'],
};

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
  for (const [code, names] of Object.entries(OTHER_NAMES)) {
    for (const name of names) add(name, { country: 'US', code, letters: false });
  }
  add('ni', { country: 'GB', code: 'northern-ireland', letters: false });
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

/** What stands before the name of a state of which a part is meant, or which is called by its full title. */
const PART = oneOf`
  state of|province of
  north|south|east|west
  northern|southern|eastern|western|central
  northeast|northwest|southeast|southwest
  northeastern|northwestern|southeastern|southwestern
  north central|south central
  upstate|downstate|rural|coastal|mid
`;
/** "northern california", "upstate new york", "state of texas". */
const PART_OF_STATE = new RegExp(`^${PART} (.+)$`);

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
const WORDS = new Set('in or me hi ok la de co on as act sa pe ms'.split(' '));

/** Whether these letters, after a space only, can be taken for a state by themselves. */
export const standsAlone = (folded: string): boolean => folded.includes(' ') || !WORDS.has(folded);

const COVERED: ReadonlyMap<string, CountryCode> = new Map([
  ['united states', 'US'],
  ['united states of america', 'US'],
  ['the united states', 'US'],
  ['usa', 'US'],
  ['us', 'US'],
  ['u s', 'US'],
  ['u s a', 'US'],
  ['america', 'US'],
  ['estados unidos', 'US'],
  ['canada', 'CA'],
  ['can', 'CA'],
  ['united kingdom', 'GB'],
  ['great britain', 'GB'],
  ['britain', 'GB'],
  ['uk', 'GB'],
  ['gb', 'GB'],
  ['gbr', 'GB'],
  ['australia', 'AU'],
  ['aus', 'AU'],
  ['au', 'AU'],
]);

/** The country that a folded part names, or `null`. Letters of countries outside the dataset count only where no state has them. */
export function countryNamed(folded: string, letters = true): CountryCode | 'abroad' | null {
  const covered = COVERED.get(folded);
  if (covered) return covered;
  if (foreignCountries().has(folded)) return 'abroad';
  return letters && foreignCountryCodes().has(folded) && divisionsNamed(folded).length === 0 ? 'abroad' : null;
}
