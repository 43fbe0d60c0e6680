import { EMPLOYERS_HALF } from '../../data/payroll-tax';
import { mileageRate } from '../../data/travel';
import type { Assumed, Assumptions, OwnWork, Person } from '../types';

const CENTS = 100;

/**
 * What is assumed of every offer: what the person has set, and the two rates of the law. What only an offer can say (its hours
 * a week, its weeks, its days off) is not known here.
 * @param on the day to take the mileage rate of, year-month-day
 */
export function assumptionsOf(
  own: Omit<OwnWork, 'presentPay'> & Pick<Person, 'visitsADay' | 'daysAYear' | 'hoursAYear'>,
  on: string,
): Assumptions {
  const set = (value: number | null): Assumed | null => (value === null ? null : { value, from: 'your-setting' });
  const rate = mileageRate(on);
  return {
    visitsADay: set(own.visitsADay),
    minutesTreating: set(own.minutesTreating),
    minutesDriving: set(own.minutesDriving),
    minutesCharting: set(own.minutesCharting),
    shareCancelled: set(own.shareCancelled),
    milesADay: set(own.milesADay),
    mileageRate: rate && { value: rate.centsAMile / CENTS, from: 'irs-mileage' },
    employersHalf: { value: EMPLOYERS_HALF, from: 'irc-3111' },
    daysAYear: set(own.daysAYear),
    hoursAYear: set(own.hoursAYear),
    hoursAWeek: null,
    hoursWorkedAWeek: set(own.hoursWorkedAWeek),
    weeks: null,
    paidDaysOff: null,
  };
}
