import { NUMBER_WORD, numberOf } from '../wordings/number-words';
import { oneOf } from '../wordings/one-of';

/** In words too: "thirty-six hours". */
const TENS = `(?:twenty|thirty|forty)(?:[- ]${NUMBER_WORD})?`;
const FIGURE = String.raw`[1-5]\d(?:\.\d+)?`;
const HOURS = '(?:hours?|hrs?)';
const A_WEEK = String.raw`(?:(?:\/|per|a|each|every|of) ?)?(?:week|wk|weekly)`;

/** Behind a number and its hours: what is so long, and no week of work. */
const NOT_WORKED =
  '(?! ?(?:notice|of (?!work)|in advance|after|within|before|prior|CEU|cont|PTO|drive|away|per (?:year|month|quarter|pay)))';
/** Before it: within so many hours, so many of a school day; and "7-3" is a time of day. */
const NOT_BEHIND = String.raw`(?<!\$ ?)(?<!\b(?:within|every|last|next|under|first|in) ?)`;
const NO_TIME = String.raw`(?! ?(?:[-–:]\d|[ap]\.?m\b|(?:to|-|–) ?\d|%|visits|weeks?|wks?|days?|months?|\/\d))`;
/** "36 hrs", "36 guaranteed", "Guaranteed hours: 36", "Hours per week: 40", "40 GTD". */
const OF_CONTRACT = new RegExp(
  oneOf`
    ${NOT_BEHIND}\b(${FIGURE}|${TENS})[- ]?(?:guaranteed[- ])?${HOURS}\b${NOT_WORKED}
    \b(${FIGURE})[- ](?:guaranteed|gtd)\b
    \b${HOURS}(?: ?\/ ?| per | a | each )?(?:week|wk|weekly|guaranteed)?\)? ?[:=–-]? ?(${FIGURE})\b${NO_TIME}
    \b(?:guaranteed?s?|gtd)(?: of)? ?:? ?(${FIGURE})\b${NO_TIME}
  `,
  'gi',
);

/** Days a week by hours a day: "5x8s", "4 x 10", "3x12 hr"; "4/10s"; "three 12s", "four 10-hour shifts". */
const DAYS = `([3-6]|three|four|five|six)`;
const DAYS_BY_HOURS = new RegExp(
  oneOf`
    \b${DAYS} ?[x×] ?(8|10|12)(?:['’]?s|\b|-?hr)
    \b${DAYS} ?\/ ?(8|10|12)['’]?s\b
    \b${DAYS} (8|10|12)(?:['’]?s\b|[- ]?(?:hours?|hrs?)[- ](?:shifts|days)\b)
  `,
  'gi',
);

/** Of a contract so few are a shift's. */
const LONGEST_SHIFT = 13;
/** "36 or 40 hours", "36-40". */
const OF_SEVERAL = /\d\s?(?:-|–|to|or)\s*$/i;

/** Hours that are said to be a week's: what else a posting counts in hours is not. A range of them has both ends. */
const END = String.raw`(?<![\w-])(?:${FIGURE}|${TENS}|${NUMBER_WORD})`;
const UP_TO = String.raw`(?<![\w]|[a-z]-)(?:${FIGURE}|${TENS}|${NUMBER_WORD})`;
const OF_A_WEEK = new RegExp(
  oneOf`
    (?:(${END}) ?(?:-|–|to) ?)?(${UP_TO})[- ]?(?:guaranteed[- ])?(?:hours?|hrs?|h)\+?[- ]?${A_WEEK}\b
    (?:(${END}) ?(?:-|–|to) ?)?(${UP_TO}) weekly hours\b
    \b(?:weekly hours|${HOURS}(?: per |\/| a | each )(?:week|wk)) ?[:=] ?(?:(${END}) ?(?:-|–|to) ?)?(${UP_TO})\b
  `,
  'gi',
);

/** "30-40 hours a week", "up to 40", "at least 20", "benefits from 30": a bound is not the number. */
const BOUNDED =
  /(?:\d\s?(?:-|–|to|or)|\b(?:up to|at least|at most|minimum(?: of)?|maximum(?: of)?|max|min|over|under|(?:more|less|fewer) than))\s*$/i;
const BOUNDED_BEHIND = /^\s*(?:\+|or (?:more|less|fewer|above)|and (?:up|above|over)|minimum|maximum|plus\b)/i;
/** Fewer are no week of work: "two hours a week of mentoring". */
const LEAST = 8;
/** Said of who has benefits, of what is billed or of the clinic. */
const OF_OTHERS =
  /\b(?:benefits?|eligib\w*|bill\w*|insurance|coverage|open|opens|hours of operation)\b[^.,;\n]{0,40}$/i;
/** As far back as that is looked for: looking through all that stands before made a long list of hours cost its square. */
const NEAR = 60;

/** Whether a number found in a text is a bound ("up to 40"), and not the number itself. */
export function isBounded(text: string, { index, 0: found }: RegExpMatchArray): boolean {
  if (index === undefined) return false;
  const end = index + found.length;
  return BOUNDED.test(text.slice(Math.max(0, index - NEAR), index)) || BOUNDED_BEHIND.test(text.slice(end, end + NEAR));
}

/** Each "3x12s" of a text: days a week, hours a day. */
export const daysByHours = (text: string): [days: number, hours: number][] =>
  [...text.matchAll(DAYS_BY_HOURS)].map((found) => {
    const [days = '', hours] = found.slice(1).filter(Boolean);
    return [numberOf(days), Number(hours)];
  });

/** "36", "thirty-six". */
const hoursIn = (written: string): number =>
  written
    .split(/[- ]/)
    .map(numberOf)
    .reduce((sum, each) => sum + each, 0);

const hoursOf = (found: RegExpMatchArray): number => hoursIn(found.slice(1).find(Boolean) ?? '');

/** "An 80-hour pay period", "72 hours every two weeks", "60 hours biweekly". */
const A_TWO_WEEKS =
  /\b(\d{2}(?:\.\d+)?)[- ](?:hours?|hrs?)[- ](?:(?:\/|per|a|an|each|every|of)\s*)?(?:pay[- ]?period|two weeks|2 weeks|fortnight|bi-?weekly)\b/gi;

/** Hours a week of a travel contract, which names few other hours; `null` where none or several are stated. */
export function contractHoursAWeek(text: string): number | null {
  const found = [...text.matchAll(OF_CONTRACT)].filter((each) => hoursOf(each) > LONGEST_SHIFT);
  if (found.some(({ index }) => OF_SEVERAL.test(text.slice(Math.max(0, index - NEAR), index)))) return null;
  return only([...found.map(hoursOf), ...daysByHours(text).map(([days, hours]) => days * hours)]);
}

/** Hours a week where the posting says that they are a week's; `null` where it says none, several or a bound. */
export function statedHoursAWeek(text: string): number | null {
  const range = hoursRange(text);
  return range && range.low === range.high ? range.high : null;
}

/** The same with both ends, where it is a range: "20 to 24 hours a week". */
export function hoursRange(text: string): { low: number; high: number } | null {
  const found = [...text.matchAll(OF_A_WEEK)].filter(
    ({ index }) => !OF_OTHERS.test(text.slice(Math.max(0, index - NEAR), index)),
  );
  if (found.some((each) => isBounded(text, each))) return null;
  const ends = found.map((each) => each.slice(1).filter(Boolean).map(hoursIn));
  if (ends.flat().some((hours) => hours < LEAST)) return null;
  const [low, high] = [only(ends.map(([end]) => end ?? 0)), only(ends.map((each) => each.at(-1) ?? 0))];
  return low === null || high === null ? null : { low, high };
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
