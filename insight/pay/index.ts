import type { PayReading } from '../types';
import { choosePay } from './choice';
import { findPays, type PayContext } from './find';
import { EVERY_ROLE } from './occupations';
import { readSalary } from './salary';
import { isInSentence, isTied } from './tied';

const NOTHING: PayReading = { pay: null, also: [], extras: [] };

/**
 * Reads pay out of a text ("$34 - $38 an hour") or any schema.org salary value. Never throws; where the source leaves
 * the figure open, there is none.
 * @returns amounts as quoted, in the quoted currency and unit; nothing is converted
 */
export function readPay(source: unknown, context: PayContext = { roles: EVERY_ROLE }): PayReading {
  if (typeof source !== 'string') return readSalary(source, context);
  const { candidates, unclear, extras } = findPays(source, context);
  // Of money that is no pay by its unit alone a sentence has to say that it is.
  const told = candidates.filter((each) => isTied(each) || !isInSentence(each));
  const { pay, also } = choosePay(told, unclear);
  return pay === null && also.length === 0 && extras.length === 0 ? NOTHING : { pay, also, extras };
}
