import type { PayExtra, PayPer } from '../types';
import { isMoneyOfOthers } from './others-money';
import type { Quote } from './quote';
import { isReferralReward } from './referral';
import { PAY_WORD_BEFORE, type Surroundings } from './surroundings';

/** What a figure is: pay, an extra, or money that is neither ("$2M raised", "$15 copay"). */
export type Standing = PayExtra['kind'] | 'not-pay' | 'pay';

interface ExtraWords {
  kind: Exclude<Standing, 'pay'>;
  words: string;
  /** Less than this is no such extra. */
  least?: number;
  /** So much is a wage where the extra is only named in a bracket behind it ("$68-77k (relocation)"). */
  most?: number;
  /** By these units it is pay after all, whatever the size ("$38/hr sign-on bonus available"). */
  never?: readonly PayPer[];
  /** By these units a figure of a wage's size is pay after all ("$33/hr 401k", "licensed PTA $36/hr"). */
  unlessWage?: readonly PayPer[];
}

const EVERY_UNIT: readonly PayPer[] = ['hour', 'visit', 'shift', 'day', 'week', 'month', 'year'];
/** No assistant is given so much once. */
const LARGEST = 40_000;
const EXTRAS: ExtraWords[] = [
  {
    kind: 'sign-on-bonus',
    words:
      'sign(?:ing)?[- ]?(?:on|up)?[- ]?bonus(?:es)?|sign[- ]?on|signing|(?:welcome|joining|start(?:ing)?|commencement|hiring|new hire)[- ]bonus',
    never: EVERY_UNIT,
    least: 200,
    most: LARGEST,
  },
  {
    kind: 'referral',
    words: 'referrals?|refer(?: a friend)?|recommend a friend',
    never: ['hour', 'visit', 'year'],
    least: 25,
    most: LARGEST,
  },
  {
    kind: 'relocation',
    words: 'relo(?:cat\\w*)?|moving (?:costs|expenses|allowance)',
    never: ['hour', 'visit', 'year'],
    least: 200,
    most: LARGEST,
  },
  {
    kind: 'not-pay',
    words:
      "severance|(?:(?:short|long)[- ]term )?disability|maternity|paternity|parental(?: leave)?|unemployment|workers['’]? comp(?:ensation)?",
  },
  { kind: 'mileage', words: 'mileage|miles?|gas (?:card|money|allowance)|fuel', unlessWage: EVERY_UNIT },
  { kind: 'overtime', words: 'overtime|time and a half|after 40|over 40' },
  {
    kind: 'stipend',
    words:
      'stipends?|per[- ]?diems?(?! (?:staff|employees?|clinicians?|positions?|shifts?|pay|rates?|PTAs?|COTAs?|assistants?)(?![A-Za-z]))|housing|lodging|accommodation|meals?|incidentals|M ?& ?IE?|tax[- ]?free|untaxed|non[- ]?tax(?:ed|able)|allowances?',
  },
  // "Reimbursement is $52 per visit" is what home health calls its pay.
  { kind: 'stipend', words: 'reimburse\\w*', unlessWage: ['visit'] },
  {
    kind: 'stipend',
    words:
      'cafeteria(?: (?:plan|allowance|benefits?|contribution|credits?|dollars?))?|(?:flex(?:ible)?|benefits?) (?:credits?|dollars)|tuition (?:assistance|reimbursement|support|remission|waivers?)',
    unlessWage: ['hour', 'visit', 'shift', 'day', 'week'],
  },
  {
    kind: 'stipend',
    words:
      'tuition|CEUs?|education|cell ?phone|internet|equipment|uniforms?|scrubs|wellness|licens\\w*|membership|technology|courses?|exams?',
    unlessWage: EVERY_UNIT,
  },
  {
    kind: 'other',
    words:
      'differentials?|diffs?|on[- ]call|call[- ]?back|premiums?|loading|penalt(?:y|ies)|(?:salary )?packaging|travel time|drive time|supplement|weighting|HCAS|commissions?|incentives?|extra|additional|eval(?:uation)?s?|SOC|OASIS|recert(?:ification)?s?|documentation time|holiday pay',
  },
  {
    kind: 'other',
    // What a contract with the government adds to a wage for benefits.
    words:
      'fringe(?: benefits?| rate)?|health (?:and|&) welfare|H&W|(?:cash|pay|money)? ?in lieu of (?:\\w+ )?benefits',
    unlessWage: EVERY_UNIT,
  },
  {
    kind: 'other',
    words: '(?:student )?loans?|student debt',
    // Paid off by the month, in sums that are a month's wage elsewhere.
    unlessWage: ['hour', 'visit', 'shift', 'day', 'year'],
  },
  {
    kind: 'other',
    words: '401\\(?k\\)?|403\\(?b\\)?|match(?:ing)?|pension|super(?:annuation)?|training|orientation',
    unlessWage: EVERY_UNIT,
  },
  {
    kind: 'other',
    words: '(?:student )?loans?(?: (?:repayment|forgiveness|reimbursement|assistance|help))?',
    unlessWage: ['hour', 'visit'],
  },
  {
    kind: 'bonus',
    words: 'bonus(?:es)?|productivity pay|retention|completion|profit[- ]sharing|award|gift',
    unlessWage: ['hour'],
  },
  {
    kind: 'not-pay',
    words:
      'minimum wage|raises?|increases?|increments?|more (?:per|an?|each) (?:year|month|week|hour)|(?:more|less|higher) than(?! (?:an?|one|two|three|five|ten|\\d+) (?:years?|yrs?))|above (?:market|average)',
  },
  {
    kind: 'not-pay',
    words:
      '(?:of|toward) (?:your|the|their) (?:[a-z]+ ){0,3}(?:loans?|tuition|fees?|costs?|expenses|premiums?)|contributions?|insurance|disability|deductible|co-?pay(?:ment)?s?|HSA|FSA|fees?|discounts?|savings?|saved?|revenue|sales|funding|funded|raised|raising|invest\\w*|valuation|budget|turnover|assets|grants?|donat\\w*|vouchers?|credit|PTO|(?<!\\b(?:compensation|pay|total|salary) package )worth|prizes?|cost(?:s|ing)?|companies|company|rent|price|billed|charges?|claims?|coverage|cover|life|home value|median home|renewals?|(?:family|medical|dental|health|vision|spouse|employee(?:[- ]only)?) plans?|spending accounts?',
    unlessWage: ['hour', 'visit', 'shift', 'week'],
  },
];

