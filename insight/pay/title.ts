import type { PayReading } from '../types';
import { choosePay } from './choice';
import { findPays, type PayCandidate, type PayContext } from './find';

/** Less than this without a unit is a bonus as often as pay. */
const YEAR_SIZED = 25_000;
const MOST_AN_HOUR = 150;

/**
 * Reads the pay in a posting's title ("Travel COTA - $1,700 per week", "PTA // Onsite // $61K"). A title has no room for other money by
 * a unit; without one a figure must be of a year's size, or a range of an hour's.
 */
export function readPayInTitle(title: string, context: PayContext = {}): PayReading {
  const { candidates, unclear, extras } = findPays(title, context);
  const { pay, also } = choosePay([...candidates, ...unclear].filter(isClear));
  return { pay, also, extras };
}

function isClear({ pay: { per, low, high } }: PayCandidate): boolean {
  if (per !== null) return true;
  const least = low ?? high ?? 0;
  return least >= YEAR_SIZED || (low !== null && high !== null && low < high && high <= MOST_AN_HOUR);
}
