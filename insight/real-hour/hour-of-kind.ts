import type { RealHour } from '../types';

/** What is worked out by each kind of pay in its own way; the rest is alike for all. */
export type HourOfKind = Omit<RealHour, 'bonus'>;
