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
