import { type CurrencyMark, markAfter, markBefore } from './currency';

/** A figure that may be money, as it stands in a text. */
export interface Amount {
  value: number;
  currency: CurrencyMark | null;
  /** Written with "k": 65K is 65000 and `thousands` is true. */
  thousands: boolean;
  /** One dot and three digits ("45.000"): a decimal or a thousands dot; the unit decides. */
  dotThree: boolean;
  /** A "+" touches the figure. */
  plus: boolean;
  /** Looks like money by itself: grouped thousands or two decimals. */
  moneyShaped: boolean;
  /** Begin and end, with currency marks and "k". */
  start: number;
  end: number;
}

const FIGURE =
  /(?<![\d.,])(?:\d{1,3}(?:([,.'’ ])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?|\d+(?:\.\d{1,4}|,\d{1,2})?)(?![\d]|[.,]\d)/g;
/** After a group that is set apart by a space something must follow that makes one number of it ("45 000 $", not "38 401k"). */
const ENDS_A_FIGURE =
  /^\s*(?:$|[$£€);-]|to\b|à|\/|per\b|par\b|an?\b|USD|CAD|AUD|GBP|EUR|p\.?a|sign|bonus|year|hour|annual|gross)/i;
const THOUSANDS = /^\s?(?:k|thousand|grand)(?![A-Za-z])/i;
const MILLIONS = /^\s?(?:m|mm|mil|mln|million|b|bn|billion|trillion)(?![A-Za-z])/i;
const NO_MONEY_AFTER = /^\s?(?:%|percent|(?:st|nd|rd|th|x)(?![A-Za-z])|:\d|\/\d|-\d+-\d)/i;
const TIME_OF_DAY =
  /^\s?(?:am|pm|a\.m\.|p\.m\.|[ap](?!\s(?:visit|hour|hr|day|shift|week|wk|month|year|yr|session|treat|unit|point)))(?![A-Za-z])/i;
/** "6+ yrs", "0-2 years": how long, never how much. */
const YEARS_AFTER = /^\s?(?:(?:-|to|\+)\s?)?(?:\d{1,2}\s?\+?\s?)?-?(?:years?|yrs?)(?![A-Za-z])/i;
/** "A 32-hour position": what kind of a post it is, and no figure of its own. */
const KIND_OF_POST =
  /^-(?:hour|hr|day|week|month|year)[- ](?:position|role|job|post|opening|work ?week|week|contract|employee|schedule|assignment|work year|calendar)s?\b/i;
/** "2026-27", "2026/2027": a school's year. */
const SCHOOL_YEAR_AFTER = /^\s?[-/]\s?(?:20)?\d{2}(?![\d.,])/;
const SCHOOL_YEAR_BEFORE = /(?<!\d)20[2-4]\d\s?[-/]\s?$/;
const TORN_AFTER = /^ [.,] ?\d/;
const TORN_BEFORE = /\d [.,] ?$/;
const RETIREMENT_PLAN = /^\s?\(?[kb]\)?(?![A-Za-z])/i;
/** A number that names a grade, not money: "Band 4 - £27,485". */
const GRADE_BEFORE =
  /(?:band|grade|level|step|tier|scale|class|point|scp|gs|wg|group|zone|lane|year|option|shift|[#@])[\s:.-]*$/i;

/** The second of two grades: "Grade 7 to 7", "Band 3/4". */
const GRADES_BEFORE = /(?:band|grade|level|step|tier|point|scp|gs)\s?\d{1,2}\s?(?:to|and|&|[-/])\s?$/i;

/** Value of a figure's digits; separators of thousands and decimals in the ways of the US, Canada, Britain and Europe. */
export function figureOf(digits: string): number {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const fraction = last < 0 ? '' : digits.slice(last + 1);
  const other = digits[last] === ',' ? '.' : ',';
  const separators = digits.match(/[,.'’ ]/g)?.length ?? 0;
  const isDecimal = last >= 0 && (fraction.length !== 3 || (separators > 1 && digits.slice(0, last).includes(other)));
  const whole = (isDecimal ? digits.slice(0, last) : digits).replace(/\D/g, '');
  return Number(isDecimal ? `${whole}.${fraction}` : whole);
}

const MIDPOINT_BEFORE = /(?<![A-Za-z])mid(?:dle|[- ]?point)?\s?[:=-]?\s?$/i;
/** Not of the next figure: "$38.69 Midpoint: $32.24". */
const MIDPOINT_AFTER =
  /^\s?(?:\(mid(?:dle|[- ]?point)?\)|mid(?:dle|[- ]?point)?(?![A-Za-z-])(?!\s?[:=(]|\s?[$£€]?\d))/i;

/** More figures than any posting has; a text with more is a table or hostile, and none of them is read. */
const MOST_FIGURES = 500;

/** All figures of a text that may be money, in order. Percentages, times, plans ("401(k)"), grades and millions are left out. */
export function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  const figure = new RegExp(FIGURE);
  for (let found = figure.exec(text); found; found = figure.exec(text)) {
    let digits = found[0];
    if (found[1] === ' ' && !ENDS_A_FIGURE.test(text.slice(figure.lastIndex))) {
      digits = digits.slice(0, digits.indexOf(' '));
      figure.lastIndex = found.index + digits.length;
    }
    const amount = amountAt(text, found.index, digits);
    if (amount) amounts.push(amount);
    if (amounts.length > MOST_FIGURES) return [];
  }
  return amounts.filter((amount, at) => at === 0 || at === amounts.length - 1 || !isMidpoint(text, amount));
}

/** "Min $28 - Mid $33 - Max $39": the middle of a range, which is no end of it. */
function isMidpoint(text: string, { start, end }: Amount): boolean {
  return (
    MIDPOINT_BEFORE.test(text.slice(Math.max(0, start - 20), start)) || MIDPOINT_AFTER.test(text.slice(end, end + 20))
  );
}

function amountAt(text: string, index: number, digits: string): Amount | null {
  let end = index + digits.length;
  const right = text.slice(end, end + 24);
  const before = markBefore(text, index);
  if (NO_MONEY_AFTER.test(right) || MILLIONS.test(right)) return null;
  if (!before && digits.length <= 2 && YEARS_AFTER.test(right)) return null;
  if (!before && KIND_OF_POST.test(right)) return null;
  if (!before && digits.length <= 2 && TIME_OF_DAY.test(right)) return null;
  // "$ 31 . 50": one figure in two, of which neither is the sum.
  if (TORN_AFTER.test(right) || TORN_BEFORE.test(text.slice(Math.max(0, index - 6), index))) return null;
  if (/^(?:401|403|457)$/.test(digits) && RETIREMENT_PLAN.test(right)) return null;
  if (!before) {
    const left = text.slice(Math.max(0, index - 16), index);
    if (/[A-Za-z_#@/]$/.test(left) && !/(?:per|to|l')$/i.test(left)) return null;
    // "Hourly, W-2: ", "1099 or W2": tax forms.
    if (digits === '1099' || (digits === '2' && /\bW-?$/i.test(left))) return null;
    if (/^20[2-4]\d$/.test(digits) && SCHOOL_YEAR_AFTER.test(right)) return null;
    if (/^(?:20)?\d\d$/.test(digits) && SCHOOL_YEAR_BEFORE.test(left)) return null;
    if (GRADE_BEFORE.test(left) || (digits.length <= 2 && GRADES_BEFORE.test(left))) return null;
  }
  // "$34.-" is how some write whole dollars.
  if (/^[.,]-(?!\s?\$?\d)/.test(right)) end += 2;
  // "$31./hr": a full stop that ends nothing.
  if (/^\. ?\//.test(right)) end += 1;
  const kilo = THOUSANDS.exec(right);
  if (kilo) end += kilo[0].length;
  const plus = /^\s?\+/.test(text.slice(end, end + 2));
  const after = markAfter(text, end);
  if (after) end = after.at;
  const start = before?.at ?? index;
  const currency = after && (before === null || before.mark === 'dollar') ? after.mark : (before?.mark ?? null);
  const value = Number((figureOf(digits) * (kilo ? 1000 : 1)).toFixed(4));
  return {
    value,
    currency,
    thousands: kilo !== null,
    dotThree: /^\d{1,3}\.\d{3}$/.test(digits),
    plus,
    moneyShaped: /[.,]\d{2,4}\b/.test(digits),
    start,
    end,
  };
}
