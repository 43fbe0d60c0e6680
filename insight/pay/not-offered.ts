import { oneOf } from '../wordings/one-of';
import { inSentence } from './sentence';

/** How far back the words that lead to a figure begin. */
const FAR = 160;
/** What may stand between such words and the figure. */
const LEADS = oneOf`
  is|are|was|were|of|at|from|to|up|for|about|around|only|just|approximately|roughly|over|under|a|an|the|this|that
  less|than|as (?:low|little) as|hourly|annual(?:ly)?|yearly|currently|typically|base|pay|pays|paid|rates?|wages?|salar(?:y|ies)|standard
`;
const leadingBy = (words: string, leads = LEADS) =>
  new RegExp(String.raw`(?<![A-Za-z-])${words}(?:\s+${leads})*[\s:~($]*$`, 'i');

/** The market's, which is told to be above it: "the local average of $30", "the median PTA earned $64,080". */
const MARKETS = oneOf`
  national|nationwide|state(?:wide)?|local|regional|market|industry|area|city|metro|county|country|U\.?S\.?|citywide
`;
const MARKET_BEFORE = leadingBy(
  String.raw`(?:${MARKETS} (?:averages?|medians?|means?|norms?)|median|going rate|(?:the |an )?average (?:PTA|C?OTA|SLPA|assistant|aide)|(?:living|prevailing) wage)(?: (?!at\b)[A-Za-z'’/-]+){0,6}?(?: (?:is|of|was|are|makes?|earns?|earned|made|pays?|paid|gets?)|(?= ?\())`,
);
/** "Area average for COTAs: $29.80"; what is above it is the post's own. */
const MARKET_HEADS = new RegExp(
  String.raw`(?<!\b(?:above|over|than|beats?|exceeds?|tops?) (?:the |our )?)\b${MARKETS} (?:average|median|mean)s?(?: for [A-Za-z]+)?: ?[$£]?$`,
  'i',
);
/** "Pay above the national average: $36/hr" is the post's own. */
const OWN_AGAIN = /\b(?:we|you|our) (?:pay|offer|earn|start)|\bthis (?:position|role|job)\b/i;
const SITES_OF_PAY = oneOf`
  Glassdoor|Indeed|Salary\.com|ZipRecruiter|PayScale|LinkedIn|Google|the BLS|BLS
`;
/** "Glassdoor says that PTAs here earn ": others' guess. */
const SITE_SAYS = new RegExp(
  String.raw`\b${SITES_OF_PAY} (?:says?|reports?|lists?|shows?|estimates?|puts?|suggests?|thinks?|claims?|believes?|has)\b[^.;$]{0,60}$`,
  'i',
);
const STATISTICS =
  /\b(?:BLS|Bureau of Labor|Labor Statistics|Department of Labor|salary survey|according to (?:Indeed|Glassdoor|Salary\.com|ZipRecruiter|PayScale))\b/i;
const BY_STATISTICS =
  /^[^.;]{0,40}\b(?:according to|source:|per) (?:the )?(?:BLS|Bureau|Indeed|Glassdoor|Salary\.com|ZipRecruiter|PayScale)/i;

/** Other employers. */
const COMPETITORS = oneOf`
  (?:our |the |most |other )*(?:competitors?|competition)
  (?:most|other|many|some|typical|average|nearby|neighbou?ring|surrounding|area) (?:local |area |nearby |home health |therapy |staffing |travel )*(?:clinics?|compan(?:y|ies)|employers?|agenc(?:y|ies)|facilit(?:y|ies)|SNFs?|hospitals?|places|practices|offices|jobs)
  (?:clinics?|compan(?:y|ies)|employers?|agenc(?:y|ies)|facilit(?:y|ies)|jobs) (?:elsewhere|nearby|in the area|down the (?:street|road))
  (?:the )?(?:clinic|hospital|place|company|facility|guys|others?) (?:down|across|up) the (?:street|road)|your (?:current|present|old|last) (?:job|employer|boss|clinic)
`;
/** "We pay more than the clinic down the road: $36/hr". */
const NOT_COMPARED = String.raw`(?<!\b(?:than|over|above|beats?|unlike) (?:the |most |other |our )*)`;
const COMPETITORS_BEFORE = leadingBy(
  `${NOT_COMPARED}${COMPETITORS}(?: (?:in (?:town|(?:the|this|our) \\w+)|here|nearby|around here|only|often|still|may|might|will|usually|typically|currently))*(?: (?:pays?|paying|offers?|offering|gives?|averages?|starts?(?: (?:their |new )?(?:PTAs?|COTAs?|OTAs?|SLPAs?|assistants?|aides?|techs?|people|staff))? at|quotes?|promises?|advertises?)|:)`,
);

