import type { Examples, Open, Site } from '../site';

/** What both generations of the posting have in common; `jk` is Indeed's job key. */
const open: Pick<Open, 'id' | 'panel'> = {
  // A results page that has just been opened shows its first job in the pane without naming it in the address.
  id: ['?vjk', '?jk', '[data-indeed-apply-jk] | @data-indeed-apply-jk', 'text'],
  panel: '[data-testid=jobsearch-OtherJobDetailsContainer]',
};

export const indeed: Site = {
  id: 'indeed',
  name: 'Indeed',
  hosts: ['*.indeed.com'],
  layouts: [
    {
      seen: '2026-10',
      cards: {
        each: '.job_seen_beacon',
        id: 'a[data-jk] | @data-jk',
        // An h2 in 2025, an h3 in 2026.
        title: ['.jobTitle a', '.jobTitle'],
        company: '[data-testid=company-name]',
        location: '[data-testid=text-location]',
        // The snippets' hook holds "Full-time" too, and lately a second name beside its own.
        pay: ['.salary-snippet-container', '[data-testid~=attribute_snippet_testid] | pay'],
      },
      open: {
        ...open,
        title: '[data-testid=vj-job-title]',
        company: '[data-testid=vj-company-name]',
        description: ['.simple-job-description-html', '[data-testid=viewjob-main-content]'],
      },
    },
    {
      seen: '2026-08',
      open: {
        ...open,
        // In the pane the heading ends with words for screen readers.
        title: [
          '[data-testid=jobsearch-JobInfoHeader-title] | /(.+?)(?: - job post)?$/',
          '[data-testid=simpler-jobTitle]',
        ],
        company: ['[data-testid=inlineHeader-companyName]', '.jobsearch-JobInfoHeader-companyNameSimple'],
        location: ['[data-testid=inlineHeader-companyLocation]', '[data-testid=job-location]', '#jobLocationText'],
        // "$32 - $38 an hour - Full-time": the kind of employment is glued to the pay.
        pay: '#salaryInfoAndJobType | pay | /(.+?)(?: - [a-z][^\\d]*)?$/',
        description: '#jobDescriptionText',
      },
    },
  ],
};

export const examples: Examples = {
  list: [
    'https://www.indeed.com/jobs?q=physical+therapist+assistant&l=Plano%2C+TX',
    'https://ca.indeed.com/jobs?q=therapy+assistant',
    'https://uk.indeed.com/jobs?q=therapy+assistant&l=Leeds',
  ],
  posting: [
    'https://www.indeed.com/jobs?q=cota&l=Ohio&vjk=0123456789abcdef',
    'https://www.indeed.com/viewjob?jk=0123456789abcdef',
    'https://au.indeed.com/viewjob?jk=fedcba9876543210&from=serp',
    'https://www.indeed.com/m/viewjob?jk=0123456789abcdef',
  ],
};
