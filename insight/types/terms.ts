/** What decides whether an offer is good, and whether the posting says it. Part of the vocabulary; import it from `types/`. */

export type TermId =
  | 'productivity'
  | 'caseload'
  | 'paid-documentation-and-driving'
  | 'mileage'
  | 'guaranteed-hours'
  | 'employment-status'
  | 'paid-time-off'
  | 'mentorship'
  | 'sign-on-bonus'
  | 'on-site-supervision';

export interface Term {
  id: TermId;
  /** The words of the posting that say it, exactly as printed and at most 160 characters; `null` where none do. */
  quoted: string | null;
  /** `denied`: the posting says that there is none ("no productivity requirement"). */
  says: 'said' | 'denied' | null;
  /** Of paid charting and driving, the one of the two of which the posting says nothing; of paid time off that is only named, how much. */
  leavesOpen?: 'charting' | 'driving' | 'amount';
}

/** All terms, in a fixed order. */
export interface TermsReading {
  terms: Term[];
  /** The whole description was read. Where it was not, what is missing may stand in the rest: nothing is "not said". */
  complete: boolean;
}
