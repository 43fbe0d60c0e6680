import type { Examples, Site } from '../site';

const hook = (name: string): string => `[data-test=search-result-${name}]`;

/** Jobs of the health service in England and Wales. Every page is loaded anew. */
export const nhsJobs: Site = {
  id: 'nhs-jobs',
  name: 'NHS Jobs',
  hosts: ['*.jobs.nhs.uk'],
  layouts: [
    {
      seen: '2026-09',
      cards: {
        each: 'li.search-result',
        id: `${hook('job-title')} | @href | /jobadvert\\/([^?]+)/`,
        title: hook('job-title'),
        // The place stands inside the employer's heading.
        company: `${hook('location')} h3 | own`,
        location: `${hook('location')} .location-font-size`,
        pay: `${hook('salary')} strong`,
      },
      open: {
        id: '/jobadvert/([^/;]+)',
        title: '#heading',
        company: '#employer_name',
        // The postcode decides on the supplement for London.
        location: '#employer_town,#employer_postcode | all',
        // range_, fixed_ or negotiable_, or by itself.
        pay: '[id$=salary]',
        // Of what stands twice, for wide screens and for phones, the lists of the person specification are read once.
        description: '#job_overview,#job_description,#job_description_large,.hide-mobile ul | all',
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://www.jobs.nhs.uk/candidate/search/results?keyword=therapy%20assistant&location=Leeds'],
  posting: [
    'https://www.jobs.nhs.uk/candidate/jobadvert/C9000-26-0001?keyword=therapy%20assistant',
    'https://beta.jobs.nhs.uk/candidate/jobadvert/C9000-26-0002',
  ],
};
