import type { Pay, PayOrigin, PayReading } from '../types';
import { canBePaidBy } from './sizes';

/** What forms are filled with where nobody wants to say: 0.01, 1, 99999, 999999.99. */
const PLACEHOLDER = /^(?:0*\.0*1|1|9{5,}(?:\.9+)?)$/;
/** The same where nobody is paid so much, or so little, by that unit: 999 is a week's pay, and none by the hour. */
const SHORT_PLACEHOLDER = /^9{3,4}(?:\.9+)?$/;
/** Where a board or an employer fills a form. */
const FORMS: readonly PayOrigin[] = ['pay-text', 'structured'];

const endsOf = ({ low, high }: Pay): number[] => [low, high].filter((end) => end !== null);

function isPlaceholder(amount: number, per: Pay['per']): boolean {
  const digits = String(amount);
  if (PLACEHOLDER.test(digits)) return true;
  return SHORT_PLACEHOLDER.test(digits) && (per === null || !canBePaidBy(per, amount));
}

/** Whether a form says nothing by its figures: a placeholder is among them, or nobody is paid any of them by their unit. */
export function saysNothing(origin: PayOrigin, { pay }: PayReading): boolean {
  if (pay === null || !FORMS.includes(origin)) return false;
  const ends = endsOf(pay);
  return ends.some((end) => isPlaceholder(end, pay.per)) || ends.every((end) => !canBePaidBy(pay.per, end));
}

/** Whether a pay stands for itself: by a unit that such sums are paid by, with nothing said against it. */
export function isClear({ pay }: PayReading): boolean {
  return (
    pay !== null &&
    pay.per !== null &&
    pay.doubts.length === 0 &&
    endsOf(pay).every((end) => canBePaidBy(pay.per, end) && !isPlaceholder(end, pay.per))
  );
}
