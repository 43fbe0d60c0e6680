import { oneOf } from '../wordings/one-of';

/** Benefits by their own names, each kind for itself; no name may be read in two ways, or a long list takes for ever. */
const KINDS = [
  oneOf`
    (?:health|medical|dental|vision|life|disability)(?:[- ](?:insurance|coverage|care|plans?))?|insurance|healthcare
  `,
  oneOf`
    PTO|ETO|time off|vacation(?: (?:time|pay|days))?|holidays?|holiday pay|leave|sick (?:time|leave|pay|days)
  `,
  oneOf`
    (?:retirement|401 ?\(?k\)?|403 ?\(?b\)?|pension)(?: (?:match(?:ing)?|plans?|contributions?|savings))?
  `,
  oneOf`
    tuition(?: (?:help|aid|assistance|reimbursement|support))?|(?:CEU|education) (?:money|allowance|stipend|reimbursement)
  `,
];
const KIND_EXPRESSIONS = KINDS.map((kind) => new RegExp(String.raw`(?<![\w-])${kind}(?![\w-])`, 'i'));
const NAMED = String.raw`(?:(?:an?|any|the|our|company|employer|group|paid) ){0,3}${`(?:${KINDS.join('|')})`}(?![\w-])`;
const LINK = String.raw`(?:, ?(?:(?:and|or|nor|no) ){0,2}|\/| (?:and|or|nor|&) (?:no )?)`;
const MOST_NAMED = 12;
/** "health insurance, PTO or retirement match". */
const LIST = `${NAMED}(?:${LINK}${NAMED}){1,${MOST_NAMED}}`;
const NOT = "(?:not|n['’]t|never)";
/** What one of them needs: most sentences have none. */
const DENIES = /\b(?:not?|never|without|ineligible|excluded)\b|n['’]t\b/i;
/** A list that is denied, or one that is denied behind it. */
const DENIED = new RegExp(
  oneOf`
    (?:\b|(?<=[a-z]))${NOT} (?:be )?(?:currently )?(?:eligible|entitled|qualif(?:y|ied)|qualify) (?:for|to) ${LIST}
    (?:\b|(?<=[a-z]))${NOT} (?:be |get |been )?(?:offer(?:ed)?|give?n?|include|provide|come with|carry|receive|get|have|accrue|earn|participate in) ${LIST}
    \b(?:ineligible for|excluded from|without|there is no|there are no|no) ${LIST}
    ${LIST},? (?:(?:do|does|is|are|will|would|can)(?: ?not|n['’]t)|never) (?:be )?(?:come|offered|included|provided|available|part of|paid|apply|given|accrue)
  `,
  'i',
);
/** "We do not offer insurance and PTO like the others". */
const COMPARED = /\b(?:like|unlike|as (?:good|bad|low|poor))\b/i;
/** Of one kind alone others may be given; of two or more kinds the rest is not. */
const LEAST_KINDS = 2;

/** Where a sentence denies benefits that it names one by one ("not eligible for health insurance or PTO"); `null` where it does not. */
export function benefitsDeniedAt(sentence: string): number | null {
  if (!DENIES.test(sentence)) return null;
  const found = DENIED.exec(sentence);
  if (!found || COMPARED.test(sentence)) return null;
  const kinds = KIND_EXPRESSIONS.filter((kind) => kind.test(found[0]));
  return kinds.length >= LEAST_KINDS ? found.index : null;
}