/** What the reader earns elsewhere, and should not. */
const READERS_OWN = oneOf`
  are you (?:(?:an? )?(?:PTA|COTA|OTA|SLPA|assistant|aide|tech) )?(?:still |currently |only |now )*(?:making|earning|paid|getting|working|stuck|settling)
  (?:stop|quit|why|tired of|sick of|done|no more|instead of) (?:are you )?(?:still )?(?:work(?:ing)?|settl(?:e|ing)|mak(?:e|ing)|earn(?:ing)?|accept(?:ing)?|getting)
  (?:don['’]t|do not|never) (?:work|settle|accept)
  if (?:you(?:['’]re| are)?|your (?:job|employer|boss|clinic)) (?:currently |still |now |only )*(?:make|making|earn|earning|paid|pays?|get|getting) (?:less|under|below|only)
  (?:you(?:['’]re| are)? )?(?:currently|still) (?:making|earning|paid)
  (?:do|did) you (?:currently |still |now |only |already )*(?:make|earn|get|take home)
`;
const READERS_BEFORE = leadingBy(`${READERS_OWN}(?: (?:for|less|only|as a|paid|PTA|COTA|PTAs?|COTAs?))*`);

/** What others are outbid at: "we will match $32 an hour". */
const OUTBID_BEFORE = leadingBy(
  `we(?:['’]ll| will| can| would)? (?:gladly |happily |always |easily )?(?:beat|match|top|outbid|exceed|counter)(?: (?:any|every|all|offers?|your|or (?:beat|match)))*`,
);
/** What is only thought of: "picture yourself making $80,000". */
const IMAGINED_BEFORE = leadingBy(
  oneOf`
    (?:imagine|picture|dream(?:ing)? (?:of|about)|what if you were|how about)(?: you| yourself)?(?: already)? (?:earning|making|taking home|bringing home|getting)
    what if you (?:could )?(?:earned|made|earn|make|bring home|take home)
  `,
);
/** Whose pay decides on something else: "staff earning under $45,000 a year", "a household that makes". */
const STAFF = oneOf`
  employees?|staff|team members?|teammates|those|anyone|everyone|people|associates|workers|individuals|persons|borrowers|applicants?|participants?|members
`;
const BOUND = '(?:less|under|below|more|over|above|up to|at least|at most|no more)';
const THRESHOLD_BEFORE = leadingBy(
  oneOf`
    ${STAFF} (?:who (?:are )?|that )?(?:earn|make|(?:earn|mak)ing|paid|with (?:an? )?(?:income|salar(?:y|ies)|pay|wage)s?(?: of)?)(?= ${BOUND})
    (?:households?|famil(?:y|ies))(?: incomes?)?(?: that| who| which)? (?:earns?|earning|makes?|making|is|has|of|with)
  `,
);
/** Who had the post before. */
const PREDECESSOR_BEFORE = leadingBy(
  String.raw`(?:previous|former|last|prior|departing|outgoing|retiring|past) (?:PTAs?|COTAs?|OTAs?|SLPAs?|assistants?|aides?|techs?|employees?|hires?|clinicians?|persons?|staff)(?: (?:here|who left|(?:in|of) (?:this|the) \w+))* (?:makes?|made|earned|earns|got|had|(?:was|were|had been) (?:paid|making|earning)|received)`,
);
/** What is not paid: "we do not pay $31 an hour, we pay more". */
const DENIED_BEFORE = leadingBy(
  String.raw`(?:do(?:es)? not|don['’]t|doesn['’]t|never|won['’]t|will not|would not) (?:just |only |ever )?(?:pay|offer|start)(?: you| people| anyone| our \w+)?`,
);

/** Of the law, of a year that is over, of before a raise. */
const LAW_BEFORE = leadingBy(
  String.raw`(?:minimum wage(?: (?:of|is|was|at)|(?= ?\())|(?:state|federal|legal|city|local|county|the) minimum wage)`,
);
const BEFORE_A_RAISE = leadingBy(
  `(?:(?:last|previous|prior|old|earlier|expired) (?:(?:job )?posting|ad|advert|listing)[^.;$]{0,30}?|was|were|formerly|previously|used to (?:be|pay|start|make)|(?:up|raised|increased|bumped|went up|going up) from|old (?:pay|rate|wage|range):?|(?:pay|rate|range|wage) was)`,
  '(?:only|just|at)',
);
/** Older than what any posting offers today; the oldest wages that this product holds an offer against are younger. */
const OLD_YEAR = '(?:19\\d\\d|20[01]\\d|202[0-2])';
const OLD_YEAR_BEFORE = new RegExp(
  String.raw`\b(?:pay|salar(?:y|ies)|wages?|rates?|range|compensation|scale)\s?\(?(?:in |as of |from |for )?${OLD_YEAR}\)?(?:\s+${LEADS})*[\s:-]*$|\bin ${OLD_YEAR},? [^.;:]{0,60}?\b(?:earned|made|paid|averaged|were paid|was)(?:\s+${LEADS})*[\s:]*$`,
  'i',
);

