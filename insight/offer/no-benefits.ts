import type { Arrangement, OfferNote, Posting } from '../types';
import { oneOf } from '../wordings/one-of';
import { benefitsDeniedAt } from './benefits-named';
import { sentencesOf } from './sentences';

const BENEFITS = '(?:(?:health|medical|company|employee|employer|fringe|insurance|other) )?benefits?(?: packages?)?';
/** What may follow a denial for it to be one: "no benefits like ours" and "no benefits for the first 30 days" are none. */
const ENDS = `(?=${oneOf`
  \W*$|[,.;:)!–—-]|\s*\/|\s[–—-]\s
  \s(?:(?:are|is|be|will be) )?(?:offered|included|provided|available|paid|given|attached|eligib\w*)\b
  \s(?:and|or|but|nor|as|come|comes|apply|applies)\b
  \s(?:at|with|in) this\b|\s(?:with it|whatsoever|at all)\b
  \sfor (?:this|these|the) (?:\w+[- ]){0,3}(?:position|role|post|job|shift)
  \s(?:for|with|on) (?:PRN|per[- ]?diem|part[- ]?time|casual|temp|seasonal|contract|contingent|supplemental|intermittent)
`})`;
const NOT = "(?:not|n['’]t|never)";
const NONE = new RegExp(
  oneOf`
    \b(?:no|without(?: any)?) ${BENEFITS}\b${ENDS}(?!\W*\?)
    \bbenefits? (?:(?:are|is|will) )?(?:${NOT}|(?:are|is)n['’]t)(?: be)?(?: currently)? (?:offered|included|provided|available|part of|paid)\b
    \b(?:are|is)n['’]t any ${BENEFITS}\b${ENDS}
    \bnon-?benefit(?:t?ed|s)?\b|\bunbenefit?ed\b
    (?:\bnot|n['’]t) (?:be )?(?:a )?(?:benefits?[- ]eligible|benefit?ed|eligible for (?:[a-z-]+ ){0,3}benefits?\b)|\bineligible for (?:[a-z-]+ ){0,3}benefits
    (?:\bnot|n['’]t) (?:offer|include|provide|come with|carry|receive|get|have|qualify for) (?:[a-z-]+ ){0,2}benefits\b(?! (?:like|as|such|until|for the first|that|which|you|nobody|no one|just)\b)
    \bbenefits: ?(?:none|no|n\/a)\b(?! \w)
  `,
  'i',
);
/** "$36 an hour in lieu of benefits": the rate is paid for them. */
const IN_LIEU = new RegExp(
  String.raw`(?:\$ ?\d|\b(?:pay|paid|rates?|hourly|wages?|premium|differential)\b)[^;\n]{0,60}\bin (?:lieu|place) of (?:(?:any|all|the|our) )*${BENEFITS}\b`,
  'i',
);
/** What one may choose, or turn down. */
const CHOSEN = new RegExp(
  oneOf`
    \b(?:option\w*|optional|choos\w+|chosen|choice|elect\w*|opt(?:ing|s|ed)?|waiv\w+|declin\w+|prefer\w*|either|may|might|can|could|if|instead|would rather)\b
    \b(?:or|and|plus|also|additional|extra)\b[^;\n]{0,40}\bin (?:lieu|place) of\b|\b(?:stipend|allowance|cash)\b
  `,
  'i',
);
/** It is turned round, given up for a time, or chosen. */
const NOT_FOR_GOOD = new RegExp(
  oneOf`
    (?:\b(?:not|never|nobody|no one|nor)|n['’]t)\b[^.]{0,30}\bwithout (?:any )?(?:\w+ )?benefits
    \b(?:until|during|before)\b|\b(?:for|in|within) (?:the|your) first\b|\bfirst \w+ days\b|\bwaiting\b|\bprobation\w*
    \bwith(?: or without)? (?:full |our )?benefits\b|\bor without benefits\b|\bwith\/without\b|\b(?:and|or|both|&) (?:non-?benefit|benefit?ed)|(?<!non-)\bbenefit?ed (?:and|or|&|\/)
    \b(?:range|salary|amount|figure|compensation|wage|estimate|rate|pay)\b[^.]{0,40}(?:\bnot|n['’]t) include\b
    \b(?:under|less than|fewer than|below) \d+\b
  `,
  'i',
);
/** Other employers, and people who are here to learn. */
const OF_OTHER_PEOPLE = new RegExp(
  oneOf`
    \b(?:other|most|many|some) (?:companies|employers|agencies|places|clinics|jobs|positions|roles)\b
    \b(?:unlike|tired of|sick of|competitors|elsewhere|instead of)\b
    \b(?:interns?|students?|volunteers?)\b
    \b(?:people|patients?|clients?|families|children|adults|individuals|neighbou?rs|residents|veterans)\b(?: \w+){0,3} (?:with|without|have|has|who)\b
    \b(?:domestic partners?|spouses?|dependents?|family members|part of your family)\b
    \b(?:resign(?:s|ed|ing)?|quits?|quitting|without (?:proper )?notice|terminated|dismissed|let go|fired|leave (?:before|with|without))\b
  `,
  'i',
);
/** "We do not offer benefits; we give a life, and full medical too." */
const TAKEN_BACK =
  /^\W*(?:but |instead,? |rather,? )?(?:we|you|they)(?:['’]ll)? (?:offer|give|provide|get|call)\b(?!.*\b(?:no|not|none|without)\b).*\b(?:health|medical|dental|401|PTO|insurance)/i;
/** Kinds of post that it is said of. */
const KINDS: readonly [kind: RegExp, arrangement: Arrangement][] = [
  [/\bpart[- ]?time\b|\bPT staff\b/i, 'part-time'],
  [/\b(?:PRN|per[- ]?diem|casual|as[- ]needed|pool|on[- ]call|contingent|supplemental|intermittent)\b/i, 'prn'],
  [/\b(?:temporary|temps?|seasonal|contract(?:ors?|ed)?)\b/i, 'temporary'],
];
/** Of these nothing tells whether they are one of those kinds too. */
const MAY_BE_ANY: readonly (Arrangement | null)[] = [null, 'per-visit', 'self-employed'];
const LONGEST = 140;

/** That a posting says it comes without benefits, in its own words. */
export function noBenefitsNote(
  { title, description = '', payText = '' }: Posting,
  arrangement: Arrangement | null,
): OfferNote | null {
  const sentence = sentencesOf(`${payText}\n${description}`).find(
    (each, at, all) =>
      deniedAt(each) !== null &&
      !/\?\W*$/.test(each) &&
      !TAKEN_BACK.test(all[at + 1] ?? '') &&
      !NOT_FOR_GOOD.test(each) &&
      !OF_OTHER_PEOPLE.test(each) &&
      !isOfOtherPosts(each, title, arrangement),
  );
  return sentence === undefined ? null : { kind: 'no-benefits', quoted: shortened(sentence.trim()) };
}

/** Where a sentence says that there are none, whatever else it says. */
function deniedAt(sentence: string): number | null {
  const inLieu = IN_LIEU.exec(sentence)?.index;
  const isPaidForThem = inLieu !== undefined && !CHOSEN.test(sentence);
  return NONE.exec(sentence)?.index ?? (isPaidForThem ? inLieu : benefitsDeniedAt(sentence));
}

/** "Part-time staff get no benefits", in a posting for full time. */
function isOfOtherPosts(sentence: string, title: string, arrangement: Arrangement | null): boolean {
  const named = KINDS.filter(([kind]) => kind.test(sentence));
  if (named.length === 0 || MAY_BE_ANY.includes(arrangement)) return false;
  return !named.some(([kind, each]) => each === arrangement || kind.test(title));
}

/** A long sentence from the words on that say it. */
function shortened(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const at = Math.max(0, (deniedAt(sentence) ?? 0) - 60);
  return `${at > 0 ? '…' : ''}${sentence.slice(at, at + LONGEST).trim()}…`;
}
