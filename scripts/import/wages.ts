import type { ListedArea } from './areas';
import { ImportFault } from './fault';
import { byKey, SOC_CODES } from './known-codes';
import { type Row, readTable } from './table';

const PERCENTILES = ['a_p10', 'a_p25', 'a_median', 'a_p75', 'a_p90'] as const;
const COLUMNS = ['p10', 'p25', 'median', 'p75', 'p90', 'employment'];

type Figures = (number | null)[];

/** The yearly percentiles and employment of a row, as printed. */
function figures(row: Row<(typeof PERCENTILES)[number] | 'employment'>): Figures {
  const percentiles = row.ascending(PERCENTILES);
  const employment = row.optionalNumber('employment');
  if ([...percentiles, employment].some((figure) => figure !== null && (figure <= 0 || !Number.isInteger(figure)))) {
    throw row.fault('wages a year and employment are whole numbers above zero');
  }
  if (percentiles.every((figure) => figure === null) && employment === null) throw row.fault('the row has no figure');
  return [...percentiles, employment];
}

/** Reads `oews-YYYY.csv`: by occupation, then area, both in order of their codes. */
export function importWages(folder: string, year: number, source: string, listed: ReadonlyMap<string, ListedArea>) {
  const file = `oews-${year}.csv`;
  const rows = readTable(
    folder,
    file,
    ['soc', 'area_type', 'area_code', 'area_title', 'state', 'employment', ...PERCENTILES],
    ['soc', 'area_code'],
  );
  const bySoc = new Map<string, [string, ...Figures][]>();
  for (const row of rows) {
    const soc = row.known('soc', SOC_CODES, 'occupation (SOC)');
    const code = row.known('area_code', listed, 'area', `oews-areas-${year}.csv has no row of it`);
    const area = listed.get(code);
    if (area?.csvType !== row.text('area_type'))
      throw row.fault(`area ${code} is of type ${area?.csvType} in the list`);
    if (area.title !== row.text('area_title')) throw row.fault(`area ${code} is called "${area.title}" in the list`);
    bySoc.set(soc, [...(bySoc.get(soc) ?? []), [code, ...figures(row)]]);
  }
  for (const soc of SOC_CODES) {
    // Every fallback ends at the nation.
    const nation = bySoc.get(soc)?.find(([code]) => code === 'US');
    if (!nation || nation[3] === null) throw new ImportFault(file, null, `no national median for ${soc}`);
  }
  for (const list of bySoc.values()) list.sort(([a], [b]) => (a < b ? -1 : 1));
  return { source, period: `May ${year}`, columns: ['area', ...COLUMNS], wages: byKey(bySoc) };
}

/**
 * Reads `oews-national-history.csv`: the nation, by occupation and year, up to the year of the wages. It is a file of its own,
 * so it is easily forgotten when a year is added.
 */
export function importHistory(folder: string, year: number, source: string) {
  const file = 'oews-national-history.csv';
  const rows = readTable(folder, file, ['soc', 'year', 'employment', ...PERCENTILES], ['soc', 'year']);
  const bySoc = new Map<string, [number, ...Figures][]>();
  for (const row of rows) {
    const soc = row.known('soc', SOC_CODES, 'occupation (SOC)');
    bySoc.set(soc, [...(bySoc.get(soc) ?? []), [row.number('year'), ...figures(row)]]);
  }
  for (const [soc, list] of bySoc) {
    list.sort(([a], [b]) => a - b);
    const newest = list.at(-1)?.[0];
    if (newest !== year)
      throw new ImportFault(file, null, `${soc} ends with ${newest}, while the wages are of ${year}`);
  }
  return { source, columns: ['year', ...COLUMNS], history: byKey(bySoc) };
}
