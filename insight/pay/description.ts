import type { PayReading } from '../types';
import { joinedByTerritory } from './by-territory';
import { choosePay } from './choice';
import { findPays, type PayCandidate, type PayContext } from './find';
import { isLedTo, isTied, LEAST_WEEKLY } from './tied';

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
  const isPay = (each: PayCandidate) => isTied(each) || (isTravel && isWeekly(each));
  const levels = candidates.filter((each) => each.isOfLevel);
  const hasLevels = levels.length > 1 || levels.some(isPay);
  const tied = [
    // Of levels told one behind the other one is pay as the other is.
    ...candidates.filter((each) => isPay(each) || (hasLevels && each.isOfLevel)),
    ...unclear.filter(isLedTo),
  ];
  const loose = [...candidates, ...unclear].filter((each) => !tied.includes(each));
  const tops = loose.filter((each) => tied.some((bottom) => couldBeTopOf(bottom, each)));
  const { pay, also } = choosePay(joinedByTerritory(tied, loose), tops, context.isOfOneLevel);
  return { pay, also, extras };
}

function isWeekly({ pay: { per, low }, opens }: PayCandidate): boolean {
  return per === 'week' && opens && low !== null && low >= LEAST_WEEKLY;
}

function couldBeTopOf(bottom: PayCandidate, top: PayCandidate): boolean {
  const [least, most] = [bottom.pay.high ?? bottom.pay.low ?? 0, top.pay.low ?? top.pay.high ?? 0];
  return bottom.sentence === top.sentence && bottom.pay.per === top.pay.per && most > least && most < STEEPEST * least;
}
