import { FULL_TIME_HOURS_A_WEEK } from '../../data/hours';
import { EMPLOYERS_HALF } from '../../data/payroll-tax';
import { mileageRate } from '../../data/travel';
import type { Arrangement, Assumed, Assumptions, OfferPay, OwnWork, Person } from '../types';

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

/** Their year is one of full-time hours, as the year of the medians is, until anybody says another. */
export const FULL_TIME: readonly (Arrangement | null)[] = ['staff', 'temporary'];

/**
 * What is assumed of one offer: what is stated of it or was set for it, else what is assumed of every offer. A salary is paid for
 * full-time hours until anybody says others; and as many are worked as are paid, until somebody says how many. What somebody set
 * for another offer never stands in for the hours that a posting states.
 * @param ofOffer a name with `null` in it: the offer leaves it open, and nothing is assumed
 */
export function assumptionsFor(
  { paidBy, arrangement }: OfferPay,
  ofOffer: Partial<Assumptions>,
  ofAll: Assumptions,
): Assumptions {
  const given = { ...ofAll, ...ofOffer };
  if (paidBy !== 'year' || arrangement === 'school-year') return given;
  const isFullTime = !('hoursAWeek' in ofOffer) && FULL_TIME.includes(arrangement);
  const paid: Assumed | null = isFullTime ? { value: FULL_TIME_HOURS_A_WEEK, from: 'default' } : given.hoursAWeek;
  const asPaid: Assumed | null = paid && paid.from !== 'default' ? { value: paid.value, from: 'default' } : null;
  const remembered = paid?.from === 'posting' ? null : ofAll.hoursWorkedAWeek;
  return { ...given, hoursAWeek: paid, hoursWorkedAWeek: ofOffer.hoursWorkedAWeek ?? remembered ?? asPaid };
}
