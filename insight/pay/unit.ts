import type { PayPer } from '../types';
import { NUMBER_WORD } from '../wordings/number-words';
import { oneOf } from '../wordings/one-of';

/** A unit that a text names. `other` is one that the product does not compare ("per quarter", "per mile"). */
export interface UnitFound {
  per: PayPer | 'other';
  /** Where its words end. */
  end: number;
}

const HOUR = 'hours?|hrs?|hourly|hrly|hora|heure|stunde|uur';
const DAY = 'days?|daily|día|dia|jour|tag|dag';
const WEEK = 'weeks?|wks?|weekly|semana|semaine|woche';
const MONTH = '(?:calendar )?months?|monthly|mon?ths?|mos?|mes|mois|monat|maand';
const YEAR = 'years?|yrs?|annuall?y|yearly|annum|annual|año|an|année|jahr|jaar';
/** A session is a visit by another name: somebody is seen, for as long as it takes. */
const VISIT = 'visits?|visita|(?:sessions?|treatments?)(?!\\s+(?:hours?|hr|plan|note|day|unit))';
const SHIFT = 'shifts?';
const OTHER =
  '(?:half|quarter)(?:[- ]an)?[- ]?(?:hours?|hrs?)|\\d{1,2}[- ]?min(?:ute)?s?|quarter|minutes?|mins?|miles?|mi|km|units?|evals?|evaluations?|SOCs?|ROCs?|OASIS|(?:start|resumption) of care|recert(?:ification)?s?|discharges?|patients?|clients?|pay ?periods?|pay ?checks?|assignments?|contracts?|projects?|class(?:es)?|referrals?|persons?|students?|cases?|points?|hire|employees?|diem';

/** "per paid hour", "per home visit", "per 12-hour shift": what may stand between "per" and the unit. */
const BETWEEN =
  '(?:(?:paid|billable|billed|clinical|direct|worked|treatment|contact|working|productive|completed|routine|home|(?:(?:direct )?(?:patient|client|student)|direct)(?: care)?|face[- ]to[- ]face|follow-?up|full|calendar|day|night|\\d{1,2}(?:\\.5)?[- ]?(?:hour|hr|minute|min)s?)\\s+)?';
const per = (words: string) =>
  `(?:(?:/ ?(?:per )?|per[-/]?|by the|an?|(?:for )?(?:each|every)|por|par|pro|im|la|al?|à l'|l'|de l')\\s*${BETWEEN}(?:${words})(?![A-Za-z]))`;

/** How many pays a year has, which alone tells what a pay period is. */
const pays = (count: number, rhythm: string) =>
  `(?:/|per|a|each|every)\\s*pay(?:[ -]?(?:period|check)|day)?\\s*\\(?(?:${rhythm}|${count}(?:\\s?x)?\\s*(?:pay[- ]?(?:periods|checks|days)|pays|times|(?:per|a|an|each)\\s+year|/\\s?(?:yr|year)|annually))`;
const TWO_WEEKS = `(?:two|2)[- ]?weeks?|(?:other|2nd|second) week|14 days|fortnight|(?:80|eighty)[- ](?:hours?|hr)(?: pay[- ]?period)?`;
/** What makes of a rhythm that of the payroll: "biweekly paychecks" are what every job has. */
const PAYROLL = `(?!\\s*-?\\s*(?:pay[- ]?(?:rolls?|days?|periods?|checks?|cycles?|schedules?|dates?|stubs?|frequency)|direct|deposit))`;
/** What may stand between figure and unit: brackets, the currency's code, "gross", "pro rata". */
const FILLER =
  '[\\s()+]*(?:(?:currency|USD|CAD|AUD|NZD|GBP|EUR|US|gross|total|brutto|bruto|netto|net|base|basic|taxable|blended|PAYE|Ltd|umbrella|W-?2|1099|FTE|DOE|dollars?|actual|salary|pro[- ]?rata|plus|and up|(?:or|and) (?:more|above|higher))(?![A-Za-z])[\\s(),:+]*)*-?\\s*';

