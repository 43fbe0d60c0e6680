/** Pay as it is quoted. Part of the vocabulary; import it from `types/`. */

export type Currency = 'USD' | 'CAD' | 'GBP' | 'AUD' | 'NZD' | 'EUR';
export type PayPer = 'hour' | 'day' | 'week' | 'two-weeks' | 'half-month' | 'month' | 'year' | 'visit' | 'shift';

export type PayDoubt =
  /** The unit that the page gives makes no sense for this role ("$34 a year"); shown as quoted, never rescaled. */
  | 'implausible-unit'
  /** The text names no unit; it is inferred from the size of the figure and said so. */
  | 'unit-inferred'
  /** The site's estimate, not the employer's word. */
  | 'site-estimate'
  /** On-target earnings, bonuses or commission, or what may be earned: not a wage. */
  | 'on-target-earnings'
  /** For an hour with patients or an hour that is billed, not for every hour of the work. */
  | 'with-patients-only'
  /** Counts more than a wage: benefits, or extra pay for shifts and weekends. */
  | 'more-than-wage'
  /** Worked out of other pay, or an average: "equivalent to $45 an hour". */
  | 'worked-out'
  /** Quoted pro rata to full-time hours. */
  | 'pro-rata'
  /** Of a range that can be none (an end is a placeholder, or more than three times the other) one end is left. */
  | 'spread'
  /** A form's range over rates that the text tells apart (full-time and PRN, levels, occupations), and which is the post's is not told. */
  | 'mixed-rates'
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
