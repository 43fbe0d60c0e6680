import type { Row } from './table';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const NAMED_MONTH = new RegExp(`\\b(${MONTHS.join('|')}) ((?:19|20)\\d\\d)\\b`);
const NUMBERS = /\b((?:19|20)\d\d)(?:-(0[1-9]|1[0-2])(?:-([0-2]\d|3[01]))?)?(?!\d)/;

/**
 * The date of the text that was read: "2014", "2014-05" or "2014-05-31", as far as the cell tells; `null` where it is
 * empty or undated. What stands behind a leading "undated" dates something else (the act, a project), not the text.
 * Throws `ImportFault` for a cell that says neither, and for a date after the day of the import.
 */
export function sourceDateOf<Column extends string>(
  row: Row<Column>,
  column: Column,
  importedOn: string,
): string | null {
  const text = row.optional(column);
  const date = /^undated\b/.test(text) ? null : dateIn(text);
  if (date === null) {
    if (text !== '' && !/\bundated\b/.test(text))
      throw row.fault(`column "${column}" holds "${text}", which neither has a year nor says "undated"`);
    return null;
  }
  if (date > importedOn) throw row.fault(`"${text}" lies after the import of ${importedOn}`);
  return date;
}

function dateIn(text: string): string | null {
  const named = NAMED_MONTH.exec(text);
  if (named) return `${named[2]}-${String(MONTHS.indexOf(named[1] ?? '') + 1).padStart(2, '0')}`;
  const [, ...parts] = NUMBERS.exec(text) ?? [];
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? null : known.join('-');
}
