import { byKey, US_STATES } from './known-codes';
import { readTable } from './table';

const CSV_TYPES = ['national', 'state', 'territory', 'metro', 'nonmetro'] as const;
type AreaType = 'nation' | 'state' | 'territory' | 'metro' | 'nonmetro';

/** An area of the Bureau's list, for the tables that refer to it. */
export interface ListedArea {
  title: string;
  csvType: (typeof CSV_TYPES)[number];
  states: string;
}

/** Reads `oews-areas-YYYY.csv`: every area of the survey, whether or not it publishes wages for our occupations. */
export function importAreas(folder: string, year: number, source: string) {
  const rows = readTable(
    folder,
    `oews-areas-${year}.csv`,
    ['area_code', 'area_title', 'area_type', 'states'],
    ['area_code'],
  );
  const listed = new Map<string, ListedArea>();
  const byType: Record<AreaType, [string, string, string][]> = {
    nation: [],
    state: [],
    territory: [],
    metro: [],
    nonmetro: [],
  };
  for (const row of rows) {
    const code = row.text('area_code');
    const csvType = row.oneOf('area_type', CSV_TYPES);
    const title = row.text('area_title');
    const states = csvType === 'national' ? '' : row.text('states');
    if (!CODE_SHAPES[csvType].test(code)) throw row.fault(`"${code}" is no code of a ${csvType} area`);
    for (const state of states === '' ? [] : states.split('-')) {
      if (!US_STATES.has(state)) throw row.fault(`unknown state "${state}"`);
    }
    const fips = US_STATES.get(states)?.fips;
    if ((csvType === 'state' || csvType === 'territory') && fips !== code) {
      throw row.fault(`${states} has the FIPS code ${fips}, not ${code}`);
    }
    listed.set(code, { title, csvType, states });
    byType[typeOf(csvType, states)].push([code, title, states]);
  }
  for (const list of Object.values(byType)) list.sort(([a], [b]) => (a < b ? -1 : 1));
  return { listed, file: { source, areas: byType } };
}

const CODE_SHAPES = {
  national: /^US$/,
  state: /^\d\d$/,
  territory: /^\d\d$/,
  metro: /^\d{5}$/,
  nonmetro: /^\d{7}$/,
} as const;

/** The Bureau lists Guam and the Virgin Islands, which it does not part, among its nonmetropolitan areas. */
function typeOf(csvType: ListedArea['csvType'], states: string): AreaType {
  if (csvType === 'national') return 'nation';
  if (csvType === 'nonmetro' && (states === 'GU' || states === 'VI')) return 'territory';
  return csvType;
}

/** The codes of the metropolitan areas, which places and counties refer to. */
export function metropolitanCodes(listed: ReadonlyMap<string, ListedArea>): ReadonlySet<string> {
  return new Set(Object.keys(byKey([...listed].filter(([, area]) => area.csvType === 'metro'))));
}
