import { denialsOf } from './denial';
import { anyOf, everyOf, NUMBER, oneOf, partsOf, type TermWording } from './wording';

const NOTES = oneOf(
  'documentation|documenting|document|charting|chart|notes?|note[- ]writing',
  'admin(?:istrative|istration)?|paperwork|planning|prep(?:aration)?|indirect|non[- ]?billable|non[- ]?(?:patient|treatment|clinical|visit|direct)',
  'report[- ]writing',
);
const ROAD =
  '(?:drives?|driving|windshield|travel(?:l?ing)?(?= time| (?:and|or) (?:charting|documentation|notes)| during))';
const WORK = `(?:${NOTES}|${ROAD})`;
const TIME = '(?:time|hours?|minutes|half[- ]hours?|blocks?|days?)';
/** What else an hour without a patient is called, where pay stands beside it. */
const BESIDES = oneOf(
  `${WORK}|charts?|reports?|evals?|write[- ]?ups?|desk work|computer work|admin tasks|IEP (?:meetings|paperwork)`,
  String.raw`travel(?:l?ing)? (?:between|to|from|time|during|within)|travel(?= (?:is|and (?!the|our)))|commut\w+ between|(?:going|moving) between|transit time`,
  String.raw`time (?:spent )?(?:between|in the car|on the road|behind the wheel)|in[- ]between time|windshield|behind the wheel|on the road`,
);
const AS_PAID = oneOf(
  'paid(?! (?:time off|holidays|vacation|weekly|biweekly|every|leave|sick|mileage|parking|license|ceus?|per (?:km|mile)))|compensated|on the clock|(?:paid |working )time\\b|work(?:ing)? (?:time|hours)|on company time',
  String.raw`(?:at|for) (?:the |your |an? |our )?(?:same |full |regular |normal |base |usual |hourly |flat )+(?:hourly )?(?:rate|pay|wage)|hourly`,
);
const GIVEN = oneOf(
  'paid|protected|built[- ]in|dedicated|scheduled|blocked(?:[- ]off)?|reserved|guaranteed|allotted|allocated|set|ring-?fenced|on-the-clock|uninterrupted|designated',
);
const MINUTES = String.raw`(?:(?:${NUMBER}|an|a half|half an)[- ]?(?:minutes?|mins?|hours?|hrs?)\b|\b(?:time|half(?: an|-an)?[- ]hour|half a day|half[- ]day))`;
const TO_WRITE = oneOf(
  `(?:to|for) (?:\\w+ )?(?:(?:finish\\w*|complet\\w+|writ\\w+|do(?:ing)?|catch(?:ing)? up(?: on)?|wrap(?:ping)? up|get(?:ting)? (?:through|to)) )?(?:up )?(?:on )?(?:your |the |their |daily )?(?:${NOTES}|charts|reports)`,
);
/** One price for all of it, which is no pay for this. */
const A_VISIT = '(?:per[- ](?:visit|unit|session|case)|visit|unit|session|flat|case|point|treatment)';
const PRICE = '(?:rates?|fees?|pay|price|payment|amount)';
/** "$50 per visit", "compensation is per visit" */
const PER_VISIT = String.raw`(?:(?<=[$£])\d[\d.,]*|paid|pay|compensation|reimbursed)(?: is)?(?: (?:per|by the|a) |\/)(?:visit|unit|session|treatment)`;
const A_PRICE = `(?:${A_VISIT} ${PRICE}|(?:flat )?${PRICE} (?:per|by the|for each|a) (?:visit|unit|session|case|treatment|point)|${PER_VISIT})`;
const INCLUSIVE = String.raw`(?:includ\w+|covers?|takes? in|inclusive of|for everything|all[- ]in\w*|as a whole|accounts for|already has)`;
/** What is done unpaid, elsewhere or late: denied of notes, it promises time for them. */
const UNPAID = '(?:unpaid|off[- ]the[- ]clock|after[- ]hours|uncompensated)';
const NEVER = String.raw`(?:\b(?:no|never|not|nobody|without|zero|nor)\b|n['’]t\b)`;
const WITHIN = oneOf(
  '(?:included|include|bundled|built|baked|rolled|folded|wrapped|factored|figured|lumped|absorbed|covered|priced|taken) (?:in|into|in with|by|under|up in|with)',
  'part of|a part of|inside|come out of|comes out of',
);

