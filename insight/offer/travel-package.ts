import type { Stated } from '../types';
import { oneOf } from '../wordings/one-of';
import { onlyStated } from './only';
import { type Amount, amountsIn } from './travel-amounts';

const TAXABLE = /(?<!non[- ]?)\btax(?:able|ed)\b/i;
const TAX_FREE = oneOf`
  tax[- ]?free|non[- ]?tax(?:ed|able)|untaxed
  stipends?|per diems?
  housing|lodging|meals?|M ?& ?IE?|incidentals
`;
/** The label, then nothing but what leads over to the amount. "Free housing and $1,500" labels nothing. */
const LEADS_OVER = oneOf`
  stipends?|allowances?|reimbursements?|pay|portion|amount|rate|money
  of|is|are|at|up to|about|total(?:ing)?|and|&|or|\/|for|weekly|(?:per|a) week|wk
`;
const LABELLED_BEFORE = new RegExp(
  String.raw`(?:${TAX_FREE})(?:[\s,()/+&]{0,3}\b(?:${LEADS_OVER}|${TAX_FREE})\b)*(?<!\band)[\s:=()–-]*$`,
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
  /\b(?:not|never|n['’]t|no longer)\b[^,;|]{0,30}$|n['’]t\b[^,;|]{0,30}$|\b(?:refer\w*|friends?|bonus(?:es)?|overtime)\b[^;|]{0,40}$/i;
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
/** A wage lies between these by the hour: a taxable amount without a unit is by the hour there, and by nothing shorter than a week above. */
const HOURLY_WAGE = { least: 7, most: 99 };
/** A traveller's whole week is no less. */
const LEAST_WEEK = 600;

/** What a text says of a package's parts. */
export interface PackageParts {
  taxableHourly: Stated | null;
  taxFreeWeekly: Stated | null;
  /** The whole of it: as stated, or the sum of its parts where each of them is stated by the week. */
  grossWeekly: Stated | null;
}

/**
 * The parts of a travel package in the posting's own figures; two that differ say nothing.
 * @param weekly what was read as the posting's weekly pay, which may be a part of it
 */
export function packageParts(text: string, weekly: Stated | null = null): PackageParts {
  const amounts = amountsIn(text);
  const called = amounts.filter((amount, at) => isTaxFree(amount, amounts[at - 1]));
  const free = called.filter(({ per }) => per === 'week');
  const taxFreeWeekly = sumOf(free);
  const ofWage = amounts.filter(
    (amount, at) =>
      !called.includes(amount) &&
      (namesBoth(amount) || isTotal(amount, amounts[at - 1]) || !LABELLED_BEFORE.test(amount.before)),
  );
  const hasTaxFree = called.length > 0;
  const rates = ofWage.filter(({ per }) => per === 'hour');
  const isOf = (amount: Amount) => (rate: Amount) => makesWeek(rate, amount.stated) && !isWhole(amount);
  const taxedRates = rates.filter(isTaxed);
  const ofWeek = ofWage.filter(({ per }) => per === 'week' || per === null);
  const taxed = ofWeek.filter((amount) => (amount.per === 'week' && isTaxed(amount)) || taxedRates.some(isOf(amount)));
  const taxedWeekly = onlyOne(taxed.filter(isAWeek));
  // What an hour's pay comes to is no whole beside tax-free money.
  const others = ofWeek.filter(
    (each) => each.per === 'week' && !taxed.includes(each) && !(hasTaxFree && rates.some(isOf(each))),
  );
  const gross = grossOf(others, weekly, [taxedWeekly, taxFreeWeekly, ...free.map(({ stated }) => stated)]);
  const isSum = typeof taxedWeekly === 'number' && typeof taxFreeWeekly === 'number';
  return {
    taxableHourly: taxable(ofWage, hasTaxFree, taxedWeekly),
    taxFreeWeekly,
    grossWeekly: gross ?? (isSum ? taxedWeekly + taxFreeWeekly : null),
  };
}

/** Whether it is called a sum of wage and tax-free money. */
const namesBoth = ({ before, behind, clause }: Amount): boolean =>
  (clause.startsWith(before) && BOTH_BEFORE.test(before)) || BOTH_BEHIND.test(behind);

/** What the amounts before it come to: the words up to its "=" are those of the last of them. */
const isTotal = ({ before, clause }: Amount, previous: Amount | undefined): boolean =>
  previous?.clause === clause && LABELLED_BEHIND.test(previous.behind) && /^[^,;|/]*=\s*$/.test(before);

function isTaxed(amount: Amount): boolean {
  const { before, behind } = amount;
  if (namesBoth(amount)) return false;
  return TAXABLE.test(lastWords(before)) || (!isWhole(amount) && TAXABLE.test(firstWords(behind)));
}

const isWhole = (amount: Amount): boolean =>
  isLedAsWhole(amount) || IS_WHOLE_BEHIND.test(amount.behind) || namesBoth(amount);

/** Behind another amount, what stands right at that one is its own: "$1,800 gross a week, with $900 in stipends". */
const isLedAsWhole = ({ before, clause }: Amount): boolean =>
  WHOLE.test(clause.startsWith(before) ? before : lastWords(before));

/** The words at an amount, up to what parts it from the next one. */
const PARTS = /[,+/|=]/;
const firstWords = (text: string): string => text.split(PARTS)[0] ?? '';
const lastWords = (text: string): string => text.split(PARTS).at(-1) ?? '';

const lowest = (stated: Stated): number => (typeof stated === 'number' ? stated : stated[0]);
const highest = (stated: Stated): number => (typeof stated === 'number' ? stated : stated[1]);
const isAnHour = ({ stated }: Amount): boolean =>
  lowest(stated) >= HOURLY_WAGE.least && highest(stated) <= HOURLY_WAGE.most;
const isAWeek = (amount: Amount): boolean => !isAnHour(amount);

/** The one sum of all, however often it is named. */
const onlyOne = (amounts: readonly Amount[]): Stated | null => onlyStated(amounts.map(({ stated }) => stated));

/**
 * What is called taxable and is by the hour, by its unit or its size; beside tax-free parts also the one hourly rate that is called
 * nothing else. What comes to the taxable week in its hours is the hour of it.
 */
function taxable(amounts: readonly Amount[], hasTaxFree: boolean, taxedWeekly: Stated | null): Stated | null {
  const hourly = amounts.filter(
    (amount) => amount.per === 'hour' || (!amount.hasUnit && isTaxed(amount) && isAnHour(amount)),
  );
  const called = hourly.filter((each) => isTaxed(each) || makesWeek(each, taxedWeekly));
  if (called.length > 0) return onlyOne(called);
  const rates = hourly.filter(
    ({ before, behind }) =>
      ![before, firstWords(behind)].some((words) => OF_BESIDES.test(words) || BLENDED.test(words)),
  );
  return hasTaxFree && rates.length === 1 ? onlyOne(rates) : null;
}

/** Whether an hour's pay times the hours that stand beside it is the week's, to the dollar. */
const makesWeek = ({ stated, times }: Amount, week: Stated | null): boolean =>
  typeof stated === 'number' && typeof week === 'number' && times !== null && Math.abs(stated * times - week) < 1;

/** The posting's weekly pay, unless it is one of the parts; else what the text calls the whole, or the one weekly sum that is no part. */
function grossOf(others: readonly Amount[], weekly: Stated | null, parts: readonly (Stated | null)[]): Stated | null {
  const isPart = (sum: Stated) => parts.some((part) => JSON.stringify(part) === JSON.stringify(sum));
  if (weekly !== null && !isPart(weekly)) return weekly;
  const sums = others.filter(({ stated, before, behind }) => {
    return (
      !isPart(stated) &&
      !OF_BESIDES.test(before) &&
      !OF_BESIDES.test(firstWords(behind)) &&
      lowest(stated) > HOURLY_WAGE.most
    );
  });
  const called = sums.filter(
    (each) => IS_WHOLE.test(each.before) || IS_WHOLE_BEHIND.test(each.behind) || namesBoth(each),
  );
  if (called.length > 0) return onlyOne(called);
  const stated = sums.filter(({ hasUnit }) => hasUnit);
  return parts.some((part) => part !== null) || stated.every(headsLine) ? onlyOne(stated) : null;
}

const headsLine = ({ stated, before, clause }: Amount): boolean =>
  lowest(stated) >= LEAST_WEEK && clause.startsWith(before) && HEADS_LINE.test(before);

/**
 * Housing and meals, each by the week, are one sum. What is named again is named once; two sums of the same thing, and a whole
 * that its parts don't make, say nothing.
 */
function sumOf(found: readonly Amount[]): Stated | null {
  const parts = new Map<string, Stated>();
  for (const amount of found) {
    const what = whatFor(amount);
    const known = parts.get(what);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(amount.stated)) return null;
    parts.set(what, amount.stated);
  }
  const whole = parts.get('all') ?? null;
  parts.delete('all');
  const [only = null, ...others] = parts.values();
  if (only === null) return whole;
  if (whole === null && others.length === 0) return only;
  const single = [...parts.values()].filter((part) => typeof part === 'number');
  if (single.length < parts.size) return null;
  const sum = single.reduce((all, part) => all + part, 0);
  return whole === null || whole === sum ? sum : null;
}

/** What a sum is for: housing, meals, or all of it. */
function whatFor({ before, behind }: Amount): string {
  const label = LABELLED_BEHIND.exec(behind)?.[0] ?? LABELLED_BEFORE.exec(before)?.[0] ?? '';
  const isHousing = /housing|lodging/i.test(label);
  const isMeals = /meals?|M ?& ?I|incidentals/i.test(label);
  if (isHousing === isMeals) return 'all';
  return isHousing ? 'housing' : 'meals';
}

function isTaxFree(amount: Amount, previous: Amount | undefined): boolean {
  const { before, behind, clause } = amount;
  if (namesBoth(amount) || isLedAsWhole(amount) || PART_OF.test(before) || NOT_PAID.test(before)) return false;
  if (LABELLED_BEHIND.test(behind)) return true;
  const isTaken = previous?.clause === clause && LABELLED_BEHIND.test(previous.behind);
  return !isTaken && LABELLED_BEFORE.test(before);
}
