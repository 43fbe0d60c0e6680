import { oneOf } from '../wordings/one-of';

/** A word for pay earlier in the figure's own sentence or line: "Salary placement on the classified schedule, lanes A to C: ". */
const PAY_NOUN = new RegExp(
  String.raw`\b${oneOf`
    how much|pay|pays|paid|salar(?:y|ied|ies)|wages?|compensation|remuneration
    (?:hourly|daily|weekly|annual|starting|hiring|base) (?:rates?|range)
    (?:staff|you(?:['’](?:d|ll))?|PTAs?|COTAs?|OTAs?|SLPAs?|assistants) (?:get|earn|receive|make)
  `}\b`,
  'gi',
);
/** The same behind a range: "$46,200 - $57,900 for the year, placement on the salary schedule". */
const BEHIND_SCALE =
  /^[^$£€\d]{0,40}\b(?:(?:salary|pay|wage) (?:schedule|scale|range|grade|step)|placement|gross|before taxes|(?:depending|based) on experience)\b/i;
/** From the word for pay to its sum, without another clause between. */
const LONGEST_GAP = 70;
const ANOTHER_CLAUSE =
  /\b(?:and|but|so|that|which|who|because|if|when|where|while|toward|with|off|back|us|them|fellows?|residents?|interns?|the (?:clinic|hospital|company))\b/i;
/** What makes other money of it behind. */
const OTHER_BEHIND =
  /^[^.;]{0,40}?\b(?:thresholds?|qualif\w*|eligib\w*|toward|away|visitors|back|debt|benefits? (?:paid|payment)|if census|while you|of debt|for tuition|in (?:benefits|coverage))\b/i;
/** What else a sentence may lead to. */
const OTHER_NOUN = new RegExp(
  String.raw`\b${oneOf`
    bonus(?:es)?|differentials?|stipends?|allowances?|reimburs\w*|tuition|loans?|relocation|referral|benefits? (?:of|worth|valued)|incentives?|match\w*|deductibles?|premiums?
    insurance|budget|revenue|fees?|cost|costs|worth|value|valued|save|saves|savings|raised|donat\w*|grants?|scholarships?|up to|average|median|household|income
    disability|(?:paid |parental |maternity |family |medical )?leave|parental|maternity|paternity|retire\w*|pension|severance|unemployment|workers['’]?|guaranteed
    thresholds?|qualif\w*|eligib\w*|exempt|law|FLSA|members?|used to|was|were|county|city pays|founder|apartments?|homes?|buildings?|visitors|debt|census
    fellows?|residents?|residency|interns?|students?|volunteers?|coach\w*|CEO|(?:office|kitchen|nursing|administrative) staff|employees paid|staff who
    therapists?|teachers?|nurses?|substitutes?|competitors?|additional|extra|more than|plus|or more a
  `}\b`,
  'i',
);

/**
 * Whether a sentence leads to its sum by a word for pay, in one clause and by way of no other money; or names a scale of pay behind a range.
 * @param lead what the sentence or line says before the sum
 * @param rest what it goes on to say, up to the next sum
 */
export function isLedByPay(lead: string, rest: string, isRange: boolean): boolean {
  if (OTHER_NOUN.test(lead) || OTHER_BEHIND.test(rest)) return false;
  if (isRange && /^\W*$/.test(lead) && BEHIND_SCALE.test(rest)) return true;
  const noun = [...lead.matchAll(PAY_NOUN)].at(-1);
  const gap = noun === undefined ? null : lead.slice(noun.index + noun[0].length);
  return gap !== null && gap.length <= LONGEST_GAP && !ANOTHER_CLAUSE.test(gap);
}
