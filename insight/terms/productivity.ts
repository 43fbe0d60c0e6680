import { findersOf } from './meetings';
import { anyOf, everyOf, type TermWording } from './wording';

const PER = '(daily|per (full)* unit|unit per unit)';
/** "25-28 weighted visits" */
const COUNT = '(number|many) (and per _)? _? (kind|billable|counted)* (counted|worked)';

/** Output that is expected: a share, or a count of visits, units or hours that meets a time or a standard. */
const FINDERS = findersOf({
  words: {
    productivity: `
      productivity|productive|prod|efficiency|utilization|utilisation|billability|productive time|direct care
      direct service|direct services|client contact|patient contact|billable time|direct client time|direct patient care|direct time
    `,
    counted: `
      visit|visits|unit|units|point|points|treatment|treatments|appointments|arrivals|visit equivalents|equivalents
      billable units|billed treatment|sessions billed|timed units|volume
    `,
    worked: `
      treatment hours|treatment minutes|billable hours|billed hours|billable minutes|hours billed|service hours
      service hrs|direct hours|client hours|contact hours|direct care hours|direct service hours|patient care hours
      patient hours|patient care minutes|client contact hours|hours of billed|hours of treatment|hours of direct
      hours of client|hours of patient|hours of face|productive hours|face to face hours|direct minutes
      hours of billable
    `,
    hours: 'hours|hrs',
    billable: 'billable|billed',
    kind: "weighted|routine|treatment|home|home health|direct|patients'|patient|completed|timed|plus|or more",
    measure: `
      standard|standards|expectation|expectations|requirement|requirements|goal|goals|target|targets|benchmark
      benchmarks|minimum|minimums|quota|quotas|level|threshold|thresholds|percentage|percentages|metric|metrics
      guideline|guidelines|norm|norms|number|numbers|floor|kpi|kpis|commitment|rule|counts|pace|reasonable
    `,
    quota: `
      efficiency range|productivity quota|productivity quotas|visit quota|visit quotas|volume quotas|unit quotas
      visit minimum|visit minimums|minimum visits|minimum number of visits|unit minimum|unit minimums|unit counts
      billing targets|visit targets|daily visit targets|billable minimum|productivity minimum|productivity minimums
      unit goals|visit goals|set number of visits|quota|quotas|productivity standards
      productivity standard|productivity expectations|productivity expectation|productivity requirement
      productivity requirements|productivity target|productivity targets|productivity goal|productivity goals
      visits per day target|daily quota|weekly quota
    `,
    expect: `
      expect|expects|expected|required|require|requires|need|needs|must|meet|meets|maintain|maintains|achieve|achieves
      ask|asks|asked|look for|aim|aim for|aiming|hold you to|plan on|owe|presumes|averages|average|responsible
      shoot for|hit|reach|measured on|while treating|commit|accountable|minimum of
    `,
    do: 'full time|full timers|full day|full week|full days|part timers|carries',
    bill: 'bill|bills|billing',
    unit: `
      day|week|shift|hour|month|wk|hr|session|workday|h|pay|fortnight|saturday|weekend|hours worked|hour worked
    `,
    per: 'a|an|per|each|every|/|for each|in a|in an|over a',
    full: 'full|working|treatment|typical|normal|paid|eight|number|8',
    daily: 'daily|weekly|monthly|a shift',
    is: `
      of|is|are|at|sits|runs|around|about|set|to|in the low|in the mid|in the high|low|mid|high|be|under|over|caps|cap
      as|for|approximately|roughly|usually|up|currently|for ptas|for cotas
    `,
    things: `
      software|tool|tools|app|apps|suite|bonus|bonuses|incentive|incentives|report|reports|data|dashboard|dashboards
      log|logs|award|awards|pressure|stress|program|programs|pay|beats|industry
    `,
    bonus: 'bonus|bonuses|extra|incentive|incentives|more pay|above|beyond|exceed|exceeding|over and above|past',
    we: `
      pts|ots|slps|therapists|clinics|clinic averages|clinic average|team average|team averages|team avg
      team productivity|average team productivity|team average productivity|staff productivity|scribe|company
      company average|department average|agency average|staff average|last year|on average our|patients|clients
      residents|children|plans of care|plan of care|plans|come|comes|attend|receive|most children|each patient
      families
    `,
    average: 'ptas average|assistants average|cotas average|assistants here average|ptas here average',
    raise: `
      so therapists|help therapists|helps therapists
      helps the facility|facility reach|help the facility|increase|increases|improve|improves|improving|boost|raise
      raising|unrealistic|crushing|crazy|insane|guesswork
    `,
    hold: `
      held to|hold you to|held|judged|track|tracks|tracked|tracking|measure|measured|measures|count|counts|counted
      chase|chasing|chases|monitor|monitored|use|used|exist|hear the word|removed|threw out|scrapped|abolished|dropped
      eliminated|got rid of|push|a thing
    `,
    gone: 'removed|threw out|scrapped|abolished|dropped|eliminated|got rid of|did away with|free',
    none: 'none|n|nil|not applicable|not used|not tracked|not measured',
    experience: `
      experience|years|training|observation|license|pounds|match|premium|premiums|tuition|cost|salary|satisfaction
      staff|differential|loading|lieu|raise|discount|benefits cost|of our|off
    `,
    promise: 'guarantee|guaranteed|promise|promised|assured|assure',
    visitkind: `
      visit with|visits after|office visit|site visits|annual visits|supervisory visits|one hour visits|visits to
      visits with|visits of|joint visit|joint visits|co visits|initial visits
    `,
    other: `
      unit of|units of the|productive and|productive member|productive team|highly productive|utilization review
      goals of|goals and|goal of the|standard of care|standards of practice|billing experience|no unrealistic
      reward points|visits patients|one on one|one to one|unless
    `,
  },
  elsewhere: [
    'productivity _? (things|bonus)',
    'raise … (productivity|quota)',
    '(we|average) [.]? (_|is|per|expect|do|hold)* (number|many) counted',
    'we .. percent? productivity',
    'bonus .. number counted',
    '(number|counted) kind? visitkind',
    'not … promise … (counted|quota)',
    'number counted _ number _? unit',
    'promise … counted',
  ],
  said: [
    'quota',
    'productivity (measure|is|,|_|expect|unit|per|hold|daily)* (percent|number)(?! experience)',
    'percent (is|_)* (productivity|billable)',
    'percent (_|is)* measure',
    'measure .. percent(?! (_|kind)? experience)',
    'billable (measure|is|,)+ (percent|number)',
    'expect .. percent(?! .. experience)',
    `${COUNT} .. ${PER}`,
    `${COUNT} per number unit unit`,
    `number ${PER} measure`,
    `(counted|worked) (${PER}|measure)+ (measure|is|,)* (number|many)`,
    'measure (counted|worked)? (is|,)+ (number|many) (,|$|daily|per)',
    '(number|many) (and per _)? kind? worked',
    `(counted|worked) , is? (number|many) ${PER}`,
    'bill .. (number hours|percent)',
    `${COUNT} per (counted|kind)`,
    `measure … ${COUNT}`,
    `${COUNT} … measure`,
    `(expect|do) .. ${COUNT}`,
    `${COUNT} (is|_)* (expect|do|unit|number)`,
    '(number|many) (_|and|per)* (billable|kind) (unit|hours|counted)',
    'number is _ measure',
    'expect .. number hours is number',
    'expect .. productivity',
    'productivity .. measure',
    'counted measure(?! ,? promise)',
    'percent expect',
    'number billable',
  ],
  denied: ['=gone … (productivity|quota)', '=(productivity|quota) … none', '=productivity gone'],
  lacking: [
    '=not … hold … (productivity|measure|counted)',
    '=productivity … not .. hold',
    '=not … expect .. productivity',
    '=not .. (productivity|quota)',
    '=not .. (counted|kind) measure',
    '=not _? productivity',
  ],
});

export const PRODUCTIVITY: TermWording = {
  id: 'productivity',
  holds: anyOf(
    String.raw`productiv|efficien|billable|billed|\bbill\b|visits?\b|units?\b|appointments|arrivals|points\b|treatments?\b|quotas?\b|minimum|\bprod\b|utili[sz]ation|target|goal`,
    String.raw`(?:direct|contact|treatment|client|patient|service|care)(?: \w+)? (?:hours|hrs|minutes|time)|hours of (?:direct|treatment)|\d\s?(?:%|percent)`,
  ),
  elsewhere: everyOf(String.raw`\bminimum (?:number of )?visits[\w ]{0,12} (?:promis|guarant)\w+`),
  said: [FINDERS.said],
  named: anyOf(
    String.raw`\bbillable units\b|\bproductivity(?! (?:bonus|software|tool))|\bquotas?\b|\b(?:visit|unit|billing)s? (?:targets?|minimums?|counts?|quotas?|requirements?)`,
  ),
  denied: [FINDERS.denied],
};
