import { FULL_TIME_HOURS_A_YEAR, WEEKS_A_YEAR } from '../../data/hours';
import type { Arrangement, HourlyEnds, Pay } from '../types';
import { only, statedHoursAWeek } from './hours-a-week';
import { schoolTime } from './school-time';

const HOURS_A_DAY =
  /\b(8|10|12)[- ](?:hours?|hrs?)[- ](?:shifts?|days?)\b|\b(8|10|12)[- ](?:hours?|hrs?) (?:a|per) (?:day|shift)\b/gi;
/** Said of the pay; "0.6 FTE" says it of the post. */
const FULL_TIME_EQUIVALENT = /full[- ]time equivalent|\bpro[- ]?rata\b|\(FTE\)|(?<!\d )\bFTE (?:salary|pay|rate)\b/i;
const MONTHS_A_YEAR = 12;
/** Their year has other hours than a full-time one. */
const PART_OF_HOURS: readonly (Arrangement | null)[] = ['part-time', 'prn', null];

/**
 * An offer by the hour, as far as the posting itself tells how many hours its unit has: never by an assumption about visits or
 * shifts. A year, month or week counts as full-time work, as it does in the figures that it is held against.
 * @param text title and description, where a school states its days and any post its hours a day
 * @returns `null` where the hours are not known
 */
export function hourlyEnds(pay: Pay, arrangement: Arrangement | null, text: string): HourlyEnds | null {
  // A full-time equivalent is what full-time hours would pay, whatever part of them is worked.
  const isFullTime = pay.doubts.includes('pro-rata') || FULL_TIME_EQUIVALENT.test(text);
  const hours = hoursOf(pay.per, isFullTime ? 'staff' : arrangement, text);
  if (hours === null) return null;
  return { low: pay.low === null ? null : pay.low / hours, high: pay.high === null ? null : pay.high / hours };
}

function hoursOf(per: Pay['per'], arrangement: Arrangement | null, text: string): number | null {
  if (per === 'hour') return 1;
  if (per === 'day' || per === 'shift') {
    return only([...text.matchAll(HOURS_A_DAY)].map(([, shift, day]) => Number(shift ?? day)));
  }
  if (per === null || per === 'visit') return null;
  if (arrangement === 'school-year') {
    const time = schoolTime(text);
    const year = time && time.days * time.hoursADay;
    return per === 'year' ? year : null;
  }
  const isPart = PART_OF_HOURS.includes(arrangement);
  const hoursAWeek = isPart ? statedHoursAWeek(text) : FULL_TIME_HOURS_A_YEAR / WEEKS_A_YEAR;
  if (hoursAWeek === null || per === 'week') return hoursAWeek;
  return (hoursAWeek * WEEKS_A_YEAR) / (per === 'month' ? MONTHS_A_YEAR : 1);
}

/** The middle of the ends, or the only one. */
export function middleOf({ low, high }: HourlyEnds): number | null {
  if (low === null || high === null) return low ?? high;
  return (low + high) / 2;
}
