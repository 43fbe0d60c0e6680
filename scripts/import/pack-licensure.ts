import { type Board, BoardSchema, type LicensureRow, LicensureRowSchema } from '../../data/schema-licensure';

type Readings = Record<string, Record<string, { current: LicensureRow; older: LicensureRow | null }>>;

const COLUMNS = Object.keys(LicensureRowSchema.entries) as (keyof LicensureRow)[];
const BOARD_COLUMNS = Object.keys(BoardSchema.entries) as (keyof Board)[];

const mapValues = <From, To>(record: Record<string, From>, map: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

/** Licensure and boards as `data/licensure.json` has them: the names of the columns once, then rows without them. */
export function packLicensure(importedOn: string, licensure: Readings, boards: Record<string, Record<string, Board>>) {
  const cells = (row: LicensureRow) => COLUMNS.map((column) => row[column]);
  return {
    importedOn,
    columns: COLUMNS,
    licensure: mapValues(licensure, (regions) =>
      mapValues(regions, ({ current, older }) => [cells(current), older && cells(older)]),
    ),
    boardsSource: 'state-boards',
    boardColumns: BOARD_COLUMNS,
    boards: mapValues(boards, (states) => mapValues(states, (board) => BOARD_COLUMNS.map((column) => board[column]))),
  };
}
