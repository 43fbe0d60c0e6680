import type { PayReading } from '../types';
import { choosePay } from './choice';
import { findPays, type PayCandidate, type PayContext } from './find';

/** Units that other money has as well ("saves $3,000 a year"): here a pay word must stand beside the figure. */
const NEEDS_PAY_WORD: readonly PayCandidate['pay']['per'][] = ['year', 'month', 'week', 'day', null];

/**
 * Reads the pay inside a long description. Only a figure that is tied to pay counts: by a pay word right before it or by
 * "an hour", "per visit", "per shift". Several that differ, by place or grade, leave none.
 */
export function readPayInDescription(description: string, context: PayContext = {}): PayReading {
  const { candidates, extras } = findPays(description, context);
  const { pay, also } = choosePay(candidates.filter(isTied));
  return { pay, also, extras };
}

function isTied({ pay, named }: PayCandidate): boolean {
  return named || !NEEDS_PAY_WORD.includes(pay.per);
}
