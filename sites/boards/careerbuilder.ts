import type { Examples, Site } from '../site';
import { monsterLayouts } from './monster';

export const careerBuilder: Site = {
  id: 'careerbuilder',
  name: 'CareerBuilder',
  hosts: ['*.careerbuilder.com'],
  layouts: [
    ...monsterLayouts,
    {
      // Before it moved to Monster's program.
      seen: '2025-12',
      cards: {
        each: '[data-job-did]',
        id: '| @data-job-did',
        title: ['.data-results-title', 'h2', 'a[href*="/job/"]', ''],
        company: '.data-details span | 1',
        location: '.data-details span | 2',
        link: ['a[href*="/job/"] | @href', '| @href'],
      },
      open: { id: '/job/(\\w+)', title: 'h1', description: '#jdp_description' },
    },
  ],
};

export const examples: Examples = {
  list: ['https://www.careerbuilder.com/job-listings/search?q=cota&where=Dayton%2C+OH'],
  posting: [
    'https://www.careerbuilder.com/job-details/cota-dayton-oh--0a1b2c3d-1111-2222-3333-444455556666',
    'https://www.careerbuilder.com/job/J3T0AB1CD2EF3GH4IJ5',
  ],
};
