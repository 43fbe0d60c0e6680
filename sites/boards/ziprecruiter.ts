import type { Examples, Site } from '../site';

const hook = (name: string): string => `[data-testid=${name}]`;

/** Every card is in the page twice, for wide screens and for phones; only one copy can be seen. */
export const zipRecruiter: Site = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  hosts: ['*.ziprecruiter.com', '*.ziprecruiter.co.uk'],
  layouts: [
    {
      seen: '2026-10',
      cards: {
        each: 'article[id^=job-card-]',
        id: '| @id | /job-card-(.+)/',
        title: hook('serp-job-card-title'),
        company: hook('job-card-company'),
        location: hook('job-card-location'),
        pay: 'p | pay',
      },
      open: {
        within: hook('right-pane'),
        id: ['?lk', '?jid', 'text'],
        title: hook('serp-job-details-title'),
        company: 'a[href*="/co/"] | /^(?:learn more about )?(.+?)(?: external)?$/',
        location: [`${hook('serp-job-details-title')} + * | /^[^•·]+/`, 'h2 + * | /^[^•·]+/'],
        pay: 'p | pay',
      },
    },
    {
      // The look before, undated and still served to some, and a posting's own page: its heading and schema.org.
      seen: '2026-05',
      cards: {
        each: '.job_result,.job-listing',
        id: ['| @data-listing-id', 'a[href*="jid="] | @href | /jid=(\\w+)/', '.jobList-title | @id'],
        title: ['h2,h3', '.jobList-title'],
        company: ['.hiring_company_text', '.jobList-introMeta li | 1'],
        location: ['.location', '.jobList-introMeta li | 2'],
        pay: '.t_compensation',
        link: 'h2 a,.jobList-title | @href',
      },
      open: { id: ['?jid', '/jobs/(\\d+)'], title: 'h1' },
    },
  ],
};

export const examples: Examples = {
  list: ['https://www.ziprecruiter.com/jobs-search?search=cota&location=Houston%2C+TX'],
  posting: [
    'https://www.ziprecruiter.com/jobs-search?search=cota&lk=pIX1uFs4zNuSeJlrOCa50g',
    'https://www.ziprecruiter.com/c/Lakeside-Rehab/Job/Therapy-Assistant?jid=0a1b2c3d4e5f6071',
  ],
};
