import type { AssumptionName, Assumptions, OfferPay } from '../types';
import type { HourOfKind } from './hour-of-kind';
import { missingOf, namedOf, valuesOf } from './known';
import { each } from './sum';

const MINUTES_AN_HOUR = 60;

const A_DAY = [
  'visitsADay',
  'minutesTreating',
  'minutesDriving',
  'minutesCharting',
  'shareCancelled',
  'milesADay',
] as const satisfies AssumptionName[];

/**
 * Paid by the visit: a day's pay, less what miles cost by the federal rate beyond what is paid for them, over a day's hours. A visit that is cancelled is
 * neither paid nor treated nor charted; the way to it is driven all the same, since most fall away at the door or on the way.
 */
export function byVisit({ pay, arrangement }: OfferPay, given: Assumptions): HourOfKind {
  const isContractor = arrangement === 'self-employed';
  const needed: AssumptionName[] = [
    ...A_DAY,
    // No miles cost nothing, whatever the rate.
    ...(given.milesADay?.value === 0 ? [] : (['mileageRate'] as const)),
    ...(isContractor ? (['employersHalf'] as const) : []),
  ];
  const day = valuesOf(given, A_DAY);
  const missing = missingOf(given, needed);
  const nothing = { hourly: null, arithmetic: null, total: null, workedHoursAYear: null, paidHourly: null };
  const assumptions = namedOf(given, [...needed, 'mileagePaid']);
  const missingForTotal = missingOf(given, [...needed, 'daysAYear']);
  if (!day || missing.length > 0) return { ...nothing, missing, missingForTotal, assumptions };

  const { visitsADay, minutesTreating, minutesDriving, minutesCharting, shareCancelled, milesADay } = day;
  const held = visitsADay * (1 - shareCancelled);
  const minutes = visitsADay * minutesDriving + held * (minutesTreating + minutesCharting);
  const hoursADay = minutes / MINUTES_AN_HOUR;
  // A day without a minute of work has no hour to be paid.
  if (hoursADay <= 0) return { ...nothing, missing: ['minutesTreating'], missingForTotal, assumptions };
  const half = isContractor ? (given.employersHalf?.value ?? 0) : 0;
  const mileagePaid = given.mileagePaid?.value ?? 0;
  const milesCost = milesADay * Math.max(0, (given.mileageRate?.value ?? 0) - mileagePaid);
  const paidADay = each(pay, (end) => end * held);
  const kept = each(paidADay, (end) => end * (1 - half) - milesCost);
  const days = given.daysAYear?.value;
  return {
    hourly: each(kept, (end) => end / hoursADay),
    missing,
    arithmetic: {
      by: 'visit',
      ...{ visits: visitsADay, held, pay, paidADay, miles: milesADay, mileagePaid, milesCost, hoursADay },
      employersHalf: isContractor ? each(paidADay, (end) => end * half) : null,
    },
    assumptions,
    total: days === undefined ? null : { sum: each(kept, (end) => end * days), time: { count: days, unit: 'days' } },
    missingForTotal,
    workedHoursAYear: days === undefined ? null : days * hoursADay,
    paidHourly: null,
  };
}
