import type { PayReading } from '../types';
import { choosePay } from './choice';
import { findPays, type PayCandidate, type PayContext } from './find';

/** Units that other money has as well ("saves $3,000 a year"): here a pay word must stand beside the figure. */
const NEEDS_PAY_WORD: readonly PayCandidate['pay']['per'][] = ['year', 'month', 'week', 'day', null];

/** A week's pay of a travel contract stands by itself in its clause: "Travel, 13 weeks, $1,926/wk". */
const LEAST_WEEKLY = 600;
const BEGINS_CLAUSE = /(?:^|[.!?])\W*$/;

/**
 * Reads the pay inside a long description. Only a figure that is tied to pay counts: by a pay word right before it or by
 * "an hour", "per visit", "per shift". Several that differ, by place or grade, leave none; so does another in the sentence of the
 * one that is tied ("pay $24 for new hires … $31 after ten years").
 */
export function readPayInDescription(description: string, context: PayContext = {}): PayReading {
  const { candidates, unclear, extras } = findPays(description, context);
  const tied = candidates.filter(isTied);
  const loose = [...candidates.filter((each) => !isTied(each)), ...unclear];
  const beside = loose.filter(({ sentence }) => tied.some((each) => each.sentence === sentence));
  const { pay, also } = choosePay(tied, beside);
  return { pay, also, extras };
}

function isTied({ pay: { per, low, high }, named, surroundings }: PayCandidate): boolean {
  if (named || !NEEDS_PAY_WORD.includes(per)) return true;
  return per === 'week' && BEGINS_CLAUSE.test(surroundings.left) && (low ?? high ?? 0) >= LEAST_WEEKLY;
}
