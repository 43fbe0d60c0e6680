import { oneOf } from '../wordings/one-of';
import { isBounded } from './bounds';
import { isOfPost } from './of-post';
import { only } from './only';

/** The days and hours that a school's yearly pay is for. */
export interface SchoolTime {
  days: number;
  hoursADay: number;
}

const KIND = '(?:(?:contract(?:ed)?|work|working|school|duty|paid|service|student|instructional|teacher)[- ])?';
const DAYS = new RegExp(String.raw`(?<![$\d.,-])\b(1[5-9]\d|2[0-5]\d)[- ]${KIND}days?\b`, 'gi');
/** So long lasts a probation, or a bonus binds. */
const NO_CALENDAR =
  /\b(?:probation\w*|introductory|trial|within|first|last|past|next|after|before|until|less than|every|notice|bonus|retention|sick|leave)\b[^.;\n]{0,25}$/i;
const NO_CALENDAR_BEHIND = new RegExp(
  oneOf`
    ^ ?(?:of|from|after|prior to|before|following) (?:(?:the|your|their) )?(?:employment|hire|hiring|starting|start|joining|sick|leave|notice|probation|date|first)\b
    ^[- ](?:(?:\w+ )?sick|leave|probation\w*|notice|bonus|retention|waiting|introductory|supply|orientation|trial|warranty|before|after)\b
  `,
  'i',
);
/** Worked beside the students' days: "180 student days and 10 workdays"; sick days are none. */
const MORE_DAYS =
  /^ ?(?:,|and|plus|\+|&) ?(?:and |plus )?(\d{1,2}) (?:(?:additional|extra|more|staff|teacher|professional|development|training|planning|in-?service|extended|paid) ){0,3}(?:work ?)?days?\b/i;
const NEAR = 60;

const HOURS_A_DAY =
  /(?<![\d.,:$])\b([4-9](?:\.\d{1,2})?)[- ](?:paid[- ])?(?:hours?|hrs?)(?:\s*(?:\/|per|a|each|every)\s*(?:work ?)?day|[- ](?:work ?)?days?\b|\s+daily)/gi;
/** "187 days × 7.5 hours": right behind the days, hours need no other word. */
const HOURS_BEHIND = /^[ ,x×@/&-]*(?:at |of )?([4-9](?:\.\d{1,2})?)[- ]?(?:hours?|hrs?)\b/i;

/** A count of days as a school's year has them, and where it ends in the text. */
interface Calendar {
  days: number;
  /** "187 or 205 days", "up to 187 days". */
  isBound: boolean;
  end: number;
}

/** The counts of days in a text that can be a school year's: no probation, no notice, no bank of leave. */
export function calendarsIn(text: string): Calendar[] {
  return [...text.matchAll(DAYS)].flatMap((match) => {
    const { index, 0: found, 1: days } = match;
    const end = index + found.length;
    const behind = text.slice(end, end + NEAR);
    if (NO_CALENDAR.test(text.slice(Math.max(0, index - NEAR), index)) || NO_CALENDAR_BEHIND.test(behind)) return [];
    const more = MORE_DAYS.exec(behind);
    return {
      days: Number(days) + Number(more?.[1] ?? 0),
      isBound: isBounded(text, match),
      end: end + (more?.[0].length ?? 0),
    };
  });
}

/** Days a year and hours a day as the posting states them of this post; `null` unless it states both, and one of each. */
export function schoolTime(text: string): SchoolTime | null {
  const calendars = calendarsIn(text);
  const days = only(calendars.map((each) => each.days));
  if (days === null || calendars.some(({ isBound }) => isBound)) return null;
  const behind = calendars.flatMap(({ end }) => HOURS_BEHIND.exec(text.slice(end, end + NEAR))?.[1] ?? []);
  const ofDay = [...text.matchAll(HOURS_A_DAY)].filter((each) => isOfPost(text, each)).map(([, hours]) => hours);
  const hoursADay = only([...behind, ...ofDay].map(Number));
  return hoursADay === null ? null : { days, hoursADay };
}
