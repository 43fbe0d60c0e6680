import { isBounded } from './bounds';
import { daysByHours } from './days-by-hours';
import { isOfPost } from './of-post';
import { only } from './only';
import { schoolTime } from './school-time';

const NUMBER = String.raw`(1[0-2]|[4-9])((?:\.\d{1,2})?)`;
const HOURS = '(?:hours?|hrs?)';
/** "7.5-hour day", "10 hour shifts", "8 hours a day", "7.5 hrs/day", "8 hours daily". */
const STATED = new RegExp(
  String.raw`(?<![\d.,:$])${NUMBER}[- ]?(?:paid )?${HOURS}(?:[- ](?:shifts?|(?:school |work ?)?days?)\b| ?(?:\/|per|a|each|every) ?(?:shift|(?:school |work ?)?day)\b| daily\b)`,
  'gi',
);
/** Of a treatment, and not of what is worked. */
const OF_TREATMENT = /\b(?:therapy|treatment|care)\b[^.;\n]{0,20}$/i;
/** "Ten hours a day of fun": the work itself is none. */
const OF_OTHER_THINGS =
  /^,? of (?!(?:[\w-]+ ){0,2}(?:work|pay|paid|duty|employment|shifts?|therapy|treatment|care|patients?|instruction|school)\b)[a-z]/i;
/** As far back as that is looked for. */
const NEAR = 40;

/** Paid hours of a day or shift as the posting states them of this post; `null` where it states none, several or a bound. */
export function statedHoursADay(text: string): number | null {
  const found = hoursOfDays(text);
  if (found.some((each) => isBounded(text, each))) return null;
  const stated = found.map(([, whole, part]) => Number(`${whole}${part}`));
  const all = [...stated, ...daysByHours(text).map(([, hours]) => hours)];
  return all.length > 0 ? only(all) : (schoolTime(text)?.hoursADay ?? null);
}

const hoursOfDays = (text: string): RegExpMatchArray[] =>
  [...text.matchAll(STATED)].filter(
    (each) =>
      isOfPost(text, each) &&
      !OF_OTHER_THINGS.test(text.slice(each.index + each[0].length, each.index + each[0].length + NEAR)) &&
      !OF_TREATMENT.test(text.slice(Math.max(0, each.index - NEAR), each.index)),
  );
