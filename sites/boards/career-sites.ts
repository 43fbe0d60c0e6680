import type { Examples, Site } from '../site';

/**
 * The career centres of the physical therapy, occupational therapy and speech-language associations. They run on one shared
 * platform (YM Careers, "Career Websites") in two generations, so every other board of it can be read the same way.
 */
export const careerSites: Site = {
  id: 'career-sites',
  name: 'APTA, AOTA and ASHA career centers',
  hosts: [
    'careers.apta.org',
    '*.otjoblink.org',
    'otjoblink.aota.org',
    'careers.asha.org',
    '*.careerwebsite.com',
    '*.associationcareernetwork.com',
  ],
  layouts: [
    {
      // List and posting side by side; the same class names in both and in the box about the employer.
      seen: '2026-05',
      cards: {
        each: '.job-tile',
        id: '| @class | /job-tile-(\\d+)/',
        title: ['.job-title a', '.job-title'],
        company: '.job-company-row',
        // A "Job ID: …" of its own element follows the place.
        location: ['.job-location | own', '.job-location'],
      },
      open: {
        within: '#job-results-details',
        id: ['#currJobId | @value', 'a[href*="/job"] | @href | /jobs?\\/(\\d+)/', '/jobs?/(\\d+)', 'text'],
        title: ['h1.job-title', '.job-title'],
        company: '.job-company-row',
        location: '.company-location',
        // "38.00 - 46.00 (Hourly Wages)": without a currency sign.
        pay: '.job-stats li | /^salary:?\\s*(.+)/',
        description: '.job-desc',
        // The heading is in a link, where there is a page of its own.
        panel: 'a:has(> h1)',
      },
    },
    {
      seen: '2026-01',
      cards: {
        each: ':has(> .bti-ui-job-result-detail-title)',
        id: 'a | @href | /jobs\\/(\\d+)/',
        title: '.bti-ui-job-result-detail-title',
        company: '.bti-ui-job-result-detail-employer',
        location: '.bti-ui-job-result-detail-location',
      },
      open: {
        within: '.bti-ui-job-detail-container',
        id: '/jobs?/(\\d+)',
        title: ['h1', '[itemprop=title]'],
        company: '[itemprop=hiringOrganization]',
        location: '[itemprop=jobLocation]',
        description: '.bti-jd-description',
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://careers.apta.org/jobs', 'https://www.otjoblink.org/jobs?keywords=cota'],
  posting: ['https://careers.asha.org/jobs/58391253/speech-language-pathology-assistant'],
};
