import { FULL_TIME_HOURS_A_YEAR, WEEKS_A_YEAR } from '../../data/hours';
import type { Arrangement, HourlyEnds, HoursCounted, Pay, PayPer } from '../types';
import { statedHoursADay } from './hours-a-day';
import { statedHoursATwoWeeks, statedHoursAWeek } from './hours-a-week';
import { schoolTime } from './school-time';

/** Said of the pay; "0.6 FTE" says it of the post. */
const FULL_TIME_EQUIVALENT = /full[- ]time equivalent|\bpro[- ]?rata\b|\(FTE\)|(?<!\d )\bFTE (?:salary|pay|rate)\b/i;
/** How many of a unit a year has. */
const A_YEAR: Partial<Record<PayPer, number>> = {
  week: WEEKS_A_YEAR,
  'two-weeks': WEEKS_A_YEAR / 2,
  'half-month': 24,
  month: 12,
};
const FULL_TIME_TWO_WEEKS = (2 * FULL_TIME_HOURS_A_YEAR) / WEEKS_A_YEAR;
/** Their year has other hours than a full-time one. */
const PART_OF_HOURS: readonly (Arrangement | null)[] = ['part-time', 'prn', null];

/**
 * The hours that the unit of a pay has, as far as the posting itself tells them: never by an assumption about visits or shifts. A
 * year, month, week or two of them counts as full-time work, as it does in the figures that it is held against.
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
    return hoursATwoWeeks === FULL_TIME_TWO_WEEKS
      ? { by: 'full-time' }
      : { by: 'week', hoursAWeek: hoursATwoWeeks / 2 };
  }
  // A full-time equivalent is what full-time hours would pay, whatever part of them is worked.
  if (doubts.includes('pro-rata') || FULL_TIME_EQUIVALENT.test(text)) return { by: 'full-time' };
  if (arrangement === 'school-year') {
    const time = per === 'year' ? schoolTime(text) : null;
    return time && { by: 'school-year', ...time };
  }
  if (!PART_OF_HOURS.includes(arrangement)) return { by: 'full-time' };
  const hoursAWeek = statedHoursAWeek(text);
  return hoursAWeek === null ? null : { by: 'week', hoursAWeek };
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
  const hoursAWeek = counted.by === 'week' ? counted.hoursAWeek : FULL_TIME_HOURS_A_YEAR / WEEKS_A_YEAR;
  return (hoursAWeek * WEEKS_A_YEAR) / ((per && A_YEAR[per]) ?? 1);
}

/** The middle of the ends, or the only one. */
export function middleOf({ low, high }: HourlyEnds): number | null {
  if (low === null || high === null) return low ?? high;
  return (low + high) / 2;
}
