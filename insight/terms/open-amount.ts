import type { Term } from '../types';
import { NUMBER, oneOf } from './wording';

const SENTENCE_END = /[!?;\n•]|\.(?=\s|$)/;
const LEAVE = new RegExp(
  String.raw`\b${oneOf('p\\.?t\\.?o', 'time[- ]off', 'time away', 'vacations?', 'leave', 'holidays?', '(?:days?|weeks?) off', '(?:earned|sick|personal) (?:time|days)')}\b`,
  'i',
);
/** A number of days, hours or weeks, a week's worth in words, or no limit. */
const AMOUNT = new RegExp(
  String.raw`\b${NUMBER}(?:\+|['’]?s)?[- ]?(?:[\w-]+[ ,]+){0,3}?(?:days?|weeks?|hours?|hrs?|months?|holidays?)\b|\b(?:an?|one) (?:\w+ )?(?:day|week|month)\b|\bunlimited\b|\bno (?:cap|limit)\b`,
  'i',
);
/** The line of a heading: what stands under it is of the same. */
const LONGEST_HEADING = 40;

/**
 * Whether paid time off is only named ("medical, dental, PTO"): neither its words nor another sentence on leave say how much.
 * @param text title and description, as the terms were read
 */
export function openAmount({ id, says, quoted }: Term, text: string): 'amount' | null {
  if (id !== 'paid-time-off' || says !== 'said' || quoted === null || AMOUNT.test(quoted)) return null;
  const sentences = text.split(SENTENCE_END);
  const isTold = sentences.some((sentence, at) => {
    if (!LEAVE.test(sentence)) return false;
    const under = sentence.trim().length <= LONGEST_HEADING ? (sentences[at + 1] ?? '') : '';
    return AMOUNT.test(sentence) || AMOUNT.test(under);
  });
  return isTold ? null : 'amount';
}
