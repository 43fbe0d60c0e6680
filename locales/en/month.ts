const months = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "2014", "2014-05" or "2014-05-31" in words, to the month. */
export const monthOf = (date: string): string =>
  date.length === 4 ? date : months.format(Date.parse(date.length === 7 ? `${date}-01` : date));
