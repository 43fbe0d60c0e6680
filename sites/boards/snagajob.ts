import type { Examples, Site } from '../site';

const tag = (name: string): string => `[data-snagtag=${name}]`;

/** An Angular page. Its sources are undated; the one with the posting's hooks was stored beside files of 2026-04. */
export const snagajob: Site = {
  id: 'snagajob',
  name: 'Snagajob',
  hosts: ['*.snagajob.com'],
  layouts: [
    {
      seen: '2026-04',
      cards: {
        each: 'job-card',
        id: 'a | @href | /\\/jobs\\/(\\d+)/',
        title: ['[class*=job-card--title]', tag('job-title'), 'h2,h3', 'a'],
        company: tag('company-name'),
        location: [tag('job-address'), tag('location')],
        // `job-est-wage` is Snagajob's guess, not the employer's word.
        pay: `${tag('job-verified-wage')},${tag('job-wage')}`,
        link: 'a | @href',
      },
      open: {
        id: '/jobs/(\\d+)',
        title: ['#jobTitle', '#main-content h1', 'h1'],
        company: tag('company-name'),
        location: tag('location'),
        pay: `${tag('job-verified-wage')},${tag('job-wage')}`,
        description: tag('job-description'),
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://www.snagajob.com/search?q=rehab+aide&w=75023'],
  posting: ['https://www.snagajob.com/jobs/1000000001'],
};
