/** What an offer is worth, like for like. Part of the vocabulary; import it from `types/`. */
import type { RoleId } from './posting';

/** How the work is engaged and paid; what an offer can be held against depends on it. */
export type Arrangement =
  | 'staff'
  | 'part-time'
  | 'prn'
  /** A travel contract: taxable pay and tax-free stipends in one weekly sum. */
  | 'travel'
  /** A contract for a time without stipends: it pays by the hour like a staff post. */
  | 'temporary'
  | 'per-visit'
  /** A post of a school, for the days of a school year. */
  | 'school-year'
  /** An independent contractor (1099 in the United States), who pays the employer's part of payroll tax too. */
  | 'self-employed';

/** Within 3 % of the median either way is `near`. */
export type Verdict = 'above' | 'near' | 'below';

/** Why there is no verdict. */
export type NotCompared =
  | 'travel-package'
  | 'per-visit'
  /** A school post's yearly pay, without the days and hours that it is for. */
  | 'school-year'
  /** Only figures of a wide group that holds other occupations too. */
  | 'proxy'
  /** The title names several roles, and they don't agree. */
  | 'several-roles'
  /** The posting names several places, and their medians don't agree. */
  | 'several-places'
  | 'therapist-or-assistant'
  /** One end alone, and what it leaves open lies on both sides of the median. */
  | 'open-ended'
  /** The range is too wide to be one, or one of its ends is a placeholder. */
  | 'spread'
  /** Far from everything that is paid for this role here. */
  | 'outside-plausible'
  /** No unit, or a yearly pay for part of a year's hours. */
  | 'no-unit'
  /** None is published for the place or its state, or the posting doesn't say where it is. */
  | 'no-median'
  /** A pay scale or award, which has steps and no median. */
  | 'scale'
  | 'currency'
  | 'self-employed'
  /** None posted by the employer: a site's estimate and earnings on target are no wage. */
  | 'no-pay';

/** Why a median is none of the place where the work is, and no measure of an offer there. */
export type MedianGap =
  /** The posting names no place, or none that is understood: the figures are for the person's region or the page's country. */
  | 'place-unknown'
  /** The place's name fits several places. */
  | 'ambiguous-place'
  /** It has one, and another place that the posting names has none, or is not known. */
  | 'elsewhere'
  /** It is for a whole country, where pay differs from place to place. */
  | 'whole-country'
  /** Neither its area nor its state has one, and the nation's stands in. */
  | 'nation-only'
  | 'not-published';

/** A median that an offer was held against. */
export interface AgainstMedian {
  role: RoleId;
  areaCode: string;
  areaTitle: string;
  /** In the band's currency an hour. */
  medianHourly: number;
  /** The offer's middle, or its one end, less the median, as a share of it: 0.07 is 7 % above. */
  differenceShare: number;
  verdict: Verdict;
}

/** An offer's ends an hour, unrounded; an open end is `null`. */
export interface HourlyEnds {
  low: number | null;
  high: number | null;
}

/** The hours that an offer's unit of pay has, as it was made an hour's: as the posting states them, or full-time. */
export type HoursCounted =
  | { by: 'full-time' }
  | { by: 'school-year'; days: number; hoursADay: number }
  | { by: 'week'; hoursAWeek: number }
  | { by: 'day'; hoursADay: number };

/** A sum as stated: one figure, or the ends of a range. */
export type Stated = number | [low: number, high: number];

/** What a travel posting says of its package; `null` where it does not say. US dollars. */
export interface TravelTerms {
  weeks: Stated | null;
  hoursAWeek: Stated | null;
  taxableHourly: Stated | null;
  taxFreeWeekly: Stated | null;
  /** What of it is stated by the day, and not on how many days of a week: it is in no sum of the week. */
  taxFreeDaily?: Stated;
  grossWeekly: Stated | null;
}

/** The time that a posting's pay is for, in its own numbers; `null` where it gives none. */
export interface StatedTime {
  hoursAWeek: number | null;
  /** Of a contract. */
  weeks: number | null;
  /** The days of a school year, and the hours of one. */
  school: { days: number; hoursADay: number } | null;
  visitsADay: number | null;
}

