import type { Site } from '../site';
import { adp } from './adp';
import { ashby } from './ashby';
import { bambooHr } from './bamboohr';
import { breezy } from './breezy';
import { greenhouse } from './greenhouse';
import { icims } from './icims';
import { jobvite } from './jobvite';
import { lever } from './lever';
import { oracle } from './oracle';
import { paycom } from './paycom';
import { paylocity } from './paylocity';
import { smartRecruiters } from './smartrecruiters';
import { taleo } from './taleo';
import { teamtailor } from './teamtailor';
import { ukgPro } from './ukg-pro';
import { ukgReady } from './ukg-ready';
import { workable } from './workable';
import { workday } from './workday';

/** Where employers' own postings live; granted one by one in context. */
export const applicantTracking: readonly Site[] = [
  greenhouse,
  lever,
  ashby,
  workable,
  workday,
  icims,
  smartRecruiters,
  jobvite,
  bambooHr,
  paylocity,
  paycom,
  ukgPro,
  ukgReady,
  adp,
  oracle,
  taleo,
  teamtailor,
  breezy,
];
