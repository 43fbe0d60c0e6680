import { oneOf } from '../wordings/one-of';
import type { Quote } from './quote';
import { inSentence } from './sentence';
import { canBePaidBy } from './sizes';
import type { Surroundings } from './surroundings';

/** First words that may follow a marked figure without a unit; any other word makes something else of it ("$50 gift"). */
const FIRST_WORDS = oneOf`
  DOE|DOQ|depend\w*|based|negotiable|neg|commensurate|uncapped
  pay|wages?|salary|rate|range|comp\w*|package|OTE|base|basic
  gross|net|taxable|W-?2|1099|pro|inc\w*|excl\w*|plus|with|benefits?|super\w*
  hourly|annual\w*|per|on|at|and|or|starting|max\w*|min\w*
  est\w*|employer|glassdoor|indeed
  full|part|FTE|FT|PRN|contract|temp\w*|perm\w*
  relo(?:cation)?|sign-?on|bonus
  job|posted|easy|quick|remote|hybrid
`;
const MAY_FOLLOW = new RegExp(String.raw`^\W*(?:$|${FIRST_WORDS}(?![A-Za-z]))`, 'i');
/** No employer pays less by these units: it comes on top of something, or is another's money ("medical from $45 a month"). */
const LEAST: Partial<Record<NonNullable<Quote['per']>, number>> = {
  hour: 7,
  visit: 8,
  day: 25,
  shift: 25,
  week: 100,
  'two-weeks': 200,
  'half-month': 200,
  month: 800,
  year: 8000,
};
const NOTHING_BUT_HEDGE = /^\W*(?:(?:.*\bband \d\w?|approx\.?|around|about|circa|c\.|PRN|now|only|O\.?T\.?E)\W*)?$/i;
/** "SLPA $70k (sign-on available)". */
const NOTHING_BUT_ROLE = /^\W*(?:PTA|C?OTA|SLPA)\W*$/i;
const OTHER_MONEY =
  /bonus|scholarship|\brefer|stipend|allowance|reimburse|relocation|tuition|gift|prize|discount|grant|award/i;
const SALARY_WORD = /\b(?:pay|salary|wages?|rate|compensation|remuneration)\b/i;

/** "Relocation help of up to $2,000": no unit, and other money is what its sentence is about; no reason to doubt a pay elsewhere. */
export function isOtherMoney(quote: Quote, left: string, before: string): boolean {
  return isBesideOtherMoney(quote, left, inSentence(before, ''));
}

function isBesideOtherMoney({ per, range, low, high }: Quote, left: string, before: string): boolean {
  const largest = high ?? low ?? 0;
  return per === null && !range && largest < 25_000 && OTHER_MONEY.test(before) && !SALARY_WORD.test(left);
}

/** "$34 a year" is a slip of the unit, and doubted as one. */
const OF_AN_HOUR = 150;

/** Less than anybody is paid by that unit. */
export function isTooLittle({ per, low, high }: Quote): boolean {
  const most = high ?? low ?? 0;
  return per !== null && most < (LEAST[per] ?? 0) && !(per === 'year' && most < OF_AN_HOUR);
}

/**
 * Whether a figure that no word makes an extra is pay. A bare figure needs a unit or a pay word, a lone marked one a place of its own.
 * @param before text between the previous figure and this one
 * @param alone the figure is the whole text, as in `"69,693-86,541"`
 * @param payWord a word for pay leads to it
 */
export function isPay(
  quote: Quote,
  { left, right }: Surroundings,
  before: string,
  alone: boolean,
  payWord: boolean,
): boolean {
  const largest = quote.high ?? quote.low ?? 0;
  if (isTooLittle(quote)) return false;
  if (!quote.marked) return bareIsPay(quote, right, payWord, alone);
  if (quote.per !== null) return true;
  // "$1,200 taxable + $800 stipend": a part of something whose unit is told elsewhere.
  if (/^\W*taxable/i.test(right) || /taxable\W*$/i.test(left)) return false;
  if (isBesideOtherMoney(quote, left, before)) return false;
  if (payWord) return true;
  // "CPR certification ($65)": what stands in a bracket by itself is the price of what stands before it.
  if (!quote.range && /\(\s*$/.test(before)) return false;
  if (!MAY_FOLLOW.test(right)) return quote.range && largest < 150;
  // A lone figure between an hour's and a year's pay needs a place of its own: "401(k) up to $3,000" has none.
  if (quote.range || largest < 150) return true;
  return largest < 15_000
    ? NOTHING_BUT_HEDGE.test(before)
    : NOTHING_BUT_HEDGE.test(left) || NOTHING_BUT_ROLE.test(left);
}

/** "Hourly / 37.5 hours per week". */
const COUNTS_TIME = /^-?\s*(?:hours?|hrs?|days?|weeks?|minutes?)\b/i;

function bareIsPay(quote: Quote, right: string, payWord: boolean, alone: boolean): boolean {
  const low = quote.low ?? quote.high ?? 0;
  const high = quote.high ?? quote.low ?? 0;
  // "40/hr week" is a week of forty hours.
  if (quote.counted || /^-?\s*(?:week|wk|work ?week|shift)\b(?!\s*:)/i.test(right)) return false;
  if (quote.per === null) {
    if (!quote.moneyShaped) return false;
    return payWord ? low >= 10_000 || (quote.range && low >= 7 && high <= 150) : alone && quote.range && low >= 10_000;
  }
  // "Visits are 45 minutes": a unit before a bare figure counts something, unless pay is spoken of.
  if (!quote.unitFollows && (!payWord || COUNTS_TIME.test(right))) return false;
  return quote.per !== 'other' && canBePaidBy(quote.per, low) && canBePaidBy(quote.per, high);
}
