import type { Quote } from './quote';

/** Words around a figure, cut where another thought begins: a comma, "plus", a bracket, another figure. */
export interface Surroundings {
  left: string;
  right: string;
}

/** Words that make pay of a figure whatever else stands on its left ("bonus eligible, base pay: $30/hr"). */
export const PAY_WORD_BEFORE =
  /(?:^|[^A-Za-z])(?:pay(?:s|ing)?|salar(?:y|ies)|wages?|(?:hourly|day|pay|base|visit|weekly|starting) rates?|rates?|compensation|comp|earn(?:s|ings?)?|remuneration|base|hourly|offer(?:s|ing)?|make|making|pay range|range|package|gross)(?:\s*[/)(:-]|\s+(?:rates?|range|scale|is|of|are|from|between|up|to|starting|starts|at|approximately|about|around|estimated|est\.?|minimum|maximum|min|max|the|a|an|hourly|annual|annually|per|hour|year|week|visit|base|wage|salary|compensation|package|for|this|position|role|USD|CAD|gross|pay|will|be|competitive|DOE))*[\s:($,-]*$/i;

const BREAK = /[;|•·\n!?]|\.\s|,\s|\s\+\s?|[()]|\s(?:plus|and|with|&|or)\s|\s-\s/i;
/** What follows a figure so is another thing: "$34/hr plus mileage". */
const STARTS_ANEW = /^(?:\+|,|(?:plus|and|with|w\/|&|or|incl?\.?|inclu\w+|excl?\.?|exclu\w+)\s)/i;
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
