import { toCents } from '../rounding';
import type { Difference, Sum } from '../types';
import { isSaid, middleOf } from './sum';

/** Under this share of the larger of two pays they are about the same. */
const SAME = 0.02;

/**
 * How much more or less one pay is than another, an hour, of their figures to the cent. Of ranges the middles are compared; beside an
 * open end only the bound is known, and often nothing.
 * @returns `null` where either is not known
 */
export function moreThan(one: Sum | null, other: Sum | null): Difference | null {
  if (!one || !other || !isSaid(one) || !isSaid(other)) return null;
  const [a, b] = [middleOf(one), middleOf(other)];
  if (a === null || b === null) return atLeast(one, other);
  if (areSame(a, b)) return { is: 'same' };
  return { is: a > b ? 'more' : 'less', amount: apart(a, b), isAtLeast: false };
}

/** What holds whatever stands at the open end: all of the one lies above or below all of the other. */
function atLeast(one: Sum, other: Sum): Difference {
  const more = gapAbove(one, other);
  if (more !== null) return { is: 'more', amount: more, isAtLeast: true };
  const less = gapAbove(other, one);
  return less === null ? { is: 'open' } : { is: 'less', amount: less, isAtLeast: true };
}

/** From the upper end of the lower sum to the lower end of the higher one; `null` where they meet or are not known. */
function gapAbove({ low }: Sum, { high }: Sum): number | null {
  if (low === null || high === null || low <= high || areSame(low, high)) return null;
  return apart(low, high);
}

const areSame = (one: number, other: number): boolean =>
  one === other || Math.abs(one - other) < SAME * Math.max(Math.abs(one), Math.abs(other));

const apart = (one: number, other: number): number => toCents(Math.abs(toCents(one) - toCents(other)));
