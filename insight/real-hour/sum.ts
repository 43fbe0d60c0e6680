import type { Sum } from '../types';

export const NOT_SAID: Readonly<Sum> = { low: null, high: null };

/** Whether a sum has an end at all. */
export const isSaid = ({ low, high }: Sum): boolean => low !== null || high !== null;

/** The same step of arithmetic for both ends. */
export const each = ({ low, high }: Sum, step: (end: number) => number): Sum => ({
  low: low === null ? null : step(low),
  high: high === null ? null : step(high),
});

/** Two sums together; an end that one of them leaves open stays open. */
export const plus = (a: Sum, b: Sum): Sum => ({
  low: a.low === null || b.low === null ? null : a.low + b.low,
  high: a.high === null || b.high === null ? null : a.high + b.high,
});

/** The lower end first, however it was typed. */
export const inOrder = ({ low, high }: Sum): Sum =>
  low !== null && high !== null && low > high ? { low: high, high: low } : { low, high };

/** The middle of both ends. @returns `null` where one is open: such a sum has no middle */
export const middleOf = ({ low, high }: Sum): number | null =>
  low === null || high === null ? null : (low + high) / 2;

/** Which end is known, where the other is open; `null` where both are known or none. */
export function onlyEnd({ low, high }: Sum): 'low' | 'high' | null {
  if ((low === null) === (high === null)) return null;
  return low === null ? 'high' : 'low';
}
