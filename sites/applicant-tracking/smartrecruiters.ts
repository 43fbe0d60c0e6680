import type { Examples, Site } from '../site';

const property = (name: string): string => `[itemprop=${name}]`;

/** Marked up as microdata throughout, without JSON-LD. The first h1 of a page can be a notice about old browsers. */
export const smartRecruiters: Site = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  hosts: ['*.smartrecruiters.com'],
  layouts: [
    {
      seen: '2026-09',
      cards: {
        each: '.opening-job:has(a)',
        id: 'a | @href | /\\/(\\d{6,})/',
        title: ['.job-title', 'h4'],
        // Openings stand in groups, one for each place.
        location: ['.job-location', '^.openings-section .opening-title'],
        link: 'a | @href',
      },
      open: {
        id: ['/[^/]+/(\\d{6,})', 'meta[name="sr:job-ad-id"] | @content'],
        title: ['h1.job-title', property('title'), '[data-test=topbar-job-title]'],
        company: `${property('hiringOrganization')} ${property('name')}`,
        // The element draws its text itself; what it draws stands in its attribute.
        location: [
          'spl-job-location | @formattedaddress',
          '.c-spl-job-location__place',
          `${property('jobLocation')} ${property('addressLocality')}`,
        ],
        description: [property('description'), '.job-sections'],
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://careers.smartrecruiters.com/LakesideRehab', 'https://jobs.smartrecruiters.com/LakesideRehab'],
  posting: ['https://jobs.smartrecruiters.com/LakesideRehab/744000000000001-therapy-assistant'],
};
