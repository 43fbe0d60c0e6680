import type { Examples, Site } from '../site';

const hook = (name: string): string => `[data-hook=${name}]`;
const employer = 'a[href*="/employers/"],a[href^="/e/"]';

/** Behind a sign-in, in part on subdomains of schools. Only `data-hook`s last; sections are told by their headings. */
export const handshake: Site = {
  id: 'handshake',
  name: 'Handshake',
  hosts: ['*.joinhandshake.com'],
  layouts: [
    {
      // The posting as somebody signed in saw it on 2026-10-09.
      seen: '2026-10',
      cards: {
        each: `${hook('job-result')},[data-testid=job-card],${hook('jobs-card')}`,
        id: ['a | @href | /\\/job[^?]*\\/(\\d+)/', '| @href | /\\/job[^?]*\\/(\\d+)/'],
        title: [hook('job-title'), 'h2,h3,h4', 'a[href*="/job"]'],
        company: employer,
        pay: 'span | pay',
      },
      open: {
        within: [hook('job-details'), hook('right-content'), hook('job-details-page')].join(),
        id: ['a[href*="/jobs/"]:has(h1) | @href | /(\\d+)/', '/(?:jobs|job-search(?:-new)?)/(\\d+)'],
        title: [hook('job-title'), 'h1'],
        company: employer,
        location: 'p,span,div | own | /^(?:onsite|hybrid|remote).* based in (.+)/',
        // Under "At a glance"; the whole text, for the description has amounts too.
        pay: 'p,span,div | own | /^\\$[\\d$.,k –—-]+\\/(?:hr|yr|mo)$/',
        // The heading is in a link.
        panel: 'a:has(h1)',
        description: [hook('job-description'), 'h3 | /^job description/ | next'],
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://app.joinhandshake.com/job-search?query=rehab+aide', 'https://umich.joinhandshake.com/stu/postings'],
  posting: [
    'https://app.joinhandshake.com/job-search/9000001?page=1',
    'https://app.joinhandshake.com/jobs/9000001',
    'https://umich.joinhandshake.com/stu/jobs/9000002',
  ],
};