/** Words right after a figure; `END` closes a word that must not run on. */
const END = '(?![A-Za-z])';
/** "Year 1: $28\nYear 2: $29": the next row's name. */
const NO_ROW = '(?! ?\\d{1,2}(?![\\d,]))';
/** "$61,000 salary, yearly bonus": the next thing's own word. */
const NO_EXTRA =
  '(?!\\s+(?:[a-z]+\\s+)?(?:bonus(?:es)?|raises?|increases?|merit|reviews?|stipends?|allowances?|incentives?)(?![A-Za-z]))';
const after = (...ways: string[]) => new RegExp(`^${FILLER}(?:${ways.join('|')})`, 'i');
/** Ordered: "other" before the weeks, so that "bi-monthly", which may mean two things, is never taken for a month. */
const AFTER: [PayPer | 'other', RegExp][] = [
  [
    'two-weeks',
    after(
      `${per(TWO_WEEKS)}`,
      `(?:/\\s?)?bi-?\\s?weekly${END}${PAYROLL}`,
      per('(?:bi-?weekly|fortnightly) pay[ -]?(?:periods?|checks?)'),
      `fortnightly${END}${PAYROLL}`,
      pays(26, 'bi-?weekly|every (?:two|2|other) weeks?'),
    ),
  ],
  [
    'half-month',
    after(
      `(?:/\\s?)?(?:semi|twice)[- ]?monthly${END}${PAYROLL}`,
      `(?:twice|two times|2x) (?:a|per|each|every) month${END}`,
      per('half[- ]month|semi-?month|semi-?monthly pay[ -]?(?:periods?|checks?)'),
      pays(24, 'semi-?monthly|twice (?:a|per) month'),
    ),
  ],
  [
    'other',
    after(
      `(?!for )${per(OTHER)}(?!\\s+(?:hour|hr|visit|session|treatment))`,
      'bi-?\\s?(?:weekly|monthly)',
      '(?:semi|twice)[- ]?(?:weekly|monthly|a month)',
      `(?:fortnightly|quarterly)${NO_EXTRA}`,
      `p\\.?f\\.?${END}`,
    ),
  ],
  ['shift', after(per(SHIFT), `shift${END}${NO_ROW}(?!\\s+diff|\\s*:)`)],
  [
    'visit',
    after(
      per(VISIT),
      `(?:(?:routine|standard|regular|home|follow-?up|treatment)\\s+)?visit${END}`,
      `ppv${END}`,
      'pay per visit',
      // For each piece of work that is done; "per session" is what a family pays as often.
      `for (?:each|every) ${BETWEEN}(?:sessions?|treatments?)${END}`,
      `for (?:a|one|each|every) ${BETWEEN}visit${END}`,
    ),
  ],
  ['hour', after(`(?:hourly|hrly|hour|hr)${END}`, per(HOUR), `(?:/\\s?|per )h${END}`, `p\\.?\\s?/?h\\.?r?${END}`)],
  ['day', /^DAY(?![A-Za-z])/],
  ['day', after(`daily${END}`, per(DAY), `for the day${END}`, `p\\.?/?d\\.?${END}`, 'day rate')],
  [
    'week',
    after(
      `(?:weekly|wkly|week|wk)${END}${NO_ROW}(?!\\s+(?:hours?|hrs?|schedule)(?![A-Za-z]))`,
      per(WEEK),
      `p\\.?/?w\\.?${END}`,
      `/\\s?w${END}`,
    ),
  ],
  ['month', /^MONTH(?![A-Za-z])/],
  ['month', after(`monthly${END}`, per(MONTH), `p\\.?/?c?\\.?m\\.?${END}`)],
  [
    'year',
    after(`(?:annual(?:l?y|i[sz]ed)?|yearly|year|yr)${END}${NO_ROW}${NO_EXTRA}`, per(YEAR), `p\\.?/?a\\.?${END}`),
  ],
];

/** "Weekly gross: $1,623\nTaxable hourly: ": the next line's label. */
const NEXT_LABEL =
  /^\)?(?:(?:\s[a-z&]+){0,3}\s?[:=]|\s?-\s|\s?(?:rates?|pay|wages?|salary|range|gross|compensation)(?![A-Za-z]))/i;

