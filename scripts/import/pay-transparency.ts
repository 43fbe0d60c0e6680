import type { PayTransparencyLaw } from '../../data/schema-offer';
import { EVIDENCE_COLUMNS, evidenceOf } from './evidence';
import { byKey, US_STATES } from './known-codes';
import { readTable } from './table';

const COLUMNS = [
  'region',
  'employees',
  'employees_counted',
  'effective_from',
  'must_post',
  'remote',
  'citation',
  'read_from',
  ...EVIDENCE_COLUMNS,
] as const;

/**
 * Reads `pay-transparency.csv`: by region, what the law asks of a posting. A law that was read in somebody's list only
 * is refused: we would say of an employer that the law asks for what it may not.
 */
export function importPayTransparency(folder: string, source: string, importedOn: string) {
  const laws = readTable(folder, 'pay-transparency.csv', COLUMNS, ['region']).map(
    (row): [string, PayTransparencyLaw] => {
      const region = row.text('region');
      if (!region.startsWith('US-') || !US_STATES.has(region.slice(3))) throw row.fault(`unknown region "${region}"`);
      row.oneOf('read_from', ['statute', 'agency']);
      const { mark, sourceUrl, sourceDate } = evidenceOf(row, importedOn, EVIDENCE_COLUMNS);
      if (sourceUrl === null || sourceDate === null) throw row.fault('a law needs its official address and date');
      return [
        region,
        {
          employees: row.number('employees'),
          employeesCounted: row.oneOf('employees_counted', [
            'any',
            'not-said',
            'in-state',
            'one-in-state',
            'twenty-weeks',
          ]),
          effectiveFrom: row.date('effective_from'),
          mustPost: row.oneOf('must_post', ['pay', 'pay-and-benefits']),
          remoteToo: row.oneOf('remote', ['yes', 'not-said']) === 'yes',
          citation: row.text('citation'),
          mark,
          sourceUrl,
          sourceDate,
        },
      ];
    },
  );
  return { source, laws: byKey(laws) };
}
