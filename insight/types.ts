/**
 * The words that everything in this project is said in.
 * Types only: `sites/` and `components/` may import from here without pulling in a line of code.
 */

/** The seven occupations that the product knows; the ids of `data/roles.json`. */
export type RoleId =
  | 'physical-therapist-assistant'
  | 'occupational-therapy-assistant'
  | 'speech-language-pathology-assistant'
  | 'physical-therapist-aide'
  | 'occupational-therapy-aide'
  | 'rehabilitation-aide'
  | 'therapy-assistant';

/** Raw schema.org values, untouched: `insight/` reads them, `sites/` only finds them. */
export interface StructuredPosting {
  baseSalary?: unknown;
  estimatedSalary?: unknown;
  jobLocation?: unknown;
  applicantLocationRequirements?: unknown;
  jobLocationType?: unknown;
  occupationalCategory?: unknown;
  employmentType?: unknown;
}

/** What a page says of one job. Texts are kept as the page prints them (white space folded, hidden copies left out). */
export interface Posting {
  /** Identity on its site: two nodes that show the same job have the same id, whatever else they show. */
  id: string;
  title: string;
  url: string;
  company?: string;
  location?: string;
  payText?: string;
  /** Plain text, never markup. */
  description?: string;
  structured?: StructuredPosting;
}

/** Licensed professions that a title can offer beside an assistant's post. */
export type TherapistProfession = 'physical-therapist' | 'occupational-therapist' | 'speech-language-pathologist';

export type DoubtReason =
  /** The title offers a therapist's or an assistant's post ("PT/PTA"). */
  | 'therapist-or-assistant'
  /** The title leaves the discipline or level open and the description decided. */
  | 'from-description'
  /** The deciding word was mended from an unusual spelling. */
  | 'spelling'
  /** An abbreviation that means other things too ("PTA" alone, "COTA" alone). */
  | 'abbreviation'
  /** The words fit, but another reading is possible. */
  | 'other-reading';

/** Which role a title (with its description) names, and why we think so. */
export interface RoleMatch {
  role: RoleId;
  /** 0 to 1. Under the lower threshold there is no match at all; between the two thresholds it is doubtful. */
  confidence: number;
  doubtful: boolean;
  doubtReason: DoubtReason | null;
  /** The words that decided, as they stand in the title or description. */
  evidence: string[];
  /** Other posts that the same title offers. */
  alsoOpenTo: (RoleId | TherapistProfession)[];
}

export type Currency = 'USD' | 'CAD' | 'GBP' | 'AUD' | 'NZD' | 'EUR';
export type PayPer = 'hour' | 'day' | 'week' | 'month' | 'year' | 'visit' | 'shift';

export type PayDoubt =
  /** The unit that the page gives makes no sense for this role ("$34 a year"); shown as quoted, never rescaled. */
  | 'implausible-unit'
  /** The text names no unit; it is inferred from the size of the figure and said so. */
  | 'unit-inferred'
  /** The site's estimate, not the employer's word. */
  | 'site-estimate'
  /** On-target earnings or commission: not a wage. */
  | 'on-target-earnings'
  /** Quoted pro rata to full-time hours. */
  | 'pro-rata'
  /** A travel contract's weekly gross that mixes taxable pay and stipends. */
  | 'travel-package';

/** One pay as quoted: amounts in `currency` per `per`. An open end is `null`. */
export interface Pay {
  low: number | null;
  high: number | null;
  /** `null` where neither the text nor its country tells. */
  currency: Currency | null;
  /** `null` where the text names no unit. */
  per: PayPer | null;
  /** The very words that were read. */
  quoted: string;
  doubts: PayDoubt[];
}

/** Money in the posting that is not pay. */
export interface PayExtra {
  kind: 'sign-on-bonus' | 'bonus' | 'stipend' | 'referral' | 'mileage' | 'relocation' | 'overtime' | 'other';
  low: number | null;
  high: number | null;
  currency: Currency | null;
  per: PayPer | null;
  quoted: string;
}

/** All that a text or a schema.org salary says about pay. */
export interface PayReading {
  /** The pay to compare, or `null` where none is posted. */
  pay: Pay | null;
  /** Further pays in the same text (hourly beside per visit). */
  also: Pay[];
  extras: PayExtra[];
}

/** Where the pay that is shown was read from, when card, panel, JSON-LD and description differ. */
export type PayOrigin = 'pay-text' | 'structured' | 'description' | 'title';

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

/** What turns a quoted pay into a yearly one. */
export interface Annualisation {
  annualLow: number | null;
  annualHigh: number | null;
  hourlyLow: number | null;
  hourlyHigh: number | null;
  /** What had to be assumed; empty where the pay is a year's or an hour's of full-time work. */
  assumptions: (
    | { kind: 'hours-a-year'; hours: number }
    | { kind: 'hours-a-week'; hours: number }
    | { kind: 'visits-a-day'; visits: number; days: number }
    | { kind: 'hours-a-shift'; hours: number }
    | { kind: 'weeks-a-year'; weeks: number }
    | { kind: 'days-a-year'; days: number }
    | { kind: 'part-time' }
  )[];
}