/** The federal standard rates for travel, US dollars, from one day to another (year-month-day). */
export interface PerDiem {
  lodgingANight: number;
  mealsAndIncidentalsADay: number;
  from: string;
  to: string;
}

/** What the tax authority's publication says of the tax home, on which it hangs whether a stipend is tax-free. */
export interface TaxHomeFact {
  fact: 'regular-place-of-work' | 'years-in-one-place' | 'itinerant-is-taxed';
  /** Years, where the fact has a number. */
  value: number | null;
  url: string | null;
}

/** An end is `null` where the offer has none ("from $60 a visit"). */
type Ends = [low: number | null, high: number | null];

/** How long a visit or a day may take, everything included, for the offer to pay the median: no assumption in it. */
export type BreakEven = { minutesAVisit: Ends } | { hoursADay: Ends };

/** Something that has to be said beside an offer. */
export type OfferNote =
  /** The state's law asks employers to state pay, and none stands anywhere in the posting. No accusation: it has a threshold. */
  | {
      kind: 'pay-transparency-law';
      /** Two letters. */
      state: string;
      stateName: string;
      employees: number;
      /** Which employees are counted; `any` where the law has no threshold. */
      counted: 'any' | 'not-said' | 'in-state' | 'one-in-state' | 'twenty-weeks';
      statute: string;
      url: string;
      /** When the text was read: year-month-day. */
      read: string;
    }
  | {
      kind: 'below-minimum-wage';
      state: string;
      stateName: string;
      /** Dollars an hour. */
      minimum: number;
      hourly: number;
      /** Whether all of the pay lies under it, or its low end alone. */
      lies: 'all' | 'low-end';
      /** The month that the minimum was looked up for: year-month. */
      asOf: string;
      url: string | null;
    }
  | {
      kind: 'sign-on-bonus';
      /** US dollars. */
      amount: number | null;
      /** "Up to $10,000" is no more than that, "$5,000 or more" no less. */
      bound: 'exact' | 'at-most' | 'at-least';
      /** How long it binds. */
      months: number | null;
      /** An exact amount spread over the full-time hours of that time. */
      hourlyWorth: number | null;
      quoted: string;
    }
  | { kind: 'no-benefits'; quoted: string }
  | { kind: 'outside-plausible'; side: Exclude<Verdict, 'near'> };

/** Where a posted pay lies on the scale that the posting names a band of. */
export interface OnScale {
  /** The band as the scale calls it: "Band 3". */
  band: string;
  /** The pay year whose points are the posted ends; `null` where neither this nor the last year's are. */
  payYear: string | null;
  isCurrent: boolean;
}

/** What a contractor's rate leaves after the employer's half of payroll tax: US dollars by the hour or visit. */
export interface ContractorPay {
  /** Of the pay, between 0 and 1, and what it is made of: a rate, of a share of the pay. */
  share: number;
  rate: number;
  of: number;
  per: 'hour' | 'visit';
  low: number | null;
  high: number | null;
  /** The section of the law, and where it stands. */
  citation: string;
  url: string;
}

/** What an offer is and is worth. The verdict compares like with like, or there is none and `notCompared` says why. */
export interface Offer {
  /** `null` where the posting offers several. */
  arrangement: Arrangement | null;
  verdict: Verdict | null;
  notCompared: NotCompared | null;
  against: AgainstMedian[];
  /** Which end of the pay was held against them; `null` where none is posted. */
  compared: 'middle' | 'low-only' | 'high-only' | 'exact' | null;
  /** Why the medians at hand are none of the place where the work is, compared or not; `null` where they are. */
  medianGap: MedianGap | null;
  /** The posting names places of several areas: what is shown for one of them is not so for all. */
  severalAreas: boolean;
  /** `null` for pay by the hour, and where the hours of its unit are not known. */
  hoursCounted: HoursCounted | null;
  travel: TravelTerms | null;
  /** With a travel package alone: what its tax-free part hangs on, and the federal rates for travel to hold it beside. */
  travelFacts: { taxHome: TaxHomeFact[]; perDiem: PerDiem | null } | null;
  breakEven: BreakEven | null;
  /** Of a contractor alone. */
  contractor: ContractorPay | null;
  onScale: OnScale | null;
  notes: OfferNote[];
}