/** The unit whose words begin right after a figure that ends at `at`: "/hr", "(Hourly Wages)", "p.a.", "WEEKLY weekly". */
export function unitAfter(text: string, at: number): UnitFound | null {
  const right = text.slice(at, at + 60);
  for (const [unit, pattern] of AFTER) {
    const found = pattern.exec(right);
    if (found?.[0].includes('\n') && NEXT_LABEL.test(right.slice(found[0].length))) return null;
    if (found) return { per: unit, end: at + found[0].length };
  }
  return null;
}

/** What may follow "$58,500 salary" as a thing of its own; "Salary Maximum: $63,000" is the name of the next figure. */
const SALARY =
  /^\s*(?:(?:base|starting|actual|gross)\s+)?salary(?: range)?(?=\s*(?:$|[.,;|)(+!•/]|-\s|(?:plus|with|and|DOE|DOQ|depending|based|for|offered)(?![A-Za-z])))(?!\s*\+?\s*packaging)/i;

/** "$58,500 salary" is a year's, where the amount is of a year's size; before a figure the word stands on every form, by any unit. */
export function salaryAfter(text: string, at: number): UnitFound | null {
  const found = SALARY.exec(text.slice(at, at + 60));
  return found && { per: 'year', end: at + found[0].length };
}

const PAY_NOUN =
  'W-?2|1099|reimbursed|on|a|flat|sliding|pays|earns|estimat(?:e|ion)|grid|schedule|scale|class|ranges|ranging|falls?|falling|within|var(?:y|ies)|expected|anticipated|(?:step|grade|level) ?\\d{1,3}|rates?|pay|wages?|salary|compensation|base|gross|range|earnings|income|remuneration|package|take[- ]?home|is|of|are|from|between|up to|starting|at|at least|approximately|approx\\.?|about|around|est\\.?|estimated|minimum|maximum|min|max|and|the|to|for|this|position|role|job|will|be|paid|offered|posted|target|cash|starts|begins|USD|CAD|AUD|GBP|EUR';
const before = (words: string) =>
  new RegExp(`(?:^|[^A-Za-z-])(${words})(?:\\s*[/)(:,-]|\\s+(?:${PAY_NOUN})(?![A-Za-z]))*[\\s:=($,@-]*$`, 'i');
/** A payroll's rhythm is often the line above: before a figure it is a unit only on the figure's own line, and nowhere in a list. */
const onLine = (words: string) =>
  new RegExp(`(?:^|[^A-Za-z-])(?:${words})(?: ?[/)(:-]| (?:${PAY_NOUN})(?![A-Za-z]))*[ :($-]*$`, 'i');
/** "Paid bi-weekly", "pay frequency: twice a month": when the money comes, not what for. */
const WHEN_PAID = oneOf`
  paid|payroll|paydays?|pay (?:frequency|schedule|periods?|cycle|days?)|pay ?checks?|frequency
`;
const RHYTHM = oneOf`
  (?:bi-?)?weekly|daily|monthly
  bi-?monthly|semi-?monthly|twice[- ]monthly|twice (?:a|per) month
  fortnightly|every (?:two|2|other) weeks?
`;
const IS_RHYTHM = new RegExp(
  String.raw`\b${WHEN_PAID}\W{1,3}(?:(?:is|are|on|a|the|runs)\s+){0,2}${RHYTHM}\b[^A-Za-z]*(?:(?:pay|rate|salary|wage)\W*)?$`,
  'i',
);
/** "Per visit rates: Treatment $55": the first row below what all are paid by; an evaluation is longer than a visit. */
const ROW_OF_VISITS =
  /\b(?:per[- ]visit|PPV|visit) (?:rates?|pay|compensation)(?: is| are)?: ?\n?[•*-]? ?(?:(?:routine|regular|standard|treatment|follow-?up|revisit)s?(?: visits?)?)? ?[:=-]? ?$/i;
/** "The hourly range for this COTA role in Denver is ": what the noun belongs to, and only then the figure. */
const OF_RATE = '(?:pay|rates?|range|wages?|salary|scale|compensation)';
const LEADS_ON =
  '(?:is|are|as|will be|of|at|from|between)(?: (?:between|from|up to|approximately|about|around|roughly|currently|at least|a minimum of|no less than))?';
