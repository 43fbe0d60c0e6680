/**
 * Full-time work in a year, as every published figure counts it: 52 weeks of 40 hours. The Bureau of Labor Statistics makes
 * its yearly wages of hourly ones with the same constant (https://www.bls.gov/oes/oes_ques.htm), and the yearly figures that
 * we make of Job Bank's hourly and the award's weekly ones follow it.
 */
export const WEEKS_A_YEAR = 52;
export const FULL_TIME_HOURS_A_YEAR = 2080;
