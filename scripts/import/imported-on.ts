import { ImportFault } from './fault';
import { readTable } from './table';

const FILE = 'dataset.csv';

/** The day on which the folder was last gone through (year-month-day): a table, so that an import never asks the clock. */
export function importedOnOf(folder: string): string {
  const [row, ...others] = readTable(folder, FILE, ['imported_on'], ['imported_on']);
  if (!row || others.length > 0) throw new ImportFault(FILE, null, 'one day and no more has to stand there');
  return row.date('imported_on');
}
