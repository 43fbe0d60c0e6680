import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './csv';
import { ImportFault } from './fault';

/** One row of a table: cells by column name, and readers that refuse what they cannot read. */
export class Row<Column extends string> {
  constructor(
    readonly file: string,
    readonly line: number,
    private readonly cells: ReadonlyMap<string, string>,
  ) {}

  /** The fault to throw for this row. */
  fault(what: string): ImportFault {
    return new ImportFault(this.file, this.line, what);
  }

  /** The cell without outer white space; empty where nothing is said. */
  optional(column: Column): string {
    return (this.cells.get(column) ?? '').trim();
  }

  text(column: Column): string {
    const value = this.optional(column);
    if (value === '') throw this.fault(`column "${column}" is empty`);
    return value;
  }

  /** A plain decimal number, or `null` where the cell is empty. */
  optionalNumber(column: Column): number | null {
    const value = this.optional(column);
    if (value === '') return null;
    if (!/^-?\d+(\.\d+)?$/.test(value)) throw this.fault(`column "${column}" holds "${value}", which is no number`);
    return Number(value);
  }

  number(column: Column): number {
    const value = this.optionalNumber(column);
    if (value === null) throw this.fault(`column "${column}" is empty`);
    return value;
  }

  /** Year-month-day. */
  date(column: Column): string {
    const value = this.text(column);
    if (!/^\d{4}-\d\d-\d\d$/.test(value)) throw this.fault(`"${value}" is no date`);
    return value;
  }

  /** One of the words that the column may hold. */
  oneOf<Word extends string>(column: Column, words: readonly Word[]): Word {
    const value = this.text(column);
    if (!(words as readonly string[]).includes(value)) {
      throw this.fault(`column "${column}" holds "${value}"; known are ${words.join(', ')}`);
    }
    return value as Word;
  }

  /** A code that some other table or file of `data/` knows; `remedy` says what to do where it doesn't. */
  known(column: Column, codes: { has(code: string): boolean }, kind: string, remedy?: string): string {
    const value = this.text(column);
    if (!codes.has(value)) throw this.fault(`unknown ${kind} "${value}"${remedy ? `: ${remedy}` : ''}`);
    return value;
  }

  /** The numbers of these columns, each empty or a number, and never falling from one to the next. */
  ascending(columns: readonly Column[]): (number | null)[] {
    const values = columns.map((column) => this.optionalNumber(column));
    let highest: { column: Column; value: number } | null = null;
    for (const [place, value] of values.entries()) {
      const column = columns[place] as Column;
      if (value === null) continue;
      if (highest && value < highest.value) {
        throw this.fault(
          `percentiles out of order: ${column} (${value}) is below ${highest.column} (${highest.value})`,
        );
      }
      highest = { column, value };
    }
    return values;
  }
}

/**
 * Reads a CSV of the folder. `columns` are those that have to be there; others may be, and are not read. `key` names the
 * columns that together may occur once only.
 * Throws `ImportFault` for a missing file or column, a row of another width, and a duplicate row.
 */
export function readTable<const Column extends string>(
  folder: string,
  file: string,
  columns: readonly Column[],
  key: readonly NoInfer<Column>[],
): Row<Column>[] {
  const path = join(folder, file);
  if (!existsSync(path)) throw new ImportFault(file, null, 'there is no such file in the folder');
  const [header, ...records] = readCsv(readFileSync(path, 'utf8'), file);
  if (!header) throw new ImportFault(file, 1, 'the file is empty');
  const missing = columns.filter((column) => !header.cells.includes(column));
  if (missing.length > 0) throw new ImportFault(file, 1, `missing column ${missing.map((m) => `"${m}"`).join(', ')}`);

  const seen = new Map<string, number>();
  return records.map(({ line, cells }) => {
    if (cells.length !== header.cells.length) {
      throw new ImportFault(file, line, `${cells.length} cells, while the header has ${header.cells.length}`);
    }
    const row = new Row<Column>(file, line, new Map(header.cells.map((name, place) => [name, cells[place] ?? ''])));
    const identity = key.map((column) => row.optional(column)).join(' · ');
    const before = seen.get(identity);
    if (before !== undefined) throw row.fault(`duplicate row: ${identity} stands on line ${before} too`);
    seen.set(identity, line);
    return row;
  });
}
