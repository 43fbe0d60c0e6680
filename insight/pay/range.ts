import { oneOf } from '../wordings/one-of';
import type { Amount } from './amount';
import { markAfter } from './currency';
import { unitAfter } from './unit';

/** Ends of one range lie closer than this; "$30 - $60,000" is two things or a slip. */
export const WIDEST_RANGE = 10;
/** The same where the first end is bare: "8 - $25/hr" is a number of something and a pay. */
const WIDEST_BARE_RANGE = 2.5;

/** All that may stand between the ends of a range; one character or word at a time, so that no text makes it slow. */
const BETWEEN_ENDS =
  /^(?:[\s().+:>~-]|(?:to|up|and|rising|increasing|progressing|going|through|thru|hasta|bis|min(?:imum)?|max(?:imum)?)(?![a-z])|à|(?:step|grade|level|band|tier|point)\s?[\da-z]{1,3}(?![\da-z]))+$/i;
/** What of it joins them. */
const JOINS = /-|~|\.{2}|à|(?:^|[^a-z])(?:to|through|thru|hasta|bis)(?![a-z])/i;
const MAXIMUM =
  /^[\s,.;|/(-]*(?:and\s+)?(?:a\s+)?(?:(?:salary|pay|hourly|annual|base|wage|rate)\s+)*max(?:imum)?(?:\s+(?:of|salary|pay|hourly|annual|base|wage|rate))*[\s:]*$/i;
/** "$30/hr (new grad) to $40/hr": what a bracket says of the low end. */
const BRACKET_BEFORE_TO = /\([^()\d]{1,30}\)(?=\s*to\s*$)/i;
const AND = /^\s*(?:and|&|et|y)\s*$/i;
const BETWEEN_BEFORE = /(?:between|entre|range of|ranges? from|from)\s*$/i;
/** What is counted, and never paid by: "$1,450/wk - 13 weeks", "$34 - 2 openings". */
const COUNTED = oneOf`
  hours?|hrs?\b(?=\s*(?:/|per|a\b|week|wk|shift|min))|minutes?|mins?\b
  days?|weeks?|wks?\b|months?|years?|yrs?\b
  openings?|positions?|locations?|applicants?|reviews?
  patients?|beds?|miles?|benefits?|more|others?
`;
/** What makes a count of a bare second end. */
const COUNT_AFTER = new RegExp(String.raw`^\s*-?(?:\+\s*)?${COUNTED}(?![A-Za-z])`, 'i');
const NOTHING_AFTER = /^\s*(?:$|[,;.)|])/;

/** Whether two figures that follow each other are the ends of one range ("$95/hr - $135/hr", "between $30 and $38"). */
export function joinsToRange(text: string, a: Amount, b: Amount): boolean {
  const unitOfA = unitAfter(text, a.end);
  const unitEnd = unitOfA && unitOfA.end <= b.start ? unitOfA.end : a.end;
  const mark = markAfter(text, unitEnd);
  const gap = text.slice(mark && mark.at <= b.start ? mark.at : unitEnd, b.start);
  if (!isConnected(gap, text.slice(Math.max(0, a.start - 20), a.start))) return false;
  const after = text.slice(b.end);
  const unitOfB = unitAfter(text, b.end);
  if (b.currency === null && COUNT_AFTER.test(after)) return false;
  if (unitOfA && unitOfB && unitOfA.per !== unitOfB.per) return false;
  if (unitOfA && !unitOfB) {
    // The first figure is complete; a second one far away, or bare with words after it, is another thing.
    if (b.value > WIDEST_RANGE * a.value) return false;
    if (a.currency !== null && b.currency === null && !NOTHING_AFTER.test(after)) return false;
  }
  return a.currency !== null || b.currency === null || isLowEnd(a, b);
}

function isConnected(gap: string, before: string): boolean {
  return (
    (JOINS.test(gap) && BETWEEN_ENDS.test(gap.replace(BRACKET_BEFORE_TO, ' '))) ||
    MAXIMUM.test(gap) ||
    (AND.test(gap) && BETWEEN_BEFORE.test(before))
  );
}

/** Whether a bare figure before a marked one can be the low end of its range. */
function isLowEnd(a: Amount, b: Amount): boolean {
  if (b.thousands) return a.value * 3000 >= b.value;
  return a.thousands || b.value <= WIDEST_BARE_RANGE * a.value || sharesThousands(a, b);
}

/** "$45-50,000": the thousands of the second end hold for the first. */
export function sharesThousands(a: Amount, b: Amount): boolean {
  const bothMarked = a.currency !== null && b.currency !== null;
  const isRoundThousands = b.value >= 10_000 && b.value % 500 === 0;
  return !bothMarked && a.value < 1000 && isRoundThousands && a.value * 1000 <= b.value && a.value * 3000 >= b.value;
}
