import type { Board } from '../../data/schema-licensure';
import { EVIDENCE_COLUMNS, evidenceOf } from './evidence';
import { byKey, US_STATES } from './known-codes';
import { type Row, readTable } from './table';

const COLUMNS = [
  'role',
  'state',
  'body',
  'url',
  'ce_hours',
  'ce_cycle_years',
  ...EVIDENCE_COLUMNS,
  'ce_source_url',
  'ce_source_date',
  'ce_verification',
] as const;
type BoardRow = Row<(typeof COLUMNS)[number]>;

/** Reads `boards.csv`: by role, then state, the body and its continuing education, each with its own verification. */
export function importBoards(folder: string, importedOn: string): Record<string, Record<string, Board>> {
  const byRole = new Map<string, Map<string, Board>>();
  for (const row of readTable(folder, 'boards.csv', COLUMNS, ['role', 'state'])) {
    const role = row.oneOf('role', ['pta', 'ota', 'slpa']);
    const states = byRole.get(role) ?? new Map<string, Board>();
    states.set(row.known('state', US_STATES, 'state'), boardOf(row, importedOn));
    byRole.set(role, states);
  }
  return byKey([...byRole].map(([role, states]) => [role, byKey(states)]));
}

function boardOf(row: BoardRow, importedOn: string): Board {
  const body = row.optional('body');
  const url = row.optional('url');
  if (url !== '' && !/^https?:\/\/[^/\s]+/.test(url)) throw row.fault(`"${url}" is no address`);
  const hours = row.optionalNumber('ce_hours');
  return {
    // "office not named in the text read" and the like: no name at all.
    body: body === '' || /not named|not read/.test(body) ? null : body,
    url: url === '' ? null : url,
    ...evidenceOf(row, importedOn, EVIDENCE_COLUMNS),
    continuingEducation:
      hours === null
        ? null
        : {
            hours,
            years: row.optionalNumber('ce_cycle_years'),
            ...evidenceOf(row, importedOn, ['ce_source_url', 'ce_source_date', 'ce_verification']),
          },
  };
}
