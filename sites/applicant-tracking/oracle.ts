import type { Examples, Site } from '../site';

const meta = (words: string): string => `.job-meta__title | /^${words}/ | next`;

/** Oracle Recruiting Cloud. */
export const oracle: Site = {
  id: 'oracle',
  name: 'Oracle Recruiting',
  hosts: ['*.oraclecloud.com'],
  layouts: [
    {
      seen: '2026-08',
      cards: {
        each: '[data-qa=searchResultItem],.job-tile',
        id: 'a | @href | /job\\/(\\w+)/',
        // Beside the link, not in it.
        title: '.job-tile__title',
        location: [
          '[data-bind="html: primaryLocation"]',
          '.job-list-item__job-info-label--locations | next',
          '.job-list-item__job-info-value',
        ],
        link: 'a | @href',
      },
      open: {
        id: '/(?:job|jobs/preview)/(\\d+)',
        title: '.job-details__title',
        company: 'title | / - (.+) careers$/',
        location: [meta('locations?'), '.job-meta__locations', '.job-details__subtitle'],
        pay: meta('(?:pay|salary|compensation)'),
        description: '.job-details__description-content | all',
      },
    },
  ],
};

const site = 'https://abcd.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1';

export const examples: Examples = {
  list: [`${site}/jobs?keyword=therapy`, `${site}/requisitions`],
  posting: [`${site}/job/300001`, `${site}/jobs/preview/300001?keyword=therapy`],
};
