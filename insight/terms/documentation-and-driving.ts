import { findersOf } from './meetings';
import { anyOf, everyOf, type TermWording } from './wording';

const WORK = '(notes|road|work)';
/** What may stand between what is done and whether it is paid. */
const LIST = '(_|and|,|not|to|is|often|number|rate|time|work|notes|road|home|within|direct)*?';

/** Whether time to write or to drive meets pay, time set aside, or a flat price that takes it in. */
const FINDERS = findersOf({
  words: {
    notes: `
      documentation|documenting|document|charting|chart|charts|notes|note|note writing|paperwork|admin|administrative
      administration|planning|soap|soap note|soap notes|prep|prepping|preparation|indirect|indirects|non billable|nonbillable|non patient
      non treatment|non clinical|nonclinical|non visit|non direct|reports|report writing|write up|write ups|writeup
      writeups|catch up|desk|office time|desk time|computer work|admin tasks|iep meetings|iep paperwork|emr|care plans
      care planning|progress notes
    `,
    road: `
      drive|drives|driving|windshield|travel time|travel between|travel to|travel from|travel during|travel and notes
      travel and documentation|travel and charting|travel and paperwork|travel is|traveling|travelling|transit
      commute between|commuting between|going between|moving between|time between|between visits|between homes
      between patients|in the car|on the road|behind the wheel|in between time|flight|wait time|trips between
      getting from
    `,
    work: `
      evals|evaluations|meetings|screens|case conferences|phone calls|parent calls|coordination calls|coordination
      everything|down time
    `,
    other: `
      drive to|on us to|driven|unpaid bills|unpaid invoices|unpaid claims|unpaid accounts|notes in|note in|travel assignment|travel assignments|travel contract|travel package
      travel pay package|travel pay|travel stipend|travel nurse|travel pta|travel cota|travel company|travel agency
      travel reimbursement|travel allowance|travel expenses|travel insurance|paid time off|paid holidays|paid holiday
      paid vacation|paid weekly|paid biweekly|paid bi weekly|paid monthly|paid every|paid training|paid orientation
      paid onboarding|paid ceus|paid ceu|paid license|paid licensure|paid leave|paid sick|paid parental|paid mileage
      paid parking|paid on|paid lunch|paid breaks|paid per km|paid per mile|paid by direct deposit
      administrative support|admin support|admin staff|desk staff|front desk|office staff|meal prep|treatment plan
      prepares|pay weekly|pay period|pay periods|pay range|pay rate|pay scale|competitive pay|planning skills
      discharge planning|discharge plan|family planning|retirement planning|financial planning|treatment planning
      patient chart|patient charts|notes that|notes to|notes are due|documentation of|documentation is due
      documentation within|documentation standards|documentation requirements|documentation skills|drive to succeed
      travel up to|good notes|great notes|in service|pay day|payday|pay date|pay stub|prep work|equipment prep
      same day|reports to
    `,
    paid: `
      paid|pays|pay|compensated|compensates|compensate|compensation|on the clock|company time|work time|working time
      clocked in|your clock|the clock runs|clock runs|clock starts|on us|hourly rate|full rate|same rate|regular rate
      by the hour|hourly|billed|on the payroll|paid time|work hours|working hours|part of your paid|full wage
      hourly wage|paid hours|paid day|full pay|your rate|normal rate|base rate|as work|as hours worked|hours worked|like any other hour
    `,
    time: `
      time|hour|hours|minutes|minute|mins|min|half hour|half hours|half day|half days|block|blocks|period|periods|slot
      slots|break|breaks|day|days|window|windows|hrs|hr
    `,
    given: `
      its own period|its own time|its own slot|its own block|protected|dedicated|built in|built into|scheduled|blocked|blocked off|block off|reserved|set aside|allotted
      allocated|carved out|ring fenced|baked into|designated|guaranteed|uninterrupted|written into|is yours
      on the schedule|on the schedule template|scheduled after|included in the paid|included in your paid|in your paid
      within your paid|part of each day|part of the day|part of your day|during the workday|during the work day
    `,
    often: 'daily|weekly|every|each|per|a day|a week|an',
    flat: `
      visit rate|per visit rate|visit fee|visit price|visit pay|per visit|per visit fee|session rate|session fee
      session price|unit rate|unit price|per unit|per session|a visit|flat|flat rate|flat fee|point rate|case rate|fee
      that rate|this rate|price|the visit
    `,
    figure: 'that figure|this figure|the figure|that amount|this amount|that number',
    hourly: 'rate|hourly|hourly pay|your pay|salary|paycheck|contract day|work day|workday',
    portal: 'portal to portal|door to door',
    all: 'all|every|everything',
    from: 'from|until|when|once|while|begins|starts',
    too: 'too|as well|included|as you|also included',
    schedule: 'schedule|scheduled|schedules|template',
    allin: 'all inclusive|all in|as a whole',
    noextra: 'no separate|no extra|no additional|nothing extra',
    inclusive: `
      include|includes|included|including|cover|covers|covered|inclusive|incl|bundled|rolled|folded|wrapped|factored
      figured|lumped|baked|part of|takes in|built in to the visit|come out of|comes out of|absorbed|priced into
      worked into
    `,
    unpaid: `
      unpaid|uncompensated|off the clock|on your own time|in your own time|own time|after hours|nonpaid|not billable
      without pay|your own dime|on you|off hours|donated|not on the clock
    `,
    home: 'at home|home|after hours',
    to: 'to|for|of',
    mileage: 'mileage|miles|mile|per mile|gas|fuel',
    within: 'within|must',
    is: "is|are|get|gets|counts|count|stays|as|also|both|all|we|they're|it's|counted|treated|considered",
    separately: 'separately|extra|on top|additional|beyond',
    takes: 'take|takes',
    burden:
      'marathon|marathons|burden|burdens|overload|mountain|mountains|mountains of|endless|piles|pile|piles of|pile of',
    only: 'only',
    direct: 'treatment|treatments|visits|direct|face|session|sessions|patient|patients|billable',
    first: 'first|leave|leaving|driveway|garage|doorstep|front door',
  },
  elsewhere: [
    'not notes burden',
    'not .. burden _? notes',
    'notes takes .. number time',
    'within .. time … notes',
    'mileage .. paid .. road',
    'paid (to|_)? mileage',
  ],
  said: [
    `paid .. (time|_|to|often|number|given)* ${WORK}`,
    `${WORK} ${LIST} paid`,
    `${WORK} … is .. paid`,
    `${WORK} … , paid`,
    `paid … number time … to (_|,|and|notes)* notes`,
    `paid … ${WORK} too`,
    `given ,? paid ,? .. notes`,
    `number time inclusive … ${WORK}`,
    `(all|to) … (paid|hourly) … ${WORK}`,
    `paid to … ${WORK}`,
    `^ paid separately? , … ${WORK}`,
    `paid separately , … ${WORK}`,
    `(hourly|given) … (inclusive|too) … ${WORK}`,
    `paid … ${WORK} inclusive`,
    `(paid|portal) .. from … first`,
    `portal`,
    `paid … rate … notes`,
    `rate … (to)? .. notes`,
    `given .. (time)? .. notes`,
    `notes .. (time)? .. (is|_)? given`,
    `(number|often) time … to .. notes`,
    `time to notes .. schedule`,
    `(number|often) .. notes time`,
    `notes .. (number|often) time`,
    `notes time ,? .. (number|often|given|schedule)`,
    `not _? notes time`,
    `(paid|hourly) .. from .. ${WORK}`,
    `(paid|hourly) to … ${WORK}`,
    `road time (_|and|is)* mileage is? paid`,
    `road time .. not .. inclusive`,
  ],
  denied: [
    `${WORK} ${LIST} unpaid`,
    `unpaid .. ${WORK}`,
    `(hourly|flat) .. allin … ${WORK}`,
    `${WORK} … (given|inclusive) .. figure`,
    `figure … inclusive … ${WORK}`,
    `noextra paid .. ${WORK}`,
    `${WORK} … noextra paid`,
    `flat … ${WORK} ${LIST} inclusive`,
    `not .. notes .. home`,
    `flat … inclusive … ${WORK}`,
    `${WORK} ${LIST} inclusive .. flat`,
    `flat , ${LIST} inclusive`,
    `rate (often|_|number|time)+ direct , (_|and)* ${WORK} ${LIST} inclusive`,
    `paid .. direct .. only`,
    `only .. direct .. paid`,
  ],
});

export const PAID_DOCUMENTATION_AND_DRIVING: TermWording = {
  id: 'paid-documentation-and-driving',
  holds: anyOf(
    String.raw`document|chart|\bnotes?\b|admin|paperwork|planning|prep|indirect|billable|report|driv|windshield|travel|write|writ`,
    'between|desk|non[- ]?(?:patient|treatment|clinical|visit|direct)|only|road|wheel|commut|transit|clock|portal|door|paid from|leaving|figure',
  ),
  elsewhere: everyOf(
    String.raw`\b(?:documentation|charting|EMR|notes?|driving|safety)(?: \w+)? (?:training|course|class|orientation|workshop)\b[^;.]{0,60}`,
    String.raw`\b(?:within |up to )?(?:24|36|48|72)[- ]?(?:hours?|hrs?)\b`,
  ),
  said: [FINDERS.said],
  denied: [FINDERS.denied],
};
