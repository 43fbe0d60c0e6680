import { denialsOf } from './denial';
import { anyOf, everyOf, NUMBER, oneOf, PER_TIME, partsOf, type TermWording } from './wording';

const MEASURE =
  '(?:standards?|expectations?|requirements?|goals?|targets?|benchmarks?|minimums?|quotas?|levels?|thresholds?|percentages?|metrics?|rates?|guidelines?|norms?)';
/** What has productivity in its name and is no expectation. */
const THING = oneOf(
  String.raw`software|tools?|apps?|suite|bonus\w*|incentives?|reports?|data|boards?|dashboards?|programmes?`,
  'programs?|awards?|tracking|pressure|stress',
);
/** What one's work is counted in; patients are the caseload's. */
const OF_WORK = String.raw`(?:(?:billable|billed|patients?|routine|treatment|weighted|home|home health|productivity|direct|visit)['’]?s?\s)?`;
const HOURS_OF_WORK =
  '(?:(?:billable|billed|treatment|direct|patient care|contact|productive|face-to-face)(?: (?:care|service|client|patient))?|client|client contact) (?:hours|minutes)';
const COUNTED =
  OF_WORK + oneOf('visits?|visit equivalents|units?|points?|treatments?', HOURS_OF_WORK, 'hours of billed');

const NOT_HELD = String.raw`(?:\bnot|n['’]t|\bnever|\bnobody|\bno one)\b(?: be)? (?:hold|held|tie|tied|pin\w*)\b`;

