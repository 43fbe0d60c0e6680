import type { Stated } from '../types';
import { oneOf } from '../wordings/one-of';
import { FIGURE, HOURS, hoursIn, NOT_WORKED, TENS } from './counted-hours';
import { daysByHours } from './days-by-hours';
import { endsOf } from './ends';
import { hoursOfPay } from './hours-of-pay';
import { onlyStated } from './only';

/** Before it: within so many hours, what is paid as overtime; and "7-3" is a time of day. */
const NOT_BEHIND = String.raw`(?<!\$ ?)(?<!\b(?:within|every|last|next|under|first|in|over|after|past|beyond|above) ?)`;
const NO_TIME = String.raw`(?! ?(?:[-–:]\d|[ap]\.?m\b|(?:to|-|–) ?\d|%|\/\d)|[- ]?(?:visits|weeks?|wks?|days?|months?)\b)`;
/** Of a pay, an hour is no count of hours: "$46 an hour". */
const NOT_OF_PAY = String.raw`(?<!(?:\b(?:an?|per|each)|[/\d]) ?)`;
/** "36", "36-40", "thirty-six to forty"; of "36 or 40" either may be meant. */
const WRITTEN = `(${FIGURE}|${TENS})(?: ?(?:-|–|to) ?(${FIGURE}|${TENS}))?`;
const FIGURES = `(${FIGURE})(?: ?(?:-|–|to) ?(${FIGURE}))?`;
/** "36 hrs", "36-40 hours", "Hours per week: 40", "hour/wk: 40"; "hour 39" is the 39th. */
const WORKED = new RegExp(
  oneOf`
    ${NOT_BEHIND}\b${WRITTEN}[- ]?${HOURS}\b(?! ?\/?(?:guaranteed|gtd))${NOT_WORKED}
    ${NOT_OF_PAY}\b(?:(?:hours|hrs)(?:(?: ?\/ ?| per | a | each | ?\((?:per |a )?)?(?:week|wk|weekly))?|(?:hour|hr)(?: ?\/ ?| per | a | each )(?:week|wk))\)? ?[:=–-]? ?${FIGURES}\b${NO_TIME}
  `,
  'gi',
);
/** "36 guaranteed", "36 hours guaranteed", "Guaranteed hours: 36", "40 GTD". */
const GUARANTEED = new RegExp(
  oneOf`
    ${NOT_BEHIND}\b${WRITTEN}[- ](?:(?:guaranteed|gtd)\b(?:[- ]${HOURS}\b)?|${HOURS} \/?(?:guaranteed|gtd)\b)
    \b(?:guaranteed?s?|gtd)(?: of)?(?: ${HOURS})?(?:(?: ?\/ ?| per | a )(?:week|wk))? ?[:=–-]? ?${FIGURES}\b${NO_TIME}
    \b${HOURS} ?guaranteed ?[:=–-] ?${FIGURES}\b${NO_TIME}
  `,
  'gi',
);
/** Of a contract so few are a shift's. */
const LONGEST_SHIFT = 13;
/** "36 or 40 hours", "8-16 hours": what the number found is only one end of. */
const OF_SEVERAL = /\d ?(?:-|–|to|or) ?$/i;
const OR_ANOTHER = /^ ?or ?[1-5]\d\b/i;
const NEAR = 10;

/**
 * Hours a week of a travel contract, which names few other hours: those that its pay is said to be for, else those worked, else those
 * guaranteed; a range has both its ends, and `null` is none or several.
 */
export function contractHoursAWeek(text: string): Stated | null {
  const paid = hoursOfPay(text);
  if (paid !== null && paid > LONGEST_SHIFT) return paid;
  const worked = [...text.matchAll(WORKED)].filter((each) => lowest(each) > LONGEST_SHIFT && !isRoundTheClock(each));
  if (worked.some((each) => isOneOfSeveral(text, each))) return null;
  const all = [...worked.map(hoursOf), ...daysByHours(text).map(([days, hours]) => days * hours)];
  const [range, ...ranges] = all.filter((each) => typeof each !== 'number');
  if (range && ranges.length === 0 && all.every((each) => isWithin(each, range))) return range;
  if (all.length > 0) return onlyStated(all);
  const guaranteed = [...text.matchAll(GUARANTEED)].filter((each) => lowest(each) > LONGEST_SHIFT);
  return guaranteed.some((each) => isOneOfSeveral(text, each)) ? null : onlyStated(guaranteed.map(hoursOf));
}

/** "A 24-hour clinical liaison". */
const isRoundTheClock = ([found]: RegExpMatchArray): boolean => /^24[- ]?(?:hour|hr)\b/i.test(found);

/** "Hours: 36-40" beside "5x8": one of the weeks that it leaves room for. */
const isWithin = (stated: Stated, [low, high]: readonly [number, number]): boolean =>
  [stated].flat().every((hours) => hours >= low && hours <= high);

const numbersOf = (found: RegExpMatchArray): number[] => found.slice(1).filter(Boolean).map(hoursIn);

const lowest = (found: RegExpMatchArray): number => Math.min(...numbersOf(found));

const hoursOf = (found: RegExpMatchArray): Stated => endsOf(lowest(found), Math.max(...numbersOf(found)));

const isOneOfSeveral = (text: string, { index = 0, 0: found }: RegExpMatchArray): boolean =>
  OF_SEVERAL.test(text.slice(Math.max(0, index - NEAR), index)) ||
  OR_ANOTHER.test(text.slice(index + found.length, index + found.length + NEAR));
