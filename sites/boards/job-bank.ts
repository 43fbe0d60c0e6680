import type { Examples, Site } from '../site';

const property = (name: string): string => `[property=${name}]`;

/** Job Bank of the Government of Canada, and its French twin with the same pages. */
export const jobBank: Site = {
  id: 'job-bank',
  name: 'Job Bank',
  hosts: ['*.jobbank.gc.ca', '*.guichetemplois.gc.ca'],
  layouts: [
    {
      seen: '2026-08',
      cards: {
        each: 'article[id^=article-]',
        id: '| @id | /\\d+/',
        title: '.noctitle',
        company: '.business',
        location: '.location',
        pay: '.salary | /^(?:salary|salaire)?\\W*?([$\\d].*)/',
      },
      open: {
        id: '/(?:jobposting|offredemploi)/(\\d+)',
        title: property('title'),
        company: [`${property('hiringOrganization')} ${property('name')}`, property('hiringOrganization')],
        location: [property('joblocation'), property('jobLocation'), property('address')],
        // "$1,408.52 to $1,756.03WEEKLY weekly": the unit for machines is glued to the figures.
        pay: [`${property('value')} | /^(.+?\\d)[a-z]+ ([a-z]+.*)/`, property('value')],
        description: [property('description'), '.job-posting-detail-requirements'],
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://www.jobbank.gc.ca/jobsearch/jobsearch?searchstring=physiotherapy+assistant'],
  posting: [
    'https://www.jobbank.gc.ca/jobsearch/jobposting/50100811;jsessionid=0A1B.jobsearch75?source=searchresults',
    'https://www.guichetemplois.gc.ca/rechercheemplois/offredemploi/50100812',
  ],
};
