import { GUIDE_FIGURES } from '../../data/guide-figures';
import type { TierPay, WageBand } from '../types';

const PERCENTILE = { entry: 25, mid: 50, senior: 75 } as const;

/**
 * Pay by career stage, in the band's currency a year. Surveys don't publish stages: the 25th, 50th and 75th percentile for
 * 0-2, 3-5 and 6+ years is our mapping, with the years of the career guide; a percentile that is not published leaves its
 * stage out. For the general role the stages are the guide's own figures. Scales and awards have none, and a wide group's
 * percentiles are no stages of a role in it.
 */
export function tiersOf(band: WageBand): TierPay[] {
  if (band.proxy === 'broad') return [];
  if (band.kind === 'career-guide') return GUIDE_FIGURES.tiers.map((stage) => ({ ...stage, percentile: null }));
  const published = { entry: band.p25, mid: band.median, senior: band.p75 };
  return GUIDE_FIGURES.tiers.flatMap(({ tier, years }) => {
    const annual = published[tier];
    return annual === null ? [] : [{ tier, years, annual, percentile: PERCENTILE[tier] }];
  });
}