const beforePhrase = (words: string) =>
  new RegExp(
    String.raw`(?<![A-Za-z-])(?:${words}) (?:(?:base|pay|hiring|starting|salary|wage) )?${OF_RATE} [^.;:!?\n$£€]{1,60} ${LEADS_ON}[\s:($]*$`,
    'i',
  );
const BEFORE: [PayPer | 'other', RegExp][] = [
  ['two-weeks', onLine('bi-?weekly|fortnightly|per fortnight|every (?:two|2|other) weeks?')],
  ['half-month', onLine('semi-?monthly|twice[- ]monthly|twice (?:a|per) month')],
  ['other', before('bi-?weekly|bi-?monthly|semi-?monthly|fortnightly|quarterly|per fortnight|mileage')],
  ['hour', before('hourly|(?:per|an|/)\\s?(?:hour|hr)')],
  ['visit', before('(?:per|a)[- ](?:visits?|sessions?|treatments?)|visits?|ppv')],
  ['visit', ROW_OF_VISITS],
  ['shift', before('(?:per|a)[- ]shift|shift')],
  ['day', before('daily|day|per day')],
  ['week', before('weekly|per week|(?:per|a|/)\\s?(?:week|wk)|week(?= ?:)')],
  ['month', before('monthly|per month')],
  ['year', before('annual|annually|annualized|annualised|yearly|per year|per annum')],
  ['hour', beforePhrase('hourly')],
  ['visit', beforePhrase('(?:per[- ])?visit')],
  ['year', beforePhrase('annual(?:i[sz]ed)?|yearly')],
];

/** "Routine visit = fifty dollars ($50.00)": the same sum in words. */
const IN_WORDS = new RegExp(String.raw`(?:(?:${NUMBER_WORD}|hundred|thousand|and)[ -]){1,6}dollars? ?\(?$`, 'i');

/** The unit that stands before a figure: "Hourly rate: $30", "Annual salary $52,000". `left` ends where the figure begins. */
export function unitBefore(left: string): PayPer | 'other' | null {
  if (IS_RHYTHM.test(left.slice(-90))) return null;
  const tail = left.slice(-110).replace(IN_WORDS, '');
  for (const [unit, pattern] of BEFORE) if (pattern.test(tail)) return unit;
  return null;
}

const NAMED: [PayPer | 'other', RegExp][] = [
  [
    'two-weeks',
    /^(?:bi[-_ ]?week|(?:per |a |\/)?fortnight|(?:per|every)[-_ ]?(?:two|2|other)[-_ ]?week)|^p(?:2w|14d)$/,
  ],
  ['half-month', /^(?:semi[-_ ]?month|twice[-_ ]?(?:a[-_ ]?)?month)/],
  [
    'other',
    /^(?:bi|semi)[-_ ]?(?:week|month)|quarter|minute|mile|project|piece|contract|session|commission|one[-_ ]?time/,
  ],
  ['hour', /^(?:per|an|\/)?[-_ /]?(?:hour|hr|h$|hur$|ph$|p\.h)|pt1h/],
  ['day', /^(?:per|a|\/)?[-_ /]?(?:day|dai|d$)|p1d$/],
  ['week', /^(?:per|a|\/)?[-_ /]?(?:week|wk|wee$|w$)|p1w$/],
  ['month', /^(?:per|a|\/)?[-_ /]?(?:month|mon$|mo$|mth|pcm)|p1m$/],
  ['year', /^(?:per|a|\/)?[-_ /]?(?:year|yr|ann|p\.?a\.?$|y$)|p1y$/],
  ['visit', /^(?:per|a|\/)?[-_ /]?visit/],
  ['shift', /^(?:per|a|\/)?[-_ /]?shift/],
];

/** The unit that a schema.org `unitText`, `unitCode` or ISO 8601 `duration` names; `null` where it names none. */
export function unitNamed(value: unknown): PayPer | 'other' | null {
  if (typeof value !== 'string') return null;
  const folded = value.trim().toLowerCase();
  return NAMED.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
