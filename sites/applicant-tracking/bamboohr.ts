import type { Examples, Site } from '../site';
import { descriptionByName, payByLabel, placeByLabel, rowWith } from './unhooked';

const LINK = 'a[href*="/careers/"]';

/** An application without any stable hook: rows are known by their links, a posting by its address, fields by their labels. */
export const bambooHr: Site = {
  id: 'bamboohr',
  name: 'BambooHR',
  hosts: ['*.bamboohr.com'],
  layouts: [
    {
      seen: '2026-08',
      cards: {
        each: rowWith(LINK),
        id: `${LINK} | @href | /careers\\/(\\d+)/`,
        title: LINK,
      },
      open: {
        id: '/careers/(\\d+)',
        title: ['h1', 'h2', 'h3'],
        location: placeByLabel,
        pay: payByLabel,
        description: descriptionByName,
      },
    },
    {
      // The list that employers built into their own pages, and its postings.
      seen: '2025-01',
      cards: {
        each: '.BambooHR-ATS-Jobs-Item',
        id: ['a | @href | /(?:careers|jobs)\\/(\\d+)/', 'a | @href | /id=(\\d+)/'],
        title: 'a',
        location: '.BambooHR-ATS-Location',
      },
      open: {
        id: ['/jobs/(\\d+)', '?id'],
        title: ['.BambooHR-ATS-Jobs-Item h2', 'h1', 'h2'],
        location: ['.BambooHR-ATS-Location', ...placeByLabel],
        pay: payByLabel,
        description: descriptionByName,
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://lakesiderehab.bamboohr.com/careers', 'https://lakesiderehab.bamboohr.com/jobs/'],
  posting: ['https://lakesiderehab.bamboohr.com/careers/42', 'https://lakesiderehab.bamboohr.com/jobs/view.php?id=42'],
};
