import type { MedicareRules } from '../../data/schema-offer';
import { EVIDENCE_COLUMNS, evidenceOf } from './evidence';
import { ImportFault } from './fault';
import { type Row, readTable } from './table';

const FILE = 'medicare.csv';
const COLUMNS = ['rule', 'role', 'value', 'since', ...EVIDENCE_COLUMNS] as const;
const RULES = ['payment-percent', 'modifier', 'minutes-percent', 'private-practice-supervision'] as const;

/** Reads `medicare.csv`: what Part B pays for the work of assistants, how claims name it, and how they are supervised. */
export function importMedicare(folder: string, source: string, importedOn: string): MedicareRules {
  const rows = new Map(
    readTable(folder, FILE, COLUMNS, ['rule', 'role']).map((row) => [
      `${row.oneOf('rule', RULES)} ${row.oneOf('role', ['all', 'pta', 'ota'])}`,
      row,
    ]),
  );
  const rowOf = (rule: string) => {
    const row = rows.get(rule);
    if (!row) throw new ImportFault(FILE, null, `no row says "${rule}"`);
    return row;
  };
  const known = (row: Row<(typeof COLUMNS)[number]>) => ({
    since: row.optional('since') === '' ? null : row.date('since'),
    ...evidenceOf(row, importedOn, EVIDENCE_COLUMNS),
  });
  const percent = (row: Row<(typeof COLUMNS)[number]>) => ({ percent: row.number('value'), ...known(row) });
  const modifier = (row: Row<(typeof COLUMNS)[number]>) => ({
    code: row.oneOf('value', ['CQ', 'CO']),
    ...known(row),
  });
  const supervision = rowOf('private-practice-supervision all');
  return {
    source,
    payment: percent(rowOf('payment-percent all')),
    minutes: percent(rowOf('minutes-percent all')),
    modifiers: { pta: modifier(rowOf('modifier pta')), ota: modifier(rowOf('modifier ota')) },
    privatePracticeSupervision: { level: supervision.oneOf('value', ['general', 'direct']), ...known(supervision) },
  };
}
