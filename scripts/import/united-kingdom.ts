import { UK_NATIONS } from './known-codes';
import { type Row, readTable } from './table';

type Nation = (typeof UK_NATIONS)[number];

/** The source that a row names, by its host; the pay year follows. */
const PUBLISHERS: readonly (readonly [RegExp, (payYear: string) => string])[] = [
  [/^nhsemployers\.org\//, (payYear) => `nhs-afc-england-${payYear.slice(0, 4)}`],
  [/^msg\.scot\.nhs\.uk/, (payYear) => `nhs-afc-scotland-${payYear.slice(0, 4)}`],
  [/^AfC\(W\)/, (payYear) => `nhs-afc-wales-${payYear.slice(0, 4)}`],
];

function payYear(row: Row<'pay_year'>): string {
  const year = row.text('pay_year');
  const [, from, to] = /^(20\d\d)\/(\d\d)$/.exec(year) ?? [];
  if (!from || Number(to) !== (Number(from) + 1) % 100) throw row.fault(`"${year}" is no pay year`);
  return year;
}

interface AgendaScale {
  nation: Nation;
  payYear: string;
  source: string;
  points: [number, string, number][];
}

/** Reads `uk-afc-pay.csv` and `uk-hcas.csv`: Agenda for Change by nation and pay year, and London's supplement. */
export function importUnitedKingdom(folder: string) {
  return { scales: importScales(folder), highCostArea: importHighCostArea(folder) };
}

function importScales(folder: string): AgendaScale[] {
  const rows = readTable(
    folder,
    'uk-afc-pay.csv',
    ['nation', 'pay_year', 'band', 'pay_point', 'annual_gbp', 'primary_source'],
    ['nation', 'pay_year', 'band', 'pay_point'],
  );
  const scales = new Map<string, AgendaScale>();
  for (const row of rows) {
    const nation = row.oneOf('nation', UK_NATIONS);
    const year = payYear(row);
    const published = row.text('primary_source');
    const source = PUBLISHERS.find(([pattern]) => pattern.test(published))?.[1](year);
    if (!source) throw row.fault(`unknown source "${published}"`);
    const scale = scales.get(`${nation} ${year}`) ?? { nation, payYear: year, source, points: [] };
    if (scale.source !== source) throw row.fault('the scale of a nation and year has two sources');
    const band = row.number('band');
    const annual = row.number('annual_gbp');
    const before = scale.points.at(-1);
    if (before && (band < before[0] || annual < before[2])) throw row.fault('points out of order: pay falls');
    scale.points.push([band, row.text('pay_point'), annual]);
    scales.set(`${nation} ${year}`, scale);
  }
  return [...scales].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, scale]) => scale);
}

function importHighCostArea(folder: string) {
  const rows = readTable(
    folder,
    'uk-hcas.csv',
    ['pay_year', 'zone', 'percent_of_basic', 'minimum_gbp', 'maximum_gbp'],
    ['pay_year', 'zone'],
  );
  const supplements = rows.map((row) => {
    row.ascending(['minimum_gbp', 'maximum_gbp']);
    return [
      payYear(row),
      row.oneOf('zone', ['inner_london', 'outer_london', 'fringe']),
      row.number('percent_of_basic'),
      row.number('minimum_gbp'),
      row.number('maximum_gbp'),
    ] as const;
  });
  const order = ['inner_london', 'outer_london', 'fringe'];
  supplements.sort((a, b) => (a[0] === b[0] ? order.indexOf(a[1]) - order.indexOf(b[1]) : a[0] < b[0] ? -1 : 1));
  return { source: 'nhs-hcas', supplements };
}
