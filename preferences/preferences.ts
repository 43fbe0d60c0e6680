import { FULL_TIME_HOURS_A_YEAR } from '../data/hours';
import type { OwnWork, Person } from '../insight/types';

/** How the person wants things shown, and where. */
export interface DisplaySettings {
  /** Which of the two figures stands first; the other always stands beside it. */
  payFirst: 'hour' | 'year';
  /** The panel is folded to its header, on every page until it is unfolded again. */
  panelCollapsed: boolean;
  /** Where nothing is shown: hosts (`www.indeed.com`), and ids of `sites/` for a site with all its hosts. */
  sitesOff: string[];
}

/** Everything that is remembered about a person. It stays in the browser's own synchronised storage. */
export interface Preferences extends Person, OwnWork, DisplaySettings {}

/** The form that settings are stored in; raised together with a step in `migrate.ts`. */
export const PREFERENCES_VERSION = 1;

/** What applies until the person says otherwise, and for each field that cannot be read. */
export const DEFAULT_PREFERENCES: Readonly<Preferences> = Object.freeze({
  country: 'US',
  subdivision: null,
  metro: null,
  hoursAYear: FULL_TIME_HOURS_A_YEAR,
  // Home-health assistants' usual full day, and a year of five-day weeks less four weeks of holidays and leave.
  visitsADay: 6,
  daysAYear: 240,
  yearsOfExperience: null,
  licences: [],
  skills: [],
  corrections: {},
  // Of one's own work nobody else can say what is usual: unknown until the person says it.
  presentPay: null,
  minutesTreating: null,
  minutesDriving: null,
  minutesCharting: null,
  shareCancelled: null,
  milesADay: null,
  hoursWorkedAWeek: null,
  livingAwayAWeek: null,
  weeksWithout: null,
  insuranceAMonth: null,
  payFirst: 'hour',
  panelCollapsed: false,
  sitesOff: [],
});