export const PAID_DOCUMENTATION_AND_DRIVING: TermWording = {
  id: 'paid-documentation-and-driving',
  holds: anyOf(
    String.raw`document|chart|notes?\b|admin|paperwork|planning|prep|indirect|billable|report-writing|driv`,
    'windshield|travel',
    'between (?:patients|visits|homes)',
    'desk time|non[- ]?(?:patient|treatment|clinical|visit|direct)|treatment time|face-to-face|direct time|(?:treatment|session|visit)s? only|only (?:treatment|sessions?|visits?)',
    'portal|door|time between|road|behind the wheel|commut|desk|reports?\\b|IEP|evals?\\b|write-?ups?|transit',
    'clock|write-?up|first (?:stop|house|home|door|patient)',
  ),
  elsewhere: everyOf(
    String.raw`\b(?:documentation|charting|EMR|notes?|driving|safety)(?: \w+)? (?:training|course|class|orientation|workshop)\b[^;.]{0,60}`,
    String.raw`\b(?:patients?|famil(?:y|ies)|clients?|parents) (?:to )?(?:fill|complete|sign|do)\b[\w ]{0,20}\b(?:paperwork|forms|documentation|notes)\b[^;.]{0,20}`,
    String.raw`\b(?:invoices?|bills?|claims|accounts|insurance)(?:,| and| or)(?: \w+)? (?:paperwork|documentation|notes)\b|\bunpaid (?:bills|invoices|claims|accounts|balances)\b[^;.]{0,40}`,
    String.raw`\b(?:notes|documentation) (?:is |are )?(?:due|submitted|completed|signed) (?:at the|by|before|within)\b[^;.]{0,40}`,
    String.raw`\b(?:mileage|miles)\b(?: (?:is|are))? (?:paid|reimbursed|covered|compensated) (?:for|when) [\w ]{0,30}`,
    String.raw`\b(?:within |up to )?(?:24|36|48|72)[- ]?(?:hours?|hrs?)\b`,
    String.raw`\btravel(?:l?ing)? (?:reimbursements?|assignments?|contracts?|stipends?|pta|cota|slpa|nurs\w+|agency|company|expenses|insurance|discounts?|allowances?)`,
    String.raw`\bpaid (?:time off|holidays|vacation|weekly|training|orientation|onboarding|ceus?|licen\w+|parental leave|sick)`,
  ),
  said: partsOf(
    String.raw`\bpay you for the (?:${WORK})\b|[$£]\d[^;.]{0,20}\bfor (?:the |your )?(?:write[- ]?ups?|paperwork|note[- ]writing)\b|\bpay\b[^;.]{0,20}\brate for (?:the |your )?(?:${NOTES})`,
    String.raw`\b${NOTES} time\b[^;]{0,90}\byou['’]re paid for\b|\ball (?:of )?(?:your )?(?:hours|time) (?:are|is) paid\b[^;.]{0,40}\b(?:${NOTES})\b`,
    String.raw`[$£]\d[\d.]*(?:\/hr|\/hour| an hour| per hour| hourly) (?:for )?(?:indirect (?:such|\(|for|time|work)|non-?billable|admin|documentation|charting|drive|travel time)\b`,
    String.raw`\bpay\b[^;.]{0,20}[$£]\d+[^;.]{0,15}\b(?:documentation|charting|note|drive|admin) (?:rate|fee|pay|bonus)`,
    String.raw`\btime ${TO_WRITE}\b[^;.]{0,10}\bis (?:\w+ )?(?:${GIVEN}|included|provided)|\b${NOTES} gets? ${MINUTES}`,
    String.raw`\bcompensates? (?:you )?(?:for )?(?:all |your )?${WORK}`,
    String.raw`${NEVER}[\w ’']{0,25}\b${UNPAID} (?:\w+ )?(?:${NOTES}|driving|drive time|travel time)|${NEVER}(?: \w+){0,3} (?:take|bring|doing|do) (?:\w+ )?(?:${NOTES}|charts?)(?: \w+)? home`,
    String.raw`\b(?:compensation|reimburse(?:d|ment)|pay) (?:is )?(?:provided |given )?for (?:your |all )?(?:${NOTES}|drive|travel|windshield) (?:time|hours)\b`,
    String.raw`\b(?:paid|clocked in|on the clock|pay (?:starts|begins))\b[^;.]{0,25}\b(?:from|when|once|until)\b[^;.]{0,30}\b(?:leave (?:your |the )?(?:house|home)|first (?:patient|visit|home|stop|client)|arrive at)\b`,
    String.raw`\bhourly from\b[^;.]{0,30}\b(?:to|until|through)\b|\b(?:rate|pay) (?:applies to|extends to|is the same for)\b[^;.]{0,25}\b(?:${BESIDES})`,
    String.raw`\bfor (?:every|each|all) (?:\w+ )?(?:hours?|minutes?|time)(?: \w+)?[:,(–-]+ ?[^;.]{0,30}\b(?:${NOTES}|${ROAD}|travel)\b`,
    String.raw`\bpaid travel between\b(?! ?\$)|\btravel pay between\b|\b(?:admin|non-?clinical|non-?visit|indirect|training|documentation)(?: time)? rate\b[^;.]{0,20}\bfor\b`,
    String.raw`\bblocked (?:\w+ )?time for (?:your )?${NOTES}|\btime ${TO_WRITE} is (?:on|in|part of)\b`,
    String.raw`\b(?:${BESIDES})\b(?:(?!mileage|\bmiles|\bnot\b|n['’]t\b)[^;]){0,70}?\b(?:is|are|gets?|count(?:s|ed)?|as|also|all|both|fully|\)|,|:|–|-|=) ?(?:also |all |both |fully |an? |your |at |as |treated as |considered |\()*${AS_PAID}`,
    String.raw`\b${AS_PAID}\b[^;.]{0,20}(?::| (?:for|while|when|during|including|includes|through|as)\b)(?:(?!mileage)[^;.]){0,60}?\b(?:${BESIDES})\b`,
    String.raw`\b${GIVEN} (?:[\w-]+ ){0,3}?(?:${NOTES}|charts?|desk|office|drive|windshield|travel) (?:time|blocks?|periods?|hours?|minutes|breaks?|windows?)`,
    String.raw`${MINUTES}(?: (?:a|per|each|every) \w+)?(?: (?:of|for|is|are))?(?: (?:[\w-]+ ){0,2}?${GIVEN})?(?: [\w-]+){0,2}? (?:${NOTES}) (?:time|blocks?|periods?|windows?|breaks?)`,
    String.raw`\b(?:${NOTES})(?: (?:time|blocks?|periods?|hours?))+[\s:,(–-]*(?:of |is |are |for )?(?:about )?${NUMBER}[- ]?(?:min|hours?|hrs?)`,
    String.raw`(?<!(?:must|to|should|need) )\b(?:get|gets|have|has|give|gives|given|receive|is|are|with|includes?|plus|blocks?|reserves?|leaves?|schedules?|set aside|sets aside)\b[^;.]{0,25}${MINUTES}(?!ly)[^;.]{0,35}\b${TO_WRITE}\b`,
    String.raw`\b${NOTES} (?:time|blocks?|periods?) (?:is |are )?(?:${GIVEN}|given|provided|included|available|daily|each|every|a|per|in (?:the|your))\b`,
    String.raw`\b(?:clock|clocked) (?:out|in|starts?|runs?|keeps? running|stays?)\b[^;.]{0,30}\b(?:after|until|when|while|with|through|from)\b[^;.]{0,25}\b(?:${BESIDES}|first|leave)`,
    String.raw`\b(?:never|not?|n['’]t|zero)\b[\w ]{0,30}\b(?:${NOTES}|charts?)\b[^;.]{0,25}\b(?:off the clock|at home|unpaid|after hours|on your own time|home)\b`,
    String.raw`\bon the clock (?:from|door|between)\b|\bpaid (?:portal|door)[- ]to[- ](?:portal|door)\b|\b(?:portal|door)[- ]to[- ](?:portal|door) pay`,
    String.raw`\bpaid\b(?: [\w-]+){0,4}? (?:${NOTES}|drive|driving|windshield)\b`,
    String.raw`\bpaid\b(?: [\w-]+){0,3}? travel(?:l?ing)?(?: \w+){0,2} time\b`,
    String.raw`\bpaid (?:an? )?(?:[\w-]+ ){0,2}${TIME}\b[^;]{0,40}\b${WORK}\b`,
    String.raw`\b(?:${NOTES}|${ROAD})\b(?: ${TIME})?[^;.]{0,60}?\b(?:is|are|stands?|counts?)\b(?!n['’]t)[^;.]{0,25}\b(?:paid|compensated|all compensated|on the clock|protected|built in)`,
    String.raw`\b${WORK}(?: ${TIME})? (?:is )?paid\b`,
    String.raw`\bpaid\b[^;.]{0,40}\bdriving included|\b(?:hours|time) (?:is |are )?paid, (?:${NOTES}|${ROAD})`,
    String.raw`\bpaid (?:from|door)\b[^;.]{0,15}\b(?:first|door)\b[^;.]{0,40}`,
    String.raw`\b(?:\d+ hours|(?:contract|work|paid) ?day|paid shift|rate|paycheck)\b[^;.]{0,20}\binclud(?:es?|ing)\b[^;.]{0,25}\b(?:${NOTES}|${ROAD}|drive)\b`,
    String.raw`\b(?:${NOTES}|${ROAD}|behind the wheel)\b[^;.]{0,40}\bcounts? (?:as|toward)[\w ]{0,10}\b(?:hours|work|time|paid)`,
    String.raw`\b(?:every|each|all) (?:\w+ )?(?:hours?|minutes?|time)\b[^;.]{0,25}\bpaid:? [^;.]{0,20}\b(?:${NOTES}|${ROAD})\b`,
    String.raw`\b(?:we )?(?:pay|paid)\b[^;.]{0,90}\b(?:${NOTES}|${ROAD})(?: (?:and|&) \w+)? (?:included|too|as well)\b`,
    String.raw`\b${NOTES} \([^;.)]{0,30}\bpaid\b`,
    String.raw`(?:\bnever|\bno|\bnot|n['’]t)\b[\w ]{0,15}\b(?:${NOTES})\b[\w ]{0,15}\b(?:off the clock|at home|unpaid|on your own time)`,
    String.raw`\b(?:daily|weekly|an?|one|each|every) (?:\w+ )?(?:planning|prep|admin(?:istrative)?|documentation|charting|paperwork) (?:periods?|days?|blocks?|half[- ]days?)\b|\btravel between\b[^;.]{0,25}\b(?:on the clock|paid)\b(?! (?:per|at|a|by) )`,
    String.raw`\b(?:drive|travel) time (?:\+|&|and|\/) mileage (?:are |is |both )*paid|\bpay (?:\w+ )?for (?:everything|all of it|all time)\b[^;.]{0,40}\b${WORK}`,
    String.raw`\bblocked(?:[- ]off)? (?:out )?${NOTES}`,
    String.raw`\b(?:hourly|pay|rate)\b[^;.]{0,20}\b(?:includes?|including|covers?)\b[^;.]{0,30}\b(?:${NOTES}|${ROAD})\b`,
    String.raw`\b${TIME} for (?:your )?${NOTES}\b[^;.]{0,20}\b(?:on the schedule|every day|daily|each day|built|blocked)`,
    String.raw`\b(?:${NUMBER} (?:paid )?minutes|(?:an|one|half an|1) hour)\b[^;.]{0,30}\b(?:to|for|of) (?:\w+ )?${NOTES}\b|\b${NUMBER} hours of (?:paid )?${NOTES}\b`,
    String.raw`\bon the clock\b[^;.]{0,30}\b(?:${NOTES}|${ROAD})\b`,
    String.raw`\bcompensated(?: [\w-]+){0,3}? ${WORK}\b`,
    String.raw`\b(?:drive|travel|documentation|admin)(?: time) (?:pay|compensation|reimburse\w+)\b|\b(?:daily|weekly) (?:${NOTES}) time\b|\b(?:${NOTES})\s?: ${NUMBER} (?:minutes|hours?)[^;.]{0,10}paid`,
    String.raw`\b(?:all (?:time|hours) worked|by the hour|hourly)\b[^;.]{0,40}\b(?:including|on the clock)[^;.]{0,20}\b${WORK}`,
    String.raw`\b${TIME} (?:is )?(?:set aside|allotted|allocated|blocked(?: off)?|built in|reserved)[^;.]{0,20}\bfor ${NOTES}`,
    String.raw`\bpay(?:s)? (?:an? |one |two )?(?:[\w-]+ )?${TIME} (?:of|for) (?:desk|${NOTES})`,
    String.raw`\b${WORK} ${TIME} (?:counts?|is treated|is considered) as (?:paid )?work`,
    String.raw`\btravel is (?:\w+ and )?paid\b`,
    String.raw`\bpaid for\b[^;.]{0,40}\b${WORK}\b`,
    String.raw`\b(?:we |be |also )?pay(?:s|ing)? (?:you )?(?:for )?(?:all |your )?${WORK}\b`,
    String.raw`\b(?:protected|dedicated|built[- ]in|allotted|allocated|scheduled|guaranteed)(?: [\w-]+){0,2} ${NOTES}\b(?: ${TIME})?`,
    String.raw`\b${WORK} (?:${TIME} )?(?:is |are )?(?:built into|included in|part of|protected within)\b[^;.]{0,25}\b(?:paid|schedule|rate|shift|day|hours)`,
    String.raw`\brates? (?:\w+ )?(?:includes?|covers?)\b[^;.]{0,30}\b${WORK}`,
    String.raw`\b${NOTES}\b[^;.]{0,40}\bon (?:the clock|paid time|company time)`,
    String.raw`[$£]\s?\d[^;.]{0,40}\bfor (?:documentation|travel time|drive time|notes|charting)`,
    String.raw`\b(?:an|one|two|half an?) (?:paid )?hours?\b[^;.]{0,20}\b${NOTES}\b[^;.]{0,15}\bpaid`,
    String.raw`\btime between (?:patients|visits|homes|clients)[^;.]{0,10}\bpaid`,
  ),
  denied: partsOf(
    String.raw`\b(?:drive|driving|drive time|notes|charting|documentation) (?:is|are) on you\b`,
    String.raw`\b(?:${BESIDES})\b[^;.]{0,60}?(?<!\bpaid as )\b${WITHIN} (?:the |your |our |that |each |one |a |this )?(?:all-in )?(?:${A_VISIT}(?: ${PRICE})?|price|fee)\b(?! (?:schedule|day|length))`,
    String.raw`\b${A_PRICE}\b(?:(?! plus | and \$|\+)[^;.]){0,50}?\b${INCLUSIVE}\b[^;.]{0,50}?\b(?:${BESIDES}|travel)\b`,
    String.raw`\brates? (?:is |are )?all[- ](?:inclusive|in)\b[^;.]{0,40}\b(?:${BESIDES})|\b(?:${BESIDES})\b[^;.]{0,30}\b${WITHIN} (?:that|this) rate`,
    String.raw`${NEVER} (?:\w+ )?(?:${NOTES}|drive|driving|travel)(?: time)? pay\b|\b${WORK}(?: ${TIME})?,? (?:is |are )?excluded\b`,
    String.raw`\b${A_PRICE}[,:(–-]{1,2} ?(?:your |all )?(?:${BESIDES})(?: (?:and|&) [\w ]{3,20})? (?:is |are )?included`,
    String.raw`\b(?:only|just)\b[^;.]{0,15}\b(?:direct|treatment|face-to-face|visit|session|patient|billable)[\w -]{0,20}\b(?:is|are) (?:paid|compensated|billable)\b`,
    String.raw`\bpa(?:y|id) (?:only )?(?:for|per) (?:direct |the |each )?(?:\w+ )?(?:treatment|session|visit|patient|face-to-face|contact)s?(?: \w+)? only\b|\bpaid (?:only|just) for (?:direct|treatment|face-to-face|billable|patient|contact|session)`,
    String.raw`(?:[:;,]|^) ?(?:[\w-]+, )?(?:${BESIDES})(?:,? (?:and|&|or) [\w-]+)* (?:is|are)(?: not|n['’]t)\W*$`,
    String.raw`${NEVER} (?:\w+ )?(?:pay|compensate) (?:extra |separately |you )?(?:for )?(?:${BESIDES}|travel (?:and|or) (?:${NOTES}))\b`,
    String.raw`(?<!${NEVER}[\w ’',]{0,25})\b${UNPAID} (?:\w+ )?${WORK}|(?<!${NEVER}[\w ’',]{0,25})\b(?:${BESIDES}|indirect time)\b[^;.]{0,30}\b(?:off the clock|unpaid)`,
    String.raw`\b(?:${BESIDES})\b[^;.]{0,40}?\b(?:on|in) your own time|\b(?:no|without) (?:extra |separate |additional )?(?:pay|compensation|money) for (?:\w+ ){0,3}?(?:${BESIDES})`,
    String.raw`\b(?:not|n['’]t|never|un)[- ]?(?:paid|compensated|billable)\b[^;.]{0,25}:[^;.]{0,40}?\b(?:${BESIDES})\b`,
    String.raw`\b(?:only|just)\b[^;.]{0,15}\b(?:direct|treatment|face-to-face|visit|session|patient)[\w -]{0,20}\b(?:is|are) paid[^;.]{0,20}\bnot\b[^;.]{0,15}\b${WORK}`,
    String.raw`\b(?:${BESIDES})\b[^;.]{0,40}?\b(?:is|are|goes|stays|remains) (?:\w+ )?(?:unpaid|uncompensated|off the clock|not (?:\w+ )?(?:paid|compensated))`,
    ...denialsOf(`paid (?:${WORK})|${WORK} (?:${TIME})`),
    String.raw`\b${WORK}\b(?: ${TIME})?[^;.]{0,40}?(?:\bnot|n['’]t|\bnever) (?:be )?(?:separately )?(?:paid|compensated|billed)`,
    String.raw`\b${WORK}\b(?: ${TIME})?[^;.]{0,30}?\b(?:is|are) (?:unpaid|on your own time)`,
    String.raw`\b${NOTES}\b[^;.]{0,90}\bno (?:separate|extra|additional) pay`,
    String.raw`\brate\b[^;.]{0,30}\b${WORK}\b[^;.]{0,20}\b(?:nothing (?:extra|more|on top)|no extra)|\bnot (?:for )?${WORK}\W*$`,
    String.raw`(?:\bnot|n['’]t|\bnever) (?:be )?paid for\b[\w ]{0,20}\b${WORK}`,
    String.raw`\bneither ${WORK} (?:time )?nor\b[^;.]{0,20}\bpaid|\bneither\b[^;.]{0,20}\bnor ${WORK}\b[^;.]{0,10}\bpaid`,
    String.raw`\bno (?:separate |extra |additional )?(?:pay|paid time|compensation) for\b[^;.]{0,30}\b${WORK}`,
    String.raw`\b${WORK}\b[^;.]{0,60}\b(?:neither|none)(?: of (?:it|them|that|these))? (?:is|are) paid`,
    String.raw`(?:\bnot|n['’]t|\bnever) pay (?:for )?${WORK}`,
  ),
};