/** While one is trained. */
const TRAINING = '(?:training|orientation|onboarding)';
const TRAINING_AFTER = new RegExp(
  oneOf`
    ^[\s,(-]*${TRAINING} (?:pay|rates?|wages?)\b
    ^[\s,(-]*(?:for|during|while in|while|in) (?:your |the |all |paid )?(?:initial )?${TRAINING}\b(?! (?:program|is|and mentor))
  `,
  'i',
);
const TRAINING_BEFORE = new RegExp(String.raw`\b${TRAINING} (?:pay|rates?|wages?)(?: is| are| of| at)*[\s:(-]*$`, 'i');

/** What is paid by the hour beside the visits or the work itself; in a bracket of its own the rate is that one's alone. */
const BESIDE_WORK = oneOf`
  ${TRAINING}|ride-?alongs?|shadowing|(?:staff |team )?meetings?|in-?services?|case conferences?
  (?:travel|drive|driving|office|admin(?:istrative)?|documentation|charting) time
`;
const BESIDE_WORK_BEFORE = new RegExp(
  String.raw`\b${BESIDE_WORK} ?\((?:(?:all|also|both|always|is|are|at|you are) )*(?:paid|compensated|reimbursed)(?: (?:at|hourly|for|a|an|by the hour|flat|rate|of))*[\s:$-]*$`,
  'i',
);
/** "Your ride-along is paid at $24 an hour": learning the work is none of it. */
const LEARNING = oneOf`
  (?:${TRAINING}|ride-?alongs?|shadowing)(?: (?:days?|weeks?|period|time|hours|visits))?
`;
const LEARNING_OPENS = oneOf`
  (?:^|[.;:!?\n(]\s*|\b(?:your|the|our|an?|all|with)\s)(?:(?!(?:and|or|both) )[\w-]+ ){0,3}?
`;
const LEARNING_BEFORE = new RegExp(
  String.raw`${LEARNING_OPENS}${LEARNING} (?:is|are|will be) (?:paid|compensated)(?: (?:at|hourly|a|an|flat|rate|of))*[\s:$-]*$`,
  'i',
);

/** What is billed to who pays for treatment, or what a share is of. */
const PAYERS = oneOf`
  insur(?:ers?|ance(?: compan(?:y|ies))?)|Medicare|Medicaid|patients|clients|famil(?:y|ies)|payers?|payors?|districts?|schools
`;
const BILLED_BEFORE = leadingBy(
  `(?:bills?|billing|charges?|charging|invoices?) (?:the |our |its )?${PAYERS}(?: and ${PAYERS})?|(?:${PAYERS}(?: will| typically| currently)? )reimburse(?:s|ment)?(?: (?:us|rates?))*|reimburses? us|we (?:are|get) reimbursed|(?<!hours? |time )(?:is|are|get|be) billed(?: out| to (?:the )?(?:client|plan|payer|insurer))?|reimbursement(?: rates?)? (?:from|by) (?:the |our )?${PAYERS}|bill(?:s|ing)? (?:rate|out)?|(?:bill|charge)(?:d|ing)? rates?(?: to (?:the |our )?[a-z]+)?`,
);
/** What an agency gets for its staff. */
const CUSTOMERS = oneOf`
  facilit(?:y|ies)|hospitals?|schools?|districts?|clients?|customers?|SNFs?|nursing homes?|insur(?:ers?|ance)|Medicare|Medicaid|payers?
`;
const AGENCYS_BEFORE = leadingBy(
  oneOf`
    (?:contract|agency|staffing|service|hourly)? ?rates? (?:to|charged to|billed to|that we charge) (?:(?:the|our|all|most) )?${CUSTOMERS}
    ${CUSTOMERS}(?: (?:will|currently|typically|usually|then))* (?:pays?|paid|gives?|owes?) (?:us|our (?:agency|company))
    (?:pays?|paid) (?:us|our agency)
  `,
);
const SHARE_BEFORE =
  /\d\s?(?:%|percent)(?: split| cut| share)? of (?:the |a |an |our |your |each |every )?(?:(?!and |pay|plus |with |for |at )[a-z]+ ){0,3}$/i;

