import type {
  Arrangement,
  Assumptions,
  Currency,
  MadeOf,
  OfferPay,
  PaidBy,
  PresentPay,
  Quoted,
  Region,
  RoleId,
  RoleMatch,
  Sum,
} from '../insight/types';

/** The parts of an offer's pay that a field stands for. */
export type PayPart = 'paidBy' | 'pay' | 'taxableHourly' | 'stipendWeekly' | 'arrangement';

/** The career whose median an offer is held against. */
export interface Job {
  role: RoleId;
  /** Other roles that the posting is open to: their medians stand beside it too. */
  alsoOpenTo: RoleMatch['alsoOpenTo'];
  region: Region;
}

/** An offer as it stands on the page. */
export interface Draft {
  /** The title of the posting that it was filled in from. */
  name: string | null;
  offer: OfferPay;
  /** How the work is engaged, as the posting says or was ticked. By the week or year the offer's own may be another. */
  engagement: Arrangement | null;
  /** What stood by the other units, for the way back. */
  kept: Partial<Record<PaidBy, { pay: Sum; stated: readonly PayPart[] }>>;
  currency: Currency;
  /** What was set or stated for this offer; everything else is as the person's settings have it. */
  given: Partial<Assumptions>;
  job: Job | null;
  /** What stands as the posting says it. */
  stated: readonly PayPart[];
  /** Its words for numbers of the work, and for a pay that was made an hour's; as long as they stand. */
  quoted: Quoted;
  madeOf: MadeOf | null;
}

/** What stands in fields as it was typed, by their names, as long as it is no value of theirs. */
type Typed = Readonly<Record<string, string>>;

/** One of the offers of a page, with the text that was pasted into its box. */
export interface KeptOffer {
  draft: Draft;
  pasted: string;
  /** That text has been read: what is pasted or typed is so a moment later. */
  isRead: boolean;
  typed: Typed;
}

/** What is typed of present pay: the pay itself is a setting. */
export interface KeptPresent {
  /** The unit that was chosen for what is no pay yet. */
  per: PresentPay['per'];
  typed: Typed;
}

/** All that a page has while its tab is open. */
export interface KeptPage {
  offers: KeptOffer[];
  present: KeptPresent;
}
