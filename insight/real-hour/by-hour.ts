import { WEEKS_A_YEAR } from '../../data/hours';
import type { AssumptionName, Assumptions, OfferPay, RealHour } from '../types';
import { missingOf, namedOf } from './known';
import { each } from './sum';

/** 52 weeks of five days: what a day off is a share of. */
const WORKDAYS_A_YEAR = 260;

/**
 * Paid by the hour: each paid hour is one of work, but for paid days off where they are stated. A contractor pays the employer's
 * half of payroll tax out of it.
 */
export function byHour({ pay, arrangement }: OfferPay, given: Assumptions): RealHour {
  const isContractor = arrangement === 'self-employed';
  const needed: AssumptionName[] = isContractor ? ['employersHalf'] : [];
  const missing = missingOf(given, needed);
  const half = isContractor ? (given.employersHalf?.value ?? 0) : 0;
  const daysOff = isContractor ? null : given.paidDaysOff;
  const share = 1 - (daysOff?.value ?? 0) / WORKDAYS_A_YEAR;
  const hours = given.hoursAWeek ? given.hoursAWeek.value * WEEKS_A_YEAR : given.hoursAYear?.value;
  const kept = each(pay, (end) => end * (1 - half));
  const isKnown = missing.length === 0 && share > 0;
  return {
    hourly: isKnown ? each(kept, (end) => end / share) : null,
    missing,
    arithmetic: isKnown
      ? {
          by: 'hour',
          pay,
          employersHalf: isContractor ? each(pay, (end) => end * half) : null,
          paidHours: daysOff && hours ? hours : null,
          workedHours: daysOff && hours ? hours * share : null,
        }
      : null,
    assumptions: namedOf(given, isContractor ? needed : ['paidDaysOff']),
    total: isKnown && hours ? { sum: each(kept, (end) => end * hours), time: { count: hours, unit: 'hours' } } : null,
    missingForTotal: [...missing, ...(hours ? [] : (['hoursAYear'] as const))],
    paidHourly: isContractor || arrangement === 'travel' ? null : pay,
  };
}
