import type { PayPer } from '../types';

/** Between these an amount can be pay by that unit; outside a bare figure counts something else ("5 days a week"). */
const SIZES: Record<PayPer, readonly [least: number, most: number]> = {
  hour: [7, 300],
  visit: [15, 300],
  shift: [100, 3000],
  day: [80, 3000],
  week: [300, 8000],
  'two-weeks': [600, 16_000],
  'half-month': [600, 16_000],
  month: [800, 30_000],
  year: [10_000, 400_000],
};
const ANY = [0, Number.POSITIVE_INFINITY] as const;

/** Whether an amount is of a size that somebody is paid by that unit; of no unit anything is. */
export function canBePaidBy(per: PayPer | 'other' | null, amount: number): boolean {
  const [least, most] = per === null || per === 'other' ? ANY : SIZES[per];
  return amount >= least && amount <= most;
}
