import type { PayReading } from '../types';
import { oneOf } from '../wordings/one-of';
import { joinedByTerritory } from './by-territory';
import { choosePay } from './choice';
import { findPays, type PayCandidate, type PayContext } from './find';

/** A word for pay earlier in the figure's own sentence or line: "Salary placement on the classified schedule, lanes A to C: ". */
const PAY_NOUN = new RegExp(
  String.raw`\b${oneOf`
    how much|pay|pays|paid|salar(?:y|ied|ies)|wages?|compensation|remuneration
    (?:hourly|daily|weekly|annual|starting|hiring|base) rates?
    (?:staff|you|PTAs?|COTAs?|OTAs?|SLPAs?|assistants) (?:get|earn|receive|make)
  `}\b`,
  'gi',
);
/** The same behind a range: "$46,200 - $57,900 for the year, placement on the salary schedule". */
const BEHIND_SCALE =
  /^[^$£€\d]{0,40}\b(?:(?:salary|pay|wage) (?:schedule|scale|range|grade|step)|placement|gross|before taxes|(?:depending|based) on experience)\b/i;
/** From the word for pay to its sum, without another clause between. */
const LONGEST_GAP = 70;
const ANOTHER_CLAUSE =
  /\b(?:and|but|so|that|which|who|because|if|when|where|while|toward|with|off|back|us|them|fellows?|residents?|interns?|the (?:clinic|hospital|company))\b/i;
/** What makes other money of it behind. */
const OTHER_BEHIND =
  /^[^.;]{0,40}?\b(?:thresholds?|qualif\w*|eligib\w*|toward|away|visitors|back|debt|benefits? (?:paid|payment)|if census|while you|of debt|for tuition|in (?:benefits|coverage))\b/i;
