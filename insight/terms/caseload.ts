import { NUMBER_WORD } from '../wordings/number-words';
import { anyOf, everyOf, NUMBER, oneOf, PER_TIME, partsOf, type TermWording } from './wording';

const PEOPLE = `(?:${oneOf('clinic|pediatric|outpatient|individual|treated|new|returning|young')} )?${oneOf(
  'patients?|clients?|students?|child(?:ren)?|kids?|residents?|people|persons?|pts?|individuals|kiddos?|participants?|pupils?|neighbou?rs',
  'learners?|contacts|famil(?:y|ies)|infants?|toddlers?|preschoolers?|veterans?|bab(?:y|ies)|elders?|riders?|swimmers?|guests|members|folks|beneficiar(?:y|ies)|inpatients?',
)}`;
/** What a number has to stand with, however it is put. */
const COUNTED = oneOf(
  'patient|pts?\\b|client|student|child|pupil|learner|kid|resident|people|individual|participant|famil|infant|toddler|schooler|veteran|bab(?:y|ies)',
  'elders?|riders?|folks|beneficiar|capped|doubled|person|see\\b|book|roster|swimmers?|guests|members|contacts|slots?|groups?|list\\b|schedule|day|load|panel|visits|appointments|more than|exceed',
);
const ONE_TO_ONE = '(?:one[- ](?:on|to)[- ]one|1[:-]1|1[- ](?:on|to)[- ]1)';
const STAFF = '(?:therapist|assistant|clinician|provider|aide|PTA|COTA|OTA|SLPA|tech|PT|OT|SLP|teacher|staff)';
const TOGETHER = '(?:at a time|at once|at the same time|simultaneously)';
const ABOUT = oneOf(
  'about|around|roughly|approximately|approx\\.?|up to|between|at most|an average of|on average|typically|maybe',
);
const COUNTS = String.raw`\d{1,2} and \d{1,2}`;
const YOU_SEE = oneOf(
  String.raw`\b(?:you|you['’]ll|you['’]d|(?:the|an?) (?:PTA|COTA|OTA|SLPA|assistant|aide|candidate)|PTAs|COTAs|OTAs|SLPAs|assistants?|each (?:assistant|clinician|therapist|PTA|COTA|OTA|SLPA))\b(?: [\w’'-]+){0,3}? (?:see|treat|carry|carries|sees|treats|serv(?:es?|ing)|supports?|manages?|follows?|covers?|shares?|handles?|has|have|with|for)`,
  String.raw`\b(?:expect|plan on|assigned(?: to)?|responsible for)`,
);
const IS_ABOUT = String.raw`(?::|\b(?:of|is|are|at|be|max(?:imum)?|averag\w+))(?: (?:at|about|around|roughly|up to|approximately|capped at))?`;
const NO_COUNT_OF_PEOPLE = String.raw`(?! ?(?:[\w-]+ )?(?:years?|months?|hours?|minutes?|%|sites?|schools?|buildings?|to\b|-))`;

