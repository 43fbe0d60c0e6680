import type { PayCandidate } from './find';
import { isLedByPay } from './led-by-pay';
import { hasTiers } from './steps';

/** Units that other money has as well ("saves $3,000 a year"): here a pay word must stand beside the figure. */
const NEEDS_PAY_WORD: readonly PayCandidate['pay']['per'][] = [
  'year',
  'month',
  'half-month',
  'two-weeks',
  'week',
  'day',
  null,
];

/** A week's pay of a travel contract stands by itself: "Travel, 13 weeks, $1,926/wk". */
export const LEAST_WEEKLY = 600;
/** Of a line's or sentence's own figure: less is what a benefit or allowance is worth. */
const LEAST_ALONE: Partial<Record<NonNullable<PayCandidate['pay']['per']>, number>> = {
  year: 25_000,
  month: 2000,
  'half-month': 1000,
  'two-weeks': 1000,
  week: LEAST_WEEKLY,
  day: 150,
};
/** A range of an hour's or a year's size without a unit: "$30.00 - $36.00 DOE". */
const ALONE_BY_NONE: readonly (readonly [least: number, most: number])[] = [
  [12, 120],
  [25_000, 200_000],
];
const BY_EXPERIENCE = /^[\s,(-]*(?:DOE|DOQ|depend(?:s|ing|ent) (?:up)?on|based (?:up)?on|commensurate)\b/i;
/** "$65,000 salary" is tied by its own word. */
const SALARY = /\bsalary\b/i;
/** So many words lead to what a sentence says; fewer are a label ("PTA Home Health $62k"). */
const LEAST_WORDS = 3;
const WORD = /(?<![A-Za-z])[a-z]{2,}(?![A-Za-z])/g;
/** "13-week travel contract, $1,690/week": what stands there by itself is led to by nothing. */
const STANDS_BY_ITSELF = /[:,=|–—+-]\s*(?:at )?[$£]?\s*$/;

/** Whether a whole sentence leads to a figure, and not to a label's or a field's; what may be earned is told in no other way. */
export const isInSentence = ({ lead, pay }: PayCandidate): boolean =>
  !pay.doubts.includes('on-target-earnings') &&
  (lead.match(WORD) ?? []).length >= LEAST_WORDS &&
  !STANDS_BY_ITSELF.test(lead);

/** "Total compensation package valued at $88,500" is tied by what is said to be in it, "PTA: $30-35" by whose it is. */
export function isTied(each: PayCandidate): boolean {
  const { pay, named, own } = each;
  return (
    named ||
    isAlone(each) ||
    isScaleByYears(each) ||
    isLedTo(each) ||
    own ||
    SALARY.test(pay.quoted) ||
    pay.doubts.includes('more-than-wage') ||
    !NEEDS_PAY_WORD.includes(pay.per)
  );
}

/** A pound is worth more, and Britain's lowest full-time pay is about this. */
const LEAST_IN_POUNDS = 20_000;

const leastAlone = (per: NonNullable<PayCandidate['pay']['per']>, currency: PayCandidate['pay']['currency']): number =>
  per === 'year' && currency === 'GBP' ? LEAST_IN_POUNDS : (LEAST_ALONE[per] ?? Number.POSITIVE_INFINITY);

/** "$54,000 - $60,000 annually" on a line of its own is pay by its unit, "$30 - $36 DOE" by what it depends on. */
function isAlone({ pay: { per, low, high, currency }, surroundings: { right }, standsAlone }: PayCandidate): boolean {
  if (!standsAlone || low === null || high === null) return false;
  if (per !== null) return low >= leastAlone(per, currency);
  return BY_EXPERIENCE.test(right) && low < high && ALONE_BY_NONE.some(([least, most]) => low >= least && high <= most);
}

/** "New graduate: $29\n3 years: $32": nothing else of a wage's size is told so. */
const isScaleByYears = ({ pay: { low, high, quoted } }: PayCandidate): boolean =>
  hasTiers(quoted) && ALONE_BY_NONE.some(([from, to]) => (low ?? 0) >= from && (high ?? 0) <= to);

/** A sum of a wage's size, to which its sentence leads by a word for pay and by no other noun. */
export function isLedTo({ pay: { per, low, high }, lead, rest }: PayCandidate): boolean {
  const [least, most] = [low ?? high ?? 0, high ?? low ?? 0];
  const isSized =
    per === null
      ? least < most && ALONE_BY_NONE.some(([from, to]) => least >= from && most <= to)
      : least >= (LEAST_ALONE[per] ?? Number.POSITIVE_INFINITY);
  return isSized && isLedByPay(lead, rest, low !== high);
}