/** What others are worth or cost: benefits. */
const BENEFITS_BEFORE = leadingBy(
  String.raw`value of (?:the |our |your )?(?:[\w-]+ )?benefits(?: package)?|(?<!(?:and|&|\+|plus) )(?:(?:benefits?|perks)(?: package| program| plan)?|benefits? packages?)(?: that (?:is|are))?,? (?:is |are )?(?:valued at|worth|totall?ing|with a value of)`,
);
/** "Pay for similar PTA jobs nearby at $27". */
const SIMILAR_BEFORE = leadingBy(
  String.raw`(?:similar|comparable) (?:\w+ )?(?:jobs|roles|positions|postings|openings)(?: (?:nearby|in (?:the|your|this) area))?(?: (?:is|are|pay|earn|ranges?|ranging))*`,
);
/** Other posts that are open as well: "(Physical Therapist openings also available at $50-$58/hr)". */
const OTHER_POST = oneOf`
  (?:openings?|positions?|roles?|jobs?) (?:are )?also (?:available|open)
  also (?:hiring|recruiting|seeking|looking for)
  also (?:have|has|offer) (?:(?!pay)[\w/-]+ ){0,4}(?:openings?|positions?|roles?|jobs?|posts?|vacanc(?:y|ies))
  (?:another|a second|other|a sister) (?:[\w/-]+ ){0,2}(?:opening|position|role|job|vacancy|clinic|location|site)s? (?:in|at|near|that|paying|pays)
`;
const OTHER_POSTS_BEFORE = leadingBy(`(?:${OTHER_POST})[^.;$]{0,50}?(?: (?:at|for|from|and|that|which|with|paying))*`);

/** Whom one works with, and what they are paid. */
const COLLEAGUES = oneOf`
  techs?|technicians?|aides?|assistants|therapists?|PTs|OTs|SLPs|nurses|staff|students|interns
`;
const COLLEAGUES_BEFORE = leadingBy(
  String.raw`(?:supervis\w*|oversee\w*|train\w*|lead\w*|support\w*|alongside|with) (?:[a-z]+ ){0,3}?${COLLEAGUES}(?:,? (?:who|that))? (?:makes?|making|earns?|earning|are paid|paid|get|getting)`,
);

const LEADING = [
  COLLEAGUES_BEFORE,
  COMPETITORS_BEFORE,
  READERS_BEFORE,
  DENIED_BEFORE,
  LAW_BEFORE,
  BEFORE_A_RAISE,
  OLD_YEAR_BEFORE,
  BILLED_BEFORE,
  AGENCYS_BEFORE,
  OUTBID_BEFORE,
  IMAGINED_BEFORE,
  THRESHOLD_BEFORE,
  PREDECESSOR_BEFORE,
  SHARE_BEFORE,
  BENEFITS_BEFORE,
  OTHER_POSTS_BEFORE,
  SIMILAR_BEFORE,
  TRAINING_BEFORE,
  BESIDE_WORK_BEFORE,
  LEARNING_BEFORE,
];

/** What an agency pays in a travel post to whoever lives there. */
const LOCALS_BEFORE =
  /\blocals?(?: (?:candidates?|contracts?|clinicians?|staff|weekly|hourly|gross|rates?|pay|package))*[ :=(–-]*(?:is|are|at|of|earn|get)?[ :=$(]*$/i;

/** Whether the words that lead to a figure say that it is for those who are no travelers. */
export const isForLocals = (before: string): boolean =>
  LOCALS_BEFORE.test(inSentence(before.slice(-FAR), '').replace(/ # $/, ''));

/** "Went up from $31/hr to $34.50/hr": what looks like a range is what was paid and what is paid now. */
const RAISED_BEFORE = /\b(?:raised|increased|bumped|went up|gone up|going up) from[\s:]*$/i;

/**
 * Whether a range is told as a raise: its upper end alone is paid now.
 * @param lead the text before its first digit
 */
export function isRaise(lead: string): boolean {
  return RAISED_BEFORE.test(lead.slice(-FAR));
}

/**
 * Whether the words that lead to a figure, or follow it, say that this post does not offer it: the market's average, what competitors
 * pay, what the reader earns elsewhere, what was paid once, is paid in training, is billed, or is not paid.
 * @param before all text back to the figure before it
 * @param figure the figure's own words, with what bounds it
 * @param after all text on to the next figure
 */
export function isNotOffered(before: string, figure: string, after: string): boolean {
  // "Less than $35": what bounds a figure is a part of it, and of the words that lead to it.
  const digits = figure.search(/[\d$£€]/);
  const lead = inSentence(`${before.slice(-FAR)}${figure.slice(0, Math.max(0, digits))}`, '').replace(/ # $/, '');
  if (LEADING.some((pattern) => pattern.test(lead)) || TRAINING_AFTER.test(after)) return true;
  if (OWN_AGAIN.test(lead)) return false;
  return (
    MARKET_BEFORE.test(lead) ||
    MARKET_HEADS.test(lead) ||
    SITE_SAYS.test(lead) ||
    STATISTICS.test(lead) ||
    BY_STATISTICS.test(after)
  );
}
