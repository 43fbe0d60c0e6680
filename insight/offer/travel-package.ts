import type { Stated } from '../types';
import { oneOf } from '../wordings/one-of';
import { endsOf } from './ends';

const FIGURE = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,2})?)';
const AMOUNT = new RegExp(`\\$ ?${FIGURE}(?: ?(?:-|–|to) ?\\$? ?${FIGURE})?`, 'g');
const CLAUSE_END = /[;\n]|[.!?](?=\s|$)/;

/** A unit right behind an amount: "/wk", " an hour", " (weekly)". */
const UNIT =
  /^ ?\(?(?:\/|per |an? |each )? ?(hourly|hour|hr|weekly|week|wk|daily|day|monthly|month|mo|shift|visit)\b\)?/i;
const WEEKLY = /\b(?:weekly|(?:per|a|each) (?:week|wk))\b|\/ ?w(?:ee)?k\b/i;
const HOURLY = /\b(?:hourly|(?:per|an) (?:hour|hr))\b/i;

const TAXABLE = /(?<!non[- ]?)\btax(?:able|ed)\b/i;
const TAX_FREE = oneOf`
  tax[- ]?free|non[- ]?tax(?:ed|able)|untaxed
  stipends?|per diems?
  housing|lodging|meals?|M ?& ?IE?|incidentals
`;
/** The label, then nothing but what leads over to the amount. "Free housing and $1,500" labels nothing. */
const LEADS_OVER = oneOf`
  stipends?|allowances?|reimbursements?|pay|portion|amount|rate|money
  of|is|are|at|up to|about|total(?:ing)?|and|&|or|\/|for|weekly|(?:per|a) week
`;
const LABELLED_BEFORE = new RegExp(
  `(?:${TAX_FREE})(?:(?:[\\s,]|\\b)(?:${LEADS_OVER}|${TAX_FREE})\\b)*(?<!\\band)[\\s:=(–-]*$`,
  'i',
);
const LABELLED_BEHIND = new RegExp(
  `^ ?\\(?(?:(?:in|as|of|for|is|are|paid) )?(?:(?!includ|with|plus|and\\b|before|after)[\\w-]+ )?(?:${TAX_FREE})\\b`,
  'i',
);
/** Of the whole sum, or of a part of one: "$1,950 a week with stipends", "of the $1,720 a week". */
const WHOLE = /\b(?:gross|total (?:pay|package|comp)|package|blended|all[- ]in|combined)\b/i;
const PART_OF = /\bof (?:the|a|your|this|that)(?: [\w-]+)?\s*$/i;

interface Amount {
  stated: Stated;
  unit: string | null;
  /** The text of its clause back to the previous amount and on to the next one, without its unit. */
  before: string;
  behind: string;
  clause: string;
}

/** The parts of a travel package in the posting's own figures; two that differ say nothing. */
export function packageParts(text: string): { taxableHourly: Stated | null; taxFreeWeekly: Stated | null } {
  const amounts = text.split(CLAUSE_END).flatMap(amountsOf);
  return { taxableHourly: taxable(amounts), taxFreeWeekly: taxFree(amounts) };
}

function amountsOf(clause: string): Amount[] {
  const found = [...clause.matchAll(AMOUNT)];
  return found.map((match, at) => {
    const end = match.index + match[0].length;
    const rest = clause.slice(end, found[at + 1]?.index ?? clause.length);
    const unit = UNIT.exec(rest);
    const previous = found[at - 1];
    const gap = clause.slice(previous ? previous.index + previous[0].length : 0, match.index);
    return {
      stated: statedBy(match),
      unit: unit?.[1]?.toLowerCase() ?? null,
      before: previous ? gap.replace(UNIT, '') : gap,
      behind: rest.slice(unit?.[0].length ?? 0),
      clause,
    };
  });
}

function taxable(amounts: readonly Amount[]): Stated | null {
  const hourly = amounts.filter(({ unit, before, behind, stated }) => {
    const byHour = unit === null ? HOURLY.test(before) && !WEEKLY.test(before + behind) : /^h/.test(unit);
    return byHour && (TAXABLE.test(before) || TAXABLE.test(behind)) && !LABELLED_BEFORE.test(before) && stated !== null;
  });
  const [first, ...others] = new Set(hourly.map(({ stated }) => JSON.stringify(stated)));
  return first === undefined || others.length > 0 ? null : (JSON.parse(first) as Stated);
}

/**
 * Housing and meals, each by the week, are one sum. What is named again is named once; two sums of the same thing, and a whole
 * that its parts don't make, say nothing.
 */
function taxFree(amounts: readonly Amount[]): Stated | null {
  const found = amounts.filter((amount, at) => isByWeek(amount) && isTaxFree(amount, amounts[at - 1]));
  const parts = new Map<string, Stated>();
  for (const amount of found) {
    const what = whatFor(amount);
    const known = parts.get(what);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(amount.stated)) return null;
    parts.set(what, amount.stated);
  }
  const whole = parts.get('all') ?? null;
  parts.delete('all');
  const [only = null, ...others] = parts.values();
  if (only === null) return whole;
  if (whole === null && others.length === 0) return only;
  const single = [...parts.values()].filter((part) => typeof part === 'number');
  if (single.length < parts.size) return null;
  const sum = single.reduce((all, part) => all + part, 0);
  return whole === null || whole === sum ? sum : null;
}

/** What a sum is for: housing, meals, or all of it. */
function whatFor({ before, behind }: Amount): string {
  const label = LABELLED_BEHIND.exec(behind)?.[0] ?? LABELLED_BEFORE.exec(before)?.[0] ?? '';
  if (/housing|lodging/i.test(label)) return 'housing';
  return /meals?|M ?& ?I|incidentals/i.test(label) ? 'meals' : 'all';
}

const isByWeek = ({ unit, clause }: Amount): boolean => (unit === null ? WEEKLY.test(clause) : /^w/.test(unit));

function isTaxFree({ before, behind, clause }: Amount, previous: Amount | undefined): boolean {
  if (WHOLE.test(before) || PART_OF.test(before)) return false;
  if (LABELLED_BEHIND.test(behind)) return true;
  const isTaken = previous?.clause === clause && LABELLED_BEHIND.test(previous.behind);
  return !isTaken && LABELLED_BEFORE.test(before);
}

const figureOf = (text: string): number => Number(text.replaceAll(',', ''));

const statedBy = ([, low = '', high]: RegExpMatchArray): Stated =>
  endsOf(figureOf(low), high === undefined ? null : figureOf(high));
