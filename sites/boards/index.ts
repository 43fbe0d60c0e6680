import type { Site } from '../site';
import { adzuna } from './adzuna';
import { careerSites } from './career-sites';
import { careerBuilder } from './careerbuilder';
import { glassdoor } from './glassdoor';
import { handshake } from './handshake';
import { healthJobsUk } from './health-jobs-uk';
import { indeed } from './indeed';
import { jobBank } from './job-bank';
import { jobicy } from './jobicy';
import { jora } from './jora';
import { linkedin } from './linkedin';
import { monster } from './monster';
import { nhsJobs } from './nhs-jobs';
import { reed } from './reed';
import { seek } from './seek';
import { simplyHired } from './simplyhired';
import { snagajob } from './snagajob';
import { talent } from './talent';
import { totaljobs } from './totaljobs';
import { usaJobs } from './usajobs';
import { zipRecruiter } from './ziprecruiter';

/** Job boards whose hosts the person grants at install. */
export const boards: readonly Site[] = [
  indeed,
  linkedin,
  zipRecruiter,
  glassdoor,
  simplyHired,
  monster,
  careerBuilder,
  snagajob,
  usaJobs,
  handshake,
  talent,
  adzuna,
  jobicy,
  careerSites,
  jobBank,
  seek,
  jora,
  reed,
  totaljobs,
  nhsJobs,
  healthJobsUk,
];
