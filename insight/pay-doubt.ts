import type { Surroundings } from './pay-extras';
import type { PayDoubt, PayPer } from './types';

const ON_TARGET = /\bO\.?T\.?E\b|\bon[- ]target\b|\bincl(?:uding|\.)? commission\b/i;
const PRO_RATA = /\bpro[- ]?rata\b/i;
/** Sites' own estimates; "Employer est." is the employer's word. */
const SITE_ESTIMATE =
  /\b(?:glassdoor|indeed|ziprecruiter|simplyhired|linkedin|talent\.com|adzuna|jora|salary\.com|monster|market|site)(?:'s)?\s+est|\bestimated (?:pay|salary|by)\b|^\s*est(?:imated|\.)[\s:]/i;
const EMPLOYER = /\bemployer\b/i;
const PACKAGE =
  /\bgross\b|\bstipends?\b|\btax[- ]?free\b|\bnon[- ]?tax(?:ed|able)\b|\bblended\b|\bpackage\b|\bper diems?\b|\bhousing\b/i;

/** Doubts that the words around a pay raise. `around` is the figure's own clause with what follows in brackets. */
export function doubtsOf(text: string, around: string, { left, right }: Surroundings, per: PayPer | null): PayDoubt[] {
  const doubts: PayDoubt[] = [];
  if (SITE_ESTIMATE.test(text) && !EMPLOYER.test(text)) doubts.push('site-estimate');
  if (ON_TARGET.test(`${left} # ${right}`) || ON_TARGET.test(around)) doubts.push('on-target-earnings');
  if (PRO_RATA.test(text)) doubts.push('pro-rata');
  if (per === 'week' && PACKAGE.test(text)) doubts.push('travel-package');
  return doubts;
}
