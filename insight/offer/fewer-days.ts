import { oneOf } from '../wordings/one-of';
import { isOfPost, isSurelyOfPost } from './of-post';

const DAY = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b\.?`;
const TO = '(?:-|–|to|thru|through)';
const BESIDE = String.raw`(?:,? ?(?:&|\band\b) ?|, ?| ?\/ ?)`;
/** "Monday, Wednesday and Friday", "Tue/Thu"; "Mon-Thu". */
const LIST = new RegExp(String.raw`\b${DAY}(?:${BESIDE}${DAY}){1,6}`, 'gi');
const RANGE = new RegExp(String.raw`\b(${DAY}) ?${TO} ?(${DAY})`, 'gi');
const LETTERS = /\bM-?F\b|\bMTWTh?F\b/;
const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A week of full-time work has so many days, or the posting says for how long they are. */
const FULL_WEEK = 5;

/** Four of these are as much. */
const TENS = /\b(?:10|ten)(?:['’]?s\b|[- ]?(?:hours?|hrs?)\b)/i;

const FEWER = new RegExp(
  oneOf`
    \b(?:[2-4]|two|three|four)(?:[- ](?:[2-4]|two|three|four))?[- ]days?(?: ?\/ ?| (?:a|per|each|every) )(?:week|wk)\b
    \b[1-8]\d ?% (?:position|role|post|job|appointment|employment|FTE)\b
    \b(?:M[/-]?W[/-]?F|T(?:ue)?[/-]?Th)\b
    \b[3-8](?: days?)? on ?(?:[/,&-]|and)? ?[3-8](?: days?)? off\b|\b(?:one |1 |a )?week on,? ?(?:[/&-]|and)? ?(?:one |1 |a )?week off\b
  `,
  'gi',
);
/** Days without work, and those that are somebody's now and then. */
const AWAY_BEFORE =
  /\b(?:closed|off|no|not|never|except|rotat\w*|alternat\w*|every|some|occasional|optional|if)\b[^.;\n]{0,30}$/i;
const AWAY_BEHIND = /^[^.;\n\w]{0,3}(?:are |is )?(?:off|closed|rotation|rotating|if|as needed|optional|available)\b/i;
const NEAR = 40;

/** Whether a text says of the post that it has fewer days than a week of full-time work, and so hours that are not told by them. */
export function hasFewerDays(text: string): boolean {
  if ([...text.matchAll(FEWER)].some((each) => isThisPosts(text, each))) return true;
  const ranges = [...text.matchAll(RANGE)];
  const lists = [...text.matchAll(LIST)];
  // "Monday to Thursday until six, Friday until noon" are five.
  const named = [...text.matchAll(new RegExp(String.raw`\b${DAY}`, 'gi'))].map(([name]) => dayAt(name));
  const days = new Set<number>([...ranges.flatMap(daysOfRange), ...named]);
  if (days.size === FULL_WEEK - 1 && TENS.test(text)) return false;
  if (days.size === 0 || days.size >= FULL_WEEK || LETTERS.test(text)) return false;
  return [...ranges, ...lists].some((each) => isThisPosts(text, each));
}

function isThisPosts(text: string, found: RegExpMatchArray): boolean {
  const { index = 0, 0: said } = found;
  const end = index + said.length;
  if (AWAY_BEFORE.test(text.slice(Math.max(0, index - NEAR), index))) return false;
  return !AWAY_BEHIND.test(text.slice(end, end + NEAR)) && isOfPost(text, found) && isSurelyOfPost(text, found);
}

const dayAt = (name: string): number => NAMES.indexOf(name.slice(0, 3).toLowerCase());

function daysOfRange([, first = '', last = '']: RegExpMatchArray): number[] {
  const [from, to] = [dayAt(first), dayAt(last)];
  const count = ((to - from + NAMES.length) % NAMES.length) + 1;
  return Array.from({ length: count }, (_, at) => (from + at) % NAMES.length);
}
