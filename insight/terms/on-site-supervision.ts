import { anyOf, everyOf, oneOf, partsOf, type TermWording } from './wording';

/** A therapist's something is not the therapist: "PT assistants on site", "the OT department in a hospital". */
const NOT_THERAPIST = String.raw`(?! ?(?:assist|aide|tech|depart|gym|clinic|program|servic|school|student|licen|experience|degree|session|treatment|practice|equipment|room|of (?:the |all )?(?:patients|residents|children|students|clients|aides|techs|equipment))|\/?A\b)`;
const THERAPIST = `${oneOf(
  String.raw`PTs?|OTs?|CHTs?|DPTs?|OTRs?|OTR\/L|SLPs?|SLTs?`,
  '(?:physical|occupational) therapists?',
  'speech(?:[- ]language)? (?:pathologist|therapist)s?',
  'physiotherapists?|physios?|therapists?|supervis(?:or|ion|ing)|OT staff|owner|oversight',
)}\\b${NOT_THERAPIST}`;
const PLACE = oneOf(
  'building|facility|site|room|gym|clinic|school|center|centre|next room|office|department|hospital|hall(?:way)?',
  'suite|ward|unit|floor|studio|farm|home|house|campus|barn|pool|classroom|center|space|treatment area|therapy area|practice|location|program',
);
const THE = '(?:(?:the|one|an?|your|our|each|every|this|same) )';
const HERE = oneOf(
  'on[- ]?site|in[- ](?:center|clinic|building)|in the next (?:room|classroom|office)|(?:here|there) daily',
  `on ${THE}{0,2}(?:premises|campus|unit|(?:medical |rehab )?floor|ward|grounds|hall(?:way)?)`,
  'in[- ]house',
  `(?:in|from|out of|shares?|assigned to|at|inside|within|based (?:in|at|out of)|works? (?:in|at)|staffs) ${THE}{0,3}(?:(?:same|very same|front|small|busy|treatment|therapy|rehab) )?${PLACE}`,
  'in the next room|based in school|down the hall|alongside you|with you|(?:physically )?present|next door',
  'steps away|there (?:whenever|every|all)|here (?:every|all|each)|beside you|next to you|side by side|across the hall',
  String.raw`(?:here|there) (?:whenever|when|any time|all)|within [\w ]{0,12}distance|across from you\w*|every shift (?:that )?you`,
  'shares? (?:the gym|your campus|your room|an office)|within (?:earshot|sight|reach|view)',
);
const REACHED = '(?:available|reachable|reached|accessible|on call|a (?:phone )?call away)';
const AWAY = oneOf(
  'off[- ]?site|off[- ]campus|remote(?:ly)?|virtual(?:ly)?|(?:by|over|via|on|through) (?:video|telehealth|zoom)',
  String.raw`itinerant|(?:based|located|works?|housed|sits) (?:out of|in|at|from) (?:an?other|a (?:different|sister|nearby)|the (?:main|home|central|regional|district|corporate)) (?:\w+ )?(?:office|building|site|school|clinic|campus|town|county|city|location|branch)`,
  String.raw`(?:about |around |some )?(?:\d+|an|two|three) (?:miles?|minutes?|hours?)(?:['’] drive)? (?:away|off|from (?:here|you|the))|in a (?:nearby|neighbou?ring) (?:town|county|city)`,
  'elsewhere|(?:in|from) a different (?:zone|state|town|city|county|building|office|time zone)|out in the field|(?:at|in) (?:another|a different|other) (?:building|site|school|clinic)|miles (?:off|away)|in another (?:town|county|city)|teletherapy(?= supervis)',
);
const NOT = String.raw`(?:\b(?:not|no|never|without|rarely|seldom)\b|n['’]t\b)`;
/** How often somebody comes who is not there. */
const NOW_AND_THEN = oneOf(
  'once|twice|every \\d+ days|(?:one|two) (?:days?|mornings?|afternoons?)|every (?:other )?(?:week|month|quarter)|each month',
  'weekly|monthly|quarterly|periodically|occasionally|now and then|as needed|as required|(?:a few|several|two|three) times (?:a|per) (?:week|month|year)|every (?:few|two|three|four|other|\\w+day)|on \\w+days|(?:per|each) (?:week|month|quarter)|biweekly|for (?:evals?|evaluations)',
);
const SELDOM = oneOf(
  String.raw`[^;.]{0,40}\b(?:only|otherwise|rest of the time)\b`,
  '(?: for)? (?:an hour|a few hours)',
);
/** The visits that the law asks for, of somebody who is not there. */
const CHECK = '(?:supervisory|supervision|oversight|sup) visits?';
const PRACTITIONER = '(?:therapist|therapy (?:person|provider|staff)|practitioner|clinician|OT|PT|SLP|rehab person)';

