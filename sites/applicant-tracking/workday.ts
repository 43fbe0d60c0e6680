import type { Examples, Site } from '../site';

const hook = (name: string): string => `[data-automation-id=${name}]`;

const PLACE = '/^(?!(?:locations? )?\\d+ locations)(?:locations? )?(.+)/';

/** A page that never loads again: JSON-LD of the first posting stays in its head, and its h1 is the site's banner. */
export const workday: Site = {
  id: 'workday',
  name: 'Workday',
  hosts: ['*.myworkdayjobs.com', '*.myworkdaysite.com'],
  layouts: [
    {
      seen: '2026-07',
      cards: {
        each: `li:has(${hook('jobTitle')})`,
        id: `${hook('jobTitle')} | @href | /_([^_\\/?]+)(?:\\?|$)/`,
        title: hook('jobTitle'),
        // The label is part of the text; "2 Locations" is no place.
        location: [`${hook('locations')} dd | ${PLACE}`, `${hook('locations')} | ${PLACE}`],
      },
      open: {
        within: hook('jobPostingPage'),
        id: '/(?:job|details)/.*_([^_/]+)',
        title: hook('jobPostingHeader'),
        location: [`${hook('locations')} dd | all`, `${hook('locations')} | ${PLACE}`],
        description: hook('jobPostingDescription'),
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://lakeside.wd1.myworkdayjobs.com/en-US/careers'],
  posting: [
    'https://lakeside.wd1.myworkdayjobs.com/en-US/careers/job/Plano-TX/Therapy-Assistant_JR0001',
    'https://wd5.myworkdaysite.com/en-US/recruiting/lakeside/careers/details/Therapy-Assistant_R-42/apply',
  ],
};
