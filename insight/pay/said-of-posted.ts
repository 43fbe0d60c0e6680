import type { Pay, PayDoubt } from '../types';
import { oneOf } from '../wordings/one-of';
import { TIME_WITH_PEOPLE } from './unlike';

const SENTENCE_END = /[!?\n•]|\.(?=\s|$)/;
/** One of these stands in all that is looked for, and in few descriptions: the others are not taken apart. */
const SPEAKS_OF_IT =
  /\bonly\b|-hour\b|\b(?:hour|posted|listed|advertised|stated|quoted|displayed|shown|above|this (?:pay|rate|sal|wage|range|comp|fig|am|hour|ann))/i;
/** Most sentences say nothing of the kind; the others are looked at closely. */
const MAY_SAY = /\bpa(?:id|y)|\brate|\bcompensat|\bposted|\blisted|\badvertised|\bfigure|\brange|\bsalary/i;
const DENIED = /\b(?:not?|never|nor|without|cannot)\b|n['’]t\b|\bnon-|\bexclud|\bsame rate\b|\bbefore\b/i;

const PAID = oneOf`
  (?:you(?: are|['’]re| will be)?|staff are|is|are) paid|paid|pays?|(?:hourly |pay |posted |listed )?rates?|compensated|compensation is
`;
/** "Paid by the billable hour", "the rate applies to treatment time only". */
const FOR_TIME_WITH_PEOPLE = new RegExp(
  [
    String.raw`\b${PAID} (?:\w+ ){0,3}?(?:by the|per) ${TIME_WITH_PEOPLE}[- ]hour\b`,
    String.raw`\b${PAID} (?:\w+ ){0,4}?(?:for|to) (?:the |your |actual )?${TIME_WITH_PEOPLE}(?: care)?(?: (?:time|hours?))? only\b`,
    String.raw`\b${PAID} (?:\w+ ){0,2}?only (?:for|to) (?:the |your |actual )?${TIME_WITH_PEOPLE}(?: care)? (?:time|hours?)\b`,
  ].join('|'),
  'i',
);
/** The posting's own figure, without repeating it. */
const POSTED_FIGURE = oneOf`
  (?:posted|listed|advertised|stated|quoted|displayed|above|this)(?: (?:pay|salary|hourly|annual|wage|compensation|total))* (?:pay|salary|rate|wage|range|figure|compensation|amount)s?
  (?:pay|salary|rate|wage|range|figure|compensation|amount)s? (?:posted|listed|advertised|stated|quoted|displayed|shown|above)
`;
const COUNTS = oneOf`
  (?:already )?(?:includes?|reflects?|represents?|factors? in|counts?|is inclusive of|is|are)
`;
const posted = (what: string) =>
  new RegExp(String.raw`\b${POSTED_FIGURE}(?: above| range)? ${COUNTS}[^.;]{0,60}?\b${what}\b`, 'i');
const POSTED_WITH_MORE = posted(oneOf`
  total (?:annual |cash )?(?:compensation|comp|rewards|earnings)
  diff(?:erential)?s?|(?:value|cost) of (?:\w+ )?benefits|overtime|all[- ]in
`);
const POSTED_WITH_BONUS = posted(oneOf`
  bonus(?:es)?|incentives?|commissions?|earning potential|on[- ]target
`);

/**
 * Doubts that a description raises of the posted pay without repeating its figure ("the posted rate includes weekend differential").
 * @param pay the pay that is used, with its unit
 */
export function doubtsOfPosted(description: string, { per }: Pay): PayDoubt[] {
  if (!SPEAKS_OF_IT.test(description)) return [];
  const doubts = new Set<PayDoubt>();
  for (const sentence of description.split(SENTENCE_END)) {
    if (!MAY_SAY.test(sentence) || DENIED.test(sentence)) continue;
    if ((per === 'hour' || per === null) && FOR_TIME_WITH_PEOPLE.test(sentence)) doubts.add('with-patients-only');
    if (POSTED_WITH_MORE.test(sentence)) doubts.add('more-than-wage');
    else if (POSTED_WITH_BONUS.test(sentence)) doubts.add('on-target-earnings');
  }
  return [...doubts];
}
