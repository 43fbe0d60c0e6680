import type { Examples, Site } from './site';

/** Postings only, and all but the title by what schema.org says. */
export const jobicy: Site = {
  id: 'jobicy',
  name: 'Jobicy',
  hosts: ['*.jobicy.com'],
  layouts: [{ seen: '2026-01', open: { id: '/jobs/(\\d+)', title: 'h1' } }],
};

export const examples: Examples = {
  list: ['https://jobicy.com/jobs'],
  posting: ['https://jobicy.com/jobs/101234-therapy-assistant'],
};
