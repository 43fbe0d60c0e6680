import type { Pay, PayDoubt } from '../types';
import { oneOf } from '../wordings/one-of';

const ON_TARGET_BEFORE =
  /\b(?:O\.?T\.?E|on[- ]target(?: earnings)?|cash target|target(?:ed)? (?:total )?(?:cash|earnings)(?: compensation)?)(?:\s+(?:of|up to|is|:))*[\s:(-]*$/i;
const ON_TARGET_AFTER = /^\W*(?:\w+\W+){0,2}?(?:O\.?T\.?E|on[- ]target)\b/i;
const PRO_RATA = /\bpro[- ]?rata\b/i;
/** "£27k FTE", "£25,760 a year (FTE)": what full-time hours would be paid; "0.6 FTE" and "FTE: 1.0" count posts. */
const FULL_TIME_FIGURE = /(?:\d{3}|\dk|annum|\bpa|p\.a\.|year)\s?\(?FTE\b(?!\s?[:.\d])/i;
/** Sites' own estimates; "Employer est." is the employer's word. */
const SITES =
  'glassdoor|indeed|ziprecruiter|simplyhired|linkedin|talent\\.com|adzuna|jora|salary\\.com|monster|market|site';
const SITE_ESTIMATE = new RegExp(
  oneOf`
    \b(?:${SITES})(?:'s)?\s+est|\best(?:imated|\.) (?:pay|salary|by)\b|^\s*est(?:imated|\.)[\s:](?![^.;\n]{0,40}\b(?:based|calculated) on)
    \bestimated? (?:by|from|of) (?:the |this |a )?(?:job )?(?:board|site|website|${SITES})\b
    \bemployer (?:has not|hasn['’]t|did not|didn['’]t) (?:provided?|stated?|posted?|list(?:ed)?)\b
  `,
  'i',
);
const EMPLOYERS_OWN =
  /\bemployer(?:['’]s)?,? (?:est|provided|stated|own)|(?<!(?:\bnot|n['’]t) (?:been )?(?:\w+ ){1,2})\b(?:by|from) (?:the |your )?employer\b/i;
const PACKAGE =
  /\bgross\b|\bstipends?\b|\btax[- ]?free\b|\bnon[- ]?tax(?:ed|able)\b|\bblended\b|(?<!\bbenefits? )\bpackage\b|\bper diems?\b|\bhousing\b/i;

/** A weekly sum of a travel contract, whether or not it says what is in it; not the way between clinics. */
const TRAVEL =
  /(?<!\b(?:no|not|not a|non|some|local|light|minimal|limited|occasional)[- ])\btravel(?:l?ers?)?\b(?! (?:is|may|required|between|to|within|time|pay|reimburs\w*)\b)/i;

/**
 * Doubts that the words around a pay raise.
 * @param near the figure with some text on both sides
 * @param before text between the previous figure and this one
 * @param after text between this figure and the next one, which is `followed` by it
 */
export function doubtsOf(near: string, before: string, after: string, followed: boolean, per: Pay['per']): PayDoubt[] {
  const doubts: PayDoubt[] = [];
  if (SITE_ESTIMATE.test(near) && !EMPLOYERS_OWN.test(near)) doubts.push('site-estimate');
  // "£30k OTE £38k": the words belong to the figure that they lead to; "$72k OTE ($64k base" leads to none.
  const leadsToNext = followed && ON_TARGET_BEFORE.test(after) && !/\(\W*$/.test(after);
  if (ON_TARGET_BEFORE.test(before) || (ON_TARGET_AFTER.test(after) && !leadsToNext)) doubts.push('on-target-earnings');
  if (PRO_RATA.test(near) || (per !== 'hour' && FULL_TIME_FIGURE.test(near))) doubts.push('pro-rata');
  if ((per === 'week' || per === 'two-weeks') && (PACKAGE.test(near) || TRAVEL.test(near)))
    doubts.push('travel-package');
  return doubts;
}
