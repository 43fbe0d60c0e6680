import type { Pay, PayReading } from '../types';
import { figureOf } from './amount';
import { type CurrencyMark, currencyOfCode, currencyOfCountry, dollarOf } from './currency';
import { findPays, type PayContext } from './find';
import { type Fields, firstField, plainValue, salaryFields } from './salary-fields';
import { unitNamed } from './unit';

/** Amounts that a value states, with the currency and unit where the value itself names them. */
interface Stated {
  low: number | null;
  high: number | null;
  currency: Pay['currency'];
  per: Pay['per'];
}

/** What an outer level says for the levels inside it. */
interface Outer {
  currency: CurrencyMark | null;
  unit: unknown;
  estimate: boolean;
}

const NOTHING: PayReading = { pay: null, also: [], extras: [] };
/** Deeper than any real block; keeps a hostile one from exhausting the stack. */
const DEEPEST = 6;

/**
 * Reads a schema.org salary: a number, a text, `MonetaryAmount`, `QuantitativeValue`, `MonetaryAmountDistribution`,
 * `UnitPriceSpecification`, or lists of them. Zeros are placeholders for "not told". The unit is taken as given, however odd.
 */
export function readSalary(source: unknown, context: PayContext = {}): PayReading {
  const outer: Outer = { currency: null, unit: undefined, estimate: false };
  const pays = paysOf(source, context, outer, 0);
  const distinct = pays.filter((pay, index) => pays.findIndex((other) => sameAmounts(pay, other)) === index);
  const [first, ...others] = distinct;
  if (!first) return NOTHING;
  const hourly = first.per === 'visit' ? distinct.find((pay) => pay.per !== 'visit') : undefined;
  const chosen = hourly ?? first;
  // Two different amounts by the same unit (places, grades): no way to tell which is meant.
  const contradicted = distinct.some((pay) => pay !== chosen && pay.per === chosen.per);
  if (contradicted) return { pay: null, also: distinct, extras: [] };
  return { pay: chosen, also: [...others, first].filter((pay) => pay !== chosen), extras: [] };
}

function sameAmounts(a: Pay, b: Pay): boolean {
  return a.low === b.low && a.high === b.high && a.currency === b.currency && a.per === b.per;
}

function paysOf(source: unknown, context: PayContext, outer: Outer, depth: number): Pay[] {
  if (depth > DEEPEST) return [];
  const value = plainValue(source);
  if (Array.isArray(value)) return paysOfList(value, context, outer, depth);
  const fields = salaryFields(value);
  if (!fields) return payFrom(statedBy(value, context), context, outer);
  const inner = innerOf(fields, outer);
  const wrapped = firstField(fields, 'basesalary', 'estimatedsalary');
  if (wrapped !== undefined) {
    return paysOf(wrapped, context, { ...inner, estimate: inner.estimate || !fields.has('basesalary') }, depth + 1);
  }
  const stated = statedByFields(fields, context);
  if (stated) return payFrom(stated, context, inner);
  return paysOf(firstField(fields, 'value', 'price', 'amount'), context, inner, depth + 1);
}

function innerOf(fields: Fields, outer: Outer): Outer {
  const currency = currencyOfCode(firstField(fields, 'currency', 'salarycurrency', 'pricecurrency', 'currencycode'));
  return {
    currency: currency ?? outer.currency,
    unit: firstField(fields, 'unittext', 'unitcode', 'duration', 'unit', 'salaryunit', 'payperiod') ?? outer.unit,
    estimate: outer.estimate || /distribution/i.test(String(fields.get('@type') ?? '')),
  };
}

/** `[30, 38]` is a range; anything else a list of salaries. */
function paysOfList(list: unknown[], context: PayContext, outer: Outer, depth: number): Pay[] {
  const [first, second] = list.map((item) => statedBy(plainValue(item), context));
  if (list.length === 2 && first && second && first.low === first.high && second.low === second.high) {
    const ends = [first.low, second.low].filter((end) => end !== null);
    return payFrom({ ...first, low: Math.min(...ends), high: Math.max(...ends) }, context, outer);
  }
  return list.slice(0, 50).flatMap((item) => paysOf(item, context, outer, depth + 1));
}

/** Ends that are given as fields: `minValue` and `maxValue`, or the percentiles of a distribution. */
function statedByFields(fields: Fields, context: PayContext): Stated | null {
  const low = statedBy(firstField(fields, 'minvalue', 'minprice', 'min', 'percentile10', 'percentile25'), context);
  const high = statedBy(firstField(fields, 'maxvalue', 'maxprice', 'max', 'percentile90', 'percentile75'), context);
  if (!low && !high) return statedBy(firstField(fields, 'median'), context);
  const ends = [low?.low ?? null, high?.high ?? null];
  const [a, b] = ends;
  const swapped = a !== null && b !== null && a !== undefined && b !== undefined && a > b;
  return {
    low: (swapped ? b : a) ?? null,
    high: (swapped ? a : b) ?? null,
    currency: low?.currency ?? high?.currency ?? null,
    per: low?.per ?? high?.per ?? null,
  };
}

const BARE_FIGURES = /^([\d][\d,.' ]*)(?:\s*(?:-|–|—|to)\s*(\d[\d,.' ]*))?$/;

/** Amounts of a number or text. A text may be bare figures here, since its place says that they are a salary. */
function statedBy(value: unknown, context: PayContext): Stated | null {
  if (typeof value === 'number') return value > 0 && Number.isFinite(value) ? exactly(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const bare = BARE_FIGURES.exec(text);
  if (bare) {
    const low = figureOf((bare[1] ?? '').trim());
    const high = bare[2] === undefined ? low : figureOf(bare[2].trim());
    if (!(low >= 0 && high >= 0 && low + high > 0)) return null;
    return { ...exactly(low), low: Math.min(low, high) || null, high: Math.max(low, high) };
  }
  const { candidates } = findPays(text, context);
  const [only, ...rest] = candidates;
  return only && rest.length === 0 ? only.pay : null;
}

function exactly(value: number): Stated {
  return { low: value, high: value, currency: null, per: null };
}

function payFrom(stated: Stated | null, context: PayContext, outer: Outer): Pay[] {
  if (!stated || (stated.low === null && stated.high === null)) return [];
  const unit = stated.per ?? unitNamed(outer.unit);
  if (unit === 'other' || outer.currency === 'foreign') return [];
  const country = context.country ?? 'US';
  const marked = outer.currency === 'dollar' ? dollarOf(country) : outer.currency;
  const currency = marked ?? stated.currency ?? currencyOfCountry(country);
  const ends = [stated.low, stated.high].filter((end) => end !== null);
  const quoted = [[...new Set(ends)].join('–'), currency, unit].filter((part) => part !== null).join(' ');
  const doubts: Pay['doubts'] = outer.estimate ? ['site-estimate'] : [];
  return [{ low: stated.low, high: stated.high, currency, per: unit, quoted, doubts }];
}