/** Posted pay held against a band. */
export interface Comparison extends Annualisation {
  /** Middle of the posted range (or its one end) less the median, in the band's currency a year. */
  differenceAnnual: number;
  /** The same as a share of the median: 0.07 is 7 % above. */
  differenceShare: number;
  /** `near` within 3 % of the median either way. */
  position: 'above' | 'near' | 'below';
  /** Percentile of the middle of the posted range, interpolated between published points; `null` outside them. */
  percentile: number | null;
  /** Set where the middle lies outside the published points: which end, and which percentile that is. */
  outside: null | { side: 'below' | 'above'; percentile: number };
  /** The career stage whose pay the middle falls into. */
  tier: Tier | null;
  /** For open-ended ranges: the comparison uses the only end that is given. */
  basis: 'middle' | 'low-only' | 'high-only' | 'exact';
}

/** The steps of a pay scale or award that a pay lies between; the same step twice where it meets one. */
export interface PlaceOnPoints {
  /** The highest step that the pay reaches; `null` below the scale. */
  from: PayPoint | null;
  /** The lowest step that is not below the pay; `null` above the scale. */
  to: PayPoint | null;
}

export interface SkillFound {
  id: string;
  name: string;
  /** The words of the posting that name it. */
  quoted: string;
}

export interface Skills {
  asked: (SkillFound & { have: boolean })[];
  /** Typical of the role and not named in the posting, most frequent first. */
  typical: { id: string; name: string; have: boolean }[];
  /** False where there was no description to read: nothing can be said of what is asked. */
  descriptionRead: boolean;
}

export type VerificationMark = 'verified' | 'two-sources' | 'one-source' | 'conflict' | 'not-read';
export type Requirement =
  | 'license'
  | 'certification'
  | 'registration'
  | 'license-or-certification'
  | 'none'
  | 'unknown';

/** What a state (or country) requires of a role. */
export interface Certification {
  role: RoleId;
  regionCode: string;
  regionName: string;
  requirement: Requirement;
  /** `null` where no examination is named by the source. */
  exam: string | null;
  body: string | null;
  bodyUrl: string | null;
  /** `years` is `null` where the source tells the hours and not over how long. */
  continuingEducation: { hours: number; years: number | null } | null;
  compact: 'active' | 'enacted' | 'no' | null;
  compactName: string | null;
  mark: VerificationMark;
  /** True unless a primary source or two sources agree: "check with the state board". */
  checkWithBoard: boolean;
  note: string | null;
  sourceUrl: string | null;
  sourceDate: string | null;
  /** An older reading that the newer source replaced, kept for the details view. */
  older: { requirement: Requirement; sourceUrl: string | null; sourceDate: string | null } | null;
  /** Set when the settings name a licence of another state and both are active compact members. */
  privilege: { from: string; to: string } | null;
}

export type Setting =
  | 'skilled-nursing'
  | 'home-health'
  | 'outpatient'
  | 'school'
  | 'acute-care'
  | 'inpatient-rehabilitation'
  | 'pediatric'
  | 'travel'
  | 'telehealth';
export type Schedule =
  | 'full-time'
  | 'part-time'
  | 'prn'
  | 'contract'
  | 'temporary'
  | 'weekends'
  | 'evenings'
  | 'nights';

/** What a posting asks for beside skills. */
export interface Asks {
  /** Years of experience asked for, and the words that say so. */
  experience: { years: number; quoted: string } | null;
  tier: Tier | null;
  settings: Setting[];
  schedule: Schedule[];
  credentials: {
    id: 'state-licence' | 'cpr-bls' | 'driving-licence' | 'nbcot' | 'asha-slpa' | 'npte';
    quoted: string;
  }[];
  newGraduatesWelcome: boolean;
}

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
  payOrigin: PayOrigin | null;
  /** Other readings of the pay that disagree with the one used. */
  payConflicts: { origin: PayOrigin; pay: Pay }[];
  comparison: Comparison | null;
  /** Where the posted pay lies on a pay scale or award, which have no percentiles to compare with. */
  step: PlaceOnPoints | null;
  skills: Skills;
  asks: Asks;
  certification: Certification | null;
  outlook: {
    changePercent: number;
    annualOpenings: number | null;
    period: string;
    source: string;
    proxyFor: string | null;
  } | null;
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
  /** For pay by the visit, shift, day or week. */
  visitsADay: number;
  daysAYear: number;
  hoursAShift: number;
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
  'title' | 'role' | 'match' | 'region' | 'band' | 'nearest' | 'pay' | 'comparison'
>;

/** How the person wants things shown; sent with every answer so that the overlay never reads the settings itself. */
export interface Display {
  payFirst: 'hour' | 'year';
  hoursAYear: number;
  yearsOfExperience: number | null;
  /** The panel is folded to its header. */
  collapsed: boolean;
}
