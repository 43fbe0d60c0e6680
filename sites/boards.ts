import { careerSites } from './career-sites';
import { indeed } from './indeed';
import { jobBank } from './job-bank';
import { jobicy } from './jobicy';
import { jora } from './jora';
import { linkedin } from './linkedin';
import { reed } from './reed';
import { seek } from './seek';
import type { Site } from './site';
import { zipRecruiter } from './ziprecruiter';

/** Job boards whose hosts the person grants at install. */
export const boards: readonly Site[] = [indeed, linkedin, zipRecruiter, careerSites, jobBank, seek, jora, reed, jobicy];
