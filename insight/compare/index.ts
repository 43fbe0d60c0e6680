import type {
  Annualisation,
  Comparison,
  Pay,
  PayDoubt,
  Person,
  PlaceOnPoints,
  Schedule,
  TierPay,
  WageBand,
} from '../types';
import { annualise } from './annualise';
import { percentileOf, publishedPoints } from './percentile';
import { doubtImplausible, inferUnit } from './plausibility';

/** Within this share of the median a pay is neither above nor below it. */
const NEAR = 0.03;
/** Pay with these doubts is not a wage that a survey of wages could be held against. */
const NOT_COMPARABLE: readonly PayDoubt[] = ['implausible-unit', 'on-target-earnings', 'travel-package'];
const STAGES = 3;
const PART_TIME: readonly Schedule[] = ['part-time', 'prn'];

/**
 * Holds a posted pay against a band.
 * @param schedule the posting's working time: part-time and as-needed work is flagged, since a year of it is not a full-time year
 * @returns `null` where there is nothing to hold it against: no median (pay scales, award minima), another currency,
 * a unit that is missing or makes no sense, on-target earnings, a travel contract's gross
 */
export function comparePay(
  posted: Pay,
  band: WageBand,
  tiers: TierPay[],
  person: Person,
  schedule: Schedule[] = [],
): Comparison | null {
  if (band.median === null || posted.currency !== band.currency) return null;
  const pay = doubtImplausible(inferUnit(posted, band), band);
  if (pay.doubts.some((doubt) => NOT_COMPARABLE.includes(doubt))) return null;
  const annualisation = annualise(pay, person);
  const middle = annualisation && middleOf(annualisation);
  if (!annualisation || !middle) return null;
  const differenceAnnual = middle.annual - band.median;
  const differenceShare = differenceAnnual / band.median;
  return {
    ...annualisation,
    assumptions: schedule.some((s) => PART_TIME.includes(s))
      ? [...annualisation.assumptions, { kind: 'part-time' }]
      : annualisation.assumptions,
    differenceAnnual,
    differenceShare,
    position: Math.abs(differenceShare) <= NEAR ? 'near' : differenceShare > 0 ? 'above' : 'below',
    ...percentileOf(middle.annual, publishedPoints(band)),
    tier: tierOf(middle.annual, tiers),
    basis: middle.basis,
  };
}

function middleOf({ annualLow, annualHigh }: Annualisation): { annual: number; basis: Comparison['basis'] } | null {
  if (annualLow !== null && annualHigh !== null) {
    const basis = annualLow === annualHigh ? 'exact' : 'middle';
    return { annual: (annualLow + annualHigh) / 2, basis };
  }
  if (annualLow !== null) return { annual: annualLow, basis: 'low-only' };
  return annualHigh === null ? null : { annual: annualHigh, basis: 'high-only' };
}

/** The career stage whose pay is nearest; on the border between two, the earlier one. Unknown unless all three are known. */
function tierOf(annual: number, tiers: TierPay[]): TierPay['tier'] | null {
  if (tiers.length < STAGES) return null;
  let nearest: TierPay | null = null;
  for (const tier of tiers) {
    if (!nearest || Math.abs(tier.annual - annual) < Math.abs(nearest.annual - annual)) nearest = tier;
  }
  return nearest?.tier ?? null;
}

/** Places a pay on the steps of a scale or award. Steps are not percentiles: there is no median and no position. */
export function placeOnPoints(posted: Pay, band: WageBand, person: Person): PlaceOnPoints | null {
  if (band.points.length === 0 || posted.currency !== band.currency) return null;
  const pay = doubtImplausible(inferUnit(posted, band), band);
  if (pay.doubts.some((doubt) => NOT_COMPARABLE.includes(doubt))) return null;
  const annualisation = annualise(pay, person);
  const middle = annualisation && middleOf(annualisation);
  if (!middle) return null;
  return {
    from: band.points.findLast((point) => point.annual <= middle.annual) ?? null,
    to: band.points.find((point) => point.annual >= middle.annual) ?? null,
  };
}
