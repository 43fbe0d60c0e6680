import { findersOf } from './meetings';
import { anyOf, everyOf, type TermWording } from './wording';

const BONUS =
  '(signon|joining (number|sum)? (bonus|cash)|bonus _? joining|(bonus|sum) … onstart|(bonus|sum) .. tostart)';

/** A bonus for joining, whatever it is called: the name itself, or a sum or bonus that meets joining. */
const FINDERS = findersOf({
  words: {
    signon: `
      sign on|signon|signing bonus|signing bonuses|signing incentive|golden hello|sign up bonus|sign and start
      sign & start|signing on|hire on
    `,
    bonus: 'bonus|bonuses|incentive|incentives|payment|payments|stipend|award|lump sum|premium|credit',
    cash: 'money|cash|$$',
    joining: `
      signing|arrival|hiring|hire|hires|welcome|joining|onboarding|start|starting|starter|commencement|recruitment|recruiting
      coming aboard|come aboard|first day|first paycheck|quick start|new hire|new hires|new employee|new employees
      new team members|new team member|new staff|newcomers|first timers|first year hires|join now|join by|join before
      start by|start before|sign by|hired by|hired before
    `,
    onstart: `
      once you start|when you start|when you sign|when you join|once you sign|once you join|as soon as you start
      as soon as you join|if you start|if you join|if you sign|on hire|at hire|upon hire|on signing|at signing
      upon signing|upfront|up front|for joining|for coming aboard|for coming on board|for signing|on joining|upon joining|on day one
    `,
    tostart: 'to join|to sign|to start|to come aboard|to come on board',
    others: `
      referral|retention|completion|annual|relocation|productivity|holiday|weekend|attendance|loyalty|year end
    `,
    other: `
      single sign on|sign on to|sign on the|sign on screen|sign on screens|sign on page|sign on sheet|sign on sheets
      sign on credentials|sign on password|sign on passwords|sign on process|sign on date|sign on instructions
      to start your|start date|hire date|to join our|to join a|to join the|start in|payment of|hiring manager
    `,
    given: `
      offered|available|provided|included|eligible|apply|applies|extend|extends|part|authorized|authorised|paid|exist
      on offer|on the table|given|a thing|possible|allowed
    `,
    none: `
      none|n|nil|not applicable|not offered|not available|not eligible|not authorized|not authorised|not included
    `,
    per: 'per|an hour|hourly|/|hour|hr|a week|weekly|a day|wk|week|annually|a year|yearly',
    select: 'select|certain|some|other|selected|specific',
    posts: 'openings|positions|roles|posts|jobs|locations|sites|facilities|markets',
    here: `
      this job|this role|this position|this post|this opening|this contract|this assignment|this requisition|this one
    `,
    get: 'get|collect|receive|earn|gets|receives|earns|give|offer|pay|throw in|=',
    commitment: 'commitment|commit',
    period: 'months|mos|mo|month|year|years',
  },
  elsewhere: [
    '(sum|rate) _? per',
    'others _? bonus',
    `${BONUS} … select .. posts`,
    'select … posts … (joining)? bonus',
  ],
  said: [
    'not bonus',
    `${BONUS} .. not .. given`,
    `${BONUS} … … not given .. here`,
    BONUS,
    'joining … get .. sum',
    'sum _? number period commitment',
  ],
  denied: [`${BONUS} … ,? _? none`, `none , … ${BONUS}`, `${BONUS} given .. , … not .. $`],
});

export const SIGN_ON_BONUS: TermWording = {
  id: 'sign-on-bonus',
  holds: anyOf(
    String.raw`\bsign|bonus|incentive|hir(?:e|ing)|welcome|arriv|join|commence|recruit|golden hello|start|aboard|up[- ]?front|commitment`,
  ),
  elsewhere: everyOf(
    String.raw`\brefer (?:an?|your|our)\b[^;.]{0,60}`,
    String.raw`\b(?:RN|LPN|CNA|nurse)s? (?:sign|hiring)[\w -]{0,15}bonus`,
  ),
  said: [FINDERS.said],
  named: anyOf(String.raw`(?<!single[- ])\bsign(?:ing|[- ]?on)(?: bonus\w*)?`, '(?:hiring|welcome) bonus'),
  denied: [FINDERS.denied],
};
