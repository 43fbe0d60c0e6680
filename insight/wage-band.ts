import { area } from '../data/areas';
import { australianAward } from '../data/australia';
import { canadianWages } from '../data/canada';
import { GUIDE_FIGURES } from '../data/guide-figures';
import { roleFacts } from '../data/roles';
import { subdivision, subdivisions } from '../data/subdivisions';
import { ukPayPoints } from '../data/united-kingdom';
import { WAGES_PERIOD, WAGES_SOURCE, wagesFor } from '../data/wages';
import type { FallbackReason, Region, RoleId, WageBand } from './types';

/** The Bureau's own constant between its hourly and yearly figures; Job Bank prints hourly ones only. */
const HOURS_A_YEAR = 2080;

type RegionOf<Country extends Region['country']> = Extract<Region, { country: Country }>;

/** A band without figures, for each country to fill in. */
function emptyBand(role: RoleId): Omit<WageBand, 'kind' | 'currency' | 'areaCode' | 'areaTitle' | 'period' | 'source'> {
  return {
    role,
    p10: null,
    p25: null,
    median: null,
    p75: null,
    p90: null,
    points: [],
    lowHighOnly: false,
    annualised: false,
    fallback: null,
    fallbackReason: null,
    proxyFor: null,
    employment: null,
  };
}

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
      return awardBand(role, region);
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

function surveyBand(role: RoleId, region: RegionOf<'US'>): WageBand | null {
  const { soc, proxy, seriesTitle } = roleFacts(role);
  if (soc === null) return null;
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
    };
  }
  return null;
}

/** OEWS numbers its state areas by FIPS code. */
const stateAreaCode = (state: string): string | null => subdivision('US', state)?.fips ?? null;

/** A town is named that lies in no metropolitan area of the dataset. */
const liesOutside = (region: RegionOf<'US'>): boolean => region.place !== null && region.metro === null;

const isNarrower = (region: RegionOf<'US'>): boolean => region.place !== null || region.ambiguous;

function reasonOf(region: RegionOf<'US'>, fallback: 'state' | 'nation'): FallbackReason {
  if (region.ambiguous) return 'ambiguous-place';
  return fallback === 'state' && region.metro === null ? 'outside-metropolitan-areas' : 'not-published';
}

/** National figures for want of any place are no fallback, yet the reader has to know. */
const wholeNationReason = (region: RegionOf<'US'>): FallbackReason =>
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

function canadianBand(role: RoleId, region: RegionOf<'CA'>): WageBand | null {
  const { noc, title, proxy } = roleFacts(role).canada;
  const own = region.province === null ? null : canadianWages(noc, region.province);
  const wages = own ?? canadianWages(noc, 'NAT');
  if (!wages) return null;
  const annual = (hourly: number) => Math.round(hourly * HOURS_A_YEAR);
  const province = region.province === null ? null : subdivision('CA', region.province);
  return {
    ...emptyBand(role),
    kind: 'wage-survey',
    p10: annual(wages.low),
    median: annual(wages.median),
    p90: annual(wages.high),
    lowHighOnly: true,
    annualised: true,
    currency: 'CAD',
    areaCode: own && province ? `CA-${province.code}` : 'CA',
    areaTitle: own && province ? province.name : 'Canada',
    period: wages.period,
    source: wages.source,
    fallback: own || region.province === null ? null : 'nation',
    fallbackReason: own || region.province === null ? null : 'not-published',
    proxyFor: proxy ? title : null,
  };
}

function agendaBand(role: RoleId, region: RegionOf<'GB'>): WageBand | null {
  // Where only the country is known, England's scale stands for it: most posts are there, and the panel names the nation.
  const nation = region.nation ?? 'england';
  const scale = ukPayPoints(nation);
  const { bands } = roleFacts(role).unitedKingdom;
  const points = (scale?.points ?? []).filter(({ band }) => bands.includes(band));
  if (!scale || points.length === 0) return null;
  return {
    ...emptyBand(role),
    kind: 'pay-scale',
    points: points.map(({ band, label, annual }) => ({ label: `Band ${band}, ${label}`, annual, hourly: null })),
    currency: 'GBP',
    areaCode: `GB-${nation}`,
    areaTitle: subdivisions('GB').find(({ code }) => code === nation)?.name ?? nation,
    period: scale.payYear,
    source: scale.source,
    fallback: region.nation === null ? 'nation' : null,
    fallbackReason: region.nation === null ? 'no-place' : null,
  };
}

function awardBand(role: RoleId, region: RegionOf<'AU'>): WageBand {
  const { points, source, effectiveFrom } = australianAward();
  return {
    ...emptyBand(role),
    kind: 'award-minimum',
    points: points.map(({ level, payPoint, weekly, hourly }) => ({
      label: payPoint === null ? `Level ${level}` : `Level ${level}, point ${payPoint}`,
      // The award prints weekly rates; a year has 52 of them.
      annual: Math.round(weekly * 52),
      hourly,
    })),
    annualised: true,
    currency: 'AUD',
    areaCode: 'AU',
    areaTitle: 'Australia',
    period: `from ${effectiveFrom}`,
    source,
    fallback: region.state === null ? null : 'nation',
    fallbackReason: region.state === null ? null : 'not-published',
  };
}
