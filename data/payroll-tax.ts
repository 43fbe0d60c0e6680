/**
 * Social Security (6.2 %) and Medicare (1.45 %): what an employer pays on top of a wage, and a contractor out of their own pay, as a
 * share of it. The other half comes off a wage too, so it is no difference between the two.
 */
export const EMPLOYERS_HALF = 0.062 + 0.0145;

/** Section 3111 of the Internal Revenue Code, which sets both rates. */
export const EMPLOYERS_HALF_SOURCE = {
  citation: '26 U.S.C. § 3111',
  url: 'https://www.law.cornell.edu/uscode/text/26/3111',
} as const;
