import type { Board } from '../../data/schema';
import { byKey, US_STATES } from './known-codes';
import { markOf } from './marks';
import { type Row, readTable } from './table';

const COLUMNS = [
  'role',
  'state',
  'body',
  'url',
  'ce_hours',
  'ce_cycle_years',
  'source_url',
  'source_date',
  'verification',
  'ce_source_url',
  'ce_source_date',
  'ce_verification',
] as const;
type BoardRow = Row<(typeof COLUMNS)[number]>;

/** Reads `boards.csv`: by role, then state, the body and its continuing education, each with its own verification. */
export function importBoards(folder: string): Record<string, Record<string, Board>> {
  const byRole = new Map<string, Map<string, Board>>();
  for (const row of readTable(folder, 'boards.csv', COLUMNS, ['role', 'state'])) {
    const role = row.oneOf('role', ['pta', 'ota', 'slpa']);
    const states = byRole.get(role) ?? new Map<string, Board>();
    states.set(row.known('state', US_STATES, 'state'), boardOf(row));
    byRole.set(role, states);
  }
  return byKey([...byRole].map(([role, states]) => [role, byKey(states)]));
}

function boardOf(row: BoardRow): Board {
  const body = row.optional('body');
  const url = row.optional('url');
  if (url !== '' && !/^https?:\/\/[^/\s]+/.test(url)) throw row.fault(`"${url}" is no address`);
  const hours = row.optionalNumber('ce_hours');
  return {
    // "office not named in the text read" and the like: no name at all.
    body: body === '' || /not named|not read/.test(body) ? null : body,
    url: url === '' ? null : url,
    mark: mark(row, 'verification'),
    ...origin(row, 'source_url', 'source_date'),
    continuingEducation:
      hours === null
        ? null
        : {
            hours,
            years: row.optionalNumber('ce_cycle_years'),
            mark: mark(row, 'ce_verification'),
            ...origin(row, 'ce_source_url', 'ce_source_date'),
          },
  };
}

function mark(row: BoardRow, column: 'verification' | 'ce_verification') {
  const text = row.text(column);
  const found = markOf(text);
  if (!found) throw row.fault(`unknown verification "${text}"`);
  return found;
}

/** Some rows name a list without an address; such a text is no link. */
function origin(row: BoardRow, url: 'source_url' | 'ce_source_url', date: 'source_date' | 'ce_source_date') {
  const address = row.optional(url);
  return {
    sourceUrl: /^https?:\/\/\S+$/.test(address) ? address : null,
    sourceDate: row.optional(date) === '' ? null : row.optional(date),
  };
}
