import type { Examples, Site } from '../site';

const hook = (name: string): string => `[data-automation=${name}]`;

/** Since 2026-03 on au. and nz.seek.com; the older domains forward. On wide screens the posting opens beside the list. */
export const seek: Site = {
  id: 'seek',
  name: 'SEEK',
  hosts: ['*.seek.com', '*.seek.com.au', '*.seek.co.nz'],
  layouts: [
    {
      seen: '2026-08',
      cards: {
        each: '[data-card-type=JobCard]',
        id: '| @data-job-id',
        title: hook('jobTitle'),
        company: hook('jobCompany'),
        // Suburb and region stand apart.
        location: `${hook('jobCardLocation')} | all`,
        pay: hook('jobSalary'),
      },
      open: {
        id: ['/job/(\\d+)', '?jobId'],
        title: hook('job-detail-title'),
        company: hook('advertiser-name'),
        location: hook('job-detail-location'),
        pay: hook('job-detail-salary'),
        description: hook('jobAdDetails'),
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://au.seek.com/allied-health-assistant-jobs', 'https://nz.seek.com/jobs?keywords=therapy+assistant'],
  posting: ['https://au.seek.com/job/90000001', 'https://www.seek.com.au/jobs?jobId=90000002&type=standard'],
};
