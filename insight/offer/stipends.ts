import { oneOf } from '../wordings/one-of';
import { packageParts } from './travel-package';

/** What an employer gives money for beside the wage, wherever one lives. */
const BESIDE_LIVING = oneOf`
  health(?:care)?|medical|dental|vision|insurance|benefits?|wellness|well-?being|fitness|gym|child ?care
  phone|cell(?:[- ]?phone)?|mobile|internet|data|technology|tech|equipment|laptop|uniforms?|scrubs?|books?
  CEUs?|CE|continuing[- ](?:education|ed)|education(?:al)?|learning|tuition|student loans?|professional development|conference|licen[sc](?:e|ure)|certification
  materials?|supplies|toys|resources|classroom|home[- ]office|shoes?
  mileage|miles?|gas|fuel|car|auto|vehicle|transport(?:ation)?|commut(?:er|ing)|parking|relocation|holiday|mentor(?:ing|ship)?|leadership
`;
const AND = String.raw`(?: ?(?:,|&|\+|\/|\band\b|\bor\b) ?)`;
/**
 * Such words mean a traveller's money, but not these: a stipend for a phone, per-diem staff, homes of the old, a package of benefits, and
 * a roof that is not given, in whose place some may be paid.
 */
const OTHER_MONEY = new RegExp(
  oneOf`
    \b${BESIDE_LIVING}(?:${AND}${BESIDE_LIVING}){0,2}(?: (?:reimbursement|expense|annual|monthly))? (?:stipend|allowance|package)s?\b
    \bstipends? (?:for|towards?|to cover)(?: (?:the|your|our|annual|monthly|all))? ${BESIDE_LIVING}\b
    \b(?:annual|yearly|one[- ]time) stipends?\b|\bstipends? of \$ ?[\d,]+ (?:each|per|a|every) year\b
    \bper[- ]?diem (?:staff|employees?|position|role|job|shifts?|rates?|work|basis|team|pool|PTAs?|COTAs?|OTAs?|therapists?|assistants?)\b
    \b(?:senior|affordable|fair|public|supportive|student|subsidi[sz]ed|retirement) housing\b|\bhousing (?:communit(?:y|ies)|authority|complex(?:es)?|for (?:seniors|older|the elderly))\b
    \b(?:housing|lodging)(?: is| are)?(?: not|n['’]t) (?:included|provided|offered|covered|paid|arranged|available)\b
    (?:\bnot|n['’]t) (?:include|provide|offer|cover|arrange|pay for) (?:any )?(?:housing|lodging)\b(?! (?:stipend|allowance|money))
  `,
  'gi',
);

/** A text without the money and the words that only sound like a traveller's: a health stipend, per-diem staff. */
export const withoutOtherMoney = (text: string): string => text.replace(OTHER_MONEY, ' ');

const LIVING = '(?:housing|lodging|meals?|travel|living|weekly|tax[- ]free|per[- ]?diems?)';
/** Such money where nothing else goes by its name: "per diem shifts" are work, and "housing" is a trade. */
const MONEY = oneOf`
  (?:${LIVING} ){0,2}(?:stipends?|per[- ]?diems?)\b
  ${LIVING} (?:stipends?|allowances?|money|payments?|reimbursements?)\b
  tax[- ]?free (?:pay|money|income|portion|part)\b|M ?& ?IE?\b
`;
const NOT_AS_WORK = String.raw`(?! (?:staff|employees?|positions?|roles?|jobs?|shifts?|rates?|work|basis|team|pool|PTAs?|COTAs?|OTAs?|therapists?|assistants?|hours|experience)\b)`;
const NOT_FOR_SOME = String.raw`(?! (?:within|inside|under|unless|if|until|when|where|for (?:locals?|those|anyone|people|candidates|travell?ers)|to (?:locals?|those|anyone|people|candidates))\b|[^.;\n]{0,20} to (?:worry|find|look|search))`;
const AND_ON = '(?:,| or| and| nor|\\/| &)';
const NOT_GIVEN = oneOf`
  (?:do(?:es)?|did|can|will)(?: not|n['’]?t)|cannot|can['’]t|won['’]t|never
`;
const GIVES = oneOf`
  (?:pay|offer|provide|include|have|carry|cover|come|give|qualify for|involve)s?
`;
/** "There's no per diem and no housing", "no housing or meals money", "neither per diem nor lodging". */
const DENIED = new RegExp(
  oneOf`
    \b(?:no|zero|without(?: any| an?)?) ${MONEY}${NOT_AS_WORK}${NOT_FOR_SOME}
    \b(?:no|without) (?:housing|lodging|meals?|per[- ]?diems?)${AND_ON} (?:no |any )?(?:${MONEY}|housing|lodging|meals?\b(?: money)?|travel)\b${NOT_AS_WORK}${NOT_FOR_SOME}
    \bneither (?:a |any )?(?:${MONEY}|housing|lodging|meals) nor (?:a |any )?(?:${MONEY}|housing|lodging|meals)\b
    \b${NOT_GIVEN} ${GIVES} (?:with )?(?:any |an? |for )?(?:housing|lodging)? ?(?:or )?(?:${MONEY})${NOT_AS_WORK}${NOT_FOR_SOME}
    \b${MONEY}(?:${AND_ON} (?:housing|lodging|${MONEY}))? (?:is|are)(?: not|n['’]t) (?:part|paid|offered|provided|included|available|given)\b${NOT_FOR_SOME}
    \b(?:housing|lodging|${MONEY})(?: stipends?)? ?[:=] ?(?:none\b(?! of)|no\b(?! \w)|n\/a\b)
    \b(?:is|are)(?: not|n['’]t) (?:eligible for|any) (?:any |an? )?${MONEY}${NOT_AS_WORK}${NOT_FOR_SOME}
  `,
  'i',
);
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

/** Whether a posting says that it pays no stipends for living elsewhere; one that states some in a sum denies only a part of them. */
export const deniesStipends = (text: string): boolean =>
  (NO_STIPENDS.test(text) || DENIED.test(text)) && packageParts(text).taxFreeWeekly === null;
