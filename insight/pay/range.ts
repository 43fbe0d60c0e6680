import { oneOf } from '../wordings/one-of';
import type { Amount } from './amount';
import { markAfter } from './currency';
import { afterLabel, withoutLabels } from './labels';
import { unitAfter } from './unit';

/** Ends of one range lie closer than this; "$30 - $60,000" is two things or a slip. */
export const WIDEST_RANGE = 10;
/** The same where the first end is bare: "8 - $25/hr" is a number of something and a pay. */
const WIDEST_BARE_RANGE = 2.5;

/** The same where words follow: "$34/hr - $300 materials stipend". */
const WIDEST_WITH_WORDS = 3;

const WORDS_BETWEEN = oneOf`
  to|up|and|through|thru|hasta|bis
  rising|increasing|progressing|going
  min(?:imum)?|(?:a )?max(?:imum)?(?: of)?|top(?: of (?:the )?(?:scale|range))?
`;
/** All that may stand between the ends of a range; one character or word at a time, so that no text makes it slow. */
const BETWEEN_ENDS = new RegExp(
  String.raw`^(?:[\s().+:>~-]|${WORDS_BETWEEN}(?![a-z])|à|(?:step|grade|level|band|tier|point)\s?[\da-z]{1,3}(?![\da-z]))+$`,
  'i',
);
const LONGEST_BETWEEN = 100;
const NOTHING_BUT_DASH = /^\s*-\s*$/;
/** What of it joins them. */
const JOINS = /-|~|\.{2}|à|(?:^|[^a-z])(?:to|through|thru|hasta|bis)(?![a-z])/i;
const OF_PAY = 'hir(?:e|ing)|salary|range|offer|pay|hourly|daily|weekly|monthly|annual|base|wage|rate';
const GREATEST = oneOf`
  max(?:imum|\.)?|max(?:es|ing) out|tops out|topping out|ends|ending|tops
  high(?:est)?|top(?: of (?:(?:the|our) )?(?:(?:pay|wage|salary) )?(?:scale|range))?
  (?:no|not|never) more than|not to exceed
  (?:go(?:es|ing)|climbs?|ris(?:es|ing)|increas(?:es|ing)) (?:up )?to
`;
const MAXIMUM = new RegExp(
  String.raw`^[\s,.;|/(-]*(?:and\s+)?(?:(?:a|the|our)\s+)?(?:(?:${OF_PAY})\s+)*${GREATEST}(?:\s+(?:is|of|at|${OF_PAY}))*[\s:]*$`,
  'i',
);
/** "$26 to start, $28 after probation". */
const TO_START = /^\s(?:to start|starting|at hire),? (?:and |then )*$/i;
/** "Starting at $31/hr; up to $38/hr". */
const STARTS_BEFORE =
  /\b(?:start(?:s|ing)?|begin(?:s|ning)?)(?: (?:pay|rate|wage|salary))?(?: (?:at|from|is|of))?[\s:]*$/i;
const UP_TO = /^[\s,.;|/(-]*(?:and |then |going |goes )?up to\s*$/i;
/** "$31 an hour, up to $36 an hour": nothing of differentials or bonuses makes the second. */
const OF_ONE_SCALE =
  /^\)?(?=\s*(?:$|[.;\n)])|,?\s*\(?(?:DOE|DOQ|(?:based|depend(?:s|ing|ent)) (?:up)?on|(?:with|for) (?:more )?experience|(?:with|for|after|at) \d{1,2}\+? (?:years?|yrs?))\b)/i;
/** "Step 1: $20.85 … Step 12: $29.60": what stands before the first and between the two. */
const STEP_BEFORE = /(?:step|point)\s?[\da-z]{1,2}\s*[:=-]?\s*$/i;
const STEP_BETWEEN = /^[\s,;|.…/()-]*(?:to\s+)?(?:step|point)\s?[\da-z]{1,2}\s*[:=-]?\s*$/i;
/** "$30/$40": one or the other. */
const OR = /^\s?\/\s?$/;
/** Whose pay it is, or for which hours: another pay, not another end of one. */
const ANOTHER_PAY = oneOf`
  days?|nights?|evenings?|weekends?|weekdays?|holidays?
  PRN|per diem|(?:full|part)[- ]time|FT|PT
  PTA|COTA|OTA?|SLPA?|OTR|aides?|techs?|technicians?
`;
const FOR_ANOTHER = new RegExp(String.raw`^[\s(,-]*(?:for |on |if |as )?(?:an? )?${ANOTHER_PAY}\b`, 'i');
/** "$30/hr (new grad) to $40/hr": what a bracket says of the low end. */
const BRACKET_BEFORE_TO = new RegExp(String.raw`\((?![^()]{0,20}\b${ANOTHER_PAY}\b)[^()\d]{1,30}\)(?=\s*to\s*$)`, 'i');
const AND = /^\s*(?:and|&|et|y)\s*$/i;
/** "The minimum and maximum rates that we expect to pay are $33 and $46". */
const BOTH_NAMED =
  /\b(?:min(?:imum)?|lowest|low) (?:and|&) (?:max(?:imum)?|highest|high)\b[^\d$£€;]{1,160}\b(?:are|is|of|:) ?$/i;
