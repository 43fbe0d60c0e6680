import { oneOf } from '../wordings/one-of';
import type { Quote } from './quote';

/** Words around a figure, cut where another thought begins: a comma, "plus", a bracket, another figure. */
export interface Surroundings {
  left: string;
  right: string;
}

/** Words for pay, and verbs that name it. */
const PAY_WORD = oneOf`
  pay(?:s|ing)?|salar(?:y|ies|ied)|wages?|compensation|comp|remuneration|package|gross
  (?:hourly|day|pay|base|visit|weekly|starting) rates?|rates?|pay range|range|base|hourly
  earn(?:s|ings?)?|offer(?:s|ing)?|make|making
  cash target|target cash
`;
/** What may stand between such a word and its figure: "pay for this position is approximately". */
const LEADS_TO_FIGURE = oneOf`
  rates?|range|scale|schedule|base|wage|salary|compensation|package|gross|pay
  hourly|annual|annually|per|hour|year|week|visit
  is|of|are|from|between|within|up|to|at|starting|starts|will|be|ranges?|ranging|falls?|falling|var(?:y|ies)
  (?:step|grade|level|range|band) ?\d{1,3}|\d{1,2}(?:\.\d)?-(?:hour|hr|day|week|month|year)
  approximately|about|around|estimated|est\.?|minimum|maximum|min|max
  expected|anticipated|currently|typically|set|based|on|by|experience
  the|a|an|for|this|our|position|role|job|opening|competitive|DOE|USD|CAD
`;
/** Words that make pay of a figure whatever else stands on its left ("bonus eligible, base pay: $30/hr"). */
export const PAY_WORD_BEFORE = new RegExp(
  String.raw`(?:^|[^A-Za-z])${PAY_WORD}(?:\s*[/)(:-]|\s+${LEADS_TO_FIGURE})*[\s:($,-]*$`,
  'i',
);

const BREAK = /[;|•·\n!?]|\/\/|\.\s|,\s|\s\+\s?|[()]|\s(?:plus|and|with|&|or)\s|\s-\s/i;
/** The sentence before has nothing to do with the figure that begins the next one. */
const SENTENCE_ENDS = /(?<!\b(?:approx|est|min|max|avg|no|incl|ca|c|p|h|a))[.!?]["')]?\s+$/i;
/** What follows a figure so is another thing: "$34/hr plus mileage". */
const STARTS_ANEW = /^(?:\+|,|(?:plus|and|with|w\/|&|or|incl?\.?|inclu\w+|excl?\.?|exclu\w+)\s)/i;
const BREAKS = new RegExp(BREAK.source, 'gi');

/** The surroundings of the figure between `start` and `end`, looking no further than `from` and `to`. */
export function surroundings(text: string, quote: Quote, from: number, to: number): Surroundings {
  // With a unit a comma or dash parts two things ("$34/hr - mileage paid"); without one it may explain the figure ("$5,000 - sign-on").
  const hasUnit = quote.per !== null;
  const before = text.slice(Math.max(from, quote.start - 90), quote.start);
  const left = SENTENCE_ENDS.test(before)
    ? ''
    : before.replace(hasUnit ? /(?<![,;-]\s*)(?:[^\S\n]|[:(])+$/ : /[\s:,(-]+$/, '');
  const right = text
    .slice(quote.end, Math.min(to, quote.end + 90))
    .replace(hasUnit ? /^[^\S\n]*\(?[^\S\n]*/ : /^[\s:(-]+/, '');
  const lastBreak = [...left.matchAll(BREAKS)].at(-1);
  const firstBreak = STARTS_ANEW.exec(right) ?? BREAK.exec(right);
  return {
    left: lastBreak ? left.slice(lastBreak.index + lastBreak[0].length) : left,
    right: firstBreak ? right.slice(0, firstBreak.index) : right,
  };
}
