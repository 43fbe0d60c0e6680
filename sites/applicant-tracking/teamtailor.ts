import type { Examples, Site } from '../site';
import { descriptionByName, payByLabel, placeByLabel } from './unhooked';

/** Mostly on the employers' own domains, where `sites/anywhere/` reads its lists. Classes are those of a style kit, not names. */
export const teamtailor: Site = {
  id: 'teamtailor',
  name: 'Teamtailor',
  hosts: ['*.teamtailor.com'],
  layouts: [
    {
      seen: '2026-07',
      cards: {
        each: '#jobs_list_container > li:has(a)',
        id: 'a | @href | /jobs\\/(\\d+)/',
        title: ['.text-block-base-link', 'a'],
        // "Therapy Assistant Rehab · Plano, TX · On-site": only of three parts is it certain which is the place.
        location: '| /^[^·]+·([^·]+)·[^·]+$/',
      },
      open: {
        id: '/jobs/(\\d+)',
        title: 'h1',
        location: placeByLabel,
        pay: payByLabel,
        description: ['[class*=prose]', descriptionByName],
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://lakesiderehab.teamtailor.com/jobs'],
  posting: ['https://lakesiderehab.teamtailor.com/jobs/1234567-therapy-assistant'],
};
