import { NUMBER_WORD, numberOf } from '../wordings/number-words';
import { oneOf } from '../wordings/one-of';
import { boundOf } from './bounds';
import { FIGURE, HOURS, hoursIn, NOT_WORKED, TENS } from './counted-hours';
import { daysByHours } from './days-by-hours';
import { isOfPost, isSurelyOfPost, mayBePart } from './of-post';
import { only } from './only';

const A_WEEK = String.raw`(?:(?:\/|per|an?|each|every|of) ?)?(?:work ?)?(?:weekly|week|wk)`;
const OF_WORK = '(?:(?:guaranteed|scheduled|working|work|paid|total)[- ])?';
/** A range has both ends: "20 to 24 hours a week"; of "32 or 40" either may be meant. */
const NUMBER = `(?:${FIGURE}|${TENS}|${NUMBER_WORD})`;
const RANGE = String.raw`(?:(?<![\w-])(${NUMBER}) ?(?:-|–|to|or|and|\/) ?)?(?<!\w|[a-z]-|\$ ?)(${NUMBER})`;
/** A time of day, a share and another stretch of time are no hours of a week. */
const NO_TIME = String.raw`(?! ?(?:[-–:]\d|[ap]\.?m\b|(?:to|-|–) ?\d|%|\/\d)|[- ]?(?:${HOURS})? ?(?:\/|per|a|every|each)? ?(?:pay|two|2|bi|month|day|shift|weeks))`;
/** Hours that are said to be a week's: what else a posting counts in hours is not. */
const OF_A_WEEK = new RegExp(
  oneOf`
    ${RANGE}\+?[- ]?${OF_WORK}(?:hours?|hrs?\.?|h)\+?(?: total| of work)?[- ,]*${A_WEEK}\b(?! of (?!work|pay|patient|direct|therapy|treat|cover))
    ${RANGE} weekly (?:work )?hours\b
    \b(?:weekly hours|work ?week|${HOURS}(?: per |\/| a | each )(?:week|wk)) ?[:=] ?${RANGE}\b
    \bhours ?[:=] ?${RANGE} ?(?:\/|per |an? |each )(?:week|wk)\b
    \b(?:weekly schedule|work ?week) ?(?:[:=]|is|of) ?${RANGE}[- ]?${HOURS}\b
    \bhours ?: ?${RANGE}(?=\.?(?:\s*\n|\s*$))
    ${RANGE} ?${HOURS} (?:is|are|=|counts as) (?:considered )?full[- ]?time\b
    (?<![\d.,:$-])\b([2-5]\d(?:\.\d+)?)[- ]${HOURS}[- ](?:a[- ]week )?(?:position|role|job|post|opening)\b
    \bfull[- ]?time (?:hours (?:is|are)|is|=|means)(?: considered| defined as)? ${RANGE}[- ]?${HOURS}\b
    \b(?:standard|scheduled|contracted|budgeted|regular) (?:weekly )?hours(?: ?[:=]| is| are| of)? ${RANGE}\b${NO_TIME}
    ${RANGE}[- ](?:${HOURS}[- ])?(?:guaranteed|gtd)\b(?! ?(?:pay|PTO|days?|weeks?))
    \bguaranteed(?: ${HOURS})?(?: of)? ?[:=]? ?${RANGE} ?${HOURS}\b${NOT_WORKED}
    \b(?:full|part)[- ]?time\b(?:,|:| -| –)? ?\(?${RANGE} ?${HOURS}\b(?! ?(?:\/|per|an?|each|of|notice|shifts?|days?)\b)
  `,
  'gi',
);
/** At the end of a title: "PTA (32 hours)". */
const OF_TITLE = new RegExp(String.raw`^[^\n]{1,100}(?:[-–,|(]|\btime) ?(${FIGURE}) ?${HOURS}\b\)?(?=\n|$)`, 'i');
/** As many hours as a week of work may have, and nothing else that takes so long: "36 hrs, nursing home". */
const BARE = new RegExp(
  String.raw`(?<!\b(?:within|every|last|next|first|under|after|in|of) ?|[\d.,:$-])\b(3\d(?:\.\d+)?|4[0-8])[- ]?(?:hours|hrs)\b${NOT_WORKED}`,
  'gi',
);
/** Fewer are no week of work: "two hours a week of mentoring". */
const LEAST = 8;
/** "72 hours every two weeks", "60 hours biweekly". */
const TWO_WEEKS = '(?:two weeks|2 weeks|fortnight|bi-?weekly)';
const A_TWO_WEEKS = new RegExp(
  String.raw`\b(\d{2}(?:\.\d+)?)[- ](?:hours?|hrs?)[- ](?:(?:\/|per|an?|each|every|of)\s*)?${TWO_WEEKS}\b`,
  'gi',
);
/** "An 80-hour pay period". */
const A_PAY_PERIOD = /\b(\d{2}(?:\.\d+)?)[- ](?:hours?|hrs?)[- ](?:(?:\/|per|an?|each|every|of) ?)?pay[- ]?period\b/gi;

