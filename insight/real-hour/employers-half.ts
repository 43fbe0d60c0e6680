import type { Source } from '../types';

/**
 * Social Security (6.2 %) and Medicare (1.45 %): what an employer pays on top of a wage, and a contractor out of their own pay.
 * The other half comes off a wage too, so it is no difference between the two.
 */
export const EMPLOYERS_HALF = 0.062 + 0.0145;

export const EMPLOYERS_HALF_SOURCE: Source = {
  id: 'irc-3111',
  publisher: 'Internal Revenue Code',
  title: 'Section 3111 (26 U.S.C. 3111), rate of tax on employers',
  period: '6.2% Social Security, 1.45% Medicare',
  licence: 'U.S. government work, public domain',
  url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title26-section3111&num=0&edition=prelim',
};
