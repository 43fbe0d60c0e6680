/**
 * The words that everything in this project is said in.
 * Types only: `sites/` and `components/` may import from here without pulling in a line of code.
 */
import type { Comparison, CountryCode, PlaceOnPoints, Region, TierPay, WageBand } from './band';
import type { Offer, StatedTime } from './offer';
import type { Pay, PayOrigin, PayReading } from './pay';
import type { RoleId, RoleMatch } from './posting';
import type { Asks, Certification, Skills } from './requirements';
import type { TermsReading } from './terms';

export type * from './band';
export type * from './offer';
export type * from './pay';
export type * from './posting';
export type * from './real-hour';
export type * from './requirements';
export type * from './terms';

/** A source as it is shown. */
export interface Source {
  id: string;
  publisher: string;
  title: string;
  period: string;
  licence: string;
  url: string;
}

/** Everything about one posting, ready to paint. */
export interface Insight {
  title: string;
  role: RoleId;
  match: RoleMatch;
  /** `null` where the place lies outside the countries that the dataset covers. */
  region: Region | null;
  band: WageBand | null;
  /** For the general role: the Bureau's bands of the nearest occupations, always shown beside the guide's figures. */
  nearest: WageBand[];
  tiers: TierPay[];
  pay: PayReading;
  /** No pay was read, but a figure stands in the text that may be one: it can't be said that none is posted. */
  unreadPay: boolean;
  /** What is paid is a unit or point, of which a visit counts some. */
  isByUnits: boolean;
  payOrigin: PayOrigin | null;
  /** Other readings of the pay that disagree with the one used. */
  payConflicts: { origin: PayOrigin; pay: Pay }[];
  /** What the offer is worth: every verdict and every colour comes from here. */
  offer: Offer;
  time: StatedTime;
  /** The offer against the band of its one role, in detail; `null` wherever the offer has no verdict. */
  comparison: Comparison | null;
  /** Where the posted pay lies on a pay scale or award, which have no percentiles to compare with. */
  step: PlaceOnPoints | null;
  skills: Skills;
  asks: Asks;
  /** `null` where there was no description to read. */
  terms: TermsReading | null;
  certification: Certification | null;
  /** Of a title that names several disciplines, what is required of each; they stand in place of `certification`. */
  certificationsOfNamed: Certification[];
  outlook: {
    changePercent: number;
    annualOpenings: number | null;
    period: string;
    source: string;
    proxyFor: string | null;
  } | null;
  /** Medicare Part B's rule for assistants in outpatient therapy: what it pays of the usual amount. */
  medicare: { percent: number; since: string; modifier: string; url: string | null; source: string } | null;
  sources: Source[];
}

/** What the meaning of a posting depends on besides the posting: the part of the settings that `insight/` reads. */
export interface Person {
  country: CountryCode;
  /** State, province (two or three letters) or nation of the person's region. */
  subdivision: string | null;
  /** OEWS area code of the person's metropolitan or nonmetropolitan area. */
  metro: string | null;
  /** The ONE constant between hourly and yearly pay. */
  hoursAYear: number;
  /** For pay by the visit. */
  visitsADay: number;
  daysAYear: number;
  yearsOfExperience: number | null;
  /** States (two letters) where the person holds a licence, by role. */
  licences: { role: RoleId; state: string }[];
  /** Ids of `data/skills.json` that the person has. */
  skills: string[];
  /** Titles (folded) that the person has corrected: the right role, or `none`. */
  corrections: Record<string, RoleId | 'none'>;
}

/** The part of an insight that a badge shows: what a results list of many cards is sent. */
export type BriefInsight = Pick<
  Insight,
  'title' | 'role' | 'match' | 'region' | 'band' | 'nearest' | 'pay' | 'unreadPay' | 'offer' | 'comparison'
>;

/** How the person wants things shown; sent with every answer so that the overlay never reads the settings itself. */
export interface Display {
  payFirst: 'hour' | 'year';
  hoursAYear: number;
  yearsOfExperience: number | null;
  /** The panel is folded to its header. */
  collapsed: boolean;
  /** Year-month-day: how old a fact is can only be said on the day on which it is shown. */
  today: string;
}
