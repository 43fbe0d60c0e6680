import { FULL_TIME_HOURS_A_WEEK, PAID_A_YEAR, WEEKS_A_YEAR } from '../../data/hours';
import type { Arrangement, HourlyEnds, HoursCounted, Pay, PayPer } from '../types';
import { hasFewerDays } from './fewer-days';
import { statedHoursADay } from './hours-a-day';
import { bareHours, type StatedWeek, statedHoursATwoWeeks, statedWeek } from './hours-a-week';
import { hoursOfPay } from './hours-of-pay';
import { only } from './only';
import { schoolTime } from './school-time';

/** Said of the pay; "0.6 FTE" says it of the post. */
const FULL_TIME_EQUIVALENT = /full[- ]time equivalent|\bpro[- ]?rata\b|\(FTE\)|(?<!\d )\bFTE (?:salary|pay|rate)\b/i;
const TIMES: Partial<Record<PayPer, number>> = PAID_A_YEAR;
/** Nobody calls a post of so many hours part-time. */
const LEAST_OF_ALL = 36;
/** Their year has other hours than a full-time one. */
const ONLY_AS_STATED: readonly (Arrangement | null)[] = ['part-time', 'prn', 'school-year', null];
/** Of full-time hours, so much; whether its pay is for them or for all, it does not say. */
const PART_OF_FULL_TIME = /(?<![\d.])0?\.\d?[1-9]\d? ?FTE\b|\bFTE:? ?0?\.\d?[1-9]/i;

/**
 * The hours that the unit of a pay has, as far as the posting itself tells them: never by an assumption about visits or shifts. A
 * year, month, week or two of them has the hours a week that the posting states of this post (of a week's sum those it is for), and counts as full-time work where it
 * states none, as in the figures that it is held against.
 * @param text title and description, where a school states its days and any post its hours a day
 * @returns `null` where the hours are not known, and for pay by the hour, which needs none
 */
export function hoursCounted({ per, doubts }: Pay, arrangement: Arrangement | null, text: string): HoursCounted | null {
  if (per === null || per === 'hour' || per === 'visit') return null;
  if (per === 'day' || per === 'shift') {
    const hoursADay = statedHoursADay(text);
    return hoursADay === null ? null : { by: 'day', hoursADay };
  }
  const hoursATwoWeeks = per === 'two-weeks' ? statedHoursATwoWeeks(text) : null;
  if (hoursATwoWeeks !== null) {
    return hoursATwoWeeks === 2 * FULL_TIME_HOURS_A_WEEK
      ? { by: 'full-time' }
      : { by: 'week', hoursAWeek: hoursATwoWeeks / 2 };
  }
  // A full-time equivalent is what full-time hours would pay, whatever part of them is worked.
  if (doubts.includes('pro-rata') || FULL_TIME_EQUIVALENT.test(text)) return { by: 'full-time' };
  if (arrangement === 'school-year' && per === 'year') {
    const time = schoolTime(text);
    return time && { by: 'school-year', ...time };
  }
  const week = statedWeek(text);
  const hoursAWeek = (per === 'week' ? hoursOfPay(text) : null) ?? week.hours;
  // They are what full-time staff work.
  if (hoursAWeek !== null && arrangement === 'part-time' && hoursAWeek >= LEAST_OF_ALL) return null;
  if (hoursAWeek !== null)
    return hoursAWeek === FULL_TIME_HOURS_A_WEEK ? { by: 'full-time' } : { by: 'week', hoursAWeek };
  if (ONLY_AS_STATED.includes(arrangement)) return null;
  const bare = week.isSpokenOf ? [] : bareHours(text);
  if (isPartOfWeek(text, week, bare)) return null;
  if (bare.every((hours) => hours === FULL_TIME_HOURS_A_WEEK)) return { by: 'full-time' };
  // Beside a week's pay they are the week's.
  const ofWeek = per === 'week' ? only(bare) : null;
  return ofWeek === null ? null : { by: 'week', hoursAWeek: ofWeek };
}

/** Whether what is said of the week leaves open that it is none of full-time hours: "32-40 hours", "0.9 FTE", "3 days a week"; 40 and more is one. */
function isPartOfWeek(text: string, { range, isSpokenOf }: StatedWeek, bare: readonly number[]): boolean {
  if (!isSpokenOf) return PART_OF_FULL_TIME.test(text) || (bare.length === 0 && hasFewerDays(text));
  return range === null || range.low !== FULL_TIME_HOURS_A_WEEK;
}

/** An offer by the hour. @returns `null` where the hours of its unit are not known */
export function hourlyEnds({ per, low, high }: Pay, counted: HoursCounted | null): HourlyEnds | null {
  const hours = per === 'hour' ? 1 : counted && hoursOf(per, counted);
  if (hours === null) return null;
  return { low: low === null ? null : low / hours, high: high === null ? null : high / hours };
}

function hoursOf(per: Pay['per'], counted: HoursCounted): number {
  if (counted.by === 'day') return counted.hoursADay;
  if (counted.by === 'school-year') return counted.days * counted.hoursADay;
  const hoursAWeek = counted.by === 'week' ? counted.hoursAWeek : FULL_TIME_HOURS_A_WEEK;
  return (hoursAWeek * WEEKS_A_YEAR) / ((per && TIMES[per]) ?? 1);
}

/** The middle of the ends, or the only one. */
export function middleOf({ low, high }: HourlyEnds): number | null {
  if (low === null || high === null) return low ?? high;
  return (low + high) / 2;
}
