import { NOT_SAID } from '../../../insight/real-hour/sum';
import type { AssumptionName, Assumptions, OfferPay, PaidBy, Sum } from '../../../insight/types';

/** One figure, or the ends of a range. */
export const sum = (low: number | null, high: number | null = low): Sum => ({ low, high });

export const offer = (paidBy: PaidBy, pay: Sum, own: Partial<OfferPay> = {}): OfferPay => ({
  paidBy,
  pay,
  taxableHourly: NOT_SAID,
  stipendWeekly: NOT_SAID,
  arrangement: 'staff',
  isClear: true,
  isGuaranteed: false,
  ...own,
});

const NOTHING: Assumptions = {
  visitsADay: null,
  minutesTreating: null,
  minutesDriving: null,
  minutesCharting: null,
  shareCancelled: null,
  milesADay: null,
  mileageRate: null,
  mileagePaid: null,
  employersHalf: null,
  daysAYear: null,
  hoursAYear: null,
  hoursAWeek: null,
  hoursWorkedAWeek: null,
  unpaidHoursAWeek: null,
  weeks: null,
  paidDaysOff: null,
  schoolDays: null,
  hoursASchoolDay: null,
  signOnBonus: null,
  bonusMonths: null,
  livingAwayAWeek: null,
  weeksWithout: null,
  insuranceAMonth: null,
};

/** These numbers and no other, all of them the person's. */
export const given = (values: Partial<Record<AssumptionName, number>>): Assumptions => ({
  ...NOTHING,
  ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, from: 'your-setting' }])),
});
