/** Regions, what is paid in them, and posted pay held against that. Part of the vocabulary; import it from `types/`. */
import type { Verdict } from './offer';
import type { Currency } from './pay';
import type { RoleId } from './posting';

export type CountryCode = 'US' | 'CA' | 'GB' | 'AU';

/** How a region was found. */
export type RegionHow =
  | 'posting-location'
  | 'structured-location'
  | 'title'
  | 'description'
  | 'preferences'
  | 'page-country';

interface RegionFound {
  how: RegionHow;
  /** The place as it was understood ("Plano"), for the sentence; `null` where only a wider region is named. */
  place: string | null;
  /** Work without a place of its own ("Remote in Texas"). */
  remote: boolean;
  /** The text names several places; this is the first, or what they have in common. */
  several: boolean;
  /** The name fits more than one place, so the region stays wider than the text. */
  ambiguous: boolean;
  /**
   * The places of other states or areas that the text names beside this one, each once, `null` for one outside the covered countries.
   * Left out where it names none; that a text only counts more places, `several` tells.
   */
  others?: readonly (Region | null)[];
  /** The text counts more places and names none of them: "Dallas, TX +4 locations". */
  unnamed?: true;
}

/** A region. `metro` is an OEWS area code: a 5-digit CBSA or a 7-digit nonmetropolitan code. */
export type Region = RegionFound &
  (
    | { country: 'US'; state: string | null; metro: string | null }
    | { country: 'CA'; province: string | null }
    | {
        country: 'GB';
        nation: 'england' | 'scotland' | 'wales' | 'northern-ireland' | null;
        londonZone: LondonZone | null;
      }
    | { country: 'AU'; state: string | null }
  );
export type LondonZone = 'inner_london' | 'outer_london' | 'fringe';

/** What kind of figures a band holds; the label on screen depends on it. */
export type BandKind =
  /** Percentiles of wages paid, from a survey. */
  | 'wage-survey'
  /** The career guide's own figures. */
  | 'career-guide'
  /** An agreed pay scale (NHS Agenda for Change): what the points are, not what people earn at percentiles. */
  | 'pay-scale'
  /** Legal minimum rates of an award. */
  | 'award-minimum';

export type Fallback = null | 'state' | 'nation';
export type FallbackReason =
  | null
  /** The narrower area has no published figure for this occupation. */
  | 'not-published'
  /** The place lies outside every metropolitan area that the dataset maps. */
  | 'outside-metropolitan-areas'
  /** The place's name fits several places. */
  | 'ambiguous-place'
  /** The posting names no place and the settings name none. */
  | 'no-place';

/** A named step of a pay scale or award: money a year and, where the source prints it, an hour. */
export interface PayPoint {
  label: string;
  annual: number;
  hourly: number | null;
}

/** Pay of an occupation in an area. Annual amounts in `currency`; what the source does not publish is `null`. */
export interface WageBand {
  role: RoleId;
  kind: BandKind;
  p10: number | null;
  p25: number | null;
  median: number | null;
  p75: number | null;
  p90: number | null;
  /** Points of a pay scale or award, ascending; empty for surveys. */
  points: PayPoint[];
  /** Canada: `p10` and `p90` are Job Bank's "low" and "high", percentiles in most cases only. */
  lowHighOnly: boolean;
  /** The source prints hourly figures and the yearly ones are ours (x 2,080). */
  annualised: boolean;
  currency: Currency;
  areaCode: string;
  areaTitle: string;
  period: string;
  /** A key of `data/sources.json`. */
  source: string;
  fallback: Fallback;
  fallbackReason: FallbackReason;
  /** Set where the series is of a wider or neighbouring occupation: its title. */
  proxyFor: string | null;
  /** How far that series is from the role: `broad` holds unrelated occupations too, and is no measure of an offer. */
  proxy: 'near' | 'broad' | null;
  employment: number | null;
  /** Set where the points include England's high cost area supplement of a London zone; its own source. */
  supplement?: { zone: LondonZone; source: string };
}

export type Tier = 'entry' | 'mid' | 'senior';

/** Pay of a career stage: our reading of the 25th, 50th and 75th percentile (or the guide's own figures). */
export interface TierPay {
  tier: Tier;
  /** Years of experience, from the career guide: [0, 2], [3, 5], [6, null]. */
  years: [number, number | null];
  annual: number;
  /** The percentile that the figure is, or `null` where the career guide states it itself. */
  percentile: 25 | 50 | 75 | null;
}

/** Posted pay held against a band. */
export interface Comparison {
  /** In the band's currency; an open end is `null`. The yearly ends are at the person's hours, of pay by the year, month or week so many times that. */
  annualLow: number | null;
  annualHigh: number | null;
  hourlyLow: number | null;
  hourlyHigh: number | null;
  /** What had to be assumed for the yearly amounts beside the hours that the offer counts; empty at 2,080 hours a year. */
  assumptions: { kind: 'hours-a-year'; hours: number }[];
  /** Middle of the posted range (or its one end) less the median, in the band's currency a year of 2,080 hours. */
  differenceAnnual: number;
  /** The same as a share of the median: 0.07 is 7 % above. */
  differenceShare: number;
  /** The offer's verdict. */
  position: Verdict;
  /** Percentile of the middle of the posted range, interpolated between published points; `null` outside them and for one end. */
  percentile: number | null;
  /** Set where the middle lies outside the published points: which end, and which percentile that is. */
  outside: null | { side: 'below' | 'above'; percentile: number };
  /** The career stage whose pay the middle falls into; `null` for one end. */
  tier: Tier | null;
}

/** The steps of a pay scale or award that a pay lies between; the same step twice where it meets one. */
export interface PlaceOnPoints {
  /** The highest step that the pay reaches; `null` below the scale. */
  from: PayPoint | null;
  /** The lowest step that is not below the pay; `null` above the scale. */
  to: PayPoint | null;
}
