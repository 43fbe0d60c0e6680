import { oneOf } from '../wordings/one-of';
import { FIGURE, HOURS } from './counted-hours';
import { only } from './only';

const WEEK = oneOf`
  \d ?(?:\/|per |an? |each )? ?(?:week|wk)\b|\d (?:gross |total |all[- ]in )?(?:\/|per |a )?(?:week|wk|weekly)\b
  \bweekly(?: \w+)?[ :=]{1,3}(?:of |is )?\$? ?\d[\d,.]*\d
`;
/** Between a week's sum and the hours it is for: how it is counted, and nothing that counts something else. */
const COUNTED_AS = oneOf`
  gross|total|before tax(?:es)?|taxable|all[- ]in|package|pay|blended|est(?:imated|\.)?|approx\.?|paid|is|and|of
`;
const FOR = oneOf`
  \((?:(?:${COUNTED_AS}),? ?){0,2}(?:for |on |at |based on |[@x×] ?)?|(?:on|for|at|assum(?:es|ing)|over)|[@x×]
  (?:(?:is |are )?(?:based|calculated|quoted|figured|computed|guaranteed) (?:up)?(?:on|at|from|for)|in exchange for)
`;
/** "$1,900/week gross on 36 hrs", "$1,750 weekly (40 hours)"; the hours of a day or a shift are no week's. */
const AT_SUM = new RegExp(
  String.raw`${WEEK}(?:,? \(?(?:${COUNTED_AS})\b\)?){0,3},? ?(?:${FOR}) ?(?:an? |the )?(?:guaranteed )?(${FIGURE})[- ]?${HOURS}\b(?![- ]?(?:shifts?|days?|\+)| ?(?:\/|per|an?|each) ?(?:day|shift|month)| (?:or|to|-|–) ?\d|\+)`,
  'gi',
);

/** The hours that a week's sum is said to be for, where it stands; `null` where it says none, or several that differ. */
export const hoursOfPay = (text: string): number | null =>
  only([...text.matchAll(AT_SUM)].map(([, hours]) => Number(hours)));