export const PRODUCTIVITY: TermWording = {
  id: 'productivity',
  holds: anyOf(
    '(?:standard|target|expectation|benchmark|KPI) (?:is|of|for)|\\b[5-9]\\d\\s?(?:percent|%)|full[- ](?:time|day|week)|arrivals|hours billed|service (?:hours|hrs)|hours of treatment',
    String.raw`productiv|efficiency|billable|visits?\b|units?\b|appointments|target|points\b|treatments?\b|quotas?\b|minimum`,
    String.raw`\bprod\b|utili[sz]ation`,
    '(?:direct|contact|billed|treatment|client|patient)(?: care| client| service)? (?:hours|minutes)|hours of direct|direct services?|\\d[- ]point|expected to',
    String.raw`\bbill(?:ing|s)?\b`,
  ),
  elsewhere: everyOf(
    `(?<!without )(?:scheduling and )?productivity (?:and [a-z ]{0,20})?${THING}(?<=bonus\\w*|incentives?)[^,;]{0,60}`,
    `(?<!without )(?:scheduling and )?productivity (?:and [a-z ]{0,20})?${THING}`,
    String.raw`(?<!n['’]t |not |never )(?<!nobody |no one )\b(?:reports?|monitors?|tracks?|reviews?|manages?(?! \w+ (?:\w+ )?to)|oversees?|maintains? (?:\w+ )?(?=productivity logs?))\b[\w ,]{0,40}productivity`,
    String.raw`\b(?:no|without) (?:unrealistic|crazy|insane|impossible|unreasonable|high|ridiculous)[\w ]{0,20}productivity\w*(?: ${MEASURE})?`,
    String.raw`\b(?:our|the company['’]s|team|PTs|OTs|therapists)(?: are measured on)? productivity (?!${MEASURE}|\d)`,
    String.raw`\bno [\w ]{0,20}productivity[\w ]{0,20}, but\b`,
    String.raw`\b(?:no one|nobody)[\w ]{0,15}\b(?:hound|nag|yell|bug|lectur|scold|harass)\w*[^,;:]{0,30}`,
    String.raw`\bminimum (?:number of )?visits[\w ]{0,12} (?:promis|guarant)\w+`,
    String.raw`\b(?:PTs|OTs|SLPs|therapists|clinics?|company|agency) (?:average|see|make|do|complete|provide)s?\b[^;.]{0,30}`,
    String.raw`\b(?:bonus|incentive)\b[^,;]{0,60}`,
    String.raw`\b(?:exceed|above|over|beyond|past|after|more than)\w* ${NUMBER} (?:[\w-]+ )?(?:visits|units|points)\b[^;]{0,60}\b(?:bonus|extra|incentive|more pay)`,
    String.raw`\b(?:patients?|clients?|plans?(?: of care)?|children|residents)\b[\w ]{0,20}\b(?:come|comes|seen|attend|receive|get|of|need|for) (?:\w+ )?${NUMBER} ${COUNTED}${PER_TIME}`,
    String.raw`\b(?:on|across|cover\w*|between|serv\w+) (?:the |our )?${NUMBER} (?:\w+ )?units\b`,
    String.raw`\bpaid (?:for|at) (?:\w+ ){0,2}?${NUMBER} (?:\w+ )?visits${PER_TIME}|\bvisits${PER_TIME} (?:to|for|with) (?:each|every|a|the|one|most) (?:patient|client|child|resident)`,
    String.raw`\b(?:team|clinic|company|agency|department)(?:['’]s)? (?:avg|average)\b[^;]{0,60}`,
    String.raw`\b(?:increas|improv|boost|rais)\w*\b[\w ]{0,20}\b(?:efficiency|productivity)`,
    String.raw`\b(?:PTs|OTs|SLPs|therapists)(?: here)? (?:keep|run|sit)s?\b[^;.]{0,30}`,
    String.raw`\b(?:occasional|one or two|a few|1-2)\b[\w ]{0,12}\bvisits\b[^;.]{0,30}|\bhome visits${PER_TIME},? (?:using|in|with|by) (?:an? |our |the )?(?:\w+ )?(?:van|car|vehicle|truck|bus)\b`,
  ),
  said: partsOf(
    String.raw`\b(?:full|part)[- ]timers (?:do |make |see )?${NUMBER} visits|\b(?:units|visits) per (?:visit|day|hour|week) \(${NUMBER}|\befficiency range\b`,
    String.raw`\b${NUMBER} completed (?:appointments|visits|treatments)${PER_TIME}|\b${NUMBER} is (?:the|our) (?:target|goal|expectation|standard)\b`,
    String.raw`\b(?:look for|asks? for|ask|expect|aim for|target(?:ing)?|hold you to|want|a reasonable|average)\b(?: \w+){0,2}? \d{2}\s?(?:%|percent)(?! (?:of (?:the|your) (?:premium|cost|tuition|salary)|match|off\b|raise|travel))|\b\d{2}\s?(?:%|percent) (?:is )?expected`,
    String.raw`\bfull[- ]?(?:time|week|day)\b(?: \w+){0,2} (?:is|means|equals|=|considered) (?:considered |about |around )?${NUMBER} (?:[\w-]+ )?(?:visit|unit|point|treatment|billable)`,
    String.raw`\b${NUMBER} (?:visits|units|points|treatments|hours of treatment)(?: (?:per|a) week)? (?:make|makes|equals?|=|is|are|counts? as) (?:an? )?(?:full|day|week)`,
    String.raw`\befficiency ${MEASURE}\b|\b(?:visits?|units?)[- ]per[- ](?:day|week|hour) ${MEASURE}|\b(?:target|goal|expected) arrivals|\b${NUMBER} hours billed\b`,
    String.raw`\b${NUMBER} service (?:hours|hrs)\b|\b${NUMBER} hours of treatment${PER_TIME}`,
    String.raw`\d{2,3}(?:\.\d+)?\s?(?:%|percent)[^,;]{0,30}\b(?:productiv|efficien|billable|utili[sz])`,
    String.raw`\b(?:prod|productivity|productive|efficiency|utili[sz]ation)\b[^;]{0,60}?\d{2}(?:\.\d+)?s?\b(?!,)`,
    String.raw`\bproductivity ${MEASURE}\b`,
    String.raw`\b${MEASURE} (?:for|of|on) (?:your |daily )?productivity`,
    String.raw`\b(?:meets?|maintains?|achieves?|maintaining|meeting|expected|required|accountable for)\b[\w ]{0,40}\bproductivity\b`,
    String.raw`\b${NUMBER}\s(?:or more\s|plus\s)?${COUNTED}${PER_TIME}`,
    String.raw`\b${COUNTED}${PER_TIME}\s?[:=]\s?${NUMBER}`,
    String.raw`\b(?:quota|goal|target|minimum|benchmark|KPI|standard|expectation|floor|requirement)\b[^;]{0,40}?\b${NUMBER}(?: ${COUNTED}\b|\s?%)`,
    String.raw`\b(?:billable|visit|unit|point) ${MEASURE}\b[^;]{0,25}?\b${NUMBER}`,
    String.raw`\b${NUMBER}(?: and a half)?\s(?:billable|billed)\b`,
    String.raw`\b${NUMBER} (?:weekly|daily) ${COUNTED}|\b${NUMBER}[- ](?:point|visit|unit) (?:week|day)\b|\bweek is ${NUMBER} (?:points|visits|units)`,
    String.raw`\b(?:${NUMBER}|\d,\d{3}) hours of (?:direct|billable|client|patient|face-to-face)\b(?!.{0,20}\b(?:experience|training|observation))|\b\d,\d{3} (?:direct|billable|contact) hours\b`,
    String.raw`\b(?:direct services?|direct care|client contact|billable time)\s?: ${NUMBER} (?:hours|hrs)`,
    String.raw`\b(?:average|want|expect\w*|need|bill|aim for|target)\b[\w ]{0,20}\b${NUMBER} (?:billable |billed )?units (?:per|a|for each) (?:visit|patient|treatment|session)`,
    String.raw`\b(?:minutes|units|visits)\s?: ${NUMBER}|\b(?:minutes|units|visits)\s?: \d{3}\b|\bunits?: ${NUMBER}(?: a day| per day| daily| is)`,
    String.raw`\b\d{3} (?:treatment|billable|direct|patient care) minutes${PER_TIME}|\bexpected to (?:\w+ ){1,3}at \d{2}\s?(?:%|percent)|\b(?:bill|average)(?: an average of)? ${NUMBER} units`,
    String.raw`(?<!, )\bproductivity,? (?:and|&) [\w ]{0,25}(?:standards|expectations|requirements)\b`,
    String.raw`\b(?:daily|weekly|visit|unit|point) (?:visit |unit |point )?(?:quota|goal|target|minimum)s?\b`,
    String.raw`\d{2,3}\s?(?:%|percent) (?:prod\b|util)`,
    String.raw`\b(?:expected|asked|required|need) to (?:reach|hit|make|complete|bill|do|see)\b[^;.]{0,15}\b${NUMBER} (?:[\w-]+ )?(?:units|visits|points|treatments|minutes)`,
    String.raw`\b(?:the|our) (?:standard|target|expectation) (?:is|of) (?:about |around )?\d{2}\s?%`,
    String.raw`\bbill (?:at least |about |around |a minimum of )?${NUMBER} ?(?:%|percent|hours|units)`,
    String.raw`\b${NUMBER}(?: and a half)? ${HOURS_OF_WORK} (?:per|in|of|out of|an?) `,
    String.raw`\bprod\b\.?,? ?\d{2}`,
    String.raw`\bvisits?${PER_TIME} is the (?:goal|target|standard|expectation)`,
  ),
  named: anyOf(
    String.raw`\bbillable units\b|\bproductivity(?! (?:bonus|software|tool))|\bquotas?\b|\b(?:visit|unit|billing)s? (?:targets?|minimums?|counts?|quotas?|requirements?)`,
  ),
  denied: partsOf(
    String.raw`(?:\bnot|n['’]t|\bnever|\bnobody|\bno one)\b[\w ,’']{0,40}\bh(?:old|eld) (?:you |anyone |anybody )?to (?:an? |any )(?:[\w-]+ ){0,2}(?:numbers?|targets?|quotas?|percentages?)\b`,
    String.raw`\b(?:never|no one|nobody|n['’]t|not)\b[\w’' ]{0,30}\b(?:count|track|measur|chas)\w*[\w’' ]{0,20}\b(?:productivity|units|minutes|visits)\b`,
    ...denialsOf(
      'productivity(?: (?:standards?|requirements?|targets?|pressure|expectations?))?|quotas?|(?:units?|visits?|billing|billable(?: hours?)?)[- ](?:minimums?|percentages?)|(?:units?|visits?|billing|billable hours?)[- ](?:targets?|goals?|quotas?|requirements?)|(?:set |fixed )number of (?:visits|units|treatments)|(?:visit|volume|billing|unit)s? (?:quotas?|minimums?|targets?|units)|quotas|minimum (?:number of )?(?:visits?|units?)',
    ),
    String.raw`${NOT_HELD}[^;.]{0,30}\bto (?:an? |any )?(?:[\w-]+ ){0,2}(?:targets?|quotas?|percentages?|productivity)`,
    String.raw`\b(?:removed|threw out|scrapped|abolished|dropped|eliminated|got rid of) (?:all )?productivity`,
    String.raw`\b(?:never|no one|nobody)\b[\w ]{0,30}\b(?:ask|track|measur|count|monitor|chas|push)\w*[\w ]{0,20}\b(?:productivity|units|minutes)`,
    String.raw`\bproductivity[- ]free\b`,
  ),
};
