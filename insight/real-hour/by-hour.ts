import { WEEKS_A_YEAR } from '../../data/hours';
import type { Arrangement, AssumptionName, Assumptions, OfferPay } from '../types';
import type { HourOfKind } from './hour-of-kind';
import { missingOf, namedOf } from './known';
import { each } from './sum';

/** 52 weeks of five days: what a day off is a share of. */
const WORKDAYS_A_YEAR = 260;
/** Their year has other hours than a full-time one. */
const PART_OF_HOURS: readonly (Arrangement | null)[] = ['part-time', 'prn', null];
/** They end with their weeks: a year of them, nobody has offered. */
const FOR_WEEKS: readonly (Arrangement | null)[] = ['temporary', 'travel'];

/**
 * Paid by the hour: each paid hour is one of work, but for paid days off where they are stated, and what is worked without pay comes
 * on top. A contractor pays the employer's half of payroll tax out of it.
 */
export function byHour({ pay, arrangement }: OfferPay, given: Assumptions): HourOfKind {
  const isContractor = arrangement === 'self-employed';
  const needed: AssumptionName[] = isContractor ? ['employersHalf'] : [];
  const half = isContractor ? (given.employersHalf?.value ?? 0) : 0;
  const daysOff = isContractor ? null : given.paidDaysOff;
  const unpaid = given.unpaidHoursAWeek?.value ?? 0;
  const share = 1 - (daysOff?.value ?? 0) / WORKDAYS_A_YEAR;
  const hours = hoursAYear(arrangement, given);
  const hoursOfYear: AssumptionName[] =
    arrangement === 'school-year' ? ['schoolDays', 'hoursASchoolDay'] : ['hoursAWeek'];
  const isContract = FOR_WEEKS.includes(arrangement);
  const time = isContract ? contractOf(given) : hours && { hours, count: hours, unit: 'hours' as const };
  const missing = [
    // Days off that leave no day to work have not been said.
    ...(share > 0 ? missingOf(given, needed) : (['paidDaysOff'] as const)),
    // What is worked beside paid hours has to be set against them.
    ...(unpaid > 0 && !hours ? hoursOfYear : []),
  ];
  const workedHours = hours ? (hours + unpaid * WEEKS_A_YEAR) * share : null;
  // Of one hour of pay, so many are worked.
  const worked = hours ? share * (1 + (unpaid * WEEKS_A_YEAR) / hours) : share;
  const kept = each(pay, (end) => end * (1 - half));
  const isKnown = missing.length === 0;
  const isSpread = (daysOff !== null || unpaid > 0) && hours;
  return {
    hourly: isKnown ? each(kept, (end) => end / worked) : null,
    missing,
    arithmetic: isKnown
      ? {
          by: 'hour',
          pay,
          employersHalf: isContractor ? each(pay, (end) => end * half) : null,
          paidHours: isSpread ? hours : null,
          workedHours: isSpread ? workedHours : null,
          daysOff: daysOff?.value ?? 0,
          unpaidHoursAWeek: unpaid,
          isWorkAssumed: given.unpaidHoursAWeek === null || (!isContractor && daysOff === null),
        }
      : null,
    assumptions: namedOf(given, [...(isContractor ? needed : (['paidDaysOff'] as const)), 'unpaidHoursAWeek']),
    total:
      isKnown && time
        ? { sum: each(kept, (end) => end * time.hours), time: { count: time.count, unit: time.unit } }
        : null,
    missingForTotal: [
      ...new Set([...missing, ...(time ? [] : isContract ? missingOf(given, ['hoursAWeek', 'weeks']) : hoursOfYear)]),
    ],
    workedHoursAYear: isKnown ? workedHours : null,
    paidHourly: isContractor || arrangement === 'travel' ? null : pay,
  };
}

/** Paid hours of a year: those of the post where it states them, else the person's own, for full-time work alone. */
function hoursAYear(arrangement: Arrangement | null, given: Assumptions): number | undefined {
  const { hoursAWeek, hoursAYear: own, schoolDays, hoursASchoolDay } = given;
  // A school's weeks are fewer than a year's.
  if (arrangement === 'school-year') return (schoolDays?.value ?? 0) * (hoursASchoolDay?.value ?? 0) || undefined;
  if (hoursAWeek) return hoursAWeek.value * WEEKS_A_YEAR;
  return [...PART_OF_HOURS, 'travel'].includes(arrangement) ? undefined : own?.value;
}

/** The paid hours of a contract for a time; what comes after its weeks, nobody has said. */
function contractOf({ hoursAWeek, weeks }: Assumptions) {
  return hoursAWeek && weeks && { hours: hoursAWeek.value * weeks.value, count: weeks.value, unit: 'weeks' as const };
}
