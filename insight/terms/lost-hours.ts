import { anyOf, everyOf, type Finder, type Found, oneOf } from './wording';

const PEOPLE = '(?:patients?|clients?|kids?|child(?:ren)?|famil(?:y|ies)|students?|someone|residents?)';
/** What leaves less to do. */
const LESS = oneOf(
  String.raw`(?:low[- ])?census(?:ed|ing)?\b|volumes?\b|cancell?(?:ed|s|ations?|ing)?\b|no[- ]?shows?\b|missed (?:visits?|sessions?|appointments?)`,
  String.raw`(?:it|we|things?|clinic|schedules?|days?|gym|unit|building|business|work)(?:['’]s|['’]re| is| are| gets?| runs?| falls?)(?: \w+)? (?:slow|dead|light|quiet|thin|down|apart|full)\b`,
  String.raw`(?:slow|light|quiet|short) (?:days?|weeks?|seasons?|months?|periods?|stretch\w*|summers?)\b|snow(?=[- ](?:days?|clos|storm)|\W*$|,)|weather\b|down ?time\b|lockdown\b|closures?\b|referrals? (?:dry|drop|slow|dip)`,
  String.raw`(?:clinic|school|pool|office|building|site|we)(?: (?:has|have) to)? clos(?:es?|ed)\b|(?:whether|if) (?:or not )?(?:the )?(?:schedule|students|patients)|(?:schedule|volumes?) (?:falls|drops|dips)|(?:${PEOPLE}|no one|nobody) (?:(?:is|are) (?:absent|out|sick|away|hospitali[sz]ed)|(?:do(?:es)?n['’]t|do(?:es)? not)? ?(?:shows?|comes?)\b)`,
);
/** Why there could be less to do; or what hours are made of. */
const CAUSE = anyOf(
  String.raw`\b(?:${LESS})`,
  String.raw`\b(?:referrals?|(?:patient |client |facility |business )?(?:needs?|demand)|caseload|bookings)\b`,
);
/** In spite of what pay is kept: "even when …", "… is paid", "we pay for …". */
const EVENTS = '(?:cancell?(?:ed|ations?)|no[- ]?shows?|cancels|missed|snow|lockdown|weather|absen\\w+)';
const IN_SPITE = anyOf(
  String.raw`\b(?:if|when|whenever|even|regardless|whether|no matter|despite|during|irrespective|through|rather than|instead of)\b[^,;:]{0,50}?\b(?:${LESS})`,
  String.raw`\b(?:${EVENTS})\b[^,;:]{0,40}\b(?:paid|pay|reimbursed|compensated)\b|\b(?:paid|pay|pays|protected)\b(?: (?:you|from|for|late|same-day|last-minute|your|any|all|the)){0,3} (?:${EVENTS})\b`,
  String.raw`\b(?:low|slow|light)[- ](?:census|volume|days?|weeks?)\b|\b(?:with|for|by) (?:low )?(?:census|volumes?)\b|^\W*(?:census\b|(?:weather|snow) days?\b)|\b(?:cancell?ed visits?|cancell?ations?|no[- ]shows?)\?`,
);
const HOURS =
  '(?:hours?|hrs|shifts?|schedules?|pay|paychecks?|checks?|salar(?:y|ies)|income|earnings|wages?|assignments?|staff|days)';