/** Hours of a week of this post: the same twice where they are exact; 0 or infinite where there is a bound on one side only. */
interface WeekHours {
  low: number;
  high: number;
}

/** Hours of a week, and whose they are is not certain: nothing can be counted by them, nor without them. */
const ANY: WeekHours = { low: 0, high: Infinity };

const DAYS = '([2-6]|two|three|four|five|six)';
/** "Four days, 32 hours": so many that they are no day's. */
const IN_DAYS = new RegExp(
  String.raw`(?<!\b(?:within|in|first|last|next|every|of) )\b${DAYS}[- ]days?(?: (?:a|per) week)?(?:,| -| –|:)? \(?([1-5]\d(?:\.\d+)?) ?${HOURS}\b(?! ?(?:\/|a|per|each) ?(?:day|shift|month|pay))${NOT_WORKED}`,
  'gi',
);
/** A day of work is no shorter and no longer. */
const [SHORTEST_DAY, LONGEST_DAY] = [6, 13];

/** Hours in a number of days that can be those of a week's work. */
const inDays = (text: string): number[] =>
  [...text.matchAll(IN_DAYS)]
    .filter((each) => isOfPost(text, each) && isSurelyOfPost(text, each))
    .filter(([, days = '', hours = '']) => {
      const ofDay = Number(hours) / numberOf(days);
      return ofDay >= SHORTEST_DAY && ofDay <= LONGEST_DAY;
    })
    .map(([, , hours]) => Number(hours));

/** Each statement of a text on the hours of this post's week. */
function statements(text: string): WeekHours[] {
  const ofPost = [...text.matchAll(OF_A_WEEK)].filter((each) => isOfPost(text, each));
  const found = ofPost
    .filter((each) => isSurelyOfPost(text, each) && !mayBePart(text, each))
    .map((each) => endsAt(text, each));
  const title = OF_TITLE.exec(text)?.[1];
  const exact = [
    ...(title === undefined ? [] : [Number(title)]),
    ...daysByHours(text).map(([days, hours]) => days * hours),
    ...inDays(text),
    ...statedTwice(text, A_TWO_WEEKS).map((hours) => hours / 2),
  ];
  const sure = [...found, ...exact.map((hours) => ({ low: hours, high: hours }))].filter(({ high }) => high >= LEAST);
  const isUnsure = ofPost.some((each) => endsAt(text, each).high >= LEAST);
  return sure.length === 0 && isUnsure ? [ANY] : sure;
}

function endsAt(text: string, found: RegExpMatchArray): WeekHours {
  const [low = 0, high = low] = found.slice(1).filter(Boolean).map(hoursIn);
  const bound = found[0].includes('+') ? 'least' : boundOf(text, found);
  if (bound === 'least') return { low, high: Infinity };
  return bound === null ? { low, high } : { low: 0, high };
}

/** What a text says of the hours of this post's week. */
export interface StatedWeek {
  /** A range or a bound too; `null` where nothing is stated, or several that differ. */
  range: WeekHours | null;
  /** Those that it says are a week's; `null` where it says none, several or a bound. */
  hours: number | null;
  /** Whether it speaks of them at all. */
  isSpokenOf: boolean;
}

/** All of it at once: it takes a search of the whole text. */
export function statedWeek(text: string): StatedWeek {
  const stated = statements(text);
  const [low, high] = [only(stated.map((each) => each.low)), only(stated.map((each) => each.high))];
  const range = low === null || high === null ? null : { low, high };
  return { range, hours: low === high ? high : null, isSpokenOf: stated.length > 0 };
}

/**
 * Numbers of hours that a week of this post may have, where nothing says that they are a week's, or only that they are a pay period's of
 * unknown length: they leave open for how many hours a pay is. A bound is none and its number.
 */
export const bareHours = (text: string): number[] => [
  ...[...text.matchAll(BARE)]
    .filter((each) => isOfPost(text, each))
    .flatMap((each) => [...(boundOf(text, each) === null ? [] : [0]), Number(each[1])]),
  ...statedTwice(text, A_PAY_PERIOD).map((hours) => hours / 2),
];

/** Hours that the posting says two weeks, or a pay period of two weeks, have; `null` where it says none or several. */
export const statedHoursATwoWeeks = (text: string): number | null =>
  only([...statedTwice(text, A_TWO_WEEKS), ...statedTwice(text, A_PAY_PERIOD)]);

const statedTwice = (text: string, expression: RegExp): number[] =>
  [...text.matchAll(expression)].filter((each) => isOfPost(text, each)).map(([, hours]) => Number(hours));
