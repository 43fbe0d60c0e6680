import { oneOf } from '../wordings/one-of';
import { FIGURE, HOURS, hoursIn, NOT_WORKED, TENS } from './counted-hours';
import { daysByHours } from './days-by-hours';
import { only } from './only';

/** Before it: within so many hours, so many of a school day; and "7-3" is a time of day. */
const NOT_BEHIND = String.raw`(?<!\$ ?)(?<!\b(?:within|every|last|next|under|first|in) ?)`;
const NO_TIME = String.raw`(?! ?(?:[-–:]\d|[ap]\.?m\b|(?:to|-|–) ?\d|%|\/\d)|[- ]?(?:visits|weeks?|wks?|days?|months?)\b)`;
/** Of a pay, an hour is no count of hours: "$46 an hour". */
const NOT_OF_PAY = String.raw`(?<!(?:\b(?:an?|per|each)|[/\d]) ?)`;
/** "36 hrs", "Hours per week: 40". */
const WORKED = new RegExp(
  oneOf`
    ${NOT_BEHIND}\b(${FIGURE}|${TENS})[- ]?${HOURS}\b(?! ?\/?(?:guaranteed|gtd))${NOT_WORKED}
    ${NOT_OF_PAY}\b${HOURS}(?: ?\/ ?| per | a | each )?(?:week|wk|weekly)?\)? ?[:=–-]? ?(${FIGURE})\b${NO_TIME}
  `,
  'gi',
);
/** "36 guaranteed", "36 hours guaranteed", "Guaranteed hours: 36", "40 GTD". */
const GUARANTEED = new RegExp(
  oneOf`
    ${NOT_BEHIND}\b(${FIGURE}|${TENS})[- ](?:(?:guaranteed|gtd)\b(?:[- ]${HOURS}\b)?|${HOURS} \/?(?:guaranteed|gtd)\b)
    \b(?:guaranteed?s?|gtd)(?: of)?(?: ${HOURS})?(?:(?: ?\/ ?| per | a )(?:week|wk))? ?[:=–-]? ?(${FIGURE})\b${NO_TIME}
    \b${HOURS} ?guaranteed ?[:=–-] ?(${FIGURE})\b${NO_TIME}
  `,
  'gi',
);
/** Of a contract so few are a shift's. */
const LONGEST_SHIFT = 13;
/** "36 or 40 hours", "36-40". */
const OF_SEVERAL = /\d ?(?:-|–|to|or) ?$/i;
const NEAR = 10;

/** Hours a week of a travel contract, which names few other hours: those worked, else those guaranteed; `null` where none or several. */
export function contractHoursAWeek(text: string): number | null {
  const worked = [...text.matchAll(WORKED)].filter((each) => hoursOf(each) > LONGEST_SHIFT);
  if (worked.some((each) => isOneOfSeveral(text, each))) return null;
  const all = [...worked.map(hoursOf), ...daysByHours(text).map(([days, hours]) => days * hours)];
  if (all.length > 0) return only(all);
  const guaranteed = [...text.matchAll(GUARANTEED)].filter((each) => hoursOf(each) > LONGEST_SHIFT);
  return guaranteed.some((each) => isOneOfSeveral(text, each)) ? null : only(guaranteed.map(hoursOf));
}

const hoursOf = (found: RegExpMatchArray): number => hoursIn(found.slice(1).find(Boolean) ?? '');

const isOneOfSeveral = (text: string, { index = 0 }: RegExpMatchArray): boolean =>
  OF_SEVERAL.test(text.slice(Math.max(0, index - NEAR), index));
