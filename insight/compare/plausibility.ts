import { FULL_TIME_HOURS_A_YEAR, WEEKS_A_YEAR } from '../../data/hours';
import type { Pay, PayPer, WageBand } from '../types';

/** How many of a unit a full-time year has at most and at least: generous, since only the absurd must be caught. */
const A_YEAR: Record<PayPer, [number, number]> = {
  hour: [FULL_TIME_HOURS_A_YEAR, FULL_TIME_HOURS_A_YEAR],
  visit: [500, 3000],
  shift: [100, 300],
  day: [200, 300],
  week: [44, WEEKS_A_YEAR],
  'two-weeks': [22, WEEKS_A_YEAR / 2],
  'half-month': [24, 24],
  month: [12, 12],
  year: [1, 1],
};
/** A posted pay below 0.35 of the band's lowest or above 3.5 of its highest figure is no pay of this role by that unit. */
const POSSIBLE: Shares = [0.35, 3.5];
/** A unit is inferred only where the pay is one of those that are paid: "$75" may be an hour's, or a visit's. */
const USUAL: Shares = [0.6, 1.3];
type Shares = [ofLowest: number, ofHighest: number];

/** Marks a pay whose unit can't be right for the role ("$34 a year", "$70,000 an hour"). The figures stay as quoted. */
export function doubtImplausible(pay: Pay, band: WageBand): Pay {
  if (pay.per === null || pay.doubts.includes('implausible-unit')) return pay;
  if (pay.currency !== null && pay.currency !== band.currency) return pay;
  return plausibleBy(pay, pay.per, band, POSSIBLE) ? pay : { ...pay, doubts: [...pay.doubts, 'implausible-unit'] };
}

/**
 * Gives a pay without a unit the only one of hour and year that makes sense for the role, with the doubt `unit-inferred`.
 * The amounts stay as they are; where neither or both fit, the pay is returned as it came.
 */
export function inferUnit(pay: Pay, band: WageBand): Pay {
  if (pay.per !== null || pay.currency !== band.currency) return pay;
  const fitting = (['hour', 'year'] as const).filter((per) => plausibleBy(pay, per, band, USUAL));
  const [only] = fitting;
  return only && fitting.length === 1 ? { ...pay, per: only, doubts: [...pay.doubts, 'unit-inferred'] } : pay;
}

function plausibleBy(pay: Pay, per: PayPer, band: WageBand, [ofLowest, ofHighest]: Shares): boolean {
  const figures = [band.p10, band.p25, band.median, band.p75, band.p90, ...band.points.map((point) => point.annual)];
  const known = figures.filter((figure) => figure !== null);
  const ends = [pay.low, pay.high].filter((end) => end !== null);
  if (known.length === 0 || ends.length === 0) return true;
  const [fewest, most] = A_YEAR[per];
  return (
    Math.max(...ends) * most >= ofLowest * Math.min(...known) &&
    Math.min(...ends) * fewest <= ofHighest * Math.max(...known)
  );
}
