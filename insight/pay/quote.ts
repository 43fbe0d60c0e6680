import type { PayPer } from '../types';
import { type Amount, findAmounts } from './amount';
import { hedgeStart, openEnd } from './bounds';
import { type CurrencyMark, markAfter } from './currency';
import { afterLabel } from './labels';
import { joinsToRange, sharesThousands, standsFor, WIDEST_RANGE } from './range';
import { canBePaidBy } from './sizes';
import { isOfAYear, stepsFrom, tierStart } from './steps';
import { salaryAfter, type UnitFound, unitAfter, unitBefore } from './unit';

/** One figure or range of a text with everything that belongs to it; not yet known to be pay. */
export interface Quote {
  low: number | null;
  high: number | null;
  currency: CurrencyMark | null;
  per: PayPer | 'other' | null;
  /** A currency mark or "k" stands with it: money without further proof. */
  marked: boolean;
  range: boolean;
  moneyShaped: boolean;
  /** The unit stands after the figure; else it was named before it, or not at all. */
  unitFollows: boolean;
  /** The unit is a mere word ("12 hour shifts"), which makes a length of time of an unmarked figure. */
  counted: boolean;
  /** Contradicts itself (two currencies, three ends): never shown, but its words are taken. */
  spoilt: boolean;
  /** One end is left of two that are too far apart. */
  tooWide: boolean;
  start: number;
  end: number;
}

/** "Minimum - Midpoint - Maximum": the heads of the three figures that follow. */
const MIDDLE_NAMED = /\bmin(?:imum)?\W{1,4}mid(?:dle|[- ]?point)?\W{1,4}max(?:imum)?(?![A-Za-z])[^\d$]{0,120}$/i;

/** All figures of a text, joined to ranges, with their units and open ends, in order. */
export function findQuotes(text: string): Quote[] {
  const amounts = findAmounts(text);
  const quotes: Quote[] = [];
  for (let i = 0; i < amounts.length; i += 1) {
    const first = amounts[i];
    if (!first) continue;
    const previousEnd = quotes.at(-1)?.end ?? 0;
    const steps = stepsFrom(text, amounts, i);
    const last = amounts[i + steps - 1];
    if (steps > 0 && last) {
      const scale = rangeQuote(text, first, last, false, previousEnd);
      const start = Math.min(scale.start, tierStart(text, previousEnd, first.start));
      const per = scale.per ?? unitBefore(text.slice(previousEnd, start));
      quotes.push({ ...scale, start, per: per === null && isOfAYear(first.value) ? 'year' : per });
      i += steps - 1;
      continue;
    }
    let second: Amount | null = null;
    let spoilt = false;
    const hasMiddle = MIDDLE_NAMED.test(text.slice(Math.max(0, first.start - 180), first.start));
    for (let next = amounts[i + 1]; next && joinsToRange(text, second ?? first, next); next = amounts[i + 1]) {
      // A third figure in one chain ("$30 - $34 - $38") is no range that we could be sure of, nor are alternatives ("$30/$40").
      spoilt =
        (second !== null && !(hasMiddle && !spoilt && next.value > second.value)) || standsFor(text, first, next);
      second = next;
      i += 1;
    }
    quotes.push(second ? rangeQuote(text, first, second, spoilt, previousEnd) : singleQuote(text, first, previousEnd));
  }
  return quotes;
}

function rangeQuote(text: string, a: Amount, b: Amount, chained: boolean, from: number): Quote {
  const { unit, per, unitFollows } = unitOf(text, a, b, from);
  let first = settledValue(a, per);
  let second = settledValue(b, per);
  if (b.thousands && !a.thousands && first < 1000 && first * 1000 <= second * 3) first = thousandfold(first);
  else if (a.thousands && !b.thousands && second < 1000 && per !== 'hour') second = thousandfold(second);
  else if (sharesThousands(a, b) && per !== 'hour') first = thousandfold(first);
  const low = Math.min(first, second);
  const high = Math.max(first, second);
  const currency = rangeCurrency(a, b, currencyAfterUnit(text, unit?.end ?? b.end));
  return {
    low: low === 0 ? null : low,
    high: high === 0 ? null : high,
    currency: currency ?? null,
    per,
    marked: currency !== null || a.thousands || b.thousands,
    range: true,
    moneyShaped: a.moneyShaped && b.moneyShaped,
    unitFollows,
    counted: isCounted(text, b, unit),
    spoilt: chained || currency === undefined || first > WIDEST_RANGE * second || [a, b].some(isThousandsBy(per)),
    tooWide: false,
    start: hedgeStart(text, from, a.start),
    end: unit?.end ?? afterLabel(text, b.end),
  };
}

