import type { Examples, Site } from '../site';
import { byLabel } from './unhooked';

/** The older system of Oracle. Ids with dots, and numbers in them that differ from employer to employer. */
export const taleo: Site = {
  id: 'taleo',
  name: 'Taleo',
  hosts: ['*.taleo.net'],
  layouts: [
    {
      seen: '2026-01',
      cards: {
        each: '#jobs tr:has(a[href*="job="])',
        id: 'a[href*="job="] | @href | /job=(\\w+)/',
        title: ['th a[href*="job="]', 'a[href*="job="]'],
      },
      open: {
        id: ['?job', '?rid'],
        title: ['[id^="requisitionDescriptionInterface.reqTitleLinkAction"]', 'h1'],
        location: [
          '.contentlinepanel h2 | /^(?:primary |job )?locations?/ | next',
          ...byLabel('(?:primary )?locations?'),
        ],
        description: '.editablesection',
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://lakeside.taleo.net/careersection/ex/jobsearch.ftl?lang=en'],
  posting: [
    'https://lakeside.taleo.net/careersection/ex/jobdetail.ftl?job=12345&lang=en',
    'https://lakeside.taleo.net/ats/careers/v2/viewRequisition?org=LAKESIDE&cws=1&rid=77',
  ],
};
