import type { Examples, Site } from '../site';

const hook = (name: string): string => `[data-test=${name}]`;
/** A class of a CSS module: its name lasts, only the hash behind it changes with each release. */
const part = (name: string): string => `[class*=${name}]`;

/** A split view that never loads again; a posting of its own page has the same parts. */
export const glassdoor: Site = {
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: 'com at be ca ch co.in co.nz co.uk com.ar com.au com.br com.hk com.mx de es fr ie it nl sg'
    .split(' ')
    .map((end) => `*.glassdoor.${end}`),
  layouts: [
    {
      // Hooks of extensions of 2026-04 and 2026-10; both mention new hashes, none a new name.
      seen: '2026-04',
      cards: {
        each: `li${hook('jobListing')}`,
        id: ['| @data-jobid', `${hook('job-title')} | @href | /(?:jl|jobListingId)=(\\d+)/`],
        title: hook('job-title'),
        company: part('EmployerProfile_compactEmployerName'),
        location: hook('emp-location'),
        // "$26 - $31 Per Hour (Employer est.)": whose estimate it is stays with it.
        pay: hook('detailSalary'),
      },
      open: {
        // The pane's own heading before the address, which is ahead of it after a click.
        id: ['[id^=jd-job-title] | @id | /\\d+/', '?jl', '?jobListingId'],
        title: ['[id^=jd-job-title]', `:not(a)${hook('job-title')}`],
        // The rating is written behind the name.
        company: `${hook('employer-name')} | /(.+?)(?: \\d\\.\\d\\W*)?$/`,
        location: hook('location'),
        pay: part('SalaryEstimate_salaryRange'),
        description: part('JobDetails_jobDescription'),
      },
    },
  ],
};

export const examples: Examples = {
  list: [
    'https://www.glassdoor.com/Job/plano-tx-physical-therapist-assistant-jobs-SRCH_IL.0,8_IC1139977_KO9,37.htm',
    'https://www.glassdoor.ca/Job/jobs.htm?sc.keyword=therapy+assistant',
  ],
  posting: [
    'https://www.glassdoor.com/job-listing/physical-therapist-assistant-willow-bend-JV_IC1139977_KO0,28_KE29,40.htm?jl=1009000000001',
    'https://www.glassdoor.co.uk/Job/index.htm?jl=1009000000002',
  ],
};
