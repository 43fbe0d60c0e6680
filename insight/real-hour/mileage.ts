import type { Source } from '../types';

/** The federal rate for business miles in a period: first and last day, year-month-day. */
export interface MileageRate {
  centsAMile: number;
  from: string;
  to: string;
  source: string;
}

/** Stands in for `data/travel.ts`, which reads the same two rows of the imported table. */
const RATES: readonly MileageRate[] = [
  // Notice 2026-10.
  { centsAMile: 72.5, from: '2026-01-01', to: '2026-06-30', source: 'irs-mileage' },
  // Announcement 2026-11 (I.R.B. 2026-29), raised in mid year.
  { centsAMile: 76, from: '2026-07-01', to: '2026-12-31', source: 'irs-mileage' },
];

export const MILEAGE_SOURCE: Source = {
  id: 'irs-mileage',
  publisher: 'Internal Revenue Service',
  title: 'Standard mileage rates, Notice 2026-10 and Announcement 2026-11 (I.R.B. 2026-29)',
  period: '2026',
  licence: 'U.S. government work, public domain',
  url: 'https://www.irs.gov/tax-professionals/standard-mileage-rates',
};

/**
 * The rate in cents a mile, with its period.
 * @param on year-month-day; `null` for a day outside the periods that were read: the next rate is not known before it is set
 */
export const mileageRate = (on: string): MileageRate | null =>
  RATES.find(({ from, to }) => from <= on && on <= to) ?? null;
