import { everyOf, partsOf, type TermWording } from './wording';

/** W-2 or 1099, and what other countries call the two. Either is an answer, and so is "not a 1099 position". */
export const EMPLOYMENT_STATUS: TermWording = {
  id: 'employment-status',
  holds: /\bw-?\s?2s?\b|1099|contractor|self[- ]employed|\bPAYE\b|\bABN\b|employee|\bT4\b|sole trader/i,
  elsewhere: everyOf(
    String.raw`\bno (?:1099s?|independent contractors?)\b[^;.]{0,30}\b(?:please|agenc\w+|registr\w+|firms)`,
    // The number of a requisition.
    String.raw`(?:#|\bID\b|\bno\.)[\s:]{0,2}[\w-]*(?:1099|W-?2)[\w-]*|\b1099-\d+|\d-W-?2\b`,
    String.raw`\bcontractors?\b[^;.]{0,40}\b(?:asked|please|need) not\b`,
    String.raw`\b1099 (?:brokers?|vendors?|agenc\w+)`,
    String.raw`\b(?:form |copy of your |view |your )W-?2s?\b|\bW-?2s? (?:forms?|statements?|online)`,
    String.raw`\b(?:applicants?|interns|volunteers|vendors|visitors)\b[^;.]{0,60}\bcontractors?\b`,
    String.raw`\bcontractors?,? [^;.]{0,40}\b(?:applicants?|interns|volunteers|vendors|visitors)`,
  ),
  said: partsOf(
    String.raw`\bw-?\s?2s?\b(?! (?:weeks|days))`,
    String.raw`\b1099\b(?! SEIU)|\bindependent contractors?\b|\bself[- ]employed\b|\bsole traders?\b|\bPAYE\b`,
    String.raw`\bABN\b`,
    String.raw`\bsub-?contractors? (?:rate|position|role|basis)`,
    String.raw`\bumbrella company`,
    String.raw`\bcontractor (?:role|position|basis|status|agreement|rate)`,
    String.raw`\bemployees? or contractors?\b|\bcontractors? or employees?\b`,
    String.raw`\b(?:an?|our|regular) employee\b[^;.]{0,20}(?:\bnot\b|\b(?:taxes|payroll|withholding)\b|\bT4\b|\bposition\b|\bon the\b)`,
    String.raw`\bemployee status\b|\bstatus: employee\b`,
    String.raw`\bT4\b|\bemployee on the\b`,
  ),
  denied: [],
};
