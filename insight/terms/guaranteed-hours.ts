import { HOURS_KEPT, HOURS_LOST } from './lost-hours';
import { anyOf, everyOf, NUMBER, oneOf, partsOf, type TermWording } from './wording';

const PROMISED = '(?:guarant\\w*|promis\\w*|protected|assured)';
const NO_SHOW =
  '(?:(?:patients?|clients?|kids?|famil(?:y|ies)|visits?|students?|someone|a session|sessions|appointments) (?:cancels?|(?:is|are) (?:cancell?ed|absent|missed|sick|out))|(?:cancell?ed|missed) (?:visits?|sessions?|appointments?)|cancell?ations?|no[- ]shows?)';
const NOT = String.raw`(?:\b(?:no|(?<!whether or )not|never|cannot|without|nobody|no one|nor)\b|n['’]t\b)`;
const LOST = String.raw`(?:flexed|sent home|called[- ]off|call(?:ed)? off|cancel\w*|reduced|cut|go home)`;
const CENSUS = '(?:low[- ]census|census|referrals|low[- ]volume|low volumes?|volumes? (?:is|are) low|patient volume)';
/** What takes somebody's hours away. */
const SLOW = oneOf(
  `${NO_SHOW}|${CENSUS}|(?:schedule|clinic|day|pool|gym|school|site|building|road)s? (?:is|are|gets?|has to) (?:slow|light|quiet|clos\\w+|thin)|slow (?:days?|weeks?|times?|seasons?)`,
  "snow days?|weather (?:closures?|days?)|(?:school|clinic|office|building|pool) (?:closures?|closes)|close the \\w+|patients? (?:do not|don[’']t) show|things are slow|(?:it|we)(?:[’']s|[’']re| is| are| get) slow",
);
const WORK = '(?:hours?|hrs?|shifts?|pay|schedule|work|visits|weeks?)';

/** What else may be guaranteed, or not. */
const OTHER_GOODS = oneOf(
  'employment|jobs?|placements?|overtime|bonus(?:es)?|raises?|increases?|promotions?|advancement|sponsorship|housing|results?',
  'interviews?|admission|success|satisfaction|loans?|savings|time off|days off|parking|training|extension|renewal|mortgage',
  'life insurance|issue|team|culture|match|support|quality|confidential\\w*|privacy|response|fit|care\\b',
);

