import type { Pay, PayDoubt } from '../types';
import { oneOf } from '../wordings/one-of';
import type { PayCandidate } from './find';
import { spanOf } from './span';

/** Rates for special hours or visits; they stand beside the pay, never for it. */
const SPECIAL_WORDS = oneOf`
  weekends?|saturdays?|sundays?|evenings?|nights?|holidays?|overtime
  evals?|evaluations?|discharges?|SOC|OASIS|recerts?|start of care
  casual|PRN rate|taxable
`;
/** Of these nobody is paid alone: without another rate beside them a text states none. */
const BESIDE_WORK = oneOf`
  (?:travel|drive|driving|office|admin(?:istrative)?|documentation|charting) (?:time|hours?)|non-?productive|in the office|office work
  meetings?|in-?services?|case conferences?
  training|orientation|onboarding|ride-?alongs?|shadowing
  (?:ESY|extended school year|summer school|curriculum|tutoring|extra[- ]duty|after[- ]school|homebound|crisis|club|committee|translation)(?: (?:work|dut(?:y|ies)|instruction|programs?|sessions?|response|services?|team))?
`;
const SPECIAL = new RegExp(String.raw`\b(?:${SPECIAL_WORDS}|${BESIDE_WORK})\b`, 'i');
/** "Orientation pays ": right before a figure; "patient care, notes and meetings are paid at" is of all work. */
const IS_BESIDE_WORK = new RegExp(
  String.raw`(?<!\b(?:and|or) |[,&/] ?)\b${BESIDE_WORK}(?: (?:pays?|paid|rates?|is|are|at|of))*[\s:$-]*$`,
  'i',
);
/** What may be earned, what has more in it, what somebody worked out: a wage beside it is the pay. */
const NO_WAGE: readonly PayDoubt[] = ['on-target-earnings', 'more-than-wage', 'worked-out'];
/** Levels whose ranges lie no further apart ("entry $27-29, experienced $31-35") are one scale. Single sums are none: which one is paid depends on the level. */
const GAP_OF_LEVELS = 1.15;
const MOST_AN_HOUR = 150;
/** "Hiring range: $27.55-$34.44/hr. Full range: $27.55-$40.10". */
const HIRING_RANGE =
  /\b(?:hiring|hire|starting|budgeted|target(?:ed)?)(?: (?:pay|salary|hourly|wage|hiring))? (?:range|scale)\b/i;
const FULL_RANGE = /\b(?:full|entire|total|whole|complete)(?: (?:pay|salary|hourly|wage))? (?:range|scale)\b/i;
const GROSS = /\bgross\b|\btotal\b|\bpackage\b/i;

/**
 * Which of several pays is the one to compare. Hourly goes before per visit; otherwise the first that is named. Two that
 * contradict each other leave none: no figure is better than a wrong one. All others are kept.
 * @param isOfOneLevel the post is one of the levels that the text tells apart
 */
export function choosePay(
  candidates: PayCandidate[],
  unclear: PayCandidate[] = [],
  isOfOneLevel = false,
): { pay: Pay | null; also: Pay[] } {
  const distinct = withoutRepeats(candidates);
  const plain = withoutFullRange(distinct.filter((c) => !isSpecial(c)));
  const contenders = plain.length > 0 ? plain : distinct.filter((c) => !IS_BESIDE_WORK.test(c.lead));
  const wages = contenders.filter((c) => !isNoWage(c));
  const ranked = wages.length > 0 ? wages : contenders;
  const named = ranked.find((c) => c.pay.per !== null) ?? ranked[0];
  const first = (named?.pay.per === 'visit' && ranked.find((c) => c.pay.per === 'hour')) || named;
  if (!first) return { pay: null, also: [] };
  const rivals = [...ranked, ...unclear.filter((c) => !isSpecial(c) && !isNoWage(c))];
  const levels = isOfOneLevel
    ? null
    : acrossLevels(
        first,
        ranked.filter((c) => isBySame(c.pay, first.pay)),
      );
  if (levels) return { pay: levels, also: distinct.filter((c) => !c.isOfLevel).map((c) => c.pay) };
  if (contradicted(first, rivals)) {
    const visits = acrossVisits(first, rivals);
    return { pay: visits, also: distinct.map((c) => c.pay) };
  }
  return { pay: first.pay, also: distinct.filter((c) => c !== first).map((c) => c.pay) };
}

