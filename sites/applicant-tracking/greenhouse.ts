import type { Examples, Site } from '../site';

export const greenhouse: Site = {
  id: 'greenhouse',
  name: 'Greenhouse',
  hosts: ['*.greenhouse.io'],
  layouts: [
    {
      seen: '2026-07',
      cards: {
        each: 'tr.job-post',
        id: 'a | @href | /jobs\\/(\\d+)/',
        title: ['.body--medium', 'a'],
        location: '.body--metadata',
        link: 'a | @href',
      },
      open: {
        id: ['/jobs/(\\d+)', '?gh_jid', '?token'],
        // `.job__title` itself holds title and place.
        title: '.job__title h1',
        company: 'title | /.+ at (.+)/',
        location: '.job__location',
        pay: '.pay-range',
        description: '.job__description',
        panel: '.job__title',
      },
    },
    {
      // The older boards.greenhouse.io.
      seen: '2025-01',
      cards: { each: '.opening', id: 'a | @href | /jobs\\/(\\d+)/', title: 'a', location: '.location' },
      open: {
        id: ['/jobs/(\\d+)', '?gh_jid', '?token'],
        title: '.app-title',
        company: '.company-name | /^(?:at )?(.+)/',
        location: '.location',
        description: '#content',
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://job-boards.greenhouse.io/lakesiderehab'],
  posting: [
    'https://job-boards.greenhouse.io/lakesiderehab/jobs/4000001',
    'https://job-boards.eu.greenhouse.io/lakesiderehab/jobs/4000002?gh_src=abc',
  ],
};
