import type { Examples, Site } from '../site';

export const ashby: Site = {
  id: 'ashby',
  name: 'Ashby',
  hosts: ['jobs.ashbyhq.com'],
  layouts: [
    {
      seen: '2026-07',
      cards: {
        each: 'a:has(.ashby-job-posting-brief-title)',
        id: '| @href | /([\\da-f-]{36})/',
        title: '.ashby-job-posting-brief-title',
        // "Clinic • Plano, TX • Full time"
        location: '.ashby-job-posting-brief-details | /• ([^•]+)/',
      },
      open: {
        id: '/[^/]+/([\\da-f-]{36})',
        title: '.ashby-job-posting-heading',
        company: 'title | / @ (.+)/',
        location: '.ashby-job-posting-left-pane p | 1',
        pay: '.ashby-job-posting-left-pane span | pay',
        description: '[class*=descriptionText]',
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://jobs.ashbyhq.com/lakesiderehab'],
  posting: ['https://jobs.ashbyhq.com/lakesiderehab/11111111-2222-3333-4444-555555555555'],
};
