/** A year and a half: most states renew on two years, and rules change with the sessions between. */
const OLD_AFTER_MONTHS = 18;

/**
 * Whether a text of this date ("2014", "2014-05" or "2014-05-31") is old on a day (year-month-day). Of a date that is known
 * to the year only the first month counts: an old text that passes for new is the worse mistake.
 */
export function isOld(date: string, day: string): boolean {
  return monthsOf(day) - monthsOf(date) > OLD_AFTER_MONTHS;
}

function monthsOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month;
}
