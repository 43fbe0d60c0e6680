import { ImportFault } from './fault';
import { byKey, US_STATES } from './known-codes';
import { type Row, readTable } from './table';

/** Counties and places are cut to one list of areas, and the wages of a new year may come by a newer one. */
const REMEDY =
  'where the survey has a newer list of areas, make us-county-cbsa.csv and us-places-cbsa.csv anew (data/sources/README.md, "A new year of wages")';

type AreaColumns = 'cbsa_code' | 'cbsa_type';

/** The metropolitan area that a row names; `null` for a micropolitan area (which has no wages) or none. */
function metroOf(row: Row<AreaColumns>, metros: ReadonlySet<string>): string | null {
  const type = row.oneOf('cbsa_type', ['metro', 'micro', 'none']);
  return type === 'metro' ? row.known('cbsa_code', metros, 'metropolitan area', REMEDY) : null;
}

/** Reads `us-places-cbsa.csv`: by state, the places in order of name, with population and metropolitan area. */
export function importPlaces(folder: string, source: string, metros: ReadonlySet<string>) {
  const rows = readTable(
    folder,
    'us-places-cbsa.csv',
    ['city', 'state', 'population', 'county_fips', 'cbsa_code', 'cbsa_type'],
    ['city', 'state', 'county_fips'],
  );
  const byState = new Map<string, [string, number, string | null][]>();
  for (const row of rows) {
    const state = row.known('state', US_STATES, 'state');
    const population = row.number('population');
    if (!Number.isInteger(population) || population <= 0) throw row.fault(`"${population}" is no population`);
    const name = row.text('city').replace(/, D\.C\.$/, '');
    byState.set(state, [...(byState.get(state) ?? []), [name, population, metroOf(row, metros)]]);
  }
  return { source, places: sorted(byState, (a, b) => compare(a[0], b[0]) || b[1] - a[1]) };
}

/** Reads `us-county-cbsa.csv`: by state, the counties that lie in a core based statistical area. */
export function importCounties(folder: string, source: string, metros: ReadonlySet<string>) {
  const file = 'us-county-cbsa.csv';
  const rows = readTable(folder, file, ['county_fips', 'county', 'state', 'cbsa_code', 'cbsa_type'], ['county_fips']);
  const byState = new Map<string, [string, string | null][]>();
  const covered = new Set<string>();
  for (const row of rows) {
    const state = row.known('state', US_STATES, 'state');
    const fips = row.text('county_fips');
    if (!/^\d{5}$/.test(fips) || !fips.startsWith(US_STATES.get(state)?.fips ?? '')) {
      throw row.fault(`"${fips}" is no county of ${state}`);
    }
    const metro = metroOf(row, metros);
    if (metro !== null) covered.add(metro);
    byState.set(state, [...(byState.get(state) ?? []), [row.text('county'), metro]]);
  }
  const bare = [...metros].filter((code) => !covered.has(code));
  if (bare.length > 0) {
    throw new ImportFault(file, null, `no county of the metropolitan area ${bare.join(', ')}: ${REMEDY}`);
  }
  return { source, counties: sorted(byState, (a, b) => compare(a[0], b[0])) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sorted<T>(byState: Map<string, T[]>, order: (a: T, b: T) => number): Record<string, T[]> {
  return byKey([...byState].map(([state, list]) => [state, list.sort(order)] as const));
}
