import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../scripts/import/csv';

const cells = (text: string): string[][] => readCsv(text, 'x.csv').map((record) => record.cells);

describe('readCsv', () => {
  it('reads quoted commas, doubled quotes and empty cells', () => {
    expect(cells('a,"b, c",,"say ""so"""\n')).toEqual([['a', 'b, c', '', 'say "so"']]);
  });

  it('reads CRLF, a missing last line end and a byte order mark, and passes over empty lines', () => {
    expect(cells('\uFEFFa,b\r\n\r\n1,2\n\n3,')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', ''],
    ]);
  });

  it('keeps line breaks in quotes, and counts them into the line numbers', () => {
    const records = readCsv('a\n"two\nlines"\nb\n', 'x.csv');
    expect(records).toEqual([
      { line: 1, cells: ['a'] },
      { line: 2, cells: ['two\nlines'] },
      { line: 4, cells: ['b'] },
    ]);
  });

  it('keeps a quote inside a plain cell', () => {
    expect(cells('5" pipe,b')).toEqual([['5" pipe', 'b']]);
  });

  it('refuses an open quote and text after a closed one, naming the line', () => {
    expect(() => cells('a\nb,"c')).toThrow('x.csv, line 2: a quoted cell is never closed');
    expect(() => cells('"a"b,c')).toThrow('x.csv, line 1: text follows a closing quote');
  });
});