export const ON_SITE_SUPERVISION: TermWording = {
  id: 'on-site-supervision',
  holds: anyOf(
    'based|away|on[- ]?site|off[- ]?site|in[- ](?:clinic|center|building)|premises|campus|in[- ]house|in the|in an?|on the|at the|with you|present|beside|side',
    String.raw`down the hall|remote|phone|available|reach|based in|alongside|shares?\b|video|tele|virtual|zoom`,
    String.raw`\bcall\b|facility|same|there\b|here\b|next|within|sight|visits|comes?\b|attends|at (?:an?|each|your|another)\b|in[- ]person|sight|every|desk|steps|distance|across|visit|poolside|housed|field|room|only|alone|no \w+ (?:at|in|on)\b`,
  ),
  elsewhere: everyOf(
    String.raw`\bmatched with you\b[^;.]{0,40}|\btherapists on the (?:unit|floor) (?:carry|see|treat)\b|\balongside (?:our |the )?(?:PTs|OTs|SLPs|physios|physiotherapists|therapists)(?: and \w+)? \w+ing\b[^;.]{0,30}`,
    String.raw`\bavailable for (?:co-?visits?|co-?treat\w*|questions about)\b`,
    String.raw`\balongside (?:our |the |other )?(?:[\w-]+,? ){1,5}?(?:and|&) (?:dieti\w+|nurses?|nursing|social|doctors|physicians|SLTs?|teachers|others)[\w ]{0,20}`,
    String.raw`\bon[- ]?site (?:employer |fitness |staff |company |free )?(?:gyms?|caf\w+|parking|child\w*|nursery|clinics?|director|fitness|direction|employer|training|laundry|daycare|physiotherapy|therapy|rehab\w*|services|physical therapy|occupational therapy|care)\b`,
    String.raw`\b(?:PT|OT|SLP) (?:buddy|mentor)[^;.]{0,40}`,
    String.raw`\b(?:supervises?|provides?|direct\w*)\b[^;.]{0,40}\b(?:aides?|techs?|students?|technicians?)\b[^;.]{0,20}`,
    String.raw`\b(?:assist|help|set up|support)\w* (?:the |our |a )?(?:\w+ )?(?:therapists?|PTs?|OTs?|SLPs?|OTRs?)\b[^;.]{0,40}`,
    String.raw`(?<!never )\bwithout an? (?:\w+ )?therapist\b[^,;.]{0,30}`,
    String.raw`\b(?:openings|positions?|roles?) (?:\w+ )?available`,
  ),
  said: partsOf(
    String.raw`\bshares? an office with (?:the |your )?${THERAPIST}`,
    String.raw`\bI (?:treat|work|sit|am)\b[^;.]{0,20}\b(?:room next door|next door|next to you|same room|beside you)`,
    String.raw`\b${THERAPIST} (?:is )?(?:housed|based|stationed) (?:at|in) (?:the same|your)\b|\b${THERAPIST} is poolside`,
    String.raw`\bsupervision is (?:\w+ )?in[- ]person|\b(?:same|next) (?:room|office|gym|building|clinic) (?:as|to) (?:the |your |an? )?${THERAPIST}`,
    String.raw`\b(?:she|he|they|who)(?:['’]s|['’]re| is| are)(?: \w+)? (?:in the (?:building|clinic|gym|school|office)|on[- ]?site|on campus|here)\b(?! (?:once|twice|only))`,
    String.raw`\b${THERAPIST}\b[^;.]{0,40}?\b(?:always|at all times|every (?:day|shift|hour)|all day|full[- ]time|daily|each day)\b[^;.]{0,25}?\b${HERE}`,
    String.raw`\b(?:never|not?|n['’]t)\b[\w ]{0,15}\b(?:alone|on your own|by yourself|without (?:an? )?(?:PT|OT|SLP|therapist))\b[^;.]{0,15}\b(?:in the (?:building|clinic|gym)|on[- ]?site|with a patient|treat\w*)`,
    String.raw`\b${THERAPIST}\b[^;.]{0,50}?\b${HERE}\b`,
    String.raw`\b${THERAPIST}\b[^;.]{0,40}?\b${REACHED}\b`,
    String.raw`\bon[- ]?site (?:full[- ]time )?${THERAPIST}\b`,
    String.raw`\bwork with an? (?:registered |licensed )?${THERAPIST}\b[^;.]{0,20}\bon the unit`,
    String.raw`\b(?:I['’]m|I am) (?:there|here|on[- ]?site)`,
    String.raw`\b(?:in[- ]person|line[- ]of[- ]sight|side[- ]by[- ]side|direct on[- ]site) (?:\w+ )?supervision`,
    String.raw`\b${THERAPIST} on the floor`,
    String.raw`\bwork(?:s|ing)? (?:[\w-]+ ){0,5}(?:alongside|side[- ]by[- ]side with|next to|shoulder to shoulder with) (?:an?|the|your|our)? ?${THERAPIST}\b(?! assist)`,
    String.raw`\b(?:in|within) (?:the )?(?:direct )?(?:line of )?(?:sight|earshot) of (?:the |an? |your )?(?:[\w-]+ )?${THERAPIST}\b`,
    String.raw`\b${THERAPIST}\b[^;.]{0,30}\bstays? (?:on|in|at) the\b`,
  ),
  denied: partsOf(
    String.raw`\b${THERAPIST} (?:supervises?|oversees|signs off|is on call) (?:\w+ )?(?:by|over|via) (?:phone|video|zoom|email|text)\b`,
    String.raw`\b${THERAPIST}\b[^;.]{0,40}?\b(?:is|are|be) ${HERE} (?:about |only |roughly )?(?:once|twice|every (?:other|two|few|second))\b`,
    String.raw`\b(?:monthly|30-day|weekly|biweekly|periodic|occasional) ${CHECK}|\b${CHECK} (?:\w+ ){0,2}?(?:every|once|each|at least|monthly|weekly)\b`,
    String.raw`\bno (?:\w+ )?${THERAPIST} (?:is |are |will be |works? )?(?:based |stationed |physically |normally |usually |in the field|on weekends|around|there|with you|on duty|present|${HERE})`,
    String.raw`\b${THERAPIST}(?:,? who)?(?:['’]ll| will)? (?:\w+ )?(?:visits?|comes?|drops in|stops by|travels)(?: [\w'’]+){0,5}? (?:once|twice|monthly|every (?:other|\d+|two|three|four) \w+|(?:one|two) (?:days?|mornings?|afternoons?) (?:a|per|each) )`,
    String.raw`\b${THERAPIST} (?:is |are |who is |who['’]s )?(?:\w+ ){0,2}${AWAY}`,
    String.raw`\b(?:remote|virtual|tele-?|distant|off[- ]?site|phone|video) supervision\b`,
    String.raw`\b${THERAPIST}\b[^;.]{0,40}?(?<!never )${NOT}[\w ]{0,20}\b(?:${HERE}|here)\b`,
    String.raw`(?:\b(?:no|not)|n['’]t) (?:always )?(?:have )?(?:an? |the |any )?(?:full[- ]time )?${THERAPIST} (?:is )?${HERE}`,
    String.raw`\bno on[- ]?site ${THERAPIST}`,
    String.raw`\b${THERAPIST}\b[^;.]{0,40}?\b${HERE}${SELDOM}`,
    String.raw`\b${THERAPIST}\b[^;.]{0,40}?\b${AWAY}\b`,
    String.raw`\b${AWAY}\b[^;.]{0,20}\b(?:supervis\w+|oversight)|\bsupervised (?:remotely|virtually)`,
    String.raw`\b${THERAPIST} is (?:only |just )?(?:in|here|there|around|on[- ]?site) (?:only |just )?(?:once|twice|one day|weekly|monthly|every other|now and then)\b`,
    String.raw`\b${THERAPIST} (?:only )?(?:visits|comes?|drops in|attends|stops (?:by|in))(?! on[- ]?site)(?: \w+){0,4}? ${NOW_AND_THEN}\b`,
    String.raw`\byou\b[\w’' ]{0,20}\bthe (?:only|sole|lone) (?:\w+ )?${PRACTITIONER}\b(?! assist)`,
    String.raw`\byou\b[\w’' ]{0,12}\b(?:work|be) (?:alone|on your own|by yourself) (?:in|at|on) the\b`,
  ),
};
