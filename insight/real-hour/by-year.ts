import { WEEKS_A_YEAR } from '../../data/hours';
import type { Arrangement, Assumptions, Missing, OfferPay } from '../types';
import type { HourOfKind } from './hour-of-kind';
import { missingOf, namedOf, valuesOf } from './known';
import { each } from './sum';

const WORKDAYS_A_WEEK = 5;
/** What somebody is not employed by can't be had as paid hours. */
const NOT_EMPLOYED: readonly (Arrangement | null)[] = ['travel', 'self-employed', 'per-visit'];

/** A salary: the year's pay over the hours that are really worked for it, less paid days off where they are stated. */
export function byYear(offer: OfferPay, given: Assumptions): HourOfKind {
  const { pay, arrangement } = offer;
  if (arrangement === 'school-year') return bySchoolYear(offer, given);
  const hoursAWeek = given.hoursWorkedAWeek?.value ?? 0;
  const daysOff = given.paidDaysOff?.value ?? 0;
  const weeksWorked = WEEKS_A_YEAR - daysOff / WORKDAYS_A_WEEK;
  const workedHours = hoursAWeek * weeksWorked;
  const isKnown = workedHours > 0;
  const missing: Missing[] = isKnown ? [] : ['hoursWorkedAWeek'];
  const paidHours = paidHoursAYear(arrangement, given);
  return {
    hourly: isKnown ? each(pay, (end) => end / workedHours) : null,
    missing,
    arithmetic: isKnown ? { by: 'year', pay, hoursAWeek, weeksWorked, daysOff, workedHours } : null,
    assumptions: namedOf(given, ['hoursAWeek', 'hoursWorkedAWeek', 'paidDaysOff']),
    total: { sum: pay, time: { count: 1, unit: 'year' } },
    missingForTotal: [],
    workedHoursAYear: isKnown ? workedHours : null,
    paidHourly: paidHours ? each(pay, (end) => end / paidHours) : null,
  };
}

/** The hours that it is paid for, as the offer's verdict counts them: a year of its weeks. */
function paidHoursAYear(arrangement: Arrangement | null, { hoursAWeek }: Assumptions): number | null {
  return hoursAWeek && !NOT_EMPLOYED.includes(arrangement) ? hoursAWeek.value * WEEKS_A_YEAR : null;
}

/** A school's year: its days of so many hours, each of them paid. */
function bySchoolYear({ pay }: OfferPay, given: Assumptions): HourOfKind {
  const names = ['schoolDays', 'hoursASchoolDay'] as const;
  const known = valuesOf(given, names);
  const workedHours = known ? known.schoolDays * known.hoursASchoolDay : 0;
  const hourly = workedHours > 0 ? each(pay, (end) => end / workedHours) : null;
  return {
    hourly,
    missing: hourly ? [] : known ? [...names] : missingOf(given, names),
    arithmetic:
      known && hourly
        ? { by: 'school-year', pay, days: known.schoolDays, hoursADay: known.hoursASchoolDay, workedHours }
        : null,
    assumptions: namedOf(given, names),
    total: { sum: pay, time: { count: 1, unit: 'year' } },
    missingForTotal: [],
    workedHoursAYear: hourly && workedHours,
    paidHourly: hourly,
  };
}