/** What else a sentence may lead to. */
const OTHER_NOUN = new RegExp(
  String.raw`\b${oneOf`
    bonus(?:es)?|differentials?|stipends?|allowances?|reimburs\w*|tuition|loans?|relocation|referral|benefits? (?:of|worth|valued)|incentives?|match\w*|deductibles?|premiums?
    insurance|budget|revenue|fees?|cost|costs|worth|value|valued|save|saves|savings|raised|donat\w*|grants?|scholarships?|up to|average|median|household|income
    disability|(?:paid |parental |maternity |family |medical )?leave|parental|maternity|paternity|retire\w*|pension|severance|unemployment|workers['’]?|guaranteed
    thresholds?|qualif\w*|eligib\w*|exempt|law|FLSA|members?|used to|was|were|county|city pays|founder|apartments?|homes?|buildings?|visitors|debt|census
    fellows?|residents?|residency|interns?|students?|volunteers?|coach\w*|CEO|(?:office|kitchen|nursing|administrative) staff|employees paid|staff who
    therapists?|teachers?|nurses?|substitutes?|competitors?|additional|extra|more than|plus|or more a
  `}\b`,
  'i',
);
/** Units that other money has as well ("saves $3,000 a year"): here a pay word must stand beside the figure. */
const NEEDS_PAY_WORD: readonly PayCandidate['pay']['per'][] = [
  'year',
  'month',
  'half-month',
  'two-weeks',
  'week',
  'day',
  null,
];

/** A week's pay of a travel contract stands by itself: "Travel, 13 weeks, $1,926/wk". */
const LEAST_WEEKLY = 600;
/** Of a line's or sentence's own figure: less is what a benefit or allowance is worth. */
const LEAST_ALONE: Partial<Record<NonNullable<PayCandidate['pay']['per']>, number>> = {
  year: 25_000,
  month: 2000,
  'half-month': 1000,
  'two-weeks': 1000,
  week: LEAST_WEEKLY,
  day: 150,
};
/** A range of an hour's or a year's size without a unit: "$30.00 - $36.00 DOE". */
const ALONE_BY_NONE: readonly (readonly [least: number, most: number])[] = [
  [12, 120],
  [25_000, 200_000],
];
const BY_EXPERIENCE = /^[\s,(-]*(?:DOE|DOQ|depend(?:s|ing|ent) (?:up)?on|based (?:up)?on|commensurate)\b/i;
/** "$65,000 salary" is tied by its own word. */
const SALARY = /\bsalary\b/i;
/** No scale of pay is wider. */
const STEEPEST = 2.5;
const TRAVEL = /\btravel|\bassignment\b/i;

/**
 * Reads the pay inside a long description. Only a figure that is tied to pay counts: by a pay word right before it or by
 * "an hour", "per visit", "per shift". Several that differ, by place or grade, leave none; so does the top of a scale in the sentence of
 * its bottom ("salary $41,200 for new hires and $58,900 after ten years"). What is paid to other occupations is theirs.
 */
export function readPayInDescription(description: string, context: PayContext = {}): PayReading {
  const { candidates, unclear, extras } = findPays(description, context);
  const isTravel = context.isTravel === true || TRAVEL.test(description);
  const tied = [
    ...candidates.filter((each) => isTied(each) || (isTravel && isWeekly(each))),
    ...unclear.filter(isLedTo),
  ];
  const loose = [...candidates, ...unclear].filter((each) => !tied.includes(each));
  const tops = loose.filter((each) => tied.some((bottom) => couldBeTopOf(bottom, each)));
  const { pay, also } = choosePay(joinedByTerritory(tied, loose), tops, context.isOfOneLevel);
  return { pay, also, extras };
}

/** "Total compensation package valued at $88,500" is tied by what is said to be in it, "PTA: $30-35" by whose it is. */
function isTied(each: PayCandidate): boolean {
  const { pay, named, own } = each;
  return (
    named ||
    isAlone(each) ||
    isLedTo(each) ||
    own ||
    SALARY.test(pay.quoted) ||
    pay.doubts.includes('more-than-wage') ||
    !NEEDS_PAY_WORD.includes(pay.per)
  );
}

/** "$54,000 - $60,000 annually" on a line of its own is pay by its unit, "$30 - $36 DOE" by what it depends on. */
function isAlone({ pay: { per, low, high }, surroundings: { right }, standsAlone }: PayCandidate): boolean {
  if (!standsAlone || low === null || high === null) return false;
  if (per !== null) return low >= (LEAST_ALONE[per] ?? Number.POSITIVE_INFINITY);
  return BY_EXPERIENCE.test(right) && low < high && ALONE_BY_NONE.some(([least, most]) => low >= least && high <= most);
}

/** A sum of a wage's size, to which its sentence leads by a word for pay and by no other noun. */
function isLedTo({ pay: { per, low, high }, lead, rest }: PayCandidate): boolean {
  const [least, most] = [low ?? high ?? 0, high ?? low ?? 0];
  const isSized =
    per === null
      ? least < most && ALONE_BY_NONE.some(([from, to]) => least >= from && most <= to)
      : least >= (LEAST_ALONE[per] ?? Number.POSITIVE_INFINITY);
  if (!isSized || OTHER_NOUN.test(lead) || OTHER_BEHIND.test(rest)) return false;
  if (low !== high && /^\W*$/.test(lead) && BEHIND_SCALE.test(rest)) return true;
  const noun = [...lead.matchAll(PAY_NOUN)].at(-1);
  const gap = noun === undefined ? null : lead.slice(noun.index + noun[0].length);
  return gap !== null && gap.length <= LONGEST_GAP && !ANOTHER_CLAUSE.test(gap);
}

function isWeekly({ pay: { per, low }, opens }: PayCandidate): boolean {
  return per === 'week' && opens && low !== null && low >= LEAST_WEEKLY;
}

function couldBeTopOf(bottom: PayCandidate, top: PayCandidate): boolean {
  const [least, most] = [bottom.pay.high ?? bottom.pay.low ?? 0, top.pay.low ?? top.pay.high ?? 0];
  return bottom.sentence === top.sentence && bottom.pay.per === top.pay.per && most > least && most < STEEPEST * least;
}
