import type { PayReading } from '../types';
import { oneOf } from '../wordings/one-of';
import { choosePay } from './choice';
import { findPays, type PayCandidate, type PayContext } from './find';

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
/** Colleagues whose pay some postings list beside that of the post; assistants, aides and what "PT" may mean are not among them. */
const OTHERS = oneOf`
  (?:physical|occupational|massage|speech|respiratory) therapists?(?! assist)|speech(?:[- ]language)? pathologists?
  PTs|OTs|OTRs?|SLPs?|DPTs?|athletic trainers?|(?:registered )?nurses?|RNs?|LPNs?|CNAs?
`;
const OF_OTHERS = new RegExp(
  String.raw`\b${OTHERS}(?:\s+(?:start|starts|earn|make|get|are|is|paid|pay|rate|rates|at|from|of|an|up|to))*[\s:($-]*$`,
  'i',
);
/** No scale of pay is wider. */
const STEEPEST = 2.5;
const TRAVEL = /\btravel|\bassignment\b/i;

/**
 * Reads the pay inside a long description. Only a figure that is tied to pay counts: by a pay word right before it or by
 * "an hour", "per visit", "per shift". Several that differ, by place or grade, leave none; so does the top of a scale in the sentence of
 * its bottom ("salary $41,200 for new hires and $58,900 after ten years"). What is paid to colleagues of other professions is theirs.
 */
export function readPayInDescription(description: string, context: PayContext = {}): PayReading {
  const { candidates, unclear, extras } = findPays(description, context);
  const isTravel = TRAVEL.test(description);
  const all = candidates.filter((each) => isTied(each) || (isTravel && isWeekly(each)));
  const own = all.filter((each) => !isOfOthers(each));
  const tied = own.length > 0 ? own : all;
  const loose = [...candidates, ...unclear].filter((each) => !all.includes(each));
  const tops = loose.filter((each) => tied.some((bottom) => couldBeTopOf(bottom, each)));
  const { pay, also } = choosePay(tied, tops);
  return { pay, also, extras };
}

/** "Total compensation package valued at $88,500" is tied by what is said to be in it. */
function isTied({ pay, named }: PayCandidate): boolean {
  return named || pay.doubts.includes('more-than-wage') || !NEEDS_PAY_WORD.includes(pay.per);
}

/** "Physical therapists start at $44.10 an hour, PTAs at $30.50". */
function isOfOthers({ surroundings: { left } }: PayCandidate): boolean {
  return OF_OTHERS.test(left);
}

function isWeekly({ pay: { per, low }, opens }: PayCandidate): boolean {
  return per === 'week' && opens && low !== null && low >= LEAST_WEEKLY;
}

function couldBeTopOf(bottom: PayCandidate, top: PayCandidate): boolean {
  const [least, most] = [bottom.pay.high ?? bottom.pay.low ?? 0, top.pay.low ?? top.pay.high ?? 0];
  return bottom.sentence === top.sentence && bottom.pay.per === top.pay.per && most > least && most < STEEPEST * least;
}
