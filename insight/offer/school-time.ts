/** The days and hours that a school's yearly pay is for. */
export interface SchoolTime {
  days: number;
  hoursADay: number;
}

const DAYS = /\b(1[5-9]\d|2[0-5]\d)[- ](?:(?:contract|work|working|school|duty|paid|service|student)[- ])?days?\b/i;
const HOURS_A_DAY =
  /\b([4-9](?:\.\d{1,2})?)[- ](?:paid[- ])?(?:hours?|hrs?)(?:\s*(?:\/|per|a|each|every)\s*(?:day|workday)|[- ]days?\b|\s+daily)/i;
/** "187 days × 7.5 hours": right behind the days, hours need no other word. */
const HOURS_BEHIND = /^[\s,x×@/&-]*(?:at |of )?([4-9](?:\.\d{1,2})?)[- ]?(?:hours?|hrs?)\b/i;

/** Days a year and hours a day as the posting states them; `null` unless it states both. */
export function schoolTime(text: string): SchoolTime | null {
  const days = DAYS.exec(text);
  if (!days) return null;
  const behind = HOURS_BEHIND.exec(text.slice(days.index + days[0].length));
  const hours = behind ?? HOURS_A_DAY.exec(text);
  return hours ? { days: Number(days[1]), hoursADay: Number(hours[1]) } : null;
}
