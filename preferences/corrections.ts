import type { RoleId } from '../insight/types';
import type { Preferences } from './preferences';
import { isCorrection } from './validate';

/**
 * Corrections as they lie in storage: oldest first. A list, since the browser's storage sorts an object's keys and with
 * that forgets which correction is the newest.
 */
export type StoredCorrections = [title: string, role: RoleId | 'none'][];

const MOST_KEPT = 100;
/** An item of `storage.sync` holds 8,192 bytes of JSON, key included; this leaves room for the key. */
const MOST_BYTES = 8_100;

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** The newest corrections that fit into one item of the storage; the oldest give way. */
export function toStored(corrections: Preferences['corrections']): StoredCorrections {
  const newest = Object.entries(corrections).slice(-MOST_KEPT);
  while (bytesOf(newest) > MOST_BYTES) newest.shift();
  return newest;
}

/** Reads the stored list, leaving out what is not a correction. Never throws. */
export function fromStored(stored: unknown): Preferences['corrections'] {
  const entries = Array.isArray(stored) ? stored : [];
  return Object.fromEntries(entries.filter((entry) => Array.isArray(entry) && isCorrection([entry[0], entry[1]])));
}

/** Adds (or changes) one correction as the newest. @param title folded as `matchRole` folds it */
export function withCorrection(
  corrections: Preferences['corrections'],
  title: string,
  role: RoleId | 'none',
): Preferences['corrections'] {
  const { [title]: _, ...others } = corrections;
  return { ...others, [title]: role };
}
