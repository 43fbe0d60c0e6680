import type { Examples, Site } from '../site';

/** The public board of Trac, where most trusts post the vacancies that NHS Jobs shows too. */
export const healthJobsUk: Site = {
  id: 'health-jobs-uk',
  name: 'Health Jobs UK',
  hosts: ['*.healthjobsuk.com'],
  layouts: [
    {
      // Of the posting's own page nothing is known but its address: heading and schema.org.
      seen: '2026-07',
      cards: {
        each: 'li.hj-job',
        id: 'a | @href | /-v(\\d+)/',
        title: '.hj-jobtitle',
        company: ['.hj-employername', '.hj-employer-details'],
        location: '.hj-locationtown',
        pay: '.hj-salary | pay',
        link: 'a | @href',
      },
      open: { id: '/job/.*-v(\\d+)', title: 'h1' },
    },
  ],
};

export const examples: Examples = {
  list: ['https://www.healthjobsuk.com/job_list?JobSearch_q=therapy+assistant'],
  posting: ['https://www.healthjobsuk.com/job/UK/West_Yorkshire/Leeds/Aire_Valley_Trust/Therapies/Therapies-v7000001'],
};
