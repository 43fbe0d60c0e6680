import { middleOf, onlyEnd } from '../../insight/real-hour/sum';
import type { Sum } from '../../insight/types';
import type { Worth } from './worth';

export interface Bar {
  kind: 'thisOffer' | 'youNow' | 'median';
  /** How long the bar is: the middle, or the one end that is known. */
  amount: number;
  onlyEnd: 'low' | 'high' | null;
  sum: Sum;
}

/** What an offer stands beside, an hour each, in the figures that are compared: as far as they are known. */
export function barsOf({ compared, presentHourly, median }: Worth): Bar[] {
  const one = (amount: number | null | undefined): Sum => ({ low: amount ?? null, high: amount ?? null });
  const sums: [Bar['kind'], Sum | null][] = [
    ['thisOffer', compared],
    ['youNow', one(presentHourly)],
    ['median', one(median?.medianHourly)],
  ];
  return sums.flatMap(([kind, sum]) => {
    const amount = sum && (middleOf(sum) ?? sum.low ?? sum.high);
    return sum && amount !== null ? [{ kind, amount, onlyEnd: onlyEnd(sum), sum }] : [];
  });
}

/** The amount that fills a bar: the highest of all offers in one currency, since two have no scale in common. */
export const longestOf = (worths: readonly Worth[]): number =>
  Math.max(...worths.flatMap(barsOf).map(({ amount }) => amount));
