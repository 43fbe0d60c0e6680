import { ImportFault } from './fault';

/** One record of a CSV file, with the line of the file on which it starts (1 is the header). */
interface CsvRecord {
  line: number;
  cells: string[];
}

/**
 * Reads CSV as RFC 4180 has it: commas, cells in double quotes that may hold commas, line breaks and doubled quotes,
 * LF or CRLF. A byte order mark and empty lines are passed over.
 * Throws `ImportFault` on an open quote or on text after a closing one.
 */
export function readCsv(text: string, file: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  const plain = /[^,\r\n]*/y;
  while (at < text.length) {
    const record: CsvRecord = { line, cells: [] };
    for (;;) {
      let cell: string;
      if (text[at] === '"') {
        const quoted = readQuoted(text, at, file, line);
        cell = quoted.cell;
        line += quoted.breaks;
        at = quoted.end;
      } else {
        plain.lastIndex = at;
        cell = plain.exec(text)?.[0] ?? '';
        at += cell.length;
      }
      record.cells.push(cell);
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text[at] === '\r') at += 1;
    if (at < text.length && text[at] !== '\n') throw new ImportFault(file, line, 'text follows a closing quote');
    at += 1;
    line += 1;
    if (record.cells.length > 1 || record.cells[0] !== '') records.push(record);
  }
  return records;
}

function readQuoted(text: string, start: number, file: string, line: number) {
  let cell = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) throw new ImportFault(file, line, 'a quoted cell is never closed');
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1, breaks: cell.split('\n').length - 1 };
    cell += '"';
    at = quote + 2;
  }
}
