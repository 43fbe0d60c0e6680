import type { Stated } from '../types';
import { onlyStated } from './only';
import { type Amount, amountsIn, ofWeek } from './travel-amounts';
import {
  headsLine,
  isBesides,
  isBlended,
  isCalledWhole,
  isLabelledFree,
  isTaxed,
  isTaxFree,
  isTotal,
  isWhole,
  namesBoth,
  whatFor,
} from './travel-labels';

/** A wage lies between these by the hour: a taxable amount without a unit is by the hour there, and by nothing shorter than a week above. */
const HOURLY_WAGE = { least: 7, most: 99 };
/** A traveller's whole week is no less. */
const LEAST_WEEK = 600;

/** What a text says of a package's parts. */
export interface PackageParts {
  taxableHourly: Stated | null;
  taxFreeWeekly: Stated | null;
  /** What of it is stated by the day, and not on how many days of a week: it is in no sum of the week. */
  taxFreeDaily?: Stated;
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
  const taxFreeDaily = sumOf(called.filter((amount) => amount.per === 'day' && !isSaidOfWeek(amount, free)));
  const ofWage = amounts.filter(
    (amount, at) =>
      !called.includes(amount) && (namesBoth(amount) || isTotal(amount, amounts[at - 1]) || !isLabelledFree(amount)),
  );
  const hasTaxFree = called.length > 0;
  const rates = ofWage.filter(({ per }) => per === 'hour');
  const isOf = (amount: Amount) => (rate: Amount) => makesWeek(rate, amount.stated) && !isWhole(amount);
  const taxedRates = rates.filter(isTaxed);
  const byWeek = ofWage.filter(({ per }) => per === 'week' || per === null);
  const taxed = byWeek.filter((amount) => (amount.per === 'week' && isTaxed(amount)) || taxedRates.some(isOf(amount)));
  const taxedWeekly = onlyOne(taxed.filter(isAWeek));
  // What an hour's pay comes to is no whole beside tax-free money.
  const others = byWeek.filter(
    (each) => each.per === 'week' && !taxed.includes(each) && !(hasTaxFree && rates.some(isOf(each))),
  );
  const gross = grossOf(others, weekly, [taxedWeekly, taxFreeWeekly, ...free.map(({ stated }) => stated)]);
  const isSum = typeof taxedWeekly === 'number' && typeof taxFreeWeekly === 'number' && taxFreeDaily === null;
  return {
    taxableHourly: taxable(ofWage, hasTaxFree, taxedWeekly),
    taxFreeWeekly,
    ...(taxFreeDaily !== null && { taxFreeDaily }),
    grossWeekly: gross ?? (isSum ? taxedWeekly + taxFreeWeekly : null),
  };
}

/** Whether a sum by the day is that of a week said again: "$68 a day ($476 a week)". */
const isSaidOfWeek = ({ stated }: Amount, ofTheWeek: readonly Amount[]): boolean =>
  ofTheWeek.some((week) => JSON.stringify(week.stated) === JSON.stringify(ofWeek(stated)));

const lowest = (stated: Stated): number => (typeof stated === 'number' ? stated : stated[0]);
const highest = (stated: Stated): number => (typeof stated === 'number' ? stated : stated[1]);
const isAnHour = ({ stated }: Amount): boolean =>
  lowest(stated) >= HOURLY_WAGE.least && highest(stated) <= HOURLY_WAGE.most;
const isSame = (one: Stated | null, other: Stated): boolean => JSON.stringify(one) === JSON.stringify(other);
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
  const rates = hourly.filter((each) => !isBesides(each) && !isBlended(each));
  return hasTaxFree && rates.length === 1 ? onlyOne(rates) : null;
}

/** Whether an hour's pay times the hours that stand beside it is the week's, to the dollar. */
const makesWeek = ({ stated, times }: Amount, week: Stated | null): boolean =>
  typeof stated === 'number' && typeof week === 'number' && times !== null && Math.abs(stated * times - week) < 1;

/** The posting's weekly pay, unless it is one of the parts or stands beside a larger whole; else what the text calls the whole, or the one weekly sum that is no part. */
function grossOf(others: readonly Amount[], weekly: Stated | null, parts: readonly (Stated | null)[]): Stated | null {
  const isPart = (sum: Stated) => parts.some((part) => isSame(part, sum));
  const sums = others.filter(
    (each) => !isPart(each.stated) && !isBesides(each) && lowest(each.stated) > HOURLY_WAGE.most,
  );
  const called = sums.filter(isCalledWhole);
  if (weekly !== null && !isPart(weekly)) return wholeBeside(weekly, sums, called) ?? weekly;
  if (called.length > 0) return onlyOne(called);
  const stated = sums.filter(({ hasUnit }) => hasUnit);
  const isOffer = (each: Amount) => headsLine(each) && lowest(each.stated) >= LEAST_WEEK;
  return parts.some((part) => part !== null) || stated.every(isOffer) ? onlyOne(stated) : null;
}

/** A larger sum that is called the week's whole, where what was read as its pay is called nothing of the kind: "Wages: $880 a week". */
function wholeBeside(weekly: Stated, sums: readonly Amount[], called: readonly Amount[]): Stated | null {
  const read = sums.filter(({ stated }) => isSame(stated, weekly));
  if (read.length === 0 || read.some((each) => called.includes(each) || headsLine(each))) return null;
  return onlyOne(called.filter(({ hasUnit, stated }) => hasUnit && lowest(stated) > highest(weekly)));
}

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
