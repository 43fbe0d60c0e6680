import { oneOf } from '../wordings/one-of';

/** What an employer gives money for beside the wage, wherever one lives. */
const BESIDE_LIVING = oneOf`
  health(?:care)?|medical|dental|vision|insurance|benefits?|wellness|well-?being|fitness|gym|child ?care
  phone|cell(?:[- ]?phone)?|mobile|internet|data|technology|tech|equipment|laptop|uniforms?|scrubs?|books?
  CEUs?|CE|continuing[- ](?:education|ed)|education(?:al)?|learning|tuition|student loans?|professional development|conference|licen[sc](?:e|ure)|certification
  mileage|miles?|gas|fuel|car|auto|vehicle|transport(?:ation)?|commut(?:er|ing)|parking|relocation|holiday|mentor(?:ing|ship)?|leadership
`;
const AND = String.raw`(?: ?(?:,|&|\+|\/|\band\b|\bor\b) ?)`;
/** Such words mean a traveller's money, but not these: a stipend for a phone, per-diem staff, homes of the old, a package of benefits. */
const OTHER_MONEY = new RegExp(
  oneOf`
    \b${BESIDE_LIVING}(?:${AND}${BESIDE_LIVING}){0,2}(?: (?:reimbursement|expense|annual|monthly))? (?:stipend|allowance|package)s?\b
    \bstipends? (?:for|towards?|to cover)(?: (?:the|your|our|annual|monthly|all))? ${BESIDE_LIVING}\b
    \b(?:annual|yearly|one[- ]time) stipends?\b
    \bper[- ]?diem (?:staff|employees?|position|role|job|shifts?|rates?|work|basis|team|pool|PTAs?|COTAs?|OTAs?|therapists?|assistants?)\b
    \b(?:senior|affordable|fair|public|supportive|student|subsidi[sz]ed|retirement) housing\b|\bhousing (?:communit(?:y|ies)|authority|complex(?:es)?|for (?:seniors|older|the elderly))\b
  `,
  'gi',
);

/** A text without the money and the words that only sound like a traveller's: a health stipend, per-diem staff. */
export const withoutOtherMoney = (text: string): string => text.replace(OTHER_MONEY, ' ');

const LIVING = '(?:housing|lodging|meals?|travel|living|weekly|tax[- ]free|per[- ]?diems?)';
/** But none for those who live near is some for others, and what is also there for locals is no local contract. */
const NO_STIPENDS = new RegExp(
  oneOf`
    \bno (?:${LIVING},? (?:(?:or|and|nor) )?){0,4}(?:stipends?|per diems|tax[- ]free (?:pay|money))\b(?! (?:within|inside|under|unless|if|for (?:locals?|those|anyone)))
    \b(?:without|not eligible for) (?:any )?(?:stipends?|per diems?|tax[- ]free)\b|\bstipends? ?(?::|are|is)? ?(?:none|not (?:offered|available|included|paid))\b
    \b(?:all|fully|entirely|100 ?%) tax(?:able|ed)\b|\btaxable only\b
    \blocal (?:contract|candidates?|rate)s?\b(?! (?:also|available|are|is|differs?|may|vary|varies|can|or|and|welcome|considered|too|accepted))
  `,
  'i',
);

/** Whether a posting says that it pays no stipends for living elsewhere. */
export const deniesStipends = (text: string): boolean => NO_STIPENDS.test(text);
