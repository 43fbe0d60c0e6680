import type { Examples, Site } from '../site';

const hook = (name: string): string => `[data-ui=${name}]`;

/** The names of its `data-ui` hooks have been the same since at least 2022. */
export const workable: Site = {
  id: 'workable',
  name: 'Workable',
  hosts: ['*.workable.com'],
  layouts: [
    {
      seen: '2026-07',
      cards: {
        each: `li${hook('job')}`,
        id: 'a | @href | /\\/j\\/(\\w+)/',
        title: [hook('job-title'), 'h2,h3', 'a'],
        // The whole text stands in a second copy for the tooltip.
        location: [`${hook('job-location')} [data-ellipsis-element]`, hook('job-location')],
      },
      open: {
        id: '/j/(\\w+)',
        title: [`h1${hook('job-title')}`, hook('job-title'), 'h1'],
        company: hook('company-name'),
        location: [`${hook('job-location')} [data-ellipsis-element]`, hook('job-location')],
        description: [
          `${hook('job-description')},${hook('job-requirements')},${hook('job-benefits')} | all`,
          hook('job-breakdown'),
        ],
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://apply.workable.com/lakesiderehab/'],
  posting: [
    'https://apply.workable.com/lakesiderehab/j/0A1B2C3D4E/',
    'https://apply.workable.com/lakesiderehab/j/0A1B2C3D4E/apply/',
  ],
};
