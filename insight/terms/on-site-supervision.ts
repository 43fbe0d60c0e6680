import { anyOf, everyOf, oneOf, type TermWording } from './wording';

const THERAPIST = oneOf(
  String.raw`PTs?|OTs?|OTRs?|OTR\/L|SLPs?|SLTs?`,
  '(?:physical|occupational) therapists?',
  'speech(?:[- ]language)? (?:pathologist|therapist)s?',
  'physiotherapists?|physios?|therapists?|supervis(?:or|ion|ing)|OT staff|owner|oversight',
);
const HERE = oneOf(
  'on[- ]?site',
  'on (?:the )?(?:premises|campus|unit|floor)',
  'in[- ]house',
  '(?:in|share|shares|assigned to|at) (?:the |one |a |your )?(?:same )?(?:building|facility|site|room|gym|clinic|school|center|centre|next room)',
  'in the next room|based in school|down the hall|alongside you|with you|(?:physically )?present',
  'at the (?:center|clinic)|there (?:whenever|every|all)',
  'shares? (?:the gym|your campus)',
);
const REACHED = '(?:available|reachable|reached|accessible|on call|a (?:phone )?call away)';
const AWAY = '(?:off[- ]?site|off[- ]campus|remote(?:ly)?|by (?:video|telehealth))';
const NOT = String.raw`(?:\b(?:not|no|never|without)\b|n['’]t\b)`;

export const ON_SITE_SUPERVISION: TermWording = {
  id: 'on-site-supervision',
  holds: anyOf(
    'on[- ]?site|off[- ]?site|premises|campus|in[- ]house|in the|on the|at the|with you|present',
    String.raw`down the hall|remote|phone|available|reach|based in|alongside|shares?\b|video|telehealth`,
    String.raw`\bcall\b|facility|same site|there\b`,
  ),
  elsewhere: everyOf(
    String.raw`\bon[- ]?site (?:employer |fitness |staff |company |free )?(?:gyms?|caf\w+|parking|child\w*|nursery|clinics?|director|fitness|direction|employer|training|laundry|daycare)`,
    String.raw`\b(?:supervises?|provides?|direct\w*)\b[^;.]{0,40}\b(?:aides?|techs?|students?|technicians?)\b[^;.]{0,20}`,
    String.raw`\b(?:assist|help|set up|support)\w* (?:the )?(?:\w+ )?therapists?\b[^;.]{0,20}`,
    String.raw`\bwithout an? (?:\w+ )?therapist\b[^,;.]{0,30}`,
    String.raw`\b(?:openings|positions?|roles?) (?:\w+ )?available`,
  ),
  said: anyOf(
    String.raw`\b${THERAPIST}\b[^;.]{0,50}?\b${HERE}\b`,
    String.raw`\b${THERAPIST}\b[^;.]{0,40}?\b${REACHED}\b`,
    String.raw`\bon[- ]?site (?:full[- ]time )?${THERAPIST}\b`,
    String.raw`\bwork with an? (?:registered |licensed )?${THERAPIST}\b[^;.]{0,20}\bon the unit`,
    String.raw`\b(?:I['’]m|I am) (?:there|here|on[- ]?site)`,
    String.raw`\b${THERAPIST} on the floor`,
  ),
  denied: anyOf(
    String.raw`\b${THERAPIST}\b[^;.]{0,40}?${NOT}[\w ]{0,20}\b${HERE}\b`,
    String.raw`\bno ${THERAPIST} (?:is )?(?:on[- ]?site|in the building)|\bno on[- ]?site ${THERAPIST}`,
    String.raw`\b${THERAPIST}\b[^;.]{0,40}?\b${AWAY}\b`,
    String.raw`\b${AWAY}\b[^;.]{0,20}\b(?:supervis\w+|oversight)`,
  ),
};
