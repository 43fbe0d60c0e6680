import { middleOf, onlyEnd } from '../../insight/real-hour/sum';
import type { RoleId, Sum } from '../../insight/types';
import type { Worth } from './worth';

export interface Bar {
  kind: 'thisOffer' | 'taxable' | 'youNow' | 'median';
  /** Of a median beside another. */
  role: RoleId | null;
  /** How long the bar is: the middle, or the one end that is known. */
  amount: number;
  onlyEnd: 'low' | 'high' | null;
  sum: Sum;
}

/**
 * What an offer stands beside, an hour each, in the figures that are compared: as far as they are known. A travel package whose
 * costs are not known is no such figure, so its taxable wage alone is drawn, where that is.
 */
export function barsOf({ compared, away, found, present, beside }: Worth): Bar[] {
  const { arithmetic } = found;
  const wage = away && !away.after && arithmetic?.by === 'week' ? (arithmetic.parts?.wage ?? null) : null;
  return [
    ...barOf(wage ? 'taxable' : 'thisOffer', wage ?? compared),
    ...barOf('youNow', present && one(present.hourly)),
    ...beside.flatMap(({ band, medianHourly }) =>
      barOf('median', one(medianHourly), beside.length > 1 ? band.role : null),
    ),
  ];
}

const one = (amount: number): Sum => ({ low: amount, high: amount });

function barOf(kind: Bar['kind'], sum: Sum | null, role: Bar['role'] = null): Bar[] {
  const amount = sum && (middleOf(sum) ?? sum.low ?? sum.high);
  return sum && amount !== null ? [{ kind, role, amount, onlyEnd: onlyEnd(sum), sum }] : [];
}

/** The amount that fills a bar: the highest of all offers in one currency, since two have no scale in common. */
export const longestOf = (worths: readonly Worth[]): number =>
  Math.max(...worths.flatMap(barsOf).map(({ amount }) => amount));