/** What is lost then: the hours, the shift, the pay. */
const LOSS = everyOf(
  String.raw`\b(?:sen[dt]s?|sending)(?: (?!home)[\w’']+){0,2} home\b(?! with (?:an?|exercises))|\b(?:go|goes|going|went) home\b(?! health)|\b(?:leave|sent|go|clock(?:ed)? out) early\b|\bclock(?:ed)? out\b`,
  String.raw`\bflex(?:ed|ing|es)?(?:[- ](?:off|down|out|staff|you|people|our|employees|clinicians|therapists|hours))+\b|\b(?:be|being|is|are|get|gets|getting|to|no|not|never) flex(?:ed|ing)\b`,
  String.raw`\bcall(?:s|ed|ing)?[- ](?:you )?offs?\b|\blow[- ]?census(?:ed|ing)\b|\b(?:put|placed) on (?:low|call)`,
  String.raw`\b(?:shifts?|assignments?|you|staff|days|contract|prn|per diem)\b(?: \w+){0,2} (?:be|being|is|are|get|gets) cancell?ed|\bcancell?(?:s|ed)? (?:an? |your |the |any |my )?(?:shifts?|assignments?|staff)|\bcancel you\b`,
  String.raw`\b${HOURS}(?: [\w’']+){0,3}? (?:cut|reduc\w+|var(?:y|ies)|fluctuat\w+|depend\w*|drops?|shrinks?|falls?|swings?|changes?|chang(?:ing|ed)|shorten\w*|follows?|dips?|move|disappear|suffers?|lost|stops?|ends?|ranges?|by census|based (?:up)?on|by (?:the )?census)\b`,
  String.raw`\b(?:cuts?|cutting|reduc(?:e|es|ing)|trim|shave|adjust(?:s|ing)?|shorten) (?:back )?(?:(?:on )?(?:your|staff|our|people['’]s|the|anyone['’]s|any|employee|weekly) )*(?:hours?|pay|schedules?|shifts?)`,
  String.raw`\b(?:reduced|fewer|less|lost|shorter|lower) (?:\w+ )?(?:hours?|shifts?|pay|schedules?|days)\b|\b(?:lose|losing|loses|lost)(?: (?:an?|any|your|one|some|their))? (?:\w+ )?(?:hours?|pay|shifts?|money|income|day)\b`,
  String.raw`\bunpaid\b|\bdocked\b|\b(?:hours?|schedules?|shifts?|position|staff)(?: \w+){0,2} subject to\b|\bsubject to (?:being |low|flex\w*|call|cancel\w*|census|hours)|\bcensus (?:is|gets|days? (?:is|are)) (?:rotated|shared)`,
  String.raw`\b(?:use|using|take|burn) (?:your |their |up )?(?:accrued )?(?:pto|vacation)\b|\btak(?:e|es|ing) turns\b|\bearn only for\b|\btime off without|\b(?:be |are )?(?:asked|required|told|encouraged) to take\b|\b(?:mandatory|forced)\b[\w -]{0,15}\btime off|\bearly out\b|\bflex (?:to|up|down)\b|\bto flex\b(?! (?:your|my))|\b(?:only|just) (?:get )?paid (?:for|when)|\bpaid (?:only )?for (?:the )?(?:visits|sessions) (?:you )?(?:complete|kept|made)`,
);
/** What is kept in spite of it. */
const KEPT = everyOf(
  String.raw`\b(?:paid|pays?|pay you|compensated|reimbursed)\b(?! (?:stops?|ends?|drops?|is (?:cut|reduced)|time off|holidays?|weekly|bi-?weekly|vacation|period|rate|differential))|\b(?:full|whole|entire) (?:wages?|pay|salary|paycheck|check)\b|\bwith pay\b`,
  String.raw`\b(?:keep|keeps|kept)(?: (?:you|staff|everyone|people))? (?:your |their |the |all |full )*(?:hours|pay|busy|schedules?|whole)\b|\bprotect(?:ed|s|ion)\b|\bmade? (?:you )?whole|\b(?:still |always )?get (?:your|the) (?:full )?(?:hours|\d\d)\b`,
  String.raw`\b${HOURS}(?: \w+){0,2} (?:stays?|remains?|holds?|is|are|keeps?) (?:\w+ )?(?:the same|same|steady|stable|safe|secure|constant|unchanged|level|there)`,
  String.raw`\b(?:steady|stable|consistent|same|reliable|secure) (?:\w+ )?${HOURS}\b|\bvoluntary|\bvolunteers?\b`,
  String.raw`\b(?:find|offer|give) you (?:other |more |extra |\w+ )?(?:hours|work|shifts|projects)|\b(?:float\w*|move|help|work|go)(?: (?!not\b)\w+){0,3} (?:at|to|in) (?:an? |our |the )?(?:other|another|sister|nearby)\b|\bon the clock|\breassign\w*|\bcross[- ]?train\w*`,
);
/** Said without a cause too. */
const GUARANTEED = /\bguarantee\w*/i;
/** What needs no cause to be named: nobody is flexed off for another. */
const MAY_BE_PLAIN = /\bflex|call|home\b|censused/i;
const PLAIN = anyOf(
  String.raw`^(?!go|clock|leave).*(?:\bflex(?:ed|ing)|\bflex(?:es)?[- ](?:off|down|out|staff|people|you)|\bcall(?:ed|ing)?[- ]offs?\b|\bhome\b|\blow[- ]?censused)|^call|^low|being flexed|to flexing`,
);
const NOT = everyOf(
  String.raw`\b(?:no|not|never|cannot|nobody|no[- ]one|nor|neither|none|without|zero|avoid|instead of|rather than)\b(?! (?:matter|only|later|just|minimum)\b|-)|n['’]t\b`,
);
/** Beyond this a "not" is of another thought. */
const PART = /[,;:?(–—]|\b(?:but|however|so|we still|and we|and you|because)\b/gi;

/** Whether a match is denied by the words of its own part of the clause, those of its own among them. */
function isDenied(words: string, { index, 0: match }: RegExpExecArray): boolean {
  let from = 0;
  for (const { index: at, 0: stop } of words.slice(0, index).matchAll(PART)) from = at + stop.length;
  return [...words.slice(from, index + match.length).matchAll(NOT)].length % 2 === 1;
}

/**
 * Whether hours or pay are lost when there is less to do, or kept: each loss and each promise of a clause, turned round by a
 * "not" before it. Where a clause says both, nothing is found.
 */
function weigh(words: string): { lost: Found | null; kept: Found | null } {
  let lost: Found | null = null;
  let kept: Found | null = null;
  const hasCause = CAUSE.test(words);
  if (!hasCause && !MAY_BE_PLAIN.test(words)) return { lost, kept };
  for (const match of words.matchAll(LOSS)) {
    if (!hasCause && !PLAIN.test(match[0])) continue;
    if (isDenied(words, match)) kept ??= match;
    else lost ??= match;
  }
  const promise = GUARANTEED.exec(words);
  const isPromised = promise !== null && !isDenied(words, promise);
  if (hasCause && IN_SPITE.test(words))
    for (const match of words.matchAll(KEPT)) {
      if (isDenied(words, match)) lost ??= match;
      else kept ??= match;
    }
  return { lost: isPromised ? null : lost, kept };
}

export const HOURS_LOST: Finder = {
  exec(words) {
    const { lost, kept } = weigh(words);
    return kept ? null : lost;
  },
};

export const HOURS_KEPT: Finder = {
  exec(words) {
    const { lost, kept } = weigh(words);
    return lost ? null : kept;
  },
};
