import { denialsOf } from './denial';
import { anyOf, everyOf, NUMBER, oneOf, type TermWording } from './wording';

const NOTES = oneOf(
  'documentation|documenting|document|charting|chart|notes?|note[- ]writing',
  'admin(?:istrative|istration)?|paperwork|planning|prep(?:aration)?|indirect|non[- ]?billable|non[- ]?patient',
  'report[- ]writing',
);
const ROAD = '(?:drives?|driving|windshield|travel(?:l?ing)?(?= time| and (?:charting|documentation|notes)| during))';
const WORK = `(?:${NOTES}|${ROAD})`;
const TIME = '(?:time|hours?|minutes|half[- ]hours?|blocks?|days?)';

export const PAID_DOCUMENTATION_AND_DRIVING: TermWording = {
  id: 'paid-documentation-and-driving',
  holds: anyOf(
    String.raw`document|chart|notes?\b|admin|paperwork|planning|prep|indirect|billable|report-writing|driv`,
    'windshield|travel',
    'between (?:patients|visits|homes)',
    'desk time|non[- ]?patient',
    'clock|first (?:stop|house|home|door|patient)',
  ),
  elsewhere: everyOf(
    String.raw`\btravel(?:l?ing)? (?:reimbursements?|assignments?|contracts?|stipends?|pta|cota|slpa|nurs\w+|agency|company|expenses|insurance|discounts?|allowances?)`,
    String.raw`\bpaid (?:time off|holidays|vacation|weekly|training|parental leave|sick)`,
  ),
  said: anyOf(
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
    String.raw`\b(?:drive|travel|documentation|admin)(?: time) (?:pay|compensation)\b`,
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
  denied: anyOf(
    ...denialsOf(`paid (?:${WORK})|${WORK} (?:${TIME})`),
    String.raw`\b${WORK}\b(?: ${TIME})?[^;.]{0,40}?(?:\bnot|n['’]t|\bnever) (?:be )?(?:separately )?(?:paid|compensated|billed)`,
    String.raw`\b${WORK}\b(?: ${TIME})?[^;.]{0,30}?\b(?:is|are) (?:unpaid|on your own time)`,
    String.raw`(?<!\bno )\bunpaid ${WORK}|(?<!(?:never|not?|n['’]t) (?:\w+ )?)\b${WORK}\b[^;.]{0,30}\b(?:off the clock|unpaid)`,
    String.raw`\b${NOTES}\b[^;.]{0,90}\bno (?:separate|extra|additional) pay`,
    String.raw`\brate\b[^;.]{0,30}\b${WORK}\b[^;.]{0,20}\b(?:nothing (?:extra|more|on top)|no extra)|\bnot (?:for )?${WORK}\W*$`,
    String.raw`(?:\bnot|n['’]t|\bnever) (?:be )?paid for\b[\w ]{0,20}\b${WORK}`,
    String.raw`\bneither ${WORK} (?:time )?nor\b[^;.]{0,20}\bpaid|\bneither\b[^;.]{0,20}\bnor ${WORK}\b[^;.]{0,10}\bpaid`,
    String.raw`\bno (?:separate |extra |additional )?(?:pay|paid time|compensation) for\b[^;.]{0,30}\b${WORK}`,
    String.raw`\b${WORK}\b[^;.]{0,60}\b(?:neither|none)(?: of (?:it|them|that|these))? (?:is|are) paid`,
    String.raw`(?:\bnot|n['’]t|\bnever) pay (?:for )?${WORK}`,
  ),
};
