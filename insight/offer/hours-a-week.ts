const STATED =
  /\b(?:hours?|hrs?):?\s*([1-5]\d(?:\.\d+)?)\b|\b([1-5]\d(?:\.\d+)?)[- ](?:guaranteed[- ])?(?:hours?|hrs?)\b(?!\s*(?:notice|of |in advance|after|within|before))/gi;
/** "5x8s", "4 x 10", "3x12 hr": days a week by hours a day. */
const DAYS_BY_HOURS = /\b([3-6])\s?x\s?(8|10|12)(?:s|\b|-?hr)/gi;
/** The same where the hours are said to be a week's: what else a posting counts in hours is not. */
const A_WEEK =
  /\b([1-5]\d(?:\.\d+)?)[- ](?:guaranteed[- ])?(?:hours?|hrs?)[- ]?(?:(?:\/|per|a|each|every|of)\s*)?(?:week|wk|weekly)\b/gi;

/** "An 80-hour pay period", "72 hours every two weeks", "60 hours biweekly". */
const A_TWO_WEEKS =
  /\b(\d{2}(?:\.\d+)?)[- ](?:hours?|hrs?)[- ](?:(?:\/|per|a|an|each|every|of)\s*)?(?:pay[- ]?period|two weeks|2 weeks|fortnight|bi-?weekly)\b/gi;

/** Hours a week of a travel contract, which names few other hours; `null` where none or several are stated. */
export function contractHoursAWeek(text: string): number | null {
  return only([
    ...[...text.matchAll(STATED)].map(([, after, before]) => Number(after ?? before)),
    ...[...text.matchAll(DAYS_BY_HOURS)].map(([, days, hours]) => Number(days) * Number(hours)),
  ]);
}

/** Hours a week where the posting says that they are a week's; `null` where it says none or several. */
export function statedHoursAWeek(text: string): number | null {
  return only([...text.matchAll(A_WEEK)].map(([, hours]) => Number(hours)));
}

/** Hours that the posting says two weeks have; `null` where it says none or several. */
export function statedHoursATwoWeeks(text: string): number | null {
  return only([...text.matchAll(A_TWO_WEEKS)].map(([, hours]) => Number(hours)));
}

/** The one value of several, or `null` where they differ. */
export function only(values: readonly number[]): number | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}
