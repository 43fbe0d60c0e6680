import type { Examples, Site } from '../site';

/** Nothing is known of its markup: a card is a link to a posting, and a posting is its heading and what schema.org says. */
export const jobicy: Site = {
  id: 'jobicy',
  name: 'Jobicy',
  hosts: ['*.jobicy.com'],
  layouts: [
    {
      // Addresses as its feed gave them in 2026-10: numbers of six digits, then at 151,780.
      seen: '2026-10',
      cards: {
        each: 'a:is([href*="/jobs/1"],[href*="/jobs/2"])',
        id: '| @href | /jobs\\/(\\d+)/',
        title: ['h2,h3,h4', ''],
      },
      open: { id: '/jobs/(\\d+)', title: 'h1' },
    },
  ],
};

export const examples: Examples = {
  list: ['https://jobicy.com/jobs'],
  posting: ['https://jobicy.com/jobs/101234-therapy-assistant'],
};
