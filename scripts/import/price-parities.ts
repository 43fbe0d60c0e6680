import type { ListedArea } from './areas';
import { ImportFault } from './fault';
import { byKey } from './known-codes';
import { readTable } from './table';

const FILE = 'rpp.csv';

/** Reads `rpp.csv`: the regional price parity of the nation, each state and metropolitan area, US = 100. */
export function importPriceParities(folder: string, source: string, listed: ReadonlyMap<string, ListedArea>) {
  const columns = ['area_type', 'area_code', 'year', 'rpp_all'] as const;
  const parities = new Map<string, number>();
  const years = new Set<number>();
  for (const row of readTable(folder, FILE, columns, ['area_code'])) {
    const code = row.known('area_code', listed, 'area');
    const type = row.oneOf('area_type', ['national', 'state', 'metro']);
    const { csvType } = listed.get(code) ?? {};
    if (csvType !== type) throw row.fault(`area ${code} is a ${csvType} area`);
    years.add(row.number('year'));
    parities.set(code, row.number('rpp_all'));
  }
  const [year, ...others] = years;
  if (year === undefined || others.length > 0) throw new ImportFault(FILE, null, 'all rows have to be of one year');
  if (parities.get('US') !== 100) throw new ImportFault(FILE, null, 'the United States have to be 100');
  return { source: `${source}-${year}`, year, parities: byKey(parities) };
}