function isNoWage({ pay }: PayCandidate): boolean {
  return pay.doubts.some((doubt) => NO_WAGE.includes(doubt));
}

function isSpecial({ surroundings: { left, right }, pay }: PayCandidate): boolean {
  const words = `${left} # ${right}`;
  return SPECIAL.test(words) && !GROSS.test(pay.per === 'week' ? words : '');
}

/** Of the range that one is hired in and the whole one that others reach in time, the first is offered. */
function withoutFullRange(candidates: PayCandidate[]): PayCandidate[] {
  const hiring = candidates.filter(({ surroundings: { left } }) => HIRING_RANGE.test(left));
  if (hiring.length === 0) return candidates;
  return candidates.filter(
    (c) => !FULL_RANGE.test(c.surroundings.left) || !hiring.some(({ pay }) => covers(c.pay, pay)),
  );
}

/** Another pay by the same unit, or by none and of the same size, that is not part of this one. */
function contradicted(chosen: PayCandidate, rivals: PayCandidate[]): boolean {
  return rivals.some((rival) => rival !== chosen && isBySame(rival.pay, chosen.pay) && !covers(chosen.pay, rival.pay));
}

/** The pay of all levels of one post, where each begins about where the one before it ends: "Level I $27.50-$31.00; Level II $31.00-$35.50". */
function acrossLevels({ pay: { per } }: PayCandidate, candidates: readonly PayCandidate[]): Pay | null {
  const [first, ...others] = candidates.map(({ pay }) => pay);
  if (!first || others.length === 0 || !candidates.every(({ isOfLevel }) => isOfLevel)) return null;
  let last = first;
  for (const pay of others) {
    if (pay.low === null || last.high === null || pay.currency !== first.currency || pay.high === null) return null;
    if (pay.low < (last.low ?? pay.low) || pay.low > highestNext(last.high) || pay.low === pay.high) return null;
    last = pay;
  }
  const doubts = [...new Set(candidates.flatMap(({ pay }) => pay.doubts))];
  return { ...first, per, high: last.high, quoted: `${first.quoted} … ${last.quoted}`, doubts };
}

/** Rates of visits that lie further apart are those of different work. */
const FURTHEST_VISITS = 1.5;

/** From the lowest to the highest of several rates by the visit: a visit pays between the two, whatever decides where ("$52, $58 after 5 pm"). */
function acrossVisits(first: PayCandidate, rivals: readonly PayCandidate[]): Pay | null {
  const visits = rivals.filter(({ pay }) => pay.per === 'visit' && pay.currency === first.pay.currency);
  if (first.pay.per !== 'visit' || rivals.some((c) => isBySame(c.pay, first.pay) && !visits.includes(c))) return null;
  const span = spanOf(
    first.pay,
    visits.map(({ pay }) => pay),
    FURTHEST_VISITS,
  );
  return span && { ...span, doubts: [...new Set(visits.flatMap(({ pay }) => pay.doubts))] };
}

/** By the same unit, or by none and of the same size. */
function isBySame(pay: Pay, other: Pay): boolean {
  return pay.per === other.per || (pay.per === null && ofSameSize(pay, other));
}

/** The most that the next level may begin at: in whole dollars an hour one follows $34 at $35. */
function highestNext(high: number): number {
  return Math.max(GAP_OF_LEVELS * high, Number.isInteger(high) && high < MOST_AN_HOUR ? high + 1 : 0);
}

function ofSameSize(a: Pay, b: Pay): boolean {
  const size = (pay: Pay) => pay.high ?? pay.low ?? 0;
  return size(a) < 3 * size(b) && size(b) < 3 * size(a);
}

function covers(wide: Pay, narrow: Pay): boolean {
  const from = (pay: Pay) => pay.low ?? 0;
  const to = (pay: Pay) => pay.high ?? Number.POSITIVE_INFINITY;
  return wide.currency === narrow.currency && from(wide) <= from(narrow) && to(wide) >= to(narrow);
}

function withoutRepeats(candidates: PayCandidate[]): PayCandidate[] {
  const kept: PayCandidate[] = [];
  for (const c of candidates) {
    const same = kept.some(
      ({ pay }) =>
        pay.per === c.pay.per && pay.low === c.pay.low && pay.high === c.pay.high && pay.currency === c.pay.currency,
    );
    if (!same) kept.push(c);
  }
  return kept;
}
