import type { Cards, Examples, Layout, Site } from '../site';

const hook = (name: string): string => `[data-testid=${name}]`;
/** The id at the end of "/job-openings/therapy-assistant-plano-tx--0a1b2c3d-…". */
const idAtEnd = '--([\\da-f-]{36})';

const fields: Omit<Cards, 'each'> = {
  title: hook('jobTitle'),
  company: hook('company'),
  location: hook('jobDetailLocation'),
  pay: '[data-testid*="salary" i],[class*=TagLabel] | pay',
};

/** Monster and CareerBuilder show their jobs with one and the same program. */
export const monsterLayouts: readonly Layout[] = [
  {
    // Cards as on CareerBuilder in 2026-09 (`JobCard`) and on Monster in 2025-12 (`svx_jobCard`).
    seen: '2026-09',
    cards: { ...fields, each: 'article[data-testid$="jobCard" i]', id: `a | @href | /${idAtEnd}/` },
    open: {
      ...fields,
      within: hook('svx-job-view-wrapper'),
      // Beside a list the posting is open before the address names it.
      id: [`/job.*${idAtEnd}`, 'text'],
      description: hook('svx-description-container-inner'),
    },
  },
  // A posting's own page, should it come without that frame: by its heading and schema.org.
  { seen: '2026-09', open: { id: `/job.*${idAtEnd}`, title: 'h1' } },
];

export const monster: Site = {
  id: 'monster',
  name: 'Monster',
  hosts: ['*.monster.com', '*.monster.ca', '*.monster.co.uk'],
  layouts: monsterLayouts,
};

export const examples: Examples = {
  list: ['https://www.monster.com/jobs/search?q=physical+therapist+assistant&where=Plano%2C+TX'],
  posting: [
    'https://www.monster.com/job-openings/physical-therapist-assistant-plano-tx--0a1b2c3d-1111-2222-3333-444455556666',
  ],
};
