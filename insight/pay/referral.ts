import type { Quote } from './quote';
import { inSentence } from './sentence';

const REFERRAL = /\brefer(?:s|red|ring|rals?)?\b/i;
/** Paid by these units, and more than this, it is a wage that a referral is only mentioned beside. */
const MOST: Partial<Record<NonNullable<Quote['per']>, number>> = { week: 400, month: 1500, other: 5000 };
const MOST_AT_ONCE = 5000;
/** "For every friend you refer", "per referred colleague". */
const FOR_WHOM =
  /^\W*(?:for|per|when|each time|if) (?:[a-z-]+ ){0,4}?(?:that )?(?:you |is |are |gets? )?refer(?:s|red|ring|rals?)?\b/i;
const WAGE_WORD = /\b(?:pay|paid|salary|wages?|rate|compensation)\b/i;

/**
 * Whether a figure is what an employee gets for bringing another ("Referral Program: earn $100 per paycheck", "Refer a PTA and get
 * $100 per week for a year").
 * @param before text back to the figure before it
 * @param after text on to the next figure
 */
export function isReferralReward({ per, high, low, range }: Quote, before: string, after: string): boolean {
  const left = inSentence(before, '');
  const largest = high ?? low ?? 0;
  if (per === null && FOR_WHOM.test(after)) return !range && largest <= MOST_AT_ONCE;
  if (per === null) return !range && largest <= MOST_AT_ONCE && REFERRAL.test(left) && !WAGE_WORD.test(left);
  return largest <= (MOST[per] ?? 0) && REFERRAL.test(inSentence(before, after));
}
