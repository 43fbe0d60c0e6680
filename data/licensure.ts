import licensureFile from './licensure.json';
import type { Board, LicensureKey, LicensureRow } from './schema';

export type { Board, LicensureKey, LicensureRow } from './schema';

/** What the newest source says, and what an older one said before it. */
export interface Licensure {
  current: LicensureRow;
  older: LicensureRow | null;
}

const licensure = licensureFile.licensure as unknown as Record<LicensureKey, Record<string, Licensure>>;
const boards = licensureFile.boards as unknown as Partial<Record<LicensureKey, Record<string, Board>>>;

/**
 * The rule of exactly this region: `US`, `US-TX`, `CA`, `CA-QC`, `GB`, `AU`; `null` where none was read. Falling back from
 * a state to its country is the caller's decision, since a country's rule ("varies by state") need not hold in the state.
 */
export function licensureFor(key: LicensureKey, regionCode: string): Licensure | null {
  return licensure[key][regionCode] ?? null;
}

/** The board or agency of a state of the United States (two letters) for this role, or `null`. */
export function boardFor(key: LicensureKey, state: string): Board | null {
  return boards[key]?.[state] ?? null;
}
