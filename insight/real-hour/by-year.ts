import { FULL_TIME_HOURS_A_YEAR, WEEKS_A_YEAR } from '../../data/hours';
import type { Arrangement, Assumptions, Missing, OfferPay } from '../types';
import type { HourOfKind } from './hour-of-kind';
import { namedOf } from './known';
import { each } from './sum';

const WORKDAYS_A_WEEK = 5;
/** Their year is one of full-time hours, as the year of the medians is. */
const FULL_TIME: readonly (Arrangement | null)[] = ['staff', 'temporary'];

/** A salary: the year's pay over the hours that are really worked for it, less paid days off where they are stated. */
export function byYear({ pay, arrangement }: OfferPay, given: Assumptions): HourOfKind {
  const hoursAWeek = given.hoursWorkedAWeek?.value ?? 0;
  const weeksWorked = WEEKS_A_YEAR - (given.paidDaysOff?.value ?? 0) / WORKDAYS_A_WEEK;
  const workedHours = hoursAWeek * weeksWorked;
  const isKnown = workedHours > 0;
  const missing: Missing[] = isKnown ? [] : ['hoursWorkedAWeek'];
  return {
    hourly: isKnown ? each(pay, (end) => end / workedHours) : null,
    missing,
    arithmetic: isKnown ? { by: 'year', pay, hoursAWeek, weeksWorked, workedHours } : null,
    assumptions: namedOf(given, ['hoursWorkedAWeek', 'paidDaysOff']),
    total: { sum: pay, time: { count: 1, unit: 'year' } },
    missingForTotal: [],
    workedHoursAYear: isKnown ? workedHours : null,
    paidHourly: FULL_TIME.includes(arrangement) ? each(pay, (end) => end / FULL_TIME_HOURS_A_YEAR) : null,
  };
}