/** A word or compound; hyphens only inside, so that a row of dashes can be read in one way only. */
const WORD = "[A-Za-z'’.&/]+(?:-[A-Za-z'’.&/]+)*";
const RIGHT = EXTRAS.map(({ words }) => new RegExp(`^(?:${WORD}\\s+){0,2}?(?:${words})(?![A-Za-z])`, 'i'));
const LEFT = EXTRAS.map(
  ({ words }) => new RegExp(`(?:^|[^A-Za-z])(?:${words})(?:[\\s:,-]+${WORD}){0,4}[\\s:$(-]*$`, 'i'),
);
/** "On-call pay: $4/hour", "overtime rate": the extra's own pay, whatever "pay" makes of a figure otherwise. */
const PAY_OF_EXTRA = EXTRAS.map(
  ({ words }) =>
    new RegExp(
      `(?:^|[^A-Za-z])(?:${words})(?:(?<=pay)|\\s+(?:pay|rates?|compensation))(?:\\s+(?:is|of|up|to))*[\\s:$(-]*$`,
      'i',
    ),
);
/** From these sizes on a figure is a wage by its unit, not what a benefit is worth. */
const WAGE_SIZED: Record<PayPer, number> = {
  hour: 12,
  visit: 25,
  shift: 100,
  day: 80,
  week: 400,
  'two-weeks': 800,
  'half-month': 800,
  month: 1500,
  year: 20_000,
};
/** Figures that come on top of another one: "+ $3/hr nights", "an additional $2/hr". */
const ON_TOP_BEFORE = /(?:\+|\bplus|\badditional|\bextra)(?:\s+(?:an?|up to|of))*[\s:$(]*$/i;
const ON_TOP_OF_WAGE =
  /^\W*(?:\w+\W+){0,4}?on top of (?:(?:your|the|base|hourly|regular|a|an) )*(?:wages?|pay|salary|rate|earnings)\b/i;
/** "$45 per visit above that", "$40 for each visit over 25": beside a salary for so many. */
const ABOVE_COUNT =
  /^\s*(?:for (?:each|every) (?:visit|one) )?(?:after that|(?:above|over|beyond) (?:that|this|your \w+|\d{1,2}\b(?! ?(?:hours|hrs|years|days|months|miles|mi|min))))/i;
/** "$15 for a no-show", "cancelled visits are paid at $20": what is left of a visit that is not made. */
const NOT_MADE = '(?:cancel\\w*|missed|failed|refused|no[- ]shows?)';
const LEADS =
  '(?:(?:under|within|less than) \\d{1,2} hours|visits?|appointments?|at the door|rates?|fees?|pays?|paid|is|are|at|of|:)';
const NOT_MADE_BEFORE = new RegExp(`\\b${NOT_MADE}(?:\\s*${LEADS})*\\s*$`, 'i');
const NOT_MADE_BEHIND = new RegExp(`^[\\s(,-]*(?:for|per|an?|each|every) (?:an? )?(?:late )?${NOT_MADE}\\b`, 'i');
const PER_DIEM_BESIDE = /^per[- ]?diem|per[- ]?diem(?:\W+\w+){0,4}\W*$/i;

/**
 * Judges a figure by its surroundings.
 * @param before text before the figure back to the previous one
 * @param after text after the figure on to the next one
 * @param hasPayBefore an earlier figure of the same unit has been read as pay
 */
export function standingOf(
  quote: Quote,
  around: Surroundings,
  before: string,
  after: string,
  hasPayBefore: boolean,
): Standing {
  const { left, right } = around;
  if (isMoneyOfOthers(left, before, after)) return 'not-pay';
  if (isReferralReward(quote, before, after)) return 'referral';
  if (ON_TOP_OF_WAGE.test(after)) return 'bonus';
  if (isOfVisitNotMade(quote, before, after)) return 'other';
  if (quote.per === 'visit' && ABOVE_COUNT.test(after)) return 'other';
  const inBracket = /^\s*\(/.test(after);
  const hasPayWord = PAY_WORD_BEFORE.test(left);
  // What follows a figure says more of it than what stands before: "sign-on bonus, $500 CEU allowance".
  const extra =
    EXTRAS.find((words, i) => RIGHT[i]?.test(right) && couldBe(words, quote, around, inBracket)) ??
    EXTRAS.find((words, i) => {
      const pattern = (hasPayWord ? PAY_OF_EXTRA : LEFT)[i];
      return pattern?.test(left) && couldBe(words, quote, around, false);
    });
  if (extra) return extra.kind;
  return hasPayBefore && ON_TOP_BEFORE.test(before) ? 'other' : 'pay';
}

function couldBe(
  { least = 0, most = Number.POSITIVE_INFINITY, never = [], unlessWage = [] }: ExtraWords,
  quote: Quote,
  around: Surroundings,
  inBracket: boolean,
): boolean {
  const { per } = quote;
  const value = quote.high ?? quote.low ?? 0;
  if (value < least || (inBracket && value >= most)) return false;
  if (per === null || per === 'other') return !(quote.range && isPerDiem(around));
  if (never.includes(per) && !/^\s*bonus/i.test(around.right)) return false;
  if (unlessWage.includes(per) && value >= WAGE_SIZED[per]) return false;
  return !((per === 'hour' || per === 'visit') && isPerDiem(around));
}

function isOfVisitNotMade({ per }: Quote, before: string, after: string): boolean {
  return (per === 'visit' || per === null) && (NOT_MADE_BEFORE.test(before) || NOT_MADE_BEHIND.test(after));
}

/** "Per diem" is a daily allowance and a way of employment: by the hour or visit, or as a range, it is pay. */
function isPerDiem({ left, right }: Surroundings): boolean {
  return PER_DIEM_BESIDE.test(right) || PER_DIEM_BESIDE.test(left);
}
