import { oneOf } from '../wordings/one-of';
import type { Amount } from './amount';
import { gapBetween } from './range';

/** Fewer could be anything that is counted up; so many that rise by little are the steps of one scale. */
const FEWEST = 4;
/** From one step to the next no scale rises by more. */
const STEEPEST = 1.25;
const BETWEEN_STEPS = /^\s*[,;|/]?\s*(?:(?:and|&)\s+)?(?:(?:step|point)\s?[\da-z]{1,2}\s*[:=-]?\s*)?$/i;
/** Steps of this size and more are a year's: nobody lists those of a month. */
const A_YEARS = 10_000;

const COUNT = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';
/** Years of experience, or a step, that a figure is for: "0-2 yrs", "six years or more", "new graduates", "Step 5". */
const TIER = oneOf`
  (?:your )?(?:first|1st|second|2nd|third|3rd) year(?: of(?: practice| experience| service))?
  (?:new|recent)[- ](?:grad(?:uate)?s?|hires?)
  (?:less than |under |over |more than |after |at |[<>] ?)?${COUNT} ?(?:(?:-|to) ?${COUNT})?\+? ?(?:years?|yrs?)(?: or more| and (?:up|over|more))?(?: of)?(?: experience| exp\.?| practice| service)?
  (?:step|point|year|yr) ?\d{1,2}
`;
const LONGEST_TIER = 40;
const TIER_BEFORE = new RegExp(String.raw`(?:^|[^\w$.,])${TIER}\)?\s?[:=-]?\s?$`, 'i');
const TIER_AFTER = new RegExp(String.raw`^\s?(?:-|\(|for|with)?\s?${TIER}\)?`, 'i');
const NEXT_TIER = new RegExp(String.raw`^\s?[,;|/•·.-]*\s?(?:and |& )?\(?${TIER}\)?\s?[:=-]?\s?$`, 'i');
const TIER_THEN = new RegExp(String.raw`^\s?(?:-|\(|for|with)?\s?${TIER}\)?\s?[,;|/•·]*\s?(?:and |& )?$`, 'i');

/** How many figures from `from` on list the steps of one scale ("€44,122, €46,471, …"), or its tiers ("0-2 yrs: $28; 3+ yrs: $31"); 0 where they don't. */
export function stepsFrom(text: string, amounts: readonly Amount[], from: number): number {
  const first = amounts[from];
  if (!first) return 0;
  const steps = runFrom(text, amounts, from, BETWEEN_STEPS);
  if (steps >= FEWEST) return steps;
  if (TIER_BEFORE.test(text.slice(Math.max(0, first.start - LONGEST_TIER), first.start))) {
    const tiers = runFrom(text, amounts, from, NEXT_TIER);
    return tiers > 1 ? tiers : 0;
  }
  const tiers = runFrom(text, amounts, from, TIER_THEN);
  const last = amounts[from + tiers - 1];
  return tiers > 1 && last && TIER_AFTER.test(gapBetween(text, last, { ...last, start: last.end + LONGEST_TIER }))
    ? tiers
    : 0;
}

const TWO_TIERS = new RegExp(String.raw`${TIER}[^$]{0,5}\$[^$]{1,40}${TIER}`, 'i');

/** Whether the words of a range are those of a list by years of experience. */
export const hasTiers = (quoted: string): boolean => TWO_TIERS.test(quoted);

/** Where the tier that a figure is for begins; the figure's own begin where none is named before it. */
export function tierStart(text: string, from: number, start: number): number {
  const tail = text.slice(Math.max(from, start - LONGEST_TIER), start);
  const found = TIER_BEFORE.exec(tail);
  return found ? start - tail.length + found.index + found[0].search(/[\w<>]/) : start;
}

/** Whether a figure is of a size that only a year is paid by. */
export function isOfAYear(amount: number): boolean {
  return amount >= A_YEARS;
}

function runFrom(text: string, amounts: readonly Amount[], from: number, between: RegExp): number {
  let at = from;
  while (isNextStep(text, amounts[at], amounts[at + 1], between)) at += 1;
  return at - from + 1;
}

function isNextStep(text: string, a: Amount | undefined, b: Amount | undefined, between: RegExp): boolean {
  if (!a || !b || a.currency === null || a.currency !== b.currency) return false;
  return b.value > a.value && b.value <= STEEPEST * a.value && between.test(gapBetween(text, a, b));
}
