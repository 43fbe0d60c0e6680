import { numberOf } from '../wordings/number-words';
import { oneOf } from '../wordings/one-of';
import { isOfPost, isSurelyOfPost, mayBePart } from './of-post';

const DAYS = '([2-6]|two|three|four|five|six)';
const HOURS = '(8|9|10|12|eight|nine|ten|twelve)';
const HOUR = '[- ]?(?:hours?|hrs?)';
const A_DAY = '(?: ?/ ?| per | a | each | every )(?:day|shift)';
const A_WEEK = '(?:(?: ?/ ?| per | a | each | every )(?:week|wk)|[- ]work ?week)';
const AT = ',?(?: (?:at|of|for|with|x))?';
/** Days a week by hours a day: "5x8s", "4 x 10", "3x12 hr"; "4/10s"; "three 12s", "four 10-hour shifts"; "4 days a week, 8 hours a day". */
const DAYS_BY_HOURS = new RegExp(
  oneOf`
    \b${DAYS} ?[x×] ?(8|9|10|12)(?:['’]?s|\b|-?hr)
    \b${DAYS} ?\/ ?(8|9|10|12)['’]?s\b
    \b${DAYS} ${HOURS}(?:['’]?s\b|${HOUR}[- ](?:work ?)?(?:shifts|days)\b)
    \b${DAYS}[- ]days?${A_WEEK}${AT} ${HOURS}${HOUR}(?:${A_DAY}|[- ](?:work ?)?(?:shifts|days)\b)
    \bwork ?week ?(?:[:=]|is|of)? ?${DAYS}[- ]days?${AT} ${HOURS}${HOUR}\b
    \b${HOURS}${HOUR}${A_DAY}${AT} ${DAYS}[- ]days?${A_WEEK}
  `,
  'gi',
);
/** The first of the two numbers is the hours in the last of them. */
const IS_HOURS_FIRST = new RegExp(`^${HOURS}${HOUR}${A_DAY}`, 'i');
/** Of another stretch of time: "two 12-hour shifts a month". */
const OF_OTHER_TIME =
  /^ ?(?:\/|per|an?|each|every|in a|in each)? ?(?:months?|monthly|pay[- ]?periods?|quarter|two weeks|2 weeks|other week|weekends?|bi-?weekly|fortnight|year)\b/i;
const NEAR = 30;

/** "Three 10s and one 8": a part of the week. */
const AND_MORE = new RegExp(
  String.raw`^ ?(?:and|plus|\+|&) (?:an?|one|\d|${DAYS}) ?(?:x ?)?(?:half[- ]day|${HOURS})`,
  'i',
);

/** Each "3x12s" of a text that is said of the post: days a week, hours a day. */
export const daysByHours = (text: string): [days: number, hours: number][] =>
  [...text.matchAll(DAYS_BY_HOURS)]
    .filter((found) => isOfPost(text, found) && isSurelyOfPost(text, found) && !OF_OTHER_TIME.test(behind(text, found)))
    .filter((found) => !mayBePart(text, found) && !AND_MORE.test(behind(text, found)))
    .map((found) => {
      const [first = '', second = ''] = found.slice(1).filter(Boolean);
      return IS_HOURS_FIRST.test(found[0]) ? [numberOf(second), numberOf(first)] : [numberOf(first), numberOf(second)];
    });

const behind = (text: string, { index = 0, 0: found }: RegExpMatchArray): string =>
  text.slice(index + found.length, index + found.length + NEAR);
