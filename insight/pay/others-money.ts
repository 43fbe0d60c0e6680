import { oneOf } from '../wordings/one-of';

/** Who is no employer, and what only they pay. */
const PAYERS = oneOf`
  (?:patient|client|customer|student|member|resident|parent|guardian|learner|participant|applicant|candidate|guest|camper|visitor|insurer|payer)s?
  famil(?:y|ies)|employees?(?= (?:must|will|has|have) )|you must|Medicare|Medicaid|insurance
`;
const PAY = oneOf`
  pays?|paying|owes?
  (?:must|will|has to|have to) pay
  (?:is|are|gets?|be|will be) (?:billed|charged|invoiced)
`;
/** Money that others earn, pay or owe. */
const OF_OTHERS = oneOf`
  minimum wage\s+is
  ${PAYERS}\s+${PAY}
  costs?|prices?|charges?|fees?|tuition|rent
  (?:private|group|swim(?:ming)?|music|dance|riding|tutoring) (?:lessons?|class(?:es)?)|tutoring sessions?
  fingerprint(?:s|ing)?|(?:background|criminal|record) checks?|drug (?:screen(?:ing)?|test)s?|TB tests?|livescan
  sales|revenue
  \w*FSA|HSA
`;
/** What may stand between such words and the figure. */
const LEADS = oneOf`
  is|are|of|at|up|to|us|from|about|approximately|approx\.?|around|currently|costs?|fees?
  (?:the |each )?(?:famil(?:y|ies)|parents?|patients?|clients?|students?|members?|applicants?|employees?)
`;
/** Such money, named as what the figure is: no unit and no size makes pay of it. */
const BEFORE = new RegExp(String.raw`(?:^|[^A-Za-z])${OF_OTHERS}(?:\s+${LEADS})*[\s:$(]*$`, 'i');
const BY_WHOM = oneOf`
  applicants?|candidates?|employees?|students?|famil(?:y|ies)|parents?|patients?|clients?|customers?|members?|insurance|you\b
`;
/** "(approximately $50) paid by employee", "at the applicant's expense". */
const AFTER = new RegExp(
  String.raw`^[\s),-]*(?:(?:is|are|to be|must be)\s+)?(?:paid|payable|covered|borne)\s+by\s+(?:the\s+|each\s+)?${BY_WHOM}`,
  'i',
);
const AT_COST_OF =
  /^[\s),-]*at (?:the )?(?:your|their|applicant'?s?|employee'?s?|candidate'?s?)'?(?: own)? (?:expense|cost)\b/i;
const OPEN_BRACKET = /\(([^()]{0,20})$/;

/**
 * Whether a figure is what others pay or owe: families for lessons, patients for visits, the applicant for checks and licenses.
 * @param left its own words on the left
 * @param before all text back to the figure before it
 * @param after all text on to the next figure
 */
export function isMoneyOfOthers(left: string, before: string, after: string): boolean {
  if (BEFORE.test(left) || AFTER.test(after) || AT_COST_OF.test(after)) return true;
  // "Fee (about $50)": what stands before a bracket names what is in it.
  return OPEN_BRACKET.test(before) && BEFORE.test(before.slice(-80).replace(OPEN_BRACKET, ' $1'));
}
