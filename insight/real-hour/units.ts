import { FULL_TIME_HOURS_A_WEEK, PAID_A_YEAR } from '../../data/hours';
import { statedHoursATwoWeeks } from '../offer/hours-a-week';
import { toCents } from '../rounding';
import type { HoursCounted, Insight, MadeOf, Offer, OfferPay, Pay } from '../types';
import { FULL_TIME } from './given';
import { each, NOT_SAID } from './sum';

/** A pay by the unit that the page works with. */
export function byItsUnit({ low, high, per }: Pay, madeOf: MadeOf | null): Pick<OfferPay, 'paidBy' | 'pay'> {
  const pay = { low, high };
  if (madeOf && 'hours' in madeOf) return { paidBy: 'hour', pay: each(pay, (end) => toCents(end / madeOf.hours)) };
  switch (per) {
    case 'hour':
    case 'visit':
    case 'week':
    case 'year':
      return { paidBy: per, pay };
    case 'two-weeks':
    case 'half-month':
    case 'month':
      return { paidBy: 'year', pay: each(pay, (end) => end * PAID_A_YEAR[per]) };
    default:
      return { paidBy: 'hour', pay: NOT_SAID };
  }
}

/** Units that are no unit of this page, or a travel contract's alone. */
const UNITS_OF_HOURS: readonly Pay['per'][] = ['day', 'shift', 'week'];

/** How a pay is made an hour's: by the hours that the offer's verdict counts too, so that the two can't disagree. */
export function madeOfUnit({ per, quoted }: Pay, { arrangement, hoursCounted }: Offer): MadeOf | null {
  if (per === 'two-weeks' || per === 'half-month' || per === 'month') return { words: quoted, times: PAID_A_YEAR[per] };
  if (!UNITS_OF_HOURS.includes(per) || !hoursCounted || arrangement === 'travel') return null;
  const hours = hoursOf(hoursCounted);
  return hours === null ? null : { words: quoted, hours, areAssumed: hoursCounted.by === 'full-time' };
}

/**
 * The hours a week that a salary is paid for, as the offer's verdict counts them, where the posting states them.
 * @returns `null` where they are those of full-time work without its saying so, and `open` where they are not known
 */
export function hoursOfSalary(
  { offer, pay, time }: Pick<Insight, 'offer' | 'pay' | 'time'>,
  text: string,
): number | 'open' | null {
  const { hoursCounted: counted, arrangement } = offer;
  if (counted?.by === 'week') return counted.hoursAWeek;
  if (counted?.by !== 'full-time') return 'open';
  const ofTwoWeeks = pay.pay?.per === 'two-weeks' ? statedHoursATwoWeeks(text) : null;
  if (ofTwoWeeks === 2 * FULL_TIME_HOURS_A_WEEK || time.hoursAWeek === FULL_TIME_HOURS_A_WEEK)
    return FULL_TIME_HOURS_A_WEEK;
  return FULL_TIME.includes(arrangement) ? null : 'open';
}

function hoursOf(counted: HoursCounted): number | null {
  switch (counted.by) {
    case 'day':
      return counted.hoursADay;
    case 'week':
      return counted.hoursAWeek;
    case 'full-time':
      return FULL_TIME_HOURS_A_WEEK;
    default:
      return null;
  }
}