const BETWEEN_BEFORE = /(?:between|entre|range of|ranges? from|from)\s*$/i;
/** What is counted, and never paid by: "$1,450/wk - 13 weeks", "$34 - 2 openings". */
const COUNTED = oneOf`
  hours|hour(?=[ -]?(?:shifts?|days?|weeks?|positions?)\b)|hrs?\b(?=\s*(?:/|per|a\b|week|wk|shift|min))|minutes?|mins?\b
  days?|weeks?|wks?\b|months?|years?|yrs?\b
  openings?|positions?|locations?|applicants?|reviews?
  patients?|beds?|miles?|benefits?|more|others?
`;
/** What makes a count of a bare second end. */
const COUNT_AFTER = new RegExp(String.raw`^\s*-?(?:\+\s*)?${COUNTED}(?![A-Za-z])`, 'i');
/** How far back words bound a range. */
const FAR = 200;
const NOTHING_AFTER = /^\s*(?:$|[,;.)|])/;

/** Whether two figures that follow each other are the ends of one range ("$95/hr - $135/hr", "between $30 and $38"). */
export function joinsToRange(text: string, a: Amount, b: Amount): boolean {
  if (standsFor(text, a, b)) return true;
  const unitOfA = unitAfter(text, a.end);
  const gap = gapBetween(text, a, b, unitOfA);
  const before = text.slice(Math.max(0, a.start - FAR), a.start);
  const unitOfB = unitAfter(text, b.end);
  const isPair =
    (isLabelledPair(gap) && hasLabelAt(text, b.end)) ||
    (TO_START.test(gap) && (hasLabelAt(text, b.end) || hasLabelAt(text, unitOfB?.end ?? b.end))) ||
    (b.value > a.value &&
      UP_TO.test(withoutLabels(gap)) &&
      (STARTS_BEFORE.test(before)
        ? !FOR_ANOTHER.test(text.slice(unitOfB?.end ?? b.end))
        : unitOfA?.per === unitOfB?.per && OF_ONE_SCALE.test(text.slice(unitOfB?.end ?? b.end)))) ||
    (MINIMUM_GAP.test(gap.replace(MIDPOINT, ' ')) && MAXIMUM_AFTER.test(text.slice(unitOfB?.end ?? b.end)));
  if (!isConnected(gap, before) && !isPair) return false;
  // "Starting pay $30/hr. Up to $5/hr more", "$46/visit up to 28 a week": what comes on top, and a count.
  if (UP_TO.test(gap) && b.value < a.value && !a.thousands && (b.currency !== null || a.currency !== null))
    return false;
  const after = text.slice(b.end);
  if (b.currency === null && COUNT_AFTER.test(after)) return false;
  if (unitOfA && unitOfB && unitOfA.per !== unitOfB.per) return false;
  if (unitOfA && !unitOfB) {
    // The first figure is complete; a second one far away, or bare with words after it, is another thing.
    if (b.value > (NOTHING_AFTER.test(after) ? WIDEST_RANGE : WIDEST_WITH_WORDS) * a.value) return false;
    if (a.currency !== null && b.currency === null && !NOTHING_AFTER.test(after)) return false;
  }
  return a.currency !== null || b.currency === null || isLowEnd(a, b);
}

/** Whether two figures are alternatives ("$5k/$10k sign-on bonus"): no range, but one thing whose words speak of both. */
export function standsFor(text: string, a: Amount, b: Amount): boolean {
  if (a.currency === null || b.currency === null || b.start > a.end + 3) return false;
  if (!OR.test(text.slice(a.end, b.start))) return false;
  const first = b.thousands && !a.thousands ? a.value * 1000 : a.value;
  return first <= WIDEST_RANGE * b.value && b.value <= WIDEST_RANGE * first;
}

/** The text between two figures, after the unit and currency of the first. */
export function gapBetween(text: string, a: Amount, b: Amount, unit = unitAfter(text, a.end)): string {
  const unitEnd = unit && unit.end <= b.start ? unit.end : a.end;
  const mark = markAfter(text, unitEnd);
  return text.slice(mark && mark.at <= b.start ? mark.at : unitEnd, b.start);
}

function isConnected(gap: string, before: string): boolean {
  if (gap.length > LONGEST_BETWEEN) return false;
  if (NOTHING_BUT_DASH.test(gap)) return true;
  const bare = withoutLabels(gap.replace(MIDPOINT, ' '));
  return (
    (JOINS.test(bare) && BETWEEN_ENDS.test(bare.replace(BRACKET_BEFORE_TO, ' '))) ||
    MAXIMUM.test(bare) ||
    (AND.test(gap) && (BETWEEN_BEFORE.test(before) || BOTH_NAMED.test(before))) ||
    (STEP_BEFORE.test(before) && STEP_BETWEEN.test(gap))
  );
}

/** A middle that stands between the ends, with its words: "Mid $33.50", "$35.16 (midpoint)". */
const SUM = String.raw`[$£€]?[\d.,]+k?(?:\s?(?:/|per )\s?(?:hr|hour|yr|year)(?![a-z]))?`;
const MIDPOINT = new RegExp(
  String.raw`(?<![a-z])mid(?:dle|[- ]?point)?\s?[:=-]?\s?${SUM}|${SUM}\s?\(?mid(?:dle|[- ]?point)?(?![a-z])\)?`,
  'i',
);

/** "$28.44 min, $42.66 max". */
const MINIMUM_GAP = /^\s?\(?min(?:imum|\.)?\)?[\s,;|/]*(?:and\s)?$/i;
const MAXIMUM_AFTER = /^\s?\(?max(?:imum)?(?![A-Za-z])(?!\s?[:=])/i;

const hasLabelAt = (text: string, at: number): boolean => afterLabel(text, at) > at;

/** "$24 start / $31 max": both are labelled. */
function isLabelledPair(gap: string): boolean {
  if (gap.length > LONGEST_BETWEEN || !gap.includes('/')) return false;
  const bare = withoutLabels(gap);
  return bare !== gap && OR.test(bare.trim());
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
