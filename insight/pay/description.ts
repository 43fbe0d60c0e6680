import type { PayReading } from '../types';
import { joinedByTerritory } from './by-territory';
import { choosePay } from './choice';
import { findPays, type PayCandidate, type PayContext } from './find';
import { isLedByPay } from './led-by-pay';

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
const LEAST_WEEKLY = 600;
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
/** No scale of pay is wider. */
const STEEPEST = 2.5;
const TRAVEL = /\btravel|\bassignment\b/i;

/**
 * Reads the pay inside a long description. Only a figure that is tied to pay counts: by a pay word right before it or by
 * "an hour", "per visit", "per shift". Several that differ, by place or grade, leave none; so does the top of a scale in the sentence of
 * its bottom ("salary $41,200 for new hires and $58,900 after ten years"). What is paid to other occupations is theirs.
 */
export function readPayInDescription(description: string, context: PayContext = {}): PayReading {
  const { candidates, unclear, extras } = findPays(description, context);
  const isTravel = context.isTravel === true || TRAVEL.test(description);
  const isPay = (each: PayCandidate) => isTied(each) || (isTravel && isWeekly(each));
  const hasLevels = candidates.some((each) => each.isOfLevel && isPay(each));
  const tied = [
    // Of levels told one behind the other one is pay as the other is.
    ...candidates.filter((each) => isPay(each) || (hasLevels && each.isOfLevel)),
    ...unclear.filter(isLedTo),
  ];
  const loose = [...candidates, ...unclear].filter((each) => !tied.includes(each));
  const tops = loose.filter((each) => tied.some((bottom) => couldBeTopOf(bottom, each)));
  const { pay, also } = choosePay(joinedByTerritory(tied, loose), tops, context.isOfOneLevel);
  return { pay, also, extras };
}

/** "Total compensation package valued at $88,500" is tied by what is said to be in it, "PTA: $30-35" by whose it is. */
function isTied(each: PayCandidate): boolean {
  const { pay, named, own } = each;
  return (
    named ||
    isAlone(each) ||
    isLedTo(each) ||
    own ||
    SALARY.test(pay.quoted) ||
    pay.doubts.includes('more-than-wage') ||
    !NEEDS_PAY_WORD.includes(pay.per)
  );
}

/** "$54,000 - $60,000 annually" on a line of its own is pay by its unit, "$30 - $36 DOE" by what it depends on. */
function isAlone({ pay: { per, low, high }, surroundings: { right }, standsAlone }: PayCandidate): boolean {
  if (!standsAlone || low === null || high === null) return false;
  if (per !== null) return low >= (LEAST_ALONE[per] ?? Number.POSITIVE_INFINITY);
  return BY_EXPERIENCE.test(right) && low < high && ALONE_BY_NONE.some(([least, most]) => low >= least && high <= most);
}

/** A sum of a wage's size, to which its sentence leads by a word for pay and by no other noun. */
function isLedTo({ pay: { per, low, high }, lead, rest }: PayCandidate): boolean {
  const [least, most] = [low ?? high ?? 0, high ?? low ?? 0];
  const isSized =
    per === null
      ? least < most && ALONE_BY_NONE.some(([from, to]) => least >= from && most <= to)
      : least >= (LEAST_ALONE[per] ?? Number.POSITIVE_INFINITY);
  return isSized && isLedByPay(lead, rest, low !== high);
}

function isWeekly({ pay: { per, low }, opens }: PayCandidate): boolean {
  return per === 'week' && opens && low !== null && low >= LEAST_WEEKLY;
}

function couldBeTopOf(bottom: PayCandidate, top: PayCandidate): boolean {
  const [least, most] = [bottom.pay.high ?? bottom.pay.low ?? 0, top.pay.low ?? top.pay.high ?? 0];
  return bottom.sentence === top.sentence && bottom.pay.per === top.pay.per && most > least && most < STEEPEST * least;
}
