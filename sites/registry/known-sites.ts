import { applicantTracking } from '../applicant-tracking';
import { boards } from '../boards';
import type { Site } from '../site';

/** Every site that has a definition of its own. For the background and our own pages only: a job page loads one of them. */
export const knownSites: readonly Site[] = [...boards, ...applicantTracking];
