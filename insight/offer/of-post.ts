import { oneOf } from '../wordings/one-of';

/** Who works other hours than this post, whoever else is spoken of. */
const OTHER_STAFF = oneOf`
  (?:part[- ]?time|PRN|per[- ]?diem|casual|temporary|other|some|night|weekend) (?:staff|employees?|associates?|team members?|colleagues)
  (?:teammates|co-?workers|colleagues)(?: (?:who|that|working|work|put in|do|cover))?|(?:part|some|half|most|members) of (?:the|our) (?:team|staff|crew|group)
  (?:part[- ]?time|PRN|per[- ]?diem|casual|other|some|weekend) (?:clinicians?|therapists?|assistants?|workers?|PTAs?|COTAs?|roles?|positions?|openings?)
  (?:staff|employees?|associates?|team members?|anyone|those|colleagues|clinicians|people) (?:who|that|that are|working|scheduled|hired|averaging)
  (?:if|when|once) (?:you|one|they|an employee)|(?:an)?other|second|also (?:hiring|have|need|offer)|formerly|previously
`;
/** Time that one has over, or has not: "saves you six hours a week". */
const SAVED = oneOf`
  sav(?:e|es|ed|ing)|spar(?:e|es|ing)|(?:get|gain|win|claw)s? back|gain(?:s|ing)?|los(?:e|es|ing)|wast(?:e|es|ed|ing)|free(?:s|ing)? up
`;
/** Who is there for a part of the week, beside the post. */
const SUPERIORS = oneOf`
  supervisors?|supervising (?:PTs?|OTs?|SLPs?)|PTs?|OTs?|SLPs?|therapists?|directors?|managers?|nurses?|doctors?
`;
/** Who and what is treated, taught or open for so long. */
const OTHERS_TIME = oneOf`
  (?:students?|pupils|patients?|residents?|children|kids|clients|learners|campers) (?:[a-z]+ ){0,2}(?:attend|receive|get|need|stay|come|participate|are|is|have|has)
  (?:clinic|center|centre|office|facility|building|gym|pool|unit|department|school|practice|store|we)(?: \w+)? (?:is|are) (?:open|staffed|closed|busy)
  (?:clinic|center|centre|office|facility|program|gym|pool|unit|school|practice)(?: that| which)? (?:is in session|runs?|goes)|in session|treat\w* (?:patients|clients|children|students)
  ${SUPERIORS} (?:is|are|comes?|visits?) (?:also )?(?:on[- ]?site|here|in|present|available)
  ${SUPERIORS} on[- ]?site
  ${SAVED}(?: (?:you|our|your|the|staff|clinicians|therapists|up to|as much as|about|over|an average of|back))*
  tired of|no more|never|forget|instead of|unlike|stop working
  opens?|opened|staffed|operat(?:es?|ing|ion)|awake|business hours
`;
/** What money or cover begins with so many hours. */
const ENTITLED = oneOf`
  benefits?|eligib\w*|insurance|coverage|bill\w*|productiv\w*|overtime|over time|time and a half|on[- ]call|PTO|vacation|holidays?
`;
/** What is only a part of the work, or may be chosen one day. */
const PART_OF_WORK = oneOf`
  (?:can|could|may) (?:later )?(?:move|drop|go|switch|change|cut)|(?:move|switch|drop|reduced?|cut)(?: back| down)? to
  supervision|mentor\w*|observation|volunteer\w*|orientation|training|charting|documentation|CEUs?|education|ABA|options?|optional
`;
/** Hours that are treated or billed are a part of the week, not its length: "treatment hours: 28 a week". */
const WITH_PATIENTS = oneOf`
  treat(?:ed|ing|ment|ments)|bill(?:able|ed|ing)|(?:direct )?(?:patients?|clients?|students?)|direct|contact|face[- ]to[- ]face|hands[- ]on|clinical
`;
const BEFORE = new RegExp(
  oneOf`
    \b${OTHER_STAFF}\b[^.;\n]{0,40}$
    \b${OTHERS_TIME}\b[^.;\n]{0,30}$
    \b${ENTITLED}\b[^.,;\n]{0,40}$
    \b${PART_OF_WORK}\b[^.,;\n]{0,20}$
    \b${WITH_PATIENTS}(?: (?:care|time|therapy))?[ :=–-]*$
  `,
  'i',
);
const BEHIND = new RegExp(
  oneOf`
    ^,? (?:of (?:[\w-]+ ){0,2}|in (?=direct|bill))(?:direct|patients?|billable|treat\w*|therapy|care|mentor\w*|supervis\w*|observation|documentation|charting|PTO|vacation|CEUs?|continuing|training)\b
    ^,? (?:are |is |spent |to be )*(?:(?:directly )?treat(?:ed|ing)|bill(?:ed|able|ing)|hands[- ]on|in treatment|on the floor|face[- ]to[- ]face)\b
    ^,? (?:for|with|by|between) (?:(?:the|our|all|each|your) )?(?:patients?|students?|residents?|children|clients|families)\b
    ^(?: or more|\+| minimum| and up)?,? (?:[a-z]+ )?(?:to (?:be|qualify|receive|get|earn|have)|(?:are|is) (?:\w+ )?eligible|qualif\w+)\b
    ^(?: or more|\+| minimum)? (?:for|earns?|gets?|receives?) (?:\w+ ){0,2}(?:benefits?|insurance|eligib\w*|coverage|PTO)\b
    ^[^.;\n\w]{0,2}\?
  `,
  'i',
);
/** Said of this post, whatever follows: "this position is 32 hours a week and eligible for benefits". */
const OF_THIS_POST =
  /\bthis (?:[\w-]+ ){0,3}(?:position|role|post|job|opening|schedule)\b[^.;\n]{0,30}$|(?<!\b(?:if|when|once) )\byou (?:will |would |['’]ll )?work [^.;\n]{0,15}$/i;
const NEAR = 70;

/**
 * Whether hours or days found in a text are this post's, and not those of other staff, of patients or students, of a building, of a
 * part of the work or of what begins with so many of them.
 */
export function isOfPost(text: string, { index = 0, 0: found }: RegExpMatchArray): boolean {
  const end = index + found.length;
  const before = text.slice(Math.max(0, index - NEAR), index);
  if (OF_THIS_POST.test(before)) return true;
  return !BEFORE.test(before) && !BEHIND.test(text.slice(end, end + NEAR));
}

/** What a clause on the post's own hours speaks of before their number. */
const OWN = new RegExp(
  oneOf`
    \b(?:this|position|role|post|job|you|you['’](?:ll|re|d)|your|schedules?|scheduled|hours?|full[- ]?time|part[- ]?time|works?|working|week|weeks|weekly)\b
    \b(?:shifts?|expect(?:ed|ing)?|requires?|required|salar(?:y|ied)|pays?|paid|guarantee[ds]?|minimum|maximum|average|standard|FTE|days?|PRN|up to|at least)\b
    \b(?:or|and)$|\b(?:bas(?:ed|is)(?: (?:up)?on| of)?|calculated (?:on|from|for|at)|assum(?:es|ing)|for)(?: an?)?$
  `,
  'i',
);
const STAFF = /\b(?:therapists|clinicians|staff|assistants|colleagues|employees|PTAs|COTAs|everyone|people)\b/i;
/** "Full-time or 32 hours a week": one of two. */
const OR_PART = /\b(?:full|part)[- ]?time or$/i;
const CLAUSE = /[.;:,(|\n–]/;

/** "Remote 2 days a week", "on site 8 hours a day": the rest of the week may be spent elsewhere. */
const SOMEWHERE = oneOf`
  remote(?:ly)?|from home|at home|home office|telehealth|telepractice|teletherapy|virtual(?:ly)?|on[- ]?site|in[- ](?:person|office|clinic)|hybrid
`;
const SOMEWHERE_BEFORE = new RegExp(
  String.raw`\b(?:${SOMEWHERE})(?: (?:work|for|up to|about|only|is|at))*[ :(–-]*$`,
  'i',
);
const SOMEWHERE_BEHIND = new RegExp(String.raw`^ \(?(?:(?:is|are|work(?:ed)?|spent|fully) )*(?:${SOMEWHERE})\b`, 'i');

/** Whether hours or days are said to be spent in one place, so that there may be others. */
export function mayBePart(text: string, { index = 0, 0: found }: RegExpMatchArray): boolean {
  const end = index + found.length;
  const before = text.slice(Math.max(0, index - NEAR), index);
  return SOMEWHERE_BEFORE.test(before) || SOMEWHERE_BEHIND.test(text.slice(end, end + NEAR));
}

/** Of a part of the year: "reduced hours in summer: 32 hours a week", "32 hours a week from June". */
const SEASON = /\b(?:summers?|winters?|season|seasonally|holidays)\b[^.;\n]{0,30}$/i;
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const SEASON_BEHIND = new RegExp(
  String.raw`^[ ,(]{0,2}(?:(?:in|during|over|only in|from|between) )?(?:the )?(?:summers?|winters?|${MONTH} ?(?:-|–|to|and|through|thru) ?${MONTH})\b`,
  'i',
);

/** Whether a clause says for certain that hours are this post's: it begins with them, or with what is the post's. */
export function isSurelyOfPost(text: string, { index = 0, 0: found }: RegExpMatchArray): boolean {
  const before = text.slice(Math.max(0, index - NEAR), index);
  const end = index + found.length;
  if (SEASON.test(before) || SEASON_BEHIND.test(text.slice(end, end + NEAR))) return false;
  const clause = before.split(CLAUSE).at(-1)?.trim() ?? '';
  if (OR_PART.test(clause)) return false;
  return !clause.includes(' ') || (OWN.test(clause) && !STAFF.test(clause));
}
