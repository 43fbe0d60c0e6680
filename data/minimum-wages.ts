import wagesFile from './minimum-wages.json';
import type { StateMinimumWage } from './schema-offer';

/** A legal minimum: dollars an hour. */
export type MinimumWage = StateMinimumWage & {
  /** Id in `data/sources.json`. */
  source: string;
};

const states = wagesFile.states as unknown as Record<string, StateMinimumWage>;

/**
 * The minimum wage of a state (two letters), dollars an hour: the federal one where the state has none of its own or
 * none is known, and for `null`, a place that is not certain.
 *
 * Where a state has several (by part of the state, by size of employer) it is the lowest, so that pay below `hourly` is
 * under the minimum wherever in the state the job is; pay above it may still be under a higher local one. It is the
 * minimum of adults without tips, on the `asOf` month. `scope` says which of several it is.
 */
export function minimumWage(state: string | null): MinimumWage {
  const own = state === null ? undefined : states[state];
  return { ...(own ?? (wagesFile.federal as StateMinimumWage)), source: wagesFile.source };
}
