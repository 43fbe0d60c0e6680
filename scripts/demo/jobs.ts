import type { Job } from './job';
import { otherJobs } from './other-jobs';
import { therapyJobs } from './therapy-jobs';

/** Everything on the board, newest first as boards have it, so that both kinds are mixed. */
export const jobs: readonly Job[] = [...therapyJobs, ...otherJobs].sort((a, b) => b.posted.localeCompare(a.posted));