export const GUARANTEED_HOURS: TermWording = {
  id: 'guaranteed-hours',
  holds: anyOf(
    '\\bpay\\b|docked|slow|snow|weather|clos|quiet|sent home|go home|paid|pays|guarant|census|zero[- ]hours?|cancel|low[- ]volume|visits (?:are missed|drop)',
    'hours (?:are )?protected',
    'lockdown|dead|dry up|earnings|bookings|assured|absent|missed|sent home|no[- ]?show|earn only|completed?\\b|subject to',
    String.raw`promis|floor|minimum|salaried|flex|referrals|set (?:hours|schedule)|hours (?:are|follow|rise|go)|\bhours\b`,
    'hours (?:will |may |can )?(?:vary|fluctuate|flex|be reduced|depend|are based)',
    'flexed|call(?:ed)?[- ]offs?|clock out|regardless|paychecks?|no[- ]shows|volumes',
  ),
  elsewhere: everyOf(
    String.raw`\b(?:protected|guaranteed)(?: \w+){0,2} (?:hours?|time)(?: (?:a|per|each|every) \w+)? for (?:learning|training|notes|documentation|charting|admin|study|mentor|planning)\w*`,
    String.raw`\b(?:may|can|could) (?:flex|cancel|call off|reduce|cut)(?: you| off)? up to ${NUMBER} (?:hours?|shifts?|days?)[^;.]{0,30}`,
    String.raw`\bno minimum (?:number of )?visits\b(?! (?:is |are |can be )?(?:guarant|promis))`,
    String.raw`guarantee\w* (?:of|an?) (?:employment|job|interview|results?)`,
    String.raw`\b(?:satisfaction|results?|interview|housing|rates?) (?:is |are )?guaranteed`,
    String.raw`\bcancellations are filled`,
    String.raw`\b${OTHER_GOODS}(?: \w+){0,3}? (?:(?:is|are|be|can be)(?:n['’]t| not)?|cannot be|not) (?:\w+ )?guarantee\w*`,
    String.raw`\bguarantee\w*[’'\w ]{0,25}?\b${OTHER_GOODS}`,
  ),
  said: [
    HOURS_KEPT,
    ...partsOf(
      String.raw`\b(?:held at|paid(?: for)?|pay(?: you)?(?: for)?) (?:no (?:less|fewer) than|at least|a minimum of) ${NUMBER} (?:hours|hrs|visits|shifts)\b`,
      String.raw`\bpaid for ${NUMBER} (?:hours |visits )?(?:whether|min\b|minimum|no matter)|\bmin(?:imum)?\.? (?:of )?${NUMBER} paid (?:visits|hours)`,
      String.raw`\b(?:${SLOW})\b[^;.]{0,60}?\b(?:you|staff|we)(?:['’]ll| will|['’]re| are)?(?: (?:still|be|get|also|always))* (?:paid|pay you|keep (?:your|the|getting)|covered|(?:get )?(?:your )?full pay)\b(?! only)`,
      String.raw`\b(?:paid|pays?|get your pay)\b[^;.:$]{0,50}?\b(?:even )?(?:when|if|for|on|whether|regardless|through)\b[^;.:$]{0,25}?\b(?:${SLOW})`,
      String.raw`\bpays? (?:you )?(?:an? |for )?(?:minimum|at least|no (?:less|fewer) than)(?: of)? ${NUMBER}(?: hours?| hrs?)?[^;.]{0,10}\b(?:even|regardless|no matter|whether)`,
      String.raw`\b(?:never|not|no one|nobody|n['’]t)\b[\w ]{0,15}\b(?:(?:lose|losing|short(?:ed)?)\b[\w ]{0,15}\b(?:hours|pay|paid)|dock(?:ed)?\b)|\b(?:${SLOW}) (?:is|are) (?:\w+ )?paid`,
      String.raw`\b(?:${SLOW})\b[^;.]{0,50}?\b(?:other (?:work|tasks|duties|projects)|still paid|at (?:your )?full pay|full day['’]?s pay|no loss of (?:pay|hours))`,
      String.raw`\bguarant\w*[^;.]{0,40}?\b(?:${WORK}|${NUMBER})\b`,
      String.raw`\b(?:${WORK}|${NUMBER})\b[^;.]{0,40}?\bguarant\w*`,
      String.raw`\b${WORK}\b[^;.]{0,40}\b${PROMISED}|\b(?:hours|pay|paychecks?)\b[^;.]{0,20}\bprotected|\bprotected (?:weekly )?hours`,
      String.raw`\bfloor of ${NUMBER}[- ]?(?:paid )?(?:hours|hrs|shifts|visits)|\b${NUMBER}[- ]hours? floor|\bminimum of ${NUMBER} paid (?:hours|visits)`,
      String.raw`\b(?:we|you) (?:will (?:be )?|are |do )?(?:not|never|don['’]t|aren['’]t|won['’]t)[\w ]{0,10}\b(?:flex|flexed|call off|called off|sent home)\b`,
      String.raw`\bminimum (?:paid|guaranteed) hours\b|\bminimum (?:\w+ )?paid hours\b`,
      String.raw`\b(?:never|not|n['’]t) send\w*[\w ]{0,12}home\b|\bno (?:low[- ]?census )?(?:call[- ]?offs?|flexing)`,
      String.raw`\b(?:check|pay|salary)\b[^;.]{0,20}\b(?:does not|doesn['’]t|won['’]t) (?:change|move|drop)[\w ]{0,12}\b${CENSUS}`,
      String.raw`\bpaid\b[^;.]{0,40}\bwhether or not\b[^;.]{0,40}\b(?:${CENSUS}|cancel)`,
      String.raw`\b(?:we )?(?:do not|don['’]t|never|won['’]t) (?:cut|reduce|trim|shave) (?:your |staff |people['’]s )?hours\b|\bhours (?:are|stay) (?:safe|steady|secure)\b`,
      String.raw`\bpaid\b[^;.]{0,30}\bif\b[^;.]{0,20}\b${NO_SHOW}|\b(?:${NO_SHOW}|${CENSUS} days?) (?:is|are) paid\b`,
      String.raw`\b${NO_SHOW}\b[^;.]{0,60}\b(?<!not |n['’]t )(?:still (?:get )?paid|on the clock|full pay)`,
      String.raw`\b(?:same|full|steady|whole) (?:paychecks?|pay|salary|check)\b[^;.]{0,40}\b(?:even (?:if|when)|regardless|no matter|whether)`,
      String.raw`\b(?:paid|pay)\b[^;.]{0,30}\b(?:regardless|no matter|whatever)\b[^;.]{0,30}\b(?:cancel\w*|${CENSUS}|no[- ]shows?|volumes?)`,
      String.raw`\b${CENSUS}\b[^;.]{0,100}\b(?:the hours are there|no lost hours|still get your hours|made whole)`,
      String.raw`\bcancell?ations (?:do not|don['’]t|never|won['’]t) (?:cost|hurt|affect)|\bfirst cancell?ed visit\b[^;.]{0,20}\bis paid`,
      String.raw`\bhours (?:do not|don['’]t|won['’]t|never|will not) (?:shrink|drop|change|fall|move|disappear)\b`,
      String.raw`\b${CENSUS}\b[^;.]{0,20}\bwe (?:will )?find you (?:\w+ )?(?:hours|work)|\b${CENSUS}\b[^;.]{0,30}\bmake up (?:your|the) hours`,
      String.raw`\bkeep (?:your|the|all) (?:hours|pay)\b`,
      String.raw`${NOT}[^;.]{0,60}\b${LOST}\b[^;.]{0,40}\b${CENSUS}|${NOT}[\w ]{0,20}\b${CENSUS}[- ]?(?:\w+ )?(?:${LOST}|days?\b)`,
      String.raw`\b${CENSUS}\b[^;.]{0,60}(?:${NOT}[\w ]{0,20}\b${LOST}|full pay|keep your hours|reassigned|floated?|guarant|cross-train)`,
      String.raw`${NOT}[\w ]{0,15}\bcall[- ]?off\b[^;.]{0,40}`,
      String.raw`\b${CENSUS} (?:pay|protection)|\b${CENSUS}[^;.]{0,20}\bvoluntary`,
      String.raw`\b${CENSUS}\b[^;.]{0,70}${NOT}[\w ]{0,10}\b(?:affect|change|reduce)`,
      String.raw`\bpaid\b[^;.]{0,60}\beven (?:if|when|at|on)\b[^;.]{0,40}\b(?:cancel|drop|miss|census)`,
      String.raw`\bpay\b[^;.]{0,60}\b(?:even )?when (?:visits|families|patients|clients) (?:are )?(?:cancel|drop|miss)\w*`,
      String.raw`\bcancels?\b[^;.]{0,20}\bstill paid|\b${CENSUS}\b[^;.]{0,80}\brather than (?:lose|cut|reduc|flex)`,
      String.raw`\bpa(?:id|y)\b[^;.:]{0,25}\b(?:no[- ]shows|cancellations)|\bcancellations (?:are )?paid\b`,
    ),
  ],
  denied: [
    HOURS_LOST,
    ...partsOf(
      String.raw`\bno (?:\w+ ){1,4}(?:is |are |can be )?(?:promised|guaranteed|assured)|\b(?:volumes?|work)\b[^;.]{0,12}${NOT} be (?:promised|guaranteed|assured)`,
      String.raw`${NOT} (?:promise|assure)(?: you)? (?:an? |any |of )?(?:${NUMBER}|hours|number|set|full|minimum)`,
      String.raw`${NOT} (?:be |get )?paid\b (?:for|when|if|on|during) (?:\w+ ){0,3}?(?:${SLOW})|\b(?:${SLOW})\b[^;.]{0,30}\bunpaid\b`,
      String.raw`\bpaid only for (?:completed|kept|attended|actual)`,
      String.raw`\bno minimum (?:number of )?visits (?:is |are |can be )?${PROMISED}`,
      String.raw`\b(?:${SLOW})\b[^;.]{0,50}?\b(?:you|staff|techs|aides|assistants|we) (?:may |might |can |could |will |would |do |are )*(?:be )?(?:sent home|send (?:people|staff|you|techs) home|go home|lose hours|not (?:be |get )?paid|unpaid|clock out|leave early|flexed)`,
      String.raw`\b(?:sent|go|send \w+) home early\b[^;.]{0,12}\b(?:without pay|unpaid)|\b(?:only|just) (?:get )?paid for (?:completed|kept|attended|the visits you)`,
      String.raw`(?<!${NOT}[\w ]{0,25})\b(?:hours|shifts?|schedules?) (?:may|can|could|might|will) (?:\w+ )?(?:be )?(?:cut|reduced|shortened|lowered|flexed|vary|fluctuate|drop|dip)\b[^;.]{0,30}\b(?:${SLOW}|referrals|need|demand|volume)`,
      String.raw`${NOT}[^;.,]{0,40}\bguarant|\bguarant\w*[^;.,]{0,15}${NOT}(?! matter)`,
      String.raw`${NOT}[^;.,]{0,30}\b(?:minimum|set|fixed|promised?)\b[\w ]{0,15}\b(?:hours|hrs|shifts|schedule)\b(?! (?:is |are )?(?:asked|required|expected|needed|to))`,
      String.raw`\b(?:hours|shifts|visits)\b[^;.,]{0,20}${NOT}[\w ]{0,12}\b${PROMISED}|\bno promise of (?:hours|shifts|visits)|\bno (?:minimum|hours|shifts|set hours) (?:is |are )?${PROMISED}`,
      String.raw`\bhours (?:(?!not\b|never\b)\w+ ){0,2}(?:follow|track|rise|fall|swing|move|go up)\b[^;.]{0,25}\b${CENSUS}|\b${CENSUS} drops?,? (?:so do )?your hours`,
      String.raw`\b(?:${NO_SHOW}|${CENSUS} days?) (?:are |is )?(?:not paid|unpaid|without pay)|(?:${NOT} (?:be )?(?:pay|paid)|\bunpaid)\b[^;.]{0,20}\b${NO_SHOW}|\bshifts? (?:may|can|could|will) be (?:called off|cancell?ed)`,
      String.raw`\b(?:clock out|go home|leave) (?:early )?(?:when|if)\b[^;.]{0,20}\b${CENSUS}|\bpaid (?:only )?for (?:the )?(?:hours|time) (?:you )?(?:work|worked) only`,
      String.raw`\b${CENSUS}\b[^;.]{0,15}\b(?:means?|brings?|leads? to)\b[^;.]{0,12}\b(?:fewer|less|reduced|shorter)\b`,
      String.raw`\b${NO_SHOW},?[^;.]{0,20}\b(?:you )?(?:are not|aren['’]t|do not get|don['’]t get|won['’]t be|not) paid\b`,
      String.raw`\b(?:lose|fewer|less) (?:\w+ )?hours\b[^;.]{0,15}\b(?:when|if|at)\b[^;.]{0,15}\b${CENSUS}`,
      String.raw`\bhours (?:can|may|will|could|might) (?:\w+ )?(?:drop|dip|fall|shrink|be cut|go down)\b[^;.]{0,20}\b${CENSUS}`,
      String.raw`(?<!(?:not|never|n['’]t) )\bflex (?:staff|you|people|hours)\b[^;.]{0,20}\b${CENSUS}|\b${CENSUS}\b(?: days?)?(?: off)? without pay`,
      String.raw`\bno set (?:hours|schedule)|\bhours (?:are|come) as needed\b`,
      String.raw`\bzero[- ]hours?\b|\bcancel\w*\b[^;.]{0,50}\b(?:is|are) (?:not paid|unpaid)`,
      String.raw`\bhours (?:(?!not\b|never\b)\w+ ){0,2}(?:vary|fluctuate|depend|based)\b[^;.]{0,20}\b(?:${CENSUS}|volumes?|caseload|referrals)`,
      String.raw`\bhours (?:will |may |can )?(?:vary|fluctuate|flex|change)\b[^;.]{0,30}\b${CENSUS}`,
      String.raw`(?<!${NOT}[\w ]{0,25})\b${LOST}\b[^;.]{0,40}\b${CENSUS}`,
      String.raw`(?<!${NOT}[\w -]{0,15})\b${CENSUS}\b[^;.]{0,50}(?<!${NOT}[\w ]{0,25})\b${LOST}\b`,
      String.raw`(?<!${NOT}[\w -]{0,15})\b${CENSUS}\b(?:(?!${NOT} |guarant)[^;.]){0,60}\bunpaid`,
    ),
  ],
};
