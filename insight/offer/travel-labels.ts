import { oneOf } from '../wordings/one-of';
import type { Amount } from './travel-amounts';

const TAXABLE = /(?<!\b(?:non|not)[- ]?)\btax(?:able|ed)\b/i;
const TAX_FREE = oneOf`
  tax[- ]?free|no[nt][- ]?tax(?:ed|able)|untaxed
  stipends?|per diems?
  housing|lodging|meals?|M ?& ?IE?|incidentals
`;
/** The label, then nothing but what leads over to the amount. "Free housing and $1,500" labels nothing. */
const LEADS_OVER = oneOf`
  stipends?|allowances?|reimbursements?|pay|portion|amount|rate|money
  of|is|are|at|up to|about|total(?:ing)?|and|&|or|\/|for|weekly|(?:per|a) week|wk
`;
const LABELLED_BEFORE = new RegExp(
  String.raw`(?:${TAX_FREE})(?: ?\([^()\d$]{1,40}\))?(?:[\s,()/+&]{0,3}\b(?:${LEADS_OVER}|${TAX_FREE})\b)*(?<!\band)[\s:=()–-]*$`,
  'i',
);
const LABELLED_BEHIND = new RegExp(
  String.raw`^ ?\(?(?:(?:in|as|of|for|is|are|paid) )?(?:(?!includ|with|plus|and\b|before|after)\w[\w-]* )?(?:${TAX_FREE})\b(?:(?: and | ?& ?| ?\+ ?| ?\/ ?)(?:${TAX_FREE})\b)?`,
  'i',
);
/** A sum of both kinds: "taxable wages and stipends", "hourly + per diem". */
const BOTH = String.raw`(?<!non[- ]?)\b(?:taxable|taxed|wages?|hourly)\b[^,;|()]{0,40}?(?:\+|&|\band\b|\bplus\b)[^,;|()]{0,30}?\b(?:${TAX_FREE})`;
const BOTH_BEFORE = new RegExp(`^[^,;|]*${BOTH}`, 'i');
const BOTH_BEHIND = new RegExp(String.raw`^[^()]{0,20}\([^()]*${BOTH}`, 'i');
/** Of the whole sum, or of a part of one: "$1,950 a week with stipends", "of the $1,720 a week". */
const WHOLE = /\b(?:gross|total (?:pay|package|comp)|package|blended|all[- ]in|combined)\b/i;
const PART_OF = /\bof (?:the|a|your|this|that)(?: [\w-]+)?\s*$/i;
/** What it is not, and what one has for something beside the work: a friend referred. */
const NOT_PAID =
  /\b(?:not(?! tax)|never|n['’]t|no longer)\b[^,;|]{0,30}$|n['’]t\b[^,;|]{0,30}$|\b(?:refer\w*|friends?|bonus(?:es)?|overtime)\b[^;|]{0,40}$/i;
/** Right at a weekly sum: it is the whole of the package. */
const IS_WHOLE = /\b(?:gross|total(?:s|ing)?|package|all[- ]in|combined|together)\b|=\s*$/i;
const IS_WHOLE_BEHIND =
  /^\W{0,3}(?:\w+ )?(?:gross|total|package|all[- ]in|combined|blended|before tax(?:es)?|pre-?tax)\b/i;
/** A line that begins with a week's sum, or with no more than the name of a pay: "💰 $1,600 weekly", "Pay: $1,600/wk". */
const HEADS_LINE =
  /^[^\p{L}\d]*(?:(?:weekly|est(?:imated|\.)?|total|your)\s)*(?:(?:pay|rate|compensation|salary|earn(?:ings)?)\b)?(?: rate| range)?(?: is| of)?[^\p{L}\d]*$/iu;
/** Money that is no part of a week's package, and a rate that is not this one's. */
const BESIDES = oneOf`
  bonus(?:es)?|reimburse\w*|refer|referr\w+|take[- ]?home|net|after tax|licen[sc]e|airfare
  OT|overtime|extra|local|holidays?|call[- ]?(?:back|in)|on[- ]call|differential|orientation|mile(?:s|age)?
`;
const OF_BESIDES = new RegExp(String.raw`\b${BESIDES}\b`, 'i');
/** Of an hour: such money is in it. */
const BLENDED = /\bblended\b/i;
/** Whether it is called a sum of wage and tax-free money. */
export const namesBoth = ({ before, behind, clause }: Amount): boolean =>
  (clause.startsWith(before) && BOTH_BEFORE.test(before)) || BOTH_BEHIND.test(behind);

/** What the amounts before it come to: the words up to its "=" are those of the last of them. */
export const isTotal = ({ before, clause }: Amount, previous: Amount | undefined): boolean =>
  previous?.clause === clause && LABELLED_BEHIND.test(previous.behind) && /^[^,;|/]*=\s*$/.test(before);

/** Whether it is called a wage's, of which tax is paid. */
export function isTaxed(amount: Amount): boolean {
  const { before, behind } = amount;
  if (namesBoth(amount)) return false;
  return TAXABLE.test(lastWords(before)) || (!isWhole(amount) && TAXABLE.test(firstWords(behind)));
}

/** Whether it is called all of a package. */
export const isWhole = (amount: Amount): boolean =>
  isLedAsWhole(amount) || IS_WHOLE_BEHIND.test(amount.behind) || namesBoth(amount);

/** Behind another amount, what stands right at that one is its own: "$1,800 gross a week, with $900 in stipends". */
const isLedAsWhole = ({ before, clause }: Amount): boolean =>
  WHOLE.test(clause.startsWith(before) ? before : lastWords(before));

/** The words at an amount, up to what parts it from the next one. */
const PARTS = /[,+/|=]/;
const firstWords = (text: string): string => text.split(PARTS)[0] ?? '';
const lastWords = (text: string): string => text.split(PARTS).at(-1) ?? '';

/** What a sum is for: housing, meals, or all of it. Behind "lodging: $945 (non-taxed)" its name tells more. */
export function whatFor({ before, behind }: Amount): 'housing' | 'meals' | 'all' {
  const labels = [LABELLED_BEHIND.exec(behind)?.[0], LABELLED_BEFORE.exec(before)?.[0]];
  return labels.map(whatNames).find((what) => what !== 'all') ?? 'all';
}

function whatNames(label = ''): 'housing' | 'meals' | 'all' {
  const isHousing = /housing|lodging/i.test(label);
  const isMeals = /meals?|M ?& ?I|incidentals/i.test(label);
  if (isHousing === isMeals) return 'all';
  return isHousing ? 'housing' : 'meals';
}

/** Whether it is called money that is free of tax, or money for living. */
export function isTaxFree(amount: Amount, previous: Amount | undefined): boolean {
  const { before, behind, clause } = amount;
  if (namesBoth(amount) || isLedAsWhole(amount) || PART_OF.test(before) || NOT_PAID.test(before)) return false;
  if (LABELLED_BEHIND.test(behind)) return true;
  const isTaken = previous?.clause === clause && LABELLED_BEHIND.test(previous.behind);
  return !isTaken && LABELLED_BEFORE.test(before);
}

/** Whether the words before it call it a part of the tax-free money, whosever words they are. */
export const isLabelledFree = ({ before }: Amount): boolean => LABELLED_BEFORE.test(before);

/** Whether it is called all of a week's package, right at it. */
export const isCalledWhole = (amount: Amount): boolean =>
  IS_WHOLE.test(amount.before) || IS_WHOLE_BEHIND.test(amount.behind) || namesBoth(amount);

/** Whether its line begins with it, or with no more than the name of a pay. */
export const headsLine = ({ before, clause }: Amount): boolean => clause.startsWith(before) && HEADS_LINE.test(before);

/** Whether it is called something beside a week's package. */
export const isBesides = ({ before, behind }: Amount): boolean =>
  OF_BESIDES.test(before) || OF_BESIDES.test(firstWords(behind));

/** Whether an hour's pay is called one that has other money in it. */
export const isBlended = ({ before, behind }: Amount): boolean =>
  BLENDED.test(before) || BLENDED.test(firstWords(behind));
