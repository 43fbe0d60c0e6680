import type { PresentPay } from '../insight/types';
import type { Preferences } from './preferences';

/** The lowest and the highest that is taken, both included. */
export type Bounds = readonly [low: number, high: number];

/** The settings that are numbers. */
type NumberSetting = {
  [Name in keyof Preferences]: Preferences[Name] extends number | null ? Name : never;
}[keyof Preferences];

/**
 * What a setting may be: for the fields that it is typed in, the sliders that it is set by, and the check of what is stored. It is
 * what is sensible for a clinician, not what is possible: a slider goes from end to end.
 */
export const SETTING_BOUNDS = {
  hoursAYear: [1, 8784],
  visitsADay: [1, 30],
  daysAYear: [1, 366],
  yearsOfExperience: [0, 70],
  minutesTreating: [5, 120],
  minutesDriving: [0, 90],
  minutesCharting: [0, 60],
  // With every visit canceled there is no work to be paid.
  shareCancelled: [0, 0.5],
  milesADay: [0, 200],
  hoursWorkedAWeek: [10, 80],
  livingAwayAWeek: [0, 3_000],
  // With no week under contract there is no year to be paid.
  weeksWithout: [0, 40],
  insuranceAMonth: [0, 3_000],
} as const satisfies Record<NumberSetting, Bounds>;

/** What somebody earns, in the currency of their country. */
export const PRESENT_PAY_BOUNDS = {
  hour: [5, 300],
  year: [5_000, 300_000],
} as const satisfies Record<PresentPay['per'], Bounds>;
