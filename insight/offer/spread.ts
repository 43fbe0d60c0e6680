import { FULL_TIME_HOURS_A_WEEK, FULL_TIME_HOURS_A_YEAR, PAID_A_YEAR } from '../../data/hours';
import type { Pay, PayPer } from '../types';

/** Ends of one pay lie closer together than this. */
const WIDEST = 3;
/** A bottom under this share of the legal minimum is none. */
const LEAST_OF_MINIMUM = 0.4;
/** Nobody of these roles is paid more an hour, in any of the currencies: what lies above is a slip or a placeholder. */
const MOST_HOURLY = 150;
/** What forms are filled with where nobody wants to say: 0, 1, 0.01, 99999, 9999999. */
const PLACEHOLDER = /^(?:0*\.?0*1|1(?:\.0+)?|9{5,}(?:\.9+)?)$/;

/** Hours of full-time work that a unit of pay stands for; a visit or shift is none that could be counted. */
const HOURS: Partial<Record<PayPer, number>> = {
  hour: 1,
  day: 8,
  week: FULL_TIME_HOURS_A_WEEK,
  'two-weeks': 2 * FULL_TIME_HOURS_A_WEEK,
  'half-month': FULL_TIME_HOURS_A_YEAR / PAID_A_YEAR['half-month'],
  month: FULL_TIME_HOURS_A_YEAR / PAID_A_YEAR.month,
  year: FULL_TIME_HOURS_A_YEAR,
};

/**
 * A pay whose ends can be the ends of one. Of a range that can't ("$60–72,000 a year", 0.01 to 34), the end that can be believed
 * is kept as "from" or "up to", with the doubt `spread`; printed and structured pay alike.
 * @param minimumHourly the legal minimum where the work is, or the lowest that is known
 */
export function believable(pay: Pay, minimumHourly: number): Pay {
  const { low, high } = pay;
  if (low === null || high === null || low === high) return pay;
  const canBe = (end: number) => !PLACEHOLDER.test(String(end)) && isWage(end, pay.per, minimumHourly);
  const [lowCan, highCan] = [canBe(low), canBe(high)];
  if (lowCan && highCan && high <= WIDEST * low) return pay;
  if (!lowCan && !highCan && high <= WIDEST * low) return pay;
  const doubts = [...pay.doubts, 'spread' as const];
  return lowCan || !highCan ? { ...pay, high: null, doubts } : { ...pay, low: null, doubts };
}

function isWage(amount: number, per: Pay['per'], minimumHourly: number): boolean {
  const hours = per === null ? undefined : HOURS[per];
  if (hours === undefined) return true;
  const hourly = amount / hours;
  return hourly >= LEAST_OF_MINIMUM * minimumHourly && hourly <= MOST_HOURLY;
}
