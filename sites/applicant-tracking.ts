import { ashby } from './ashby';
import { greenhouse } from './greenhouse';
import { icims } from './icims';
import { jobvite } from './jobvite';
import { lever } from './lever';
import type { Site } from './site';
import { workday } from './workday';

/** Where employers' own postings live; granted one by one in context. */
export const applicantTracking: readonly Site[] = [greenhouse, lever, ashby, workday, icims, jobvite];
