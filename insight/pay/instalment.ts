import { oneOf } from '../wordings/one-of';
import type { Quote } from './quote';
import { inSentence } from './sentence';
import { PAY_WORD_BEFORE } from './surroundings';

/** Units that a bonus is paid out by as well as a wage. */
const BY = new Set<Quote['per']>(['week', 'two-weeks', 'half-month', 'month']);
const BONUS = /\bbonus(?:es)?\b|\bsign(?:ing)?[- ]?on\b|\bretention\b|\bcommencement\b|\bincentives?\b/i;
/** "In four instalments of", "paid out at". */
const PART_BEFORE = /\b(?:install?ments?|payments?|payouts?|parts|portions) of\s*$|\bpaid out (?:at|as|in)\s*$/i;
const LENGTH = oneOf`
  quarter|(?:\w+[- ])?(?:days|weeks|months|pay ?periods|pay ?checks)|(?:half )?year
`;
/** "Of the first quarter", "during your first 90 days", "until it is paid out": no wage ends so soon. */
const FOR_A_TIME = new RegExp(
  String.raw`^[\s,(]*(?:(?:of|in|during|over|through|throughout|for) (?:the|your) first ${LENGTH}|until (?:it is |fully )?(?:paid|\$))`,
  'i',
);

/**
 * Whether a figure is a part of a bonus that is paid out over time ("Sign-on bonus: $2,500 every two weeks of the first quarter").
 * @param left its own words on the left
 * @param before the text before it, earlier figures too
 * @param after the text behind it, later figures too
 */
export function isInstalment({ per }: Quote, left: string, before: string, after: string): boolean {
  if (!BY.has(per)) return false;
  if (FOR_A_TIME.test(after) || PART_BEFORE.test(before)) return true;
  return per !== 'week' && BONUS.test(inSentence(before, '')) && !PAY_WORD_BEFORE.test(left);
}
