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
const COUNT = String.raw`(1[5-9]\d|2[0-5]\d)`;
/** "187 contract days"; a field of a form, "Days: 187". */
const DAYS = new RegExp(
  String.raw`(?<![$\d.,-])\b${COUNT}[- ]${KIND}days?\b|\b${KIND}days(?: (?:per|a|each) year|\/year| worked)? ?[:=] ?${COUNT}\b(?![.,]?\d)`,
  'gi',
);
/** So long lasts a probation, or a bonus binds. */
const NO_CALENDAR =
  /\bprobation\w*[^.,;/\n]{0,25}$|\b(?:introductory|trial|within|first|last|past|next|after|before|until|less than|every|notice|bonus|retention|sick|leave)\b[^.;\n]{0,25}$/i;
const NO_CALENDAR_BEHIND = new RegExp(
  oneOf`
    ^ ?(?:of|from|after|prior to|before|following) (?:(?:the|your|their) )?(?:employment|hire|hiring|starting|start|joining|sick|leave|notice|probation|date|first)\b
    ^[- ](?:(?:\w+ )?sick|leave|probation\w*|notice|bonus|retention|waiting|introductory|supply|orientation|trial|warranty|before|after)\b
  `,
  'i',
);
/** Worked beside the students' days: "180 student days and 10 workdays"; sick days are none, nor are hours of a day and days of a week. */
const FREE_DAYS = String.raw`(?:[a-z-]+ ){0,2}(?:sick|personal|leave|PTO|vacation|holidays?|snow|off|bereavement|business|calendar)\b`;
const OF_A_DAY = '(?:hours?|hrs?|minutes?|mins?|an?|per|each|every) ';
const NOT_ADDED = String.raw`(?! off|[- ]?(?:(?:\/|an?|per|each|every|of the|in a) ?)?(?:week|wk|month)\b)`;
const MORE_DAYS = new RegExp(
  String.raw`^ ?(?:,|and|plus|\+|&) ?(?:and |plus )?(\d{1,2}) (?!${FREE_DAYS})(?:(?!${OF_A_DAY})[a-z-]+ ){0,3}(?:work ?)?days?\b${NOT_ADDED}`,
  'i',
);
const NEAR = 60;

const HOURS = String.raw`([4-9](?:\.\d{1,2})?)`;
/** "7.5 hours a day", "8-hour days"; "Hours per day: 8". */
const HOURS_A_DAY = new RegExp(
  oneOf`
    (?<![\d.,:$])\b${HOURS}[- ](?:paid[- ])?(?:hours?|hrs?)(?:\s*(?:\/|per|a|each|every)\s*(?:work ?)?day|[- ](?:work ?)?days?\b|\s+daily)
    \b(?:(?:hours|hrs)(?: ?\/ ?| per | a | each )(?:work ?)?day|daily hours) ?[:=] ?${HOURS}\b(?![.:]?\d| ?(?:-|–|to) ?\d)
  `,
  'gi',
);
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
    const { index, 0: found } = match;
    const days = match.slice(1).find(Boolean);
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
  const ofDay = [...text.matchAll(HOURS_A_DAY)]
    .filter((each) => isOfPost(text, each))
    .map((each) => each.slice(1).find(Boolean));
  const hoursADay = only([...behind, ...ofDay].map(Number));
  return hoursADay === null ? null : { days, hoursADay };
}
