import { findersOf } from './meetings';
import { anyOf, everyOf, type TermWording } from './wording';

/** "58 cents a mile", "$.67/mile", "45p per mile" */
const BY_THE_MILE = '(rate|number|many)+ cents? (per|repaid|paid)+ miles';
const CAR = 'owned _? car';

/** Whether miles, gas or a car meet a refund. A distance is none, and a car that one has to own is none. */
const FINDERS = findersOf({
  words: {
    mileage: `
      mileage|milage|irs rate|irs mileage|gas money|fuel money|gsa rate|federal mileage rate|federal rate|per mile
      per km|per kilometre|per kilometer|by the mile|kilometre allowance|kilometer allowance|km allowance|km rate
    `,
    miles: `
      mile|miles|km|kms|mi|kilometre|kilometres|kilometer|kilometers|business miles|work miles|personal miles
    `,
    gas: `
      gas|fuel|petrol|tolls|tollway|tollway charges|vehicle expense|vehicle expenses|vehicle costs|car expenses
      car costs|travel costs|travel expenses|driving and parking
    `,
    repaid: `
      reimburse|reimburses|reimbursed|reimbursement|reimbursable|reimbursing|repaid|repay|refunded|compensated
      compensation|stipend|stipends|allowance|allowances|covered|cover|covers|expensed|ours
    `,
    paid: `
      paid|pay|pays|provided|provide|provides|offered|included|supplied|issued|given|card|cards|credit card
      at the federal rate|at the state rate|at trust rates|at the irs rate|on top|extra|get|claim|plus|add|buy|issue
      assigned|furnished|part of|separate|separately|your choice|on the district|on the company|on the house|on us|yes|offer|something we|available
    `,
    use: 'use|drive|take|uses|drives',
    using: 'using',
    personal: 'personal|private',
    unpaid: 'unpaid|uncompensated|not separate|unreimbursed',
    cents: 'cents|cent|p|c|pence',
    per: 'per|a|an|each|every|/|for each|for every',
    travel: 'travel|district travel|traveling|travelling',
    between: 'between|from|beyond|within|among|in district|after',
    owned: `
      company|fleet|lease|leased|pool|agency|work|county|clinic|district|hospital|program|staff|state|city|business
      take home|our|one of our clinic
    `,
    car: 'car|cars|vehicle|vehicles|van|truck|subaru|auto|suv',
    own: `
      own|on you|responsibility|expense|your cost|clinician's|not ours|tax write off|tax deduction|deductible
      tax deductible
    `,
    wheels: 'wheelchair',
    records: `
      log|logs|form|forms|sheet|sheets|low|track|tracks|record|records|completes|complete|enter|enters|submit|keep
      kept|gas station|high
    `,
    far: `
      away|north|south|east|west|radius|apart|commute|charity|walk|run|drive from|downtown|highway|beach|airport
      station|town
    `,
    need: `
      must|reliable|insurance|proof|insured|require|requires|required|need|needed|valid|license|parking lot|repairs
      cleaned|seat|park|park is
    `,
    is: 'is',
    to: 'to',
    minutes: 'minutes',
    requirement: 'requirement|requirements',
    members: "members|members'|applicants",
    where: 'here|town|the beach|downtown',
    clients: 'patients|clients|families|insurance reimbursement|tuition',
    bare: 'none|n|nil|not applicable',
    built: 'built into|built in|rolled into|folded into|baked into|factored into|absorbed in',
    visit:
      'that figure|this figure|the figure|that rate|the rate|visit rate|per visit rate|unit rate|flat rate|session rate|rate of pay',
    other: `
      paid at your hourly|paid at your regular|paid at the hourly|paid hourly|van provided by|vehicle available|our vehicles|travel time|drive time|tuition reimbursement|ceu reimbursement
      insurance reimbursement|reimbursement specialists|maximize reimbursement|license reimbursement|gas leak
      gas grill|company van pool|travel contract|travel assignment
    `,
  },
  elsewhere: [
    'records .. mileage',
    'mileage (records|car)',
    'number miles (between|far|_ (far|where))',
    'mileage (between|is|to|_|,)* (number|many) (miles|minutes)',
    'mileage (to|requirement)',
    'mileage … members',
    'mileage between where',
    'need .. car',
    'car (need|_ need)',
    'wheels _? car',
  ],
  said: [
    'mileage',
    BY_THE_MILE,
    '(repaid|paid) .. miles(?! (far|between where))',
    'miles .. (repaid|paid)',
    'miles between … (repaid|paid)',
    'miles .. , .. repaid (,|$)',
    'miles (_|,)? (rate|number cents)',
    'travel .. between … repaid',
    'between travel is? repaid',
    'travel between .. _? paid',
    '(repaid) (_|,)? travel between',
    'travel repaid between',
    '(repaid|paid) .. gas',
    'gas … (repaid|paid)',
    `(paid|use) (_|per) ${CAR}`,
    'using per _? car',
    `${CAR}(?! need)`,
    'car (_|is)? (repaid|paid)',
    '(repaid|paid) car',
    'not mileage',
    'not _? gas (_|,)* (repaid|paid)',
  ],
  denied: [
    '=mileage .. (unpaid|own(?! _? car))',
    '=mileage (_|is|and|gas)* not (is|_)? (repaid|paid|_)',
    '=gas (_|is|and|mileage)* not (is|_)? (repaid|paid)',
    '=own .. (gas|miles|mileage)',
    '=gas (_|and|mileage|is)* own',
    '=own car … not repaid',
    '=mileage ,? _? bare',
    '=mileage , not (,|$)',
    '=(mileage|gas) … built .. visit',
    '=not .. paid _? travel(?! between)',
    '=not .. repaid _? travel',
    '=mileage … visit .. not',
  ],
});

/** From home and back, and the first of many miles: of the others it may be paid. */
const SOME_WAYS =
  /\b(?:commut(?:e|es|ing)|(?:your |the )?(?:first|last) (?:visit|patient|stop|\d+ miles)|(?:to|from) (?:and from )?(?:your )?home)\b/i;

export const MILEAGE: TermWording = {
  id: 'mileage',
  holds:
    /mile|milage|reimburs|travel|tolls|petrol|\bmi\b|kilomet|driving|\bkms?\b|gas\b|fuel|\bcars?\b|truck|vans?\b|vehicle|airfare|\bIRS\b|subaru/i,
  elsewhere: everyOf(String.raw`\b\d+[- ]miles? (?:radius|walk|run|commute|drive|round)`),
  said: [FINDERS.said],
  named: anyOf(String.raw`\bmileage\b(?! (?:log|form|sheet))`),
  denied: [FINDERS.denied],
  partly: SOME_WAYS,
};
