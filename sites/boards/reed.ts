import type { Examples, Site } from '../site';

const hook = (name: string): string => `[data-qa=${name}]`;

export const reed: Site = {
  id: 'reed',
  name: 'Reed',
  hosts: ['*.reed.co.uk'],
  layouts: [
    {
      // The same hooks since 2024 but for the two of place and pay, which were renamed.
      seen: '2026-05',
      cards: {
        each: hook('job-card'),
        id: '| @data-id | /\\d+/',
        // Not the button of the same words, which is for screen readers.
        title: [`a${hook('job-card-title')}`, 'h2 a'],
        company: [`${hook('job-posted-by')} a`, '[data-element=recruiter]'],
        location: [hook('job-metadata-location'), hook('job-card-location')],
        pay: [hook('job-metadata-salary'), 'li | pay'],
      },
      open: {
        id: '/jobs/[^/]+/(\\d+)',
        title: 'h1',
        company: [hook('job-posted-by'), '[itemprop=hiringOrganization]'],
        location: [hook('job-metadata-location'), '[itemprop=jobLocation]'],
        pay: [hook('job-metadata-salary'), '[itemprop=baseSalary]'],
        description: [hook('job-description'), '[itemprop=description]'],
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://www.reed.co.uk/jobs/therapy-assistant-jobs-in-leeds'],
  posting: ['https://www.reed.co.uk/jobs/therapy-assistant/53000001?source=searchResults'],
};