export const CASELOAD: TermWording = {
  id: 'caseload',
  holds: anyOf(
    `caseload|individual|1[:-]1|1[- ](?:on|to)|to[- ]one|on[- ]one|assigned|own|overlap|double|triple|dozen|at a time|at once|at the same time|simultan`,
    String.raw`(?:\d|${NUMBER_WORD}\b)[^]*${COUNTED}|${COUNTED}[^]*(?:\d|\b${NUMBER_WORD}\b)`,
  ),
  elsewhere: everyOf(
    String.raw`\bwe (?:treat|see|serve|help|care for)\b[^;.\d]{0,20}\d[\d,]{2,}[\w ]{0,30}`,
    String.raw`\bthey (?:treat|see|serve)\b[^,;]{0,40}`,
    String.raw`\b(?:individually|one[- ]on[- ]one),[\w, ]{0,25} (?:or|and) (?:in )?(?:\w+ )?groups?\b`,
    String.raw`\b(?:individually|${ONE_TO_ONE})(?: \w+)?,?(?: (?:and|or|&)|\/)(?: \w+){0,2} groups?\b|\bgroups?\b[^;.\d]{0,80}(?:${ONE_TO_ONE}|individually)[^;.]{0,30}`,
    String.raw`\b(?:and|or) (?:in )?(?:small )?groups?\b[\w ]{0,20}${ONE_TO_ONE}`,
    String.raw`\b(?:difference|lives?|smiles?|world|chang\w+|heal\w*|communit\w+|future)\b[^;.]{0,30}\bone [\w-]+ at a time`,
    String.raw`${ONE_TO_ONE}[\w, ]{0,20}(?:mentor|coach|train|support|supervis|orientation|instruction|meeting|interview|guidance|feedback)\w*`,
    String.raw`(?:mentor|coach|train|supervis|orientation|onboard)\w*[\w, ]{0,15}${ONE_TO_ONE}`,
    String.raw`\b(?:gym|clinic|facility|hospital|unit|floor) (?:with|of|for|that has|has) (?:up to |over |more than )?\d[^,;.]{0,40}`,
    String.raw`\b(?:clinics?|hospitals?|team|department|center|centre|facility|company|practice|colleagues|therapists)(?: \w+){0,4}? (?:see|treat|serve|help|carry|carries|ha(?:ve|s))s?\b[^,;]{0,60}`,
  ),
  elsewhereAsWritten: /(?<=(?:\d|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)) (?:\w+ )?)PTs?\b/g,
  said: partsOf(
    String.raw`\b(?:roster|list|schedule)s? (?:is |are )?capped at ${NUMBER}\b|^\W*(?:list|load|roster|schedule) of (?:about |around )?${NUMBER}\W*$|\bnever doubled\b`,
    String.raw`\b(?:start|begin) with (?:about )?${NUMBER} ${PEOPLE}|^\W*approx\.? ${NUMBER} ${PEOPLE}\b|\btreat up to ${NUMBER} ${PEOPLE}`,
    String.raw`\b${NUMBER} ${PEOPLE} (?:between|across|over|at|spread over) (?:your |both |the )?(?:${NUMBER} )?(?:schools|buildings|sites|homes|campuses|halls|locations|units)\b`,
    String.raw`\b${NUMBER} ${PEOPLE},? (?:usually|typically|most days|on (?:a|an|most) \w+ ?days?|on a typical|on average)`,
    String.raw`\b(?:books?|schedules?)\b[^;.]{0,25}\bwith one ${PEOPLE}|\b${PEOPLE} on (?:the |your |each )?(?:roster|caseload|list|schedule)\s?:`,
    String.raw`${YOU_SEE} (?:${ABOUT} )?${NUMBER}(?: or so)?${PER_TIME}|^\W*(?:see|treat) (?:${ABOUT} )?${NUMBER} (?:[\w-]+ )?${PEOPLE}`,
    String.raw`\bcaseloads?\b[^;.]{0,30}?${IS_ABOUT} ${NUMBER}\b${NO_COUNT_OF_PEOPLE}`,
    String.raw`\b(?!one )${NUMBER}[- ]?(?:student|patient|client|child|person)? caseload`,
    String.raw`\bcaseload \(?(?:in the (?:low |mid |high )?[- ]?(?:mid-|low-|high-)?\d0s|(?:about|around|roughly|approximately|approx\.?|up to) ${NUMBER}\b${NO_COUNT_OF_PEOPLE})`,
    String.raw`\b(?:schedule|day|list|load) (?:is|has|holds|includes) (?:about |around |up to )?${NUMBER} ${PEOPLE}`,
    String.raw`^\W*(?:no more than |never more than |max |only )?(?:one|two|three|1|2|3) ${TOGETHER}`,
    String.raw`\bcaseload (?:caps?|limits?|maximum)|\b(?:capped|limited) caseloads?`,
    String.raw`\b${NUMBER}(?: or (?:fewer|less|more))? (?:visits to )?(?:[\w-]+ )?${PEOPLE}(?: on average)?${PER_TIME}`,
    String.raw`\b${PEOPLE}${PER_TIME}\s?[:=]\s?${NUMBER}|\bday\s?[:=]\s?(?:about )?${NUMBER} ${PEOPLE}`,
    String.raw`\b(?:${NUMBER}|an?) ${PEOPLE}[\w ]{0,25}${TOGETHER}`,
    String.raw`\b(?:${NUMBER}|an?) ${PEOPLE} (?:per|every|in each|each|an?|for a full) (?:${NUMBER}|half|full|hour|slot)`,
    String.raw`\b${ONE_TO_ONE}(?:,? [\w-]+){0,2} (?:treatments?|care|sessions?|patients?|clients?|visits?|therapy|basis|model|time|appointments?|hours?|slots?|evals?|evaluations?|minutes|blocks?|work|with (?:your|each|every|the|one) (?:patient|client|student|child|kid|resident)s?|for \d+ min\w*)`,
    String.raw`${ONE_TO_ONE}[,: (]{1,2}${NUMBER}[- ]?(?:min|hour)|${NUMBER}[- ]?(?:min|hour)\w*[,: (]{1,2}${ONE_TO_ONE}`,
    String.raw`\b(?:workload|roster|census|census load|load|panel|caseload|list)s?(?: (?:of|is|at|around|about|averages?|runs?|up to)){1,3} ${NUMBER}(?: [\w-]+)? ${PEOPLE}`,
    String.raw`\b${NUMBER} (?:[\w-]+ )?${PEOPLE}(?: \w+)? (?:per|for each|for every|each|\/|to (?:one|an?|1|each)) ?(?:${STAFF}|group|class)\b`,
    String.raw`\b(?:groups?|classes|sessions?|class)\b[^;.]{0,30}?\b(?:of|with|has|have|for|hold|about|up to) (?:\w+ )?${NUMBER} (?:[\w-]+ )?${PEOPLE}\b(?! (?:years|with a))`,
    String.raw`\b(?:${STAFF})s?[- ]to[- ](?:patient|client|student|resident|child)s? ratio|\bratios?\b[^;.]{0,30}\b${NUMBER}[\w ]{0,14}(?::|\bto) ?(?:\d{1,2}|${NUMBER_WORD})\b`,
    String.raw`\b${NUMBER} (?:[\w-]+ )?${PEOPLE},? (?:and )?${NUMBER} (?:min\w*|hours?) (?:each|apiece|per)`,
    String.raw`\b(?:patients?|clients?|children|students|residents|sessions?|appointments?|treatments?|treated|seen|booked)\b[^;.]{0,50}\b(?:${ONE_TO_ONE}|individually|one at a time)`,
    String.raw`\b(?:max(?:imum)?(?: of)?|no more than|never more than|up to|about|around) ${NUMBER} ${PEOPLE}`,
    String.raw`(?:\b(?:no|not|never|without|zero|avoid)|n['’]t)\b[\w ]{0,20}(?:double|triple)[- ]?book`,
    String.raw`\bno (?:patient )?overlap(?:s|ping)?`,
    String.raw`\b(?:patient load|panel) of ${NUMBER}`,
    String.raw`\b(?:patient|client|resident|student) (?:load|volumes?|counts?|census|numbers?) ?(?:is |of |averag\w+ |runs? |are |at |about |around |up to |approximately |: )+${NUMBER}`,
    String.raw`\bcaseloads? (?:will |may |usually |typically |currently )*(?:includes?|has|have|holds?|numbers (?:run|are)) (?:about |around |up to )?${NUMBER}\b${NO_COUNT_OF_PEOPLE}|\bcaseload \(${NUMBER} (?:\w+ )?${PEOPLE}\)`,
    String.raw`\b(?:limit|cap)\w*(?: \w+){0,3} (?:to|at) ${NUMBER} ${PEOPLE}|\b(?:load|roster|list)\s?: ${NUMBER} ${PEOPLE}|\bnever overlap\b`,
    String.raw`\bsessions are individual\b|\b(?:treat\w*|sessions?|visits?|therapy) (?:is |are )?(?:always |only )?individual(?:,|$)`,
    String.raw`\b(?:patients|appointments|visits) (?:are )?(?:scheduled |booked |seen )?every ${NUMBER}`,
    String.raw`${YOU_SEE} (?:${ABOUT} )?(?:a dozen|${NUMBER})(?: (?!PTs|OTs|SLPs|of\b)[\w-]+)? ${PEOPLE}\b(?! references)`,
    String.raw`\b${NUMBER}[- ]?ish (?:${PEOPLE})${PER_TIME}|\bbetween ${COUNTS} ${PEOPLE}`,
    String.raw`\b${NUMBER} ${PEOPLE} between (?:the two of you|you|two|three)`,
    String.raw`\b(?:never|not|won['’]t|will not|n['’]t)\b[\w ]{0,20}\b(?:more than|exceeds?|over|larger than|bigger than) ${NUMBER}(?: ${PEOPLE}|\W*$)`,
    String.raw`\bcaseloads? (?:runs?|sits|hovers|tops out|never exceeds?)(?: (?:at|around|about|up to))? ${NUMBER}`,
    String.raw`\b(?:typical|usual|average|normal|full) (?:day|week|load|schedule)\b[^;.]{0,20}?\b${NUMBER} ${PEOPLE}`,
    String.raw`\b(?:about |roughly )?a dozen ${PEOPLE}`,
    String.raw`\b${NUMBER}(?: or so)?(?: ${PEOPLE})? on (?:your|the|each) (?:list|caseload|schedule)|\byour (?:list|schedule) (?:is|has|runs) (?:about )?${NUMBER}`,
    String.raw`\b${PEOPLE}(?: (?:load|count))?\s?[:=]\s?(?:about |around |up to |~)?${NUMBER}\b(?:-?ish\b)?(?!\+)${NO_COUNT_OF_PEOPLE}`,
    String.raw`^\W*(?:about |around |approximately |roughly |up to |some |~)?${NUMBER}(?:[- ]ish)? ${PEOPLE}(?: total| in all| in total| for an? \d+|,|\W*$)`,
    String.raw`\b${NUMBER} ${PEOPLE} (?:in total|in all|total\b|between them|(?:are )?(?:seen|treated) (?:daily|each|every|a day|per))`,
    String.raw`\b${NUMBER} (?:patient |client |treatment )?slots${PER_TIME}|\bcaseload ${NUMBER}\b${NO_COUNT_OF_PEOPLE}`,
    String.raw`\bgroup sizes? (?:is |of |are |runs )?(?:about )?${NUMBER}|\bgroups? of (?:about |around |between )?${NUMBER}\b(?! (?:\w+ )?(?:clini\w+|therapists|providers|colleagues|staff|hospitals|schools|people on))`,
    String.raw`\bindividual (?:treatments?|sessions|therapy sessions)\b(?! plan| and group| or group|\/)`,
    String.raw`\bgroups of (?:no more than |up to )?${NUMBER}`,
    String.raw`\b${NUMBER} ${PEOPLE} on (?!our|staff|the team|site)|\bfollow ${NUMBER} (?:patients|clients)`,
  ),
  denied: partsOf(
    String.raw`\bno (?:assigned|individual|regular|set) (?:patients|clients|residents|students)\b`,
    String.raw`(?:\b(?:no|not|never|without)|n['’]t)\b[\w ,'’]{0,40}\b(?:patients?|clients?|residents?|students?)(?: \w+)? (?:assigned|of (?:your|their|his|her) own|on (?:your|their) own caseload)`,
    String.raw`(?:\bnot|n['’]t|\bnever) (?:be )?(?:assigned|given|responsible for|carry|carrying|have|hold) (?:to )?(?:any |an? |your |their |own |individual )*(?:patients|clients|residents|students)\b(?! (?:alone|until|at|in|over|for))`,
    String.raw`\bcaseload\b(?: \w+){0,2}? (?:is|are|has|was)(?:n['’]t| not| never)(?: yet)?(?: been)? (?:set|fixed|assigned|given)`,
    String.raw`(?:\b(?:no|not|never|without)|n['’]t)\b[\w ,'’]{0,40}\b(?:an? |your |set |own )*caseload(?! ?(?:of (?!(?:your|their|his|her) own)|cap|limit))`,
  ),
};
