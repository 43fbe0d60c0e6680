import { middleOf } from '../../insight/offer/hourly';
import type { Sum } from '../../insight/types';
import type { Worth } from './worth';

export interface Bar {
  kind: 'thisOffer' | 'youNow' | 'median';
  /** The middle: how long the bar is. */
  amount: number;
  sum: Sum;
}

/** What an offer stands beside, an hour each: as far as it is known. */
export function barsOf({ found, presentHourly, median }: Worth): Bar[] {
  const one = (amount: number | null | undefined): Sum => ({ low: amount ?? null, high: amount ?? null });
  const sums: [Bar['kind'], Sum | null][] = [
    ['thisOffer', found.hourly],
    ['youNow', one(presentHourly)],
    ['median', one(median?.medianHourly)],
  ];
  return sums.flatMap(([kind, sum]) => {
    const amount = sum && middleOf(sum);
    return sum && amount !== null ? [{ kind, amount, sum }] : [];
  });
}
