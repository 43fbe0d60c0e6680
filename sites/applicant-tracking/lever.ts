import type { Examples, Site } from '../site';

export const lever: Site = {
  id: 'lever',
  name: 'Lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  layouts: [
    {
      seen: '2026-07',
      cards: {
        each: '.posting:has([data-qa=posting-name])',
        id: ['| @data-qa-posting-id', 'a | @href | /([\\da-f-]{36})/'],
        title: '[data-qa=posting-name]',
        location: ['.location', '.sort-by-location'],
        link: ['.posting-title | @href', 'a | @href'],
      },
      open: {
        id: '/[^/]+/([\\da-f-]{36})',
        // The second heading is that of the form, which looks like the posting without its text.
        title: ['.posting-headline h2', '.posting-header h2'],
        company: 'title | /^(.+?) - /',
        location: '.posting-categories .location',
        pay: '[data-qa=salary-range]',
        // The hook is on the first section only, the requirements are in the next ones.
        description: [
          '.section-wrapper.page-full-width:not(.accent-section):not(.main-header)',
          '[data-qa=job-description]',
        ],
        panel: '.posting-categories',
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://jobs.lever.co/lakesiderehab'],
  posting: [
    'https://jobs.lever.co/lakesiderehab/11111111-2222-3333-4444-555555555555',
    'https://jobs.eu.lever.co/lakesiderehab/11111111-2222-3333-4444-555555555555/apply',
  ],
};
