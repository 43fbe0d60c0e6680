import { findersOf } from './meetings';
import { anyOf, everyOf, type TermWording } from './wording';

/** What may stand between hours and what becomes of them. */
const LIST = '(_|number|per|hours|may|be|and)*?';

/** Whether hours or pay are promised, or kept or lost when there is less to do. */
const FINDERS = findersOf({
  words: {
    slow: `
      census|low census|census drops|volume|volumes|patient volume|low volume|cancel|cancels|cancelled|canceled
      cancellation|cancellations|canceling|cancelling|no show|no shows|show up|missed|absent|absence|absences
      snow days|snow day|snows|for snow|dumps snow|weather|lockdown|referrals|referrals dry|slow|slows|slow down|light
      quiet|dead|dry up|thin|empty|closes|closed|close|weather closures|snow closures|school closures|clinic closures
      site closures|kids show|patients show|student is out|is sick|are sick|is out|don't show|doesn't show|demand
      bookings|hole to fill|dips|falls apart|down time|downtime|low days|slow seasons|weathered|short weeks|flu|no kids
      visits drop|caseload|business needs|patient needs|low|is low|are low|even if low|pool closes|seasonal|low months
    `,
    hours: `
      hour|hours|hrs|hr|shift|shifts|pay|paycheck|paychecks|check|salary|income|earnings|schedule|wages|wage|work
      visits|days|weeks|week|minimum|floor|assignment|assignments|volume of work|contract|sessions|units
    `,
    floor: 'floor of|base of',
    set: 'set|minimum|fixed|set number of|guaranteed number of|number of',
    promise: 'promise|promises|promised|assured|assure|assures',
    guarantee: 'guarantee|guarantees|guaranteed|guaranteeing|protected|protect|protects',
    kept: `
      reimbursed|paid|pays|we pay|we'll pay|we still pay|still pay|pay you|full pay|same pay|half pay|full wage
      full wages|whole salary|full salary|same paycheck|same check|full check|keep your|keep the|keeps your|keep you
      keep getting|your full|made whole|keep you whole|kept whole|reassigned|other tasks|project work|projects
      other work|find you|find hours|hours at a sister|floated|voluntary|volunteer|on the clock|in full|compensated
      full day's pay|pays for|pay a minimum|pay for|pay is the same|the same|held at|keep their|help in other
      help with|pick up work|cross train|never change|pay the visit
      count as worked|counts as worked|count as work|counts as work|counted as worked|still count|costs you nothing|cost you nothing|still get your|still get paid
      still earn
    `,
    least: 'no less than|no fewer than|at least|a minimum of|minimum of',
    steady: 'safe|steady|secure|stable',
    unpaid: 'unpaid|without pay|no pay|not billable|loss of pay',
    lost: `
      sending home|go home|goes home|going home|leave early|clock out|calling off|cut|cuts|reduced|reduce|reduces|lose
      losing|lost|docked|shrink|shrinks|drop|drops|dip|dip in|vary|varies|fluctuate|fluctuates|depend|depends|fewer
      shorter|shortened|go down|rise and fall|go up and down|follow|follows|change|changes|affect|affected|affects
      cut short|time off without|based on|subject to|must use pto|use pto|use your pto|stops|stop|hurt|cost you
      move with|ebb|ebbs|flows|ebb and flow|ebbs and flows|flex up|swing|taking turns|time off|early release
    `,
    send: 'send|sends|sending|sent',
    home: 'home',
    off: 'placed on low|put on low|low census call off|low census call offs',
    strong: `
      sent anyone home|send anyone home|sent anybody home|sends anyone home|zero hour|zero hours|zero hour contract
      zero hours contract|flexed|flexed off|flex off|flex you off|flex you|flex staff|flex our|flexing|flexing off
      flexes|flex down|called off|call offs|call you off|calls off|call off|sent home|sent home early|send home
      sends home|send people home|send you home|send staff home|low censused|low census time off
      low census days off
    `,
    only: 'only for completed|only for kept|only for attended|for completed',
    asneeded: `
      as census allows|as volume allows|census permitting|as census permits|hours are as needed|hours as needed
      as needed work|work is as needed
    `,
    when: 'if|when|even|even if|even when|whether|regardless|no matter|during|despite',
    on: 'on|for|through|in',
    may: 'may|can|could|might|will|would',
    be: 'be|is|are|being|get',
    per: 'a|an|per|each|every|the|your|our|of|at|to|from|full|any|number|min',
    goods: `
      employment|job|jobs|placement|overtime|bonus|bonuses|raise|raises|increase|promotion|advancement|sponsorship
      housing|results|interview|interviews|admission|success|satisfaction|loan|loans|savings|time off|days off|parking
      training|extension|renewal|life insurance|issue|team|culture|match|support|quality|confidential|privacy|response
      fit|care|notes|charting|documentation|learning|mentoring|mentorship|study|admin|lowest price|money back|rate
      rates|ce|friendly|retirement|benefits|pension|income protection|health information|information
    `,
    reports: `
      call|calls|report|reports|fill|fills|filled|track|tracks|reduce cancellations|document|documents|reschedule
      reschedules|explained|sign|notify|notifies|medicare|insurance
    `,
    other: `
      sent home with|sent home with an|go home with|hours of operation|work hours|paid time|paid training
      average census|census of|flex time|flexible hours|flex between|weekly pay|pay period|fixed income|not only
      home exercise|home health|home program|home programs|home visits|need to|needs to|in need|needs of|special needs
      client needs|student needs|work life|close to home|close to the|close knit|closed captioning|light duty
      light lifting|snow sports|slow paced|light industrial|missed meal|weather permitting|cost of living|change lives
      caseload of|required hours|fixed schedule|set schedule|paid holidays|paid weekly|time off request
      guaranteed interview|go home on time|call list|no caseload
    `,
  },
  elsewhere: [
    'guarantee (, kept)? (_|per|kept|number|hours|when|on)* goods',
    'goods (_|may|be|not|and|hours)* (guarantee|promise)',
    'reports .. slow',
  ],
  said: [
    'guarantee (_|per|when|on|set|least)* (hours|number|kept|percent)',
    `hours ${LIST} promise`,
    'number (_|per)* hours (_|per)* promise',
    'hours .. _? guarantee',
    'number (_|per|hours)* , guarantee',
    'guarantee ,? (number|hours)',
    '(number|set) hours .. guarantee',
    '=slow … kept',
    'kept (_|hours|number|per|when|on|be|may|set|promise)* slow',
    'floor number hours',
    'hours .. steady … slow',
    'per number be? steady',
    '=not .. slow .. slow',
    'kept on? least number hours',
    'least number kept hours',
    '=slow … hours _? not (,|$)',
    'kept … .. when … slow',
    'guarantee $',
    '=not slow (hours|slow|$)',
    '=not _? lost hours',
  ],
  denied: [
    '=(hours|slow) (_|per|may|be)* not .. (guarantee|promise)',
    '=not .. (guarantee|promise) (_|per|set)* (hours|number|slow|$)',
    '=not .. (hours|set|slow) .. (guarantee|promise)',
    '=guarantee .. not',
    '=guarantee , not (,|$)',
    '=slow … not be? kept',
    '=not be? kept (_|hours|number|per|when|on|be|may|set|promise)* slow',
    '=asneeded',
    'off',
    'slow … unpaid',
    'unpaid .. slow',
  ],
  lacking: [
    'strong',
    'send (_|per)* home',
    'slow … lost',
    'lost … slow',
    'hours … may _? be? slow',
    '=not _? set .. hours',
    '=kept only',
  ],
});

export const GUARANTEED_HOURS: TermWording = {
  id: 'guaranteed-hours',
  holds: anyOf(
    String.raw`guarant|promis|assur|protect|census|volume|cancel|show|miss|absen|snow days|snow day|snows|for snow|dumps snow|weather|lock|referral|slow|light|quiet|dead|dry|clos|flex|home|call|cut|reduc|lose|\blow\b|\bsafe\b|dock|zero|hours|floor|clock|booking|demand|paid|whether|out\b|sick`,
  ),
  elsewhere: everyOf(
    String.raw`\b(?:may|can|could) (?:flex|cancel|call off|reduce|cut)(?: you| off)? up to \d+ (?:hours?|shifts?|days?)[^;.]{0,30}`,
  ),
  said: [FINDERS.said],
  denied: [FINDERS.denied],
};
