import type { Site } from './site';

/** Hosts of employers' own postings, granted one by one in context. */
export const applicantTracking: readonly Site[] = [];
