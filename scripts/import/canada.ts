import { byKey, CANADIAN_PROVINCES, NOC_TITLES } from './known-codes';
import { readTable } from './table';

const NATION = 'NAT';
const PROVINCES: ReadonlySet<string> = new Set([...CANADIAN_PROVINCES, NATION]);

/** Reads `canada-wages.csv`: by group (NOC 2021), the hourly wages of the nation and of the provinces that publish them. */
export function importCanada(folder: string, source: string) {
  const rows = readTable(
    folder,
    'canada-wages.csv',
    ['noc2021', 'noc_title', 'province', 'low_hourly_cad', 'median_hourly_cad', 'high_hourly_cad', 'reference_period'],
    ['noc2021', 'province'],
  );
  const groups = new Map<string, [string, number, number, number, string][]>();
  for (const row of rows) {
    const noc = row.known('noc2021', NOC_TITLES, 'group (NOC)');
    if (row.text('noc_title') !== NOC_TITLES.get(noc))
      throw row.fault(`group ${noc} is called "${NOC_TITLES.get(noc)}"`);
    const province = row.known('province', PROVINCES, 'province');
    row.ascending(['low_hourly_cad', 'median_hourly_cad', 'high_hourly_cad']);
    groups.set(noc, [
      ...(groups.get(noc) ?? []),
      [
        province,
        row.number('low_hourly_cad'),
        row.number('median_hourly_cad'),
        row.number('high_hourly_cad'),
        row.text('reference_period'),
      ],
    ]);
  }
  return {
    source,
    groups: byKey(
      [...groups].map(([noc, wages]) => [
        noc,
        { title: NOC_TITLES.get(noc) ?? '', wages: wages.sort(([a], [b]) => nationFirst(a, b)) },
      ]),
    ),
  };
}

function nationFirst(a: string, b: string): number {
  if (a === NATION || b === NATION) return a === b ? 0 : a === NATION ? -1 : 1;
  return a < b ? -1 : 1;
}
