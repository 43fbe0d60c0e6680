import type { Examples, Site } from '../site';

export const jobvite: Site = {
  id: 'jobvite',
  name: 'Jobvite',
  hosts: ['*.jobvite.com'],
  layouts: [
    {
      seen: '2026-08',
      cards: {
        // Some employers' rows have no link and so no id.
        each: ':has(> .jv-job-list-name)',
        id: 'a | @href | /job\\/(\\w+)/',
        title: '.jv-job-list-name',
        location: '.jv-job-list-location',
        badge: '.jv-job-list-name | beforeend',
      },
      open: {
        id: '/job/(\\w+)',
        title: ['.jv-header', 'h1'],
        location: '.jv-job-detail-meta | /([^|•]+?)\\s*$/',
        description: '.jv-job-detail-description',
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://jobs.jobvite.com/lakesiderehab/jobs'],
  posting: ['https://jobs.jobvite.com/lakesiderehab/job/oAbCdEfg'],
};
