import { EMPLOYERS_HALF, EMPLOYERS_HALF_PARTS, EMPLOYERS_HALF_SOURCE } from '../../data/payroll-tax';
import { toCents } from '../rounding';
import type { ContractorPay, Pay, Region } from '../types';

/**
 * What a contractor's rate by the hour or visit leaves once the employer's half of payroll tax is paid out of it: plain arithmetic, and
 * no measure, since leave, insurance and costs differ as well.
 * @returns dollars by the pay's own unit; `null` for pay by another unit, in another currency or country
 */
export function contractorPay({ low, high, per, currency }: Pay, region: Region | null): ContractorPay | null {
  if ((per !== 'hour' && per !== 'visit') || currency !== 'USD' || (region && region.country !== 'US')) return null;
  const left = (end: number | null) => (end === null ? null : toCents(end * (1 - EMPLOYERS_HALF)));
  return {
    ...{ share: EMPLOYERS_HALF, ...EMPLOYERS_HALF_PARTS, per, low: left(low), high: left(high) },
    ...EMPLOYERS_HALF_SOURCE,
  };
}
