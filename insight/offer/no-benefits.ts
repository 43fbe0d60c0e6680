import type { Arrangement, OfferNote, Posting } from '../types';
import { oneOf } from '../wordings/one-of';

const NONE = new RegExp(
  oneOf`
    \b(?:no|without) benefits\b(?! (?:waiting|gap|lapse|are left|left))(?!\?)
    \bbenefits? (?:are |is )?not (?:offered|included|provided|available)\b
    \bnon-?benefit(?:ed|s)?\b
    \bnot (?:be )?(?:benefits?[- ]eligible|eligible for (?:[a-z-]+ ){0,3}benefits)\b
    \b(?:not|n['’]t) (?:offer|include|provide|come with|receive) (?:[a-z-]+ ){0,2}benefits\b
  `,
  'i',
);
/** Other employers, and people who are here to learn. */
const OF_OTHER_PEOPLE =
  /\b(?:other|most|many) (?:companies|employers|agencies)\b|\b(?:interns?|students?|volunteers?)\b/i;
/** Whom it is said of, where the post is none of them. */
const OF_OTHERS = /\b(?:part[- ]?time|PRN|per[- ]?diem|casual|temporary|seasonal)\b/i;
const LONGEST = 140;

/** That a posting says it comes without benefits, in its own words. */
export function noBenefitsNote(
  { description = '', payText = '' }: Posting,
  arrangement: Arrangement | null,
): OfferNote | null {
  for (const sentence of `${payText}\n${description}`.split(/(?<=[.!?;])\s+|\n/)) {
    if (!NONE.test(sentence) || OF_OTHER_PEOPLE.test(sentence) || (arrangement === 'staff' && OF_OTHERS.test(sentence)))
      continue;
    return { kind: 'no-benefits', quoted: shortened(sentence.trim()) };
  }
  return null;
}

/** A long sentence from the words on that say it. */
function shortened(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const at = Math.max(0, (NONE.exec(sentence)?.index ?? 0) - 60);
  return `${at > 0 ? '…' : ''}${sentence.slice(at, at + LONGEST).trim()}…`;
}
