import { EMPLOYERS_HALF } from '../../data/payroll-tax';
import { mileageRate } from '../../data/travel';
import type { Assumed, Assumptions, OwnWork, Person } from '../types';

const CENTS = 100;

/**
 * What is assumed of every offer: what the person has set, our defaults where they have not, and the two rates of the law. What only an offer can say (its hours
 * a week, its weeks, its days off) is not known here.
 * @param everSet the settings that the person has ever set; what else has a value has it by default
 * @param on the day to take the mileage rate of, year-month-day
 */
export function assumptionsOf(
  own: Omit<OwnWork, 'presentPay'> & Pick<Person, 'visitsADay' | 'daysAYear' | 'hoursAYear'>,
  everSet: ReadonlySet<string>,
  on: string,
): Assumptions {
  const set = (name: keyof typeof own): Assumed | null => {
    const value = own[name];
    return value === null ? null : { value, from: everSet.has(name) ? 'your-setting' : 'default' };
  };
  const rate = mileageRate(on);
  return {
    visitsADay: set('visitsADay'),
    minutesTreating: set('minutesTreating'),
    minutesDriving: set('minutesDriving'),
    minutesCharting: set('minutesCharting'),
    shareCancelled: set('shareCancelled'),
    milesADay: set('milesADay'),
    mileageRate: rate && { value: rate.centsAMile / CENTS, from: 'irs-mileage' },
    employersHalf: { value: EMPLOYERS_HALF, from: 'irc-1402' },
    daysAYear: set('daysAYear'),
    hoursAYear: set('hoursAYear'),
    hoursAWeek: null,
    hoursWorkedAWeek: set('hoursWorkedAWeek'),
    unpaidHoursAWeek: null,
    mileagePaid: null,
    weeks: null,
    paidDaysOff: null,
    schoolDays: null,
    hoursASchoolDay: null,
    signOnBonus: null,
    bonusMonths: null,
    livingAwayAWeek: set('livingAwayAWeek'),
    weeksWithout: set('weeksWithout'),
    insuranceAMonth: set('insuranceAMonth'),
  };
}
