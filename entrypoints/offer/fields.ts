import { OF_AWAY } from '../../insight/real-hour/away';
import type { AssumptionName, OfferPay, PaidBy } from '../../insight/types';
import { type Bounds, PRESENT_PAY_BOUNDS, SETTING_BOUNDS } from '../../preferences/bounds';

/** The assumptions that have a field; the rates of the law have none. */
export type FieldName = Exclude<AssumptionName, 'mileageRate' | 'employersHalf' | 'hoursAYear'>;

/** The ends of a slider, and what a typed field takes; those of a setting are the setting's own. A share is shown in per cent. */
export const BOUNDS: Record<FieldName, Bounds> = {
  ...SETTING_BOUNDS,
  mileagePaid: [0, 2],
  hoursAWeek: [4, 60],
  unpaidHoursAWeek: [0, 40],
  weeks: [1, 52],
  paidDaysOff: [0, 60],
  schoolDays: [100, 260],
  hoursASchoolDay: [1, 12],
  signOnBonus: [100, 50_000],
  bonusMonths: [1, 60],
};

/** Those that a travel package asks for, so that it can stand beside a job at home. */
export const AWAY_FIELDS: readonly FieldName[] = OF_AWAY;

const BONUS = ['signOnBonus', 'bonusMonths'] as const satisfies FieldName[];

/** The fields of an offer by what it is paid by: those that one turns, and those that one types. */
const OF_PAY: Record<PaidBy, { sliders: FieldName[]; numbers: FieldName[] }> = {
  hour: { sliders: [], numbers: ['hoursAWeek', 'unpaidHoursAWeek', 'paidDaysOff', ...BONUS] },
  visit: {
    sliders: [
      ...(['visitsADay', 'minutesTreating', 'minutesDriving', 'minutesCharting'] as const),
      ...(['shareCancelled', 'milesADay'] as const),
    ],
    numbers: ['mileagePaid', 'daysAYear', ...BONUS],
  },
  week: { sliders: ['hoursAWeek'], numbers: ['weeks'] },
  year: { sliders: ['hoursWorkedAWeek'], numbers: ['hoursAWeek', 'paidDaysOff', ...BONUS] },
};

export function fieldsOf({ paidBy, arrangement }: OfferPay): { sliders: FieldName[]; numbers: FieldName[] } {
  const { sliders, numbers } = OF_PAY[paidBy];
  if (arrangement === 'school-year' && (paidBy === 'hour' || paidBy === 'year'))
    return { sliders: [], numbers: ['schoolDays', 'hoursASchoolDay', ...BONUS] };
  if (arrangement === 'self-employed') return { sliders, numbers: numbers.filter((name) => !OF_EMPLOYEES.has(name)) };
  if ((arrangement === 'temporary' || arrangement === 'travel') && paidBy === 'hour')
    return { sliders, numbers: ['weeks', ...numbers] };
  return { sliders, numbers };
}

/** A contractor has no days off that anybody pays. */
const OF_EMPLOYEES: ReadonlySet<FieldName> = new Set(['paidDaysOff', ...BONUS]);

/** Those that are the person's own, whatever the offer: they are remembered. */
export const REMEMBERED = [
  ...(['visitsADay', 'minutesTreating', 'minutesDriving', 'minutesCharting'] as const),
  ...(['shareCancelled', 'milesADay', 'hoursWorkedAWeek', 'daysAYear'] as const),
  ...OF_AWAY,
] satisfies FieldName[];

/** What can be paid by each unit, in the offer's currency. */
export const PAY_BOUNDS: Record<PaidBy | 'taxableHourly' | 'stipendWeekly', Bounds> = {
  ...PRESENT_PAY_BOUNDS,
  visit: [5, 500],
  week: [200, 10_000],
  taxableHourly: [5, 200],
  stipendWeekly: [0, 6_000],
};
