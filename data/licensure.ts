import licensureFile from './licensure.json';
import type { LicensureKey } from './schema';
import type { Board, LicensureRow } from './schema-licensure';

export type { LicensureKey } from './schema';
export type { Board, LicensureRow } from './schema-licensure';

/** The day (year-month-day) on which these facts were last gone through. */
export const LICENSURE_IMPORTED_ON = licensureFile.importedOn;

/** What the newest source says, and what an older one said before it. */
export interface Licensure {
  current: LicensureRow;
  older: LicensureRow | null;
}

type Cells = readonly unknown[];
const { columns, boardColumns } = licensureFile;
const licensure = licensureFile.licensure as unknown as Record<LicensureKey, Record<string, [Cells, Cells | null]>>;
const licensingBoards = licensureFile.boards as unknown as Partial<Record<LicensureKey, Record<string, Cells>>>;

const unpack = (names: readonly string[], cells: Cells): unknown =>
  Object.fromEntries(names.map((name, place) => [name, cells[place]]));

/**
 * The rule of exactly this region: `US`, `US-TX`, `CA`, `CA-QC`, `GB`, `AU`; `null` where none was read. Falling back from
 * a state to its country is the caller's decision, since a country's rule ("varies by state") need not hold in the state.
 * Aides have a row for the country only.
 */
export function licensureFor(key: LicensureKey, regionCode: string): Licensure | null {
  const rows = licensure[key]?.[regionCode];
  if (!rows) return null;
  const [current, older] = rows;
  return {
    current: unpack(columns, current) as LicensureRow,
    older: older && (unpack(columns, older) as LicensureRow),
  };
}

/** The board or agency of a state of the United States (two letters) for this role, or `null`. */
export function boardFor(key: LicensureKey, state: string): Board | null {
  const cells = licensingBoards[key]?.[state];
  return cells ? (unpack(boardColumns, cells) as Board) : null;
}
