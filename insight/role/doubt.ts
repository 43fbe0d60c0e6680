import type { DoubtReason } from '../types';

/** Something that speaks against a reading; `weight` is the share of confidence that it takes. */
export interface Doubt {
  reason: DoubtReason;
  weight: number;
}

/** Enough to make a reading doubtful by itself; see the thresholds in `role/index.ts`. */
export const HEAVY = 0.4;

/** Of each letter that was mended: a slip or two in each of two words is no doubt yet, more is. */
export const MENDED_LETTER = 0.06;

/**
 * Of a role that only the occupational category names: the employer's own word for the occupation, so not doubtful by itself.
 * One that only a description names is (`HEAVY`): it may as well speak of whom one works with.
 */
export const FROM_CATEGORY = 0.15;
