import type { Stated } from '../types';

/** The one value of several, or `null` where they differ. */
export function only(values: readonly number[]): number | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}

/** The one figure or range of several, however often it is stated, or `null` where they differ. */
export function onlyStated(values: readonly Stated[]): Stated | null {
  const [first, ...others] = new Set(values.map((value) => JSON.stringify(value)));
  return first === undefined || others.length > 0 ? null : (JSON.parse(first) as Stated);
}
