import type { Quote } from './pay-quote';
import type { PayExtra } from './types';

/** Words around a figure, cut where another thought begins: a comma, "plus", a bracket, another figure. */
export interface Surroundings {
  left: string;
  right: string;
}

/** Money that is neither pay nor worth noting ("$2M raised", "$15 copay"). */
export type Standing = PayExtra['kind'] | 'not-pay' | 'pay';

const BREAK = /[;|•·\n!?]|\.\s|,\s|\s\+\s?|[()]|\s(?:plus|and|with|&|or)\s|\s-\s/i;
/** What follows a figure so is another thing: "$34/hr plus mileage". */
const STARTS_ANEW = /^(?:\+|,|(?:plus|and|with|w\/|&|or|incl?\.?|including|excl?\.?|excluding)\s)/i;
const BREAKS = new RegExp(BREAK.source, 'gi');

/** The surroundings of the figure between `start` and `end`, looking no further than `from` and `to`. */
export function surroundings(text: string, quote: Quote, from: number, to: number): Surroundings {
  // With a unit a comma or dash parts two things ("$34/hr - mileage paid"); without one it may explain the figure ("$5,000 - sign-on").
  const hasUnit = quote.per !== null;
  const left = text
    .slice(Math.max(from, quote.start - 90), quote.start)
    .replace(hasUnit ? /(?<![,;-]\s*)[\s:(]+$/ : /[\s:,(-]+$/, '');
  const right = text.slice(quote.end, Math.min(to, quote.end + 90)).replace(hasUnit ? /^[\s(]+/ : /^[\s:(-]+/, '');
  const lastBreak = [...left.matchAll(BREAKS)].at(-1);
  const firstBreak = STARTS_ANEW.exec(right) ?? BREAK.exec(right);
  return {
    left: lastBreak ? left.slice(lastBreak.index + lastBreak[0].length) : left,
    right: firstBreak ? right.slice(0, firstBreak.index) : right,
  };
}

interface ExtraWords {
  kind: PayExtra['kind'] | 'not-pay';
  words: string;
  /** With an hour's or visit's unit it is pay after all ("$38/hr sign-on bonus available"). */
  neverBy: readonly string[];
  /** Less than this is no such extra. */
  least: number;
}

const WAGE_UNITS = ['hour', 'visit', 'week', 'month', 'year', 'day', 'shift'];
const EXTRAS: ExtraWords[] = [
  {
    kind: 'sign-on-bonus',
    words:
      'sign(?:ing)?[- ]?(?:on|up)?[- ]?bonus(?:es)?|sign[- ]?on|signing|(?:welcome|joining|start(?:ing)?|commencement|hiring|new hire)[- ]bonus',
    neverBy: WAGE_UNITS,
    least: 200,
  },
  { kind: 'referral', words: 'referrals?|refer', neverBy: ['hour', 'visit', 'year'], least: 25 },
  {
    kind: 'relocation',
    words: 'relocat\\w*|moving (?:costs|expenses|allowance)',
    neverBy: ['hour', 'visit', 'year'],
    least: 200,
  },
  { kind: 'mileage', words: 'mileage|miles?|gas (?:card|money|allowance)|fuel', neverBy: [], least: 0 },
  { kind: 'overtime', words: 'overtime|time and a half|after 40|over 40', neverBy: [], least: 0 },
  {
    kind: 'stipend',
    words:
      'stipends?|per[- ]?diems?|housing|lodging|accommodation|meals?|M&IE?|tax[- ]?free|untaxed|non[- ]?taxable|allowances?|reimburse\\w*|tuition|CEUs?|continuing education|education|cell ?phone|internet|equipment|uniforms?|scrubs|wellness|licens\\w*|membership|technology',
    neverBy: [],
    least: 0,
  },
  {
    kind: 'other',
    words:
      'differentials?|diffs?|on[- ]call|call[- ]?back|premiums?|loading|penalt(?:y|ies)|salary packaging|packaging|travel time|drive time|loan|student debt|401\\(?k\\)?|403\\(?b\\)?|match(?:ing)?|pension|supplement|weighting|HCAS|commissions?|incentives?|extra|additional|eval(?:uation)?s?|SOC|OASIS|recert(?:ification)?s?|documentation time|training|orientation|super(?:annuation)?|holiday pay',
    neverBy: [],
    least: 0,
  },
  { kind: 'bonus', words: 'bonus(?:es)?|retention|completion|profit[- ]sharing|award|gift', neverBy: [], least: 0 },
  {
    kind: 'not-pay',
    words:
      'minimum wage|insurance|deductible|co-?pay(?:ment)?s?|HSA|FSA|fees?|discounts?|savings?|saved?|revenue|sales|funding|funded|raised|raising|invest\\w*|valuation|budget|turnover|assets|grants?|donat\\w*|gift cards?|vouchers?|credit|PTO|worth|prizes?|cost(?:s|ing)?|companies|company|rent|price|billed|charges?|claims?|coverage|cover|life|home value|median home',
    neverBy: [],
    least: 0,
  },
];

const WORD = "[A-Za-z'’.&/-]+";
const RIGHT = EXTRAS.map((extra) => new RegExp(`^(?:${WORD}\\s+){0,2}?(?:${extra.words})(?![A-Za-z])`, 'i'));
const LEFT = EXTRAS.map(
  (extra) => new RegExp(`(?:^|[^A-Za-z])(?:${extra.words})(?:[\\s:,-]+(?:${WORD}|-)){0,4}[\\s:$(-]*$`, 'i'),
);
/** Words that make pay of a figure whatever else stands on its left ("bonus eligible, base pay: $30/hr"). */
export const PAY_WORD_BEFORE =
  /(?:^|[^A-Za-z])(?:pay(?:s|ing)?|salar(?:y|ies)|wages?|(?:hourly|day|pay|base|visit|weekly|starting) rates?|rates?|compensation|comp|earn(?:s|ings?)?|remuneration|base|hourly|offer(?:s|ing)?|make|making|pay range|range|package|gross)(?:\s*[/)(:-]|\s+(?:rates?|range|scale|is|of|are|from|between|up|to|starting|starts|at|approximately|about|around|estimated|est\.?|minimum|maximum|min|max|the|a|an|hourly|annual|annually|per|hour|year|week|visit|base|wage|salary|compensation|package|for|this|position|role|USD|CAD|gross|pay|will|be|competitive|DOE))*[\s:($,-]*$/i;
/** Benefits that are listed after a wage without a comma: "$33/hr 401k". */
const BENEFIT =
  /^(?:[\w-]+\s+){0,2}?(?:401|403|match|pension|super|tuition|CEU|education|mileage|insurance|PTO|licen|membership|wellness|uniform|scrubs|equipment|training|orientation|loan)/i;
/** From these sizes on a figure is a wage by its unit, not what a benefit is worth. */
const WAGE_SIZED: Partial<Record<string, number>> = {
  hour: 12,
  visit: 25,
  shift: 100,
  week: 400,
  month: 1500,
  year: 20_000,
};
/** Figures that come on top of another one: "+ $3/hr nights", "an additional $2/hr". */
const ON_TOP_BEFORE = /(?:\+|\bplus|\badditional|\bextra)(?:\s+(?:an?|up to|of))*[\s:$(]*$/i;

/**
 * What a figure is, judged by its surroundings: pay, an extra, or money that is neither.
 * @param before text before the figure back to the previous one
 * @param hasPayBefore an earlier figure of the same unit has been read as pay
 */
export function standingOf(
  quote: Quote,
  { left, right }: Surroundings,
  before: string,
  hasPayBefore: boolean,
): Standing {
  const fits = (extra: ExtraWords) => couldBe(extra, quote, left, right);
  // What follows a figure says more of it than what stands before: "sign-on bonus, $500 CEU allowance".
  const named =
    EXTRAS.find((extra, i) => RIGHT[i]?.test(right) && fits(extra)) ??
    (PAY_WORD_BEFORE.test(left) ? undefined : EXTRAS.find((extra, i) => LEFT[i]?.test(left) && fits(extra)));
  if (named) return named.kind;
  if (hasPayBefore && ON_TOP_BEFORE.test(before)) return 'other';
  return 'pay';
}

function couldBe(extra: ExtraWords, quote: Quote, left: string, right: string): boolean {
  const value = quote.high ?? quote.low ?? 0;
  if (value < extra.least) return false;
  if (extra.neverBy.includes(quote.per ?? '') && !/^\s*bonus/i.test(right)) return false;
  if (WAGE_SIZED[quote.per ?? ''] !== undefined && value >= (WAGE_SIZED[quote.per ?? ''] ?? 0) && BENEFIT.test(right))
    return false;
  // "Per diem" is a way of employment as well: by the hour or visit it is pay.
  if (/^per[- ]?diem/i.test(right) || /per[- ]?diem\W*(?:\w+\W+){0,4}$/i.test(left)) {
    if (quote.per === 'hour' || quote.per === 'visit' || (quote.per === null && quote.range)) return false;
  }
  return !(extra.kind === 'bonus' && quote.per === 'hour' && value >= 15);
}
