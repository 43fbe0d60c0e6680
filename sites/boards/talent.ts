import type { Examples, Site } from '../site';

/** A class of a CSS module: its name lasts, only the hash behind it changes with each release. */
const part = (name: string): string => `[class*=JobCard_${name}]`;

/** One subdomain a country. */
export const talent: Site = {
  id: 'talent',
  name: 'Talent.com',
  hosts: ['*.talent.com'],
  layouts: [
    {
      seen: '2026-07',
      cards: {
        each: '[data-testid^=jobcard-container]',
        id: ['| @data-new-id', 'a | @href | /[?&]id=(\\w+)/'],
        title: [part('title'), 'h2'],
        company: part('company'),
        location: part('location'),
        pay: 'span | pay',
        link: 'a[href*="/view?"] | @href',
      },
      open: {
        // The way out to the employer tells a posting from a list with one selected; every class is a hash.
        within: 'body:has([href*="/redirect?id="])',
        id: '?id',
        title: 'h1',
        company: [':has(> h1) + * > span | 1', 'h1 + * > span | 1'],
        location: [':has(> h1) + * > span | 3', 'h1 + * > span | 3'],
        // "$27.00 hourly", alone in its element.
        pay: 'span | /^[^\\d]{1,4}\\d[^a-z]*(?:hour|dai|week|month|year)ly?$/',
        description: 'span | /^job description$/ | next',
      },
    },
  ],
};

export const examples: Examples = {
  list: [
    'https://www.talent.com/jobs?k=physical+therapist+assistant&l=Plano%2C+TX',
    'https://ca.talent.com/jobs?k=pta',
  ],
  posting: ['https://www.talent.com/view?id=600000000000000001', 'https://ca.talent.com/fr/view?id=600000000000000002'],
};
