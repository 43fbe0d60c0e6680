import type { TermsReading } from '../types';
import { openAmount } from './open-amount';
import { oneOf } from './wording';

type Half = 'charting' | 'driving';

const NAMES: Record<Half, RegExp> = {
  charting: new RegExp(
    String.raw`\b${oneOf('document(?:ation|ing)', 'chart(?:s|ing)?', 'notes?', 'note[- ]writing', 'paperwork', 'report[- ]writing', 'admin\\w*')}\b`,
    'i',
  ),
  driving:
    /\b(?:driv(?:e|es|ing)|windshield|travel\w*|commut\w+|on the road|behind the wheel|between (?:patients|visits|homes|sites|clients))\b/i,
};
/** Words that stand for all that is beside treatment. */
const BOTH =
  /\b(?:indirect|non[- ]?(?:billable|clinical|patient|treatment|visit|direct)|all (?:time|hours)|everything|every (?:hour|minute))\b/i;
/** What a sentence must hold to say something of pay or time for it. */
const OF_PAY = /paid|\bpay|compensat|clock|\btime\b|\bhours?\b|\bminutes?\b|\brates?\b|includ|block|reimburs/i;

/**
 * What a term leaves open though the posting speaks of it. Charting and driving are one term and two questions: which of them a posting leaves open that answers the other. Only where its words
 * name one alone, and no other sentence speaks of the other and of pay or time. Of paid time off it is how much.
 * @param text title and description, as the terms were read
 */
export function withOpenHalf(reading: TermsReading | null, text: string): TermsReading | null {
  if (!reading) return null;
  const terms = reading.terms.map((term) => {
    if (term.quoted === null) return term;
    const open = term.id === 'paid-documentation-and-driving' ? openHalf(term.quoted, text) : openAmount(term, text);
    return open === null ? term : { ...term, leavesOpen: open };
  });
  return { ...reading, terms };
}

function openHalf(quoted: string, text: string): Half | null {
  if (BOTH.test(quoted)) return null;
  const [charting, driving] = [NAMES.charting.test(quoted), NAMES.driving.test(quoted)];
  if (charting === driving) return null;
  const other: Half = charting ? 'driving' : 'charting';
  const isTold = text.split(/[.!?;\n]/).some((sentence) => NAMES[other].test(sentence) && OF_PAY.test(sentence));
  return isTold ? null : other;
}
