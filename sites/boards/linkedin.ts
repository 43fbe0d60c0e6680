import type { Examples, Site } from '../site';

const topCard = '.job-details-jobs-unified-top-card__';
const lockup = '.artdeco-entity-lockup__';
/** The number at the end of "/jobs/view/therapy-assistant-at-lakeside-4000000001". */
const idInPath = '/jobs/view/(?:[^/]*-)?(\\d+)';

/** Signed-in and guest pages, and each one's old and new look, run side by side for months. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['*.linkedin.com'],
  layouts: [
    {
      // Signed in, server-driven: every class is a hash, a card has neither link nor id.
      seen: '2026-03',
      cards: {
        // The button names a card until 2026-03, the key since 2026-04; the footer has neither.
        each: '[componentkey=SearchResultsMainContent] [role=button]:has([aria-label^=Dismiss]),[componentkey^=job-card-component-ref]',
        id: ['| @componentkey | /ref-(\\d+)/', '[componentkey*=ref-] | @componentkey | /ref-(\\d+)/'],
        title: 'p',
        company: 'p | 2',
        location: 'p | 3',
        pay: 'p | pay',
      },
      open: {
        within: '[data-sdui-screen*=JobDetails]',
        // The pane's own link before the address: after a click the address is ahead of the pane.
        id: ['a[href*="/jobs/view/"] | @href | /view\\/(\\d+)/', '?currentJobId', idInPath],
        title: 'a[href*="/jobs/view/"]',
        company: 'a[href*="/company/"]',
        location: 'p | /^(.+?) · .+ ago/',
        pay: 'a[href*=currentJobId] | pay',
        description: '[componentkey^=JobDetails_AboutTheJob] [data-testid=expandable-text-box]',
      },
    },
    {
      // Signed in, classic. Rows that are not scrolled to yet are empty.
      seen: '2025-09',
      cards: {
        // In collections a card of another build, without the row's id.
        each: '[data-occludable-job-id],.job-card-job-posting-card-wrapper',
        id: ['| @data-occludable-job-id', '| @data-job-id', 'a | @href | /currentJobId=(\\d+)/'],
        title: [`${lockup}title a`, `${lockup}title`],
        company: `${lockup}subtitle`,
        location: `${lockup}caption`,
        pay: `${lockup}metadata | pay`,
      },
      open: {
        id: [`${topCard}job-title a | @href | /view\\/(\\d+)/`, '?currentJobId', idInPath],
        title: [`${topCard}job-title h1`, `${topCard}job-title`],
        company: `${topCard}company-name`,
        location: `${topCard}tertiary-description-container | /^[^·]+/`,
        pay: '.job-details-fit-level-preferences button | pay',
        description: '#job-details',
        panel: `${topCard}primary-description-container`,
      },
    },
    {
      // Guests. A posting carries dozens of cards of similar jobs.
      seen: '2026-08',
      cards: {
        each: '[data-entity-urn*=jobPosting]',
        id: '| @data-entity-urn | /\\d+$/',
        title: '[class*=card__title]',
        company: '[class*=card__subtitle]',
        location: '[class*=card__location]',
        pay: '[class*=card__salary]',
        link: '.base-card__full-link | @href',
      },
      open: {
        id: [idInPath, '?currentJobId', '.topcard__link | @href | /(\\d+)(?:\\?|$)/'],
        title: '.top-card-layout__title',
        company: '.topcard__org-name-link',
        // The second one counts the applicants.
        location: '.topcard__flavor--bullet | 1',
        pay: '.compensation__salary',
        description: '.show-more-less-html__markup',
        panel: '.top-card-layout__second-subline',
      },
    },
  ],
};

export const examples: Examples = {
  list: [
    'https://www.linkedin.com/jobs/search/?keywords=pta',
    'https://au.linkedin.com/jobs/search?keywords=allied%20health%20assistant',
    'https://www.linkedin.com/jobs/collections/recommended/',
  ],
  posting: [
    'https://www.linkedin.com/jobs/search/?currentJobId=4000000001&keywords=pta',
    'https://www.linkedin.com/jobs/search-results/?currentJobId=4000000001',
    'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4000000001',
    'https://www.linkedin.com/jobs/view/4000000001/',
    'https://uk.linkedin.com/jobs/view/therapy-assistant-at-riverside-trust-4000000002',
  ],
};
