import type { Amount } from './amount';
import { gapBetween } from './range';

/** Fewer could be anything that is counted up; so many that rise by little are the steps of one scale. */
const FEWEST = 4;
/** From one step to the next no scale rises by more. */
const STEEPEST = 1.25;
const BETWEEN_STEPS = /^\s*[,;|/]?\s*(?:(?:and|&)\s+)?(?:(?:step|point)\s?[\da-z]{1,2}\s*[:=-]?\s*)?$/i;
/** Steps of this size and more are a year's: nobody lists those of a month. */
const A_YEARS = 10_000;

/** How many figures from `from` on list the steps of one scale ("€44,122, €46,471, …"); 0 where they don't. */
export function stepsFrom(text: string, amounts: readonly Amount[], from: number): number {
  if (from + FEWEST > amounts.length) return 0;
  let at = from;
  while (isNextStep(text, amounts[at], amounts[at + 1])) at += 1;
  const count = at - from + 1;
  return count < FEWEST ? 0 : count;
}

/** Whether a figure is of a size that only a year is paid by. */
export function isOfAYear(amount: number): boolean {
  return amount >= A_YEARS;
}

function isNextStep(text: string, a: Amount | undefined, b: Amount | undefined): boolean {
  if (!a || !b || a.currency === null || a.currency !== b.currency) return false;
  return b.value > a.value && b.value <= STEEPEST * a.value && BETWEEN_STEPS.test(gapBetween(text, a, b));
}
