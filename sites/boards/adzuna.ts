import type { Examples, Open, Site } from '../site';

const fields: Pick<Open, 'company' | 'location' | 'pay'> = {
  company: '.ui-company',
  location: '.ui-location',
  // Where the employer names no pay, Adzuna prints its own guess ("Jobsworth") in the same place.
  pay: '.ui-salary | /^(?!.*jobsworth).*?(?=(?: (?:top match|closing soon|new))?$)/',
};

export const adzuna: Site = {
  id: 'adzuna',
  name: 'Adzuna',
  hosts: ['*.adzuna.com', '*.adzuna.ca', '*.adzuna.co.uk', '*.adzuna.com.au', '*.adzuna.co.nz'],
  layouts: [
    {
      seen: '2026-07',
      cards: { ...fields, each: 'article[data-aid]', id: '| @data-aid', title: ['h2 a', 'h2'] },
      open: { ...fields, id: '/(?:details|land/ad)/(\\d+)', title: 'h1', description: '.adp-body' },
    },
  ],
};

export const examples: Examples = {
  list: ['https://www.adzuna.co.uk/jobs/search?q=therapy+assistant&w=Leeds', 'https://www.adzuna.com/search?q=pta'],
  posting: ['https://www.adzuna.co.uk/jobs/details/5000000001', 'https://www.adzuna.com/details/5000000002?se=x'],
};
