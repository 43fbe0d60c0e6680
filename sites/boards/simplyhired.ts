import type { Examples, Site } from '../site';

const hook = (name: string): string => `[data-testid=${name}]`;

/** List and posting side by side; the first job is open before the address names one. */
export const simplyHired: Site = {
  id: 'simplyhired',
  name: 'SimplyHired',
  hosts: ['*.simplyhired.com', '*.simplyhired.ca', '*.simplyhired.co.uk', '*.simplyhired.com.au'],
  layouts: [
    {
      seen: '2026-01',
      cards: {
        each: hook('searchSerpJob'),
        id: ['| @data-jobkey', 'a | @href | /\\/job\\/([^?/]+)/'],
        title: hook('searchSerpJobTitle'),
        company: hook('companyName'),
        location: [hook('searchSerpJobLocation'), hook('jobLocation')],
        // jobSalaryInfo, searchSerpJobSalaryConfirmed, searchSerpJobSalaryEst …
        pay: '[data-testid*=SerpJobSalary],[data-testid^=jobSalary] | pay',
      },
      open: {
        id: ['?job', '/job/([^/]+)', 'text'],
        title: [hook('viewJobTitle'), 'aside h1'],
        // The rating is written behind the name.
        company: `${hook('viewJobCompanyName')} | /(.+?)(?: [-–] \\d\\.\\d)?$/`,
        location: hook('viewJobCompanyLocation'),
        pay: [
          `${hook('viewJobBodyJobCompensation')} ${hook('detailText')} | pay`,
          `${hook('viewJobBodyJobCompensation')} | pay`,
        ],
        description: hook('viewJobBodyJobFullDescriptionContent'),
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://www.simplyhired.com/search?q=cota&l=dayton%2C+oh'],
  posting: [
    'https://www.simplyhired.com/search?q=cota&l=dayton%2C+oh&job=0aBcDeFgHiJkLmNoPqRsTuVwXyZ',
    'https://www.simplyhired.com/job/0aBcDeFgHiJkLmNoPqRsTuVwXyZ',
    'https://www.simplyhired.ca/job/1aBcDeFgHiJkLmNoPqRsTuVwXyZ?isp=0',
  ],
};