function singleQuote(text: string, a: Amount, from: number): Quote {
  const { unit, per, unitFollows } = unitOf(text, a, a, from);
  const value = settledValue(a, per);
  const marks = currencyAfterUnit(text, unit?.end ?? a.end);
  const currency = a.currency === 'dollar' || a.currency === null ? (marks ?? a.currency) : a.currency;
  const open = openEnd(
    text.slice(from, a.start),
    text.slice(a.end, a.end + 40),
    text.slice(unit?.end ?? a.end),
    a.plus,
    unit !== null,
  );
  return {
    low: value === 0 || open === 'low' ? null : value,
    high: value === 0 || open === 'high' ? null : value,
    currency,
    per,
    marked: currency !== null || a.thousands,
    range: false,
    moneyShaped: a.moneyShaped,
    unitFollows,
    counted: isCounted(text, a, unit),
    spoilt: isThousandsBy(per)(a),
    tooWide: false,
    start: hedgeStart(text, from, a.start),
    end: unit?.end ?? a.end,
  };
}

/** The unit after the last figure, else after the first, else before both. */
function unitOf(
  text: string,
  a: Amount,
  b: Amount,
  from: number,
): { unit: UnitFound | null; per: Quote['per']; unitFollows: boolean } {
  const afterPlus = b.plus ? b.end + text.slice(b.end).indexOf('+') + 1 : b.end;
  const last =
    unitAfter(text, b.end) ??
    (b.plus ? unitAfter(text, afterPlus) : null) ??
    unitAfterLabel(text, b.end) ??
    (a === b ? null : unitAfterComma(text, b.end)) ??
    (isOfAYear(b.value) && b.currency !== null ? salaryAfter(text, b.end) : null);
  // "$65,000 PA" is Pennsylvania as often as per annum, "$34 PM" no month's pay.
  const unit = last && doubtfulAbbreviation(text.slice(b.end, last.end), last.per, b) ? null : last;
  const following = unit?.per ?? unitAfter(text, a.end)?.per;
  const values = [b.thousands && !a.thousands ? thousandfold(a.value) : a.value, b.value];
  const isBy = (one: PayPer | 'other') => values.every((value) => canBePaidBy(one, value));
  const before = following === undefined ? unitBefore(text.slice(from, a.start)) : null;
  // "7.5 hours per day, salary: $44,100": what stands before is of something else.
  const named = following ?? (before && (isBy(before) || isPayrollUnit(before)) ? before : null);
  // "$28.50 (bi-weekly)": the figure is by another unit, and this is when it is paid.
  const per = named && isPayrollUnit(named) && !isBy(named) ? 'other' : named;
  return { unit, per, unitFollows: following !== undefined };
}

const isPayrollUnit = (per: PayPer | 'other'): boolean => per === 'two-weeks' || per === 'half-month';

function isCounted(text: string, amount: Amount, unit: UnitFound | null): boolean {
  return (
    unit !== null && /^[\s(,+-]*(?:hour|hr|week|wk|visit|shift|year|yr)s?$/i.test(text.slice(amount.end, unit.end))
  );
}

function doubtfulAbbreviation(words: string, per: UnitFound['per'], amount: Amount): boolean {
  const letters = words.replace(/[^A-Za-z]/g, '').toLowerCase();
  if (letters === 'pa' && per === 'year') return amount.value < 5000;
  return letters === 'pm' && per === 'month' && amount.value < 200;
}

/** "$31 (max) per hour": the unit stands behind what labels the figure. */
function unitAfterLabel(text: string, at: number): UnitFound | null {
  const end = afterLabel(text, at);
  return end > at ? unitAfter(text, text[end] === ',' ? end + 1 : end) : null;
}

/** "$33.02, by the hour", "$34 - $40, hourly": a unit of its own words, and nothing more behind it. */
const COMMA_UNIT =
  /^, ?(?=(?:by the [a-z]+|per [a-z]+|hourly|daily|weekly|monthly|annually|yearly)(?:\s*(?:$|[.,;)\n]|based|depend|DOE)))/i;

function unitAfterComma(text: string, at: number): UnitFound | null {
  const comma = COMMA_UNIT.exec(text.slice(at, at + 40));
  return comma && unitAfter(text, at + comma[0].length);
}

/** "$27.1k p.h.": no hour or visit is paid so, and which of the two is the slip can't be told. */
function isThousandsBy(per: Quote['per']): (amount: Amount) => boolean {
  return ({ thousands }) => thousands && (per === 'hour' || per === 'visit');
}

function thousandfold(value: number): number {
  return Number((value * 1000).toFixed(2));
}

/** Decides what "45.000" is: a decimal by the hour or visit, else thousands in the European way. */
function settledValue(amount: Amount, per: Quote['per']): number {
  return amount.dotThree && (per === 'hour' || per === 'visit') ? amount.value / 1000 : amount.value;
}

function currencyAfterUnit(text: string, at: number): CurrencyMark | null {
  const skipped = /^[\s(]*/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const found = markAfter(text, at + skipped);
  return found && found.mark !== 'dollar' ? found.mark : null;
}

/** The one currency of both ends; `null` where none is marked, `undefined` where they contradict each other. */
function rangeCurrency(a: Amount, b: Amount, after: CurrencyMark | null): CurrencyMark | null | undefined {
  const marks = new Set([a.currency, b.currency, after].filter((mark) => mark !== null));
  if (marks.size > 1) marks.delete('dollar');
  return marks.size > 1 ? undefined : ([...marks][0] ?? null);
}
