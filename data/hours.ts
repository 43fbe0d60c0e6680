/**
 * Full-time work in a year, as every published figure counts it: 52 weeks of 40 hours. The Bureau of Labor Statistics makes
 * its yearly wages of hourly ones with the same constant (https://www.bls.gov/oes/oes_ques.htm), and the yearly figures that
 * we make of Job Bank's hourly and the award's weekly ones follow it.
 */
export const WEEKS_A_YEAR = 52;
export const FULL_TIME_HOURS_A_YEAR = 2080;
export const FULL_TIME_HOURS_A_WEEK = FULL_TIME_HOURS_A_YEAR / WEEKS_A_YEAR;
export const MONTHS_A_YEAR = 12;
/** How often a year is paid in step with the calendar, whatever the hours are. */
export const PAID_A_YEAR = {
  week: WEEKS_A_YEAR,
  'two-weeks': WEEKS_A_YEAR / 2,
  'half-month': MONTHS_A_YEAR * 2,
  month: MONTHS_A_YEAR,
  year: 1,
} as const;
