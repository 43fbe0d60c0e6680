import { daysByHours, isBounded, only } from './hours-a-week';
import { schoolTime } from './school-time';

const NUMBER = String.raw`(1[0-2]|[4-9])((?:\.\d{1,2})?)`;
const HOURS = '(?:hours?|hrs?)';
/** "7.5-hour day", "10 hour shifts", "8 hours a day", "7.5 hrs/day", "8 hours daily". */
const STATED = new RegExp(
  String.raw`(?<![\d.,:$])${NUMBER}[- ]?(?:paid )?${HOURS}(?:[- ](?:shifts?|(?:school |work ?)?days?)\b| ?(?:\/|per|a|each|every) ?(?:shift|(?:school |work ?)?day)\b| daily\b)`,
  'gi',
);
/** Of a building or a treatment, and not of what is worked. */
const OF_OTHERS = /\b(?:open|staffed|operates?|up to|awake|therapy|treatment|care)\b[^.;\n]{0,20}$/i;
/** As far back as that is looked for. */
const NEAR = 40;

/** Paid hours of a day or shift as the posting states them; `null` where it states none, several or a bound. */
export function statedHoursADay(text: string): number | null {
  const found = [...text.matchAll(STATED)].filter(
    ({ index }) => !OF_OTHERS.test(text.slice(Math.max(0, index - NEAR), index)),
  );
  if (found.some((each) => isBounded(text, each))) return null;
  const stated = found.map(([, whole, part]) => Number(`${whole}${part}`));
  const all = [...stated, ...daysByHours(text).map(([, hours]) => hours)];
  return all.length > 0 ? only(all) : (schoolTime(text)?.hoursADay ?? null);
}
