import { area } from '../../data/areas';
import { GUIDE_FIGURES } from '../../data/guide-figures';
import { roleFacts } from '../../data/roles';
import { subdivision } from '../../data/subdivisions';
import { WAGES_PERIOD, WAGES_SOURCE, wagesFor } from '../../data/wages';
import type { FallbackReason, Region, RoleId, WageBand } from '../types';
import { agendaBand, awardBand, canadianBand } from './abroad';
import { emptyBand } from './empty-band';

type AmericanRegion = Extract<Region, { country: 'US' }>;

/**
 * Pay of a role in a region: of the metropolitan area, else of the state, else of the nation, and says which and why.
 *
 * @returns annual amounts in the region's currency, or `null` where no source gives any
 */
export function wageBand(role: RoleId, region: Region): WageBand | null {
  switch (region.country) {
    case 'US':
      return roleFacts(role).soc === null ? guideBand(role) : surveyBand(role, region);
    case 'CA':
      return canadianBand(role, region);
    case 'GB':
      return agendaBand(role, region);
    case 'AU':
      return awardBand(role);
  }
}

/**
 * For a role without a series of its own: the Bureau's bands of the nearest occupations in the same region. Empty for roles
 * that have one, and outside the United States, where every role has the group's figures.
 */
export function nearestBands(role: RoleId, region: Region): WageBand[] {
  if (region.country !== 'US') return [];
  return roleFacts(role).nearest.flatMap((near) => surveyBand(near, region) ?? []);
}

function surveyBand(role: RoleId, region: AmericanRegion): WageBand | null {
  const { soc, proxy, seriesTitle } = roleFacts(role);
  // The survey publishes nothing on these occupations in the smaller territories, and the nation's figures leave them out.
  if (soc === null || (region.state !== null && UNPUBLISHED_TERRITORIES.has(region.state))) return null;
  const stateCode = region.state === null ? null : stateAreaCode(region.state);
  const levels = [
    { code: region.metro, fallback: null },
    { code: stateCode, fallback: region.metro === null && !liesOutside(region) ? null : ('state' as const) },
    { code: 'US', fallback: region.state === null && !isNarrower(region) ? null : ('nation' as const) },
  ];
  for (const { code, fallback } of levels) {
    const wages = code === null ? null : wagesFor(soc, code);
    const found = code === null ? null : area(code);
    if (!wages || wages.median === null || !found) continue;
    const { employment, ...percentiles } = wages;
    return {
      ...emptyBand(role),
      ...percentiles,
      employment,
      kind: 'wage-survey',
      currency: 'USD',
      areaCode: found.code,
      areaTitle: found.title,
      period: WAGES_PERIOD,
      source: WAGES_SOURCE,
      fallback,
      fallbackReason: fallback === null ? wholeNationReason(region) : reasonOf(region, fallback),
      proxyFor: proxy ? seriesTitle : null,
      proxy,
    };
  }
  return null;
}

const UNPUBLISHED_TERRITORIES: ReadonlySet<string> = new Set(['AS', 'GU', 'MP', 'VI']);

/** OEWS numbers its state areas by FIPS code. */
const stateAreaCode = (state: string): string | null => subdivision('US', state)?.fips ?? null;

/** A town is named that lies in no metropolitan area of the dataset. */
const liesOutside = (region: AmericanRegion): boolean => region.place !== null && region.metro === null;

const isNarrower = (region: AmericanRegion): boolean => region.place !== null || region.ambiguous;

function reasonOf(region: AmericanRegion, fallback: 'state' | 'nation'): FallbackReason {
  if (region.ambiguous) return 'ambiguous-place';
  return fallback === 'state' && region.metro === null ? 'outside-metropolitan-areas' : 'not-published';
}

/** National figures for want of any place are no fallback, yet the reader has to know. */
const wholeNationReason = (region: AmericanRegion): FallbackReason =>
  region.state === null && (region.how === 'page-country' || region.how === 'preferences') ? 'no-place' : null;

function guideBand(role: RoleId): WageBand {
  const { median, topTenthFrom, source, currency } = GUIDE_FIGURES;
  return {
    ...emptyBand(role),
    kind: 'career-guide',
    median,
    // "The top tenth earns from…" is what a 90th percentile is; the guide gives no other percentile.
    p90: topTenthFrom,
    currency,
    areaCode: 'US',
    areaTitle: area('US')?.title ?? 'United States',
    period: 'undated',
    source,
  };
}
