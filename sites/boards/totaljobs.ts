import type { Examples, Site } from '../site';

const hook = (name: string): string => `[data-at=${name}]`;

/** The British boards of the StepStone group, whose pages are alike all over Europe. */
export const totaljobs: Site = {
  id: 'totaljobs',
  name: 'Totaljobs',
  hosts: ['*.totaljobs.com', '*.jobsite.co.uk', '*.cwjobs.co.uk'],
  layouts: [
    {
      seen: '2026-07',
      cards: {
        each: hook('job-item'),
        id: ['| @id | /\\d+/', `${hook('job-item-title')} | @href | /-job(\\d+)/`],
        title: hook('job-item-title'),
        company: hook('job-item-company-name'),
        location: hook('job-item-location'),
        pay: hook('job-item-salary-info'),
      },
      open: {
        id: '/job/.*-job(\\d+)',
        title: [hook('header-job-title'), 'h1'],
        company: hook('metadata-company-name'),
        location: hook('metadata-location'),
        pay: hook('metadata-salary'),
        description: hook('job-ad-content'),
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://www.totaljobs.com/jobs/therapy-assistant/in-leeds?radius=10'],
  posting: ['https://www.totaljobs.com/job/therapy-assistant/aire-valley-trust-job100000001'],
};
