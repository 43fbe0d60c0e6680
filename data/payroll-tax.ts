/** Social Security (6.2 %) and Medicare (1.45 %): what an employer pays on top of a wage, as a share of it. */
const EMPLOYERS_RATE = 0.062 + 0.0145;

/** A contractor owes both halves on their net profit less that rate of it: on 92.35 %, as if an employer had paid the half first. */
const SHARE_THAT_IS_TAXED = 1 - EMPLOYERS_RATE;

/**
 * The employer's half of payroll tax, as a share of what a contractor is paid: 7.65 % of 92.35 %, or 7.06 %. The other half comes off
 * a wage too. Before a contractor's costs, which make it less, and below the most that Social Security counts.
 */
export const EMPLOYERS_HALF = EMPLOYERS_RATE * SHARE_THAT_IS_TAXED;

/** What it is made of, for the sentence: shares between 0 and 1. */
export const EMPLOYERS_HALF_PARTS = { rate: EMPLOYERS_RATE, of: SHARE_THAT_IS_TAXED } as const;

/** The section of the Internal Revenue Code that takes the employer's half off before the tax is worked out (IRS Topic 554 tells how). */
export const EMPLOYERS_HALF_SOURCE = {
  citation: '26 U.S.C. § 1402(a)(12)',
  url: 'https://www.law.cornell.edu/uscode/text/26/1402',
} as const;
