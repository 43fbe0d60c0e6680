import { australianAward } from '../../data/australia';
import { canadianWages } from '../../data/canada';
import { FULL_TIME_HOURS_A_YEAR, WEEKS_A_YEAR } from '../../data/hours';
import { roleFacts } from '../../data/roles';
import { subdivision } from '../../data/subdivisions';
import { type HighCostArea, ukHighCostArea, ukPayPoints } from '../../data/united-kingdom';
import type { LondonZone, Region, RoleId, WageBand } from '../types';
import { emptyBand } from './empty-band';

type RegionOf<Country extends Region['country']> = Extract<Region, { country: Country }>;

/** Job Bank's wages of the group in the province, else in the nation. */
export function canadianBand(role: RoleId, region: RegionOf<'CA'>): WageBand | null {
  const { noc, title, proxy } = roleFacts(role).canada;
  const own = region.province === null ? null : canadianWages(noc, region.province);
  const wages = own ?? canadianWages(noc, 'NAT');
  if (!wages) return null;
  // Job Bank prints hourly wages only.
  const annual = (hourly: number) => Math.round(hourly * FULL_TIME_HOURS_A_YEAR);
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
    ...canadianFallback(region, own !== null),
    proxyFor: title,
    proxy,
  };
}

function canadianFallback({ province, ambiguous }: RegionOf<'CA'>, ownWages: boolean) {
  if (ownWages) return NO_FALLBACK;
  if (province !== null) return { fallback: 'nation', fallbackReason: 'not-published' } as const;
  return ambiguous ? ({ fallback: 'nation', fallbackReason: 'ambiguous-place' } as const) : NO_FALLBACK;
}
const NO_FALLBACK = { fallback: null, fallbackReason: null } as const;

/** The agreed scale of the nation's health service, with England's London supplement where the place lies in a zone. */
export function agendaBand(role: RoleId, region: RegionOf<'GB'>): WageBand | null {
  // Where only the country is known, England's scale stands for it: most posts are there, and the panel names the nation.
  const nation = region.nation ?? 'england';
  const scale = ukPayPoints(nation);
  const { bands } = roleFacts(role).unitedKingdom;
  const points = (scale?.points ?? []).filter(({ band }) => bands.includes(band));
  if (!scale || points.length === 0) return null;
  const zone = nation === 'england' && region.londonZone !== null ? highCostArea(region.londonZone, scale) : null;
  const title = subdivision('GB', nation)?.name ?? nation;
  return {
    ...emptyBand(role),
    kind: 'pay-scale',
    points: points.map(({ band, label, annual }) => ({
      label: `Band ${band}, ${label}`,
      annual: zone ? withSupplement(annual, zone) : annual,
      hourly: null,
    })),
    ...(zone && { supplement: { zone: zone.zone, source: zone.source } }),
    currency: 'GBP',
    areaCode: `GB-${nation}`,
    areaTitle: zone ? `${title} with the ${ZONE_NAMES[zone.zone]} supplement` : title,
    period: scale.payYear,
    source: scale.source,
    fallback: region.nation === null ? 'nation' : null,
    fallbackReason: region.nation === null ? (region.ambiguous ? 'ambiguous-place' : 'no-place') : null,
  };
}

const ZONE_NAMES: Record<LondonZone, string> = {
  inner_london: 'inner London',
  outer_london: 'outer London',
  fringe: 'London fringe',
};

type ZoneSupplement = HighCostArea & { source: string };

function highCostArea(zone: LondonZone, { payYear }: { payYear: string }): ZoneSupplement | null {
  const { zones, source } = ukHighCostArea(payYear);
  const found = zones.find((each) => each.zone === zone);
  return found ? { ...found, source } : null;
}

/** A share of basic pay, held between two amounts. */
function withSupplement(annual: number, { percent, minimum, maximum }: ZoneSupplement): number {
  return annual + Math.min(maximum, Math.max(minimum, Math.round((annual * percent) / 100)));
}

/** The award's legal minima. They hold in every state alike: the nation is their own level, not a fallback. */
export function awardBand(role: RoleId): WageBand {
  const { points, source, effectiveFrom } = australianAward();
  return {
    ...emptyBand(role),
    kind: 'award-minimum',
    points: points.map(({ level, payPoint, weekly, hourly }) => ({
      label: payPoint === null ? `Level ${level}` : `Level ${level}, point ${payPoint}`,
      // The award prints weekly and hourly rates.
      annual: Math.round(weekly * WEEKS_A_YEAR),
      hourly,
    })),
    annualised: true,
    currency: 'AUD',
    areaCode: 'AU',
    areaTitle: 'Australia',
    period: `from ${effectiveFrom}`,
    source,
  };
}
