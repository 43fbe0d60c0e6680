import { FULL_TIME_HOURS_A_YEAR, PAID_A_YEAR } from '../../data/hours';
import { toCents } from '../rounding';
import type { Comparison, HourlyEnds, Pay, PayPer, Person, PlaceOnPoints, TierPay, Verdict, WageBand } from '../types';
import { percentileOf, publishedPoints } from './percentile';

const STAGES = 3;
const TIMES: Partial<Record<PayPer, number>> = PAID_A_YEAR;

/**
 * An offer that has a verdict, in detail: by the hour and by the year, how far from the median, at which percentile, in which
 * career stage. Everything is held against the band by the hour, on the 2,080 hours that the band's own yearly figures count; the
 * person's hours only make the yearly amounts that they are shown.
 * @param hourly the offer's ends an hour, in the band's currency
 * @param position the offer's verdict, which is the same for every band that it was held against
 * @throws RangeError for a band without a median or an offer without ends
 */
export function compareWith(
  band: WageBand,
  pay: Pay,
  hourly: HourlyEnds,
  position: Verdict,
  tiers: readonly TierPay[],
  person: Pick<Person, 'hoursAYear'>,
): Comparison {
  const middle =
    hourly.low === null || hourly.high === null ? (hourly.low ?? hourly.high) : (hourly.low + hourly.high) / 2;
  if (band.median === null || middle === null) throw new RangeError('There is nothing to compare.');
  const isOpen = hourly.low === null || hourly.high === null;
  const annual = toCents(middle * FULL_TIME_HOURS_A_YEAR);
  const differenceAnnual = toCents(annual - band.median);
  return {
    hourlyLow: hourly.low === null ? null : toCents(hourly.low),
    hourlyHigh: hourly.high === null ? null : toCents(hourly.high),
    annualLow: annualEnd(pay.low, hourly.low, pay, person),
    annualHigh: annualEnd(pay.high, hourly.high, pay, person),
    assumptions: assumptionsOf(person),
    differenceAnnual,
    differenceShare: differenceAnnual / band.median,
    position,
    ...(isOpen ? NO_PERCENTILE : percentileOf(annual, publishedPoints(band))),
    tier: isOpen ? null : tierOf(annual, tiers),
  };
}

/** Of pay by the year, month or week the posted figure, as many times as a year has it; of any other the person's hours a year. */
function annualEnd(
  printed: number | null,
  hourly: number | null,
  { per }: Pay,
  { hoursAYear }: Pick<Person, 'hoursAYear'>,
): number | null {
  if (printed === null || hourly === null) return null;
  const times = per && TIMES[per];
  if (times) return Math.round(toCents(printed * times));
  // Of the unrounded hour: a cent of an hour is twenty dollars of a year.
  return Math.round(toCents(hourly * hoursAYear));
}

const assumptionsOf = ({ hoursAYear }: Pick<Person, 'hoursAYear'>): Comparison['assumptions'] =>
  hoursAYear === FULL_TIME_HOURS_A_YEAR ? [] : [{ kind: 'hours-a-year', hours: hoursAYear }];

/** Of one end, the middle is not known. */
const NO_PERCENTILE = { percentile: null, outside: null };

/** The career stage whose pay is nearest; on the border between two, the earlier one. Unknown unless all three are known. */
function tierOf(annual: number, tiers: readonly TierPay[]): TierPay['tier'] | null {
  if (tiers.length < STAGES) return null;
  let nearest: TierPay | null = null;
  for (const tier of tiers) {
    if (!nearest || Math.abs(tier.annual - annual) < Math.abs(nearest.annual - annual)) nearest = tier;
  }
  return nearest?.tier ?? null;
}

/**
 * Places a pay on the steps of a scale or award, by the unit that the steps are printed in: by the year, or by the hour where they
 * have one. Steps are not percentiles: there is no median and no verdict.
 * @returns `null` for a pay by another unit or in another currency
 */
export function placeOnPoints(pay: Pay, band: WageBand): PlaceOnPoints | null {
  const unit = pay.per === 'year' ? 'annual' : pay.per === 'hour' ? 'hourly' : null;
  const middle = pay.low === null || pay.high === null ? (pay.low ?? pay.high) : (pay.low + pay.high) / 2;
  if (unit === null || middle === null || pay.currency !== band.currency) return null;
  const steps = band.points.flatMap((point) => (point[unit] === null ? [] : [{ point, amount: point[unit] }]));
  if (steps.length === 0) return null;
  return {
    from: steps.findLast(({ amount }) => amount <= middle)?.point ?? null,
    to: steps.find(({ amount }) => amount >= middle)?.point ?? null,
  };
}
