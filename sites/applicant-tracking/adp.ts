import type { Examples, Site } from '../site';
import { descriptionByName, payByLabel, placeByLabel, rowWith } from './unhooked';

const LINK = 'a[href*="job-details"]';

/** Workforce Now and the career sites of myjobs. Their lists have hooks, their postings are known by address and headings. */
export const adp: Site = {
  id: 'adp',
  name: 'ADP',
  hosts: ['workforcenow.adp.com', 'myjobs.adp.com', 'recruiting.adp.com'],
  layouts: [
    {
      seen: '2026-08',
      cards: {
        each: '.current-openings-item',
        id: '.current-opening-title | @id | /_(\\w+)/',
        title: '.current-opening-title',
        location: '.current-opening-location-item',
      },
      open: {
        id: ['?jobId', '?reqId', '/job-details/(\\d+)', '?r'],
        title: ['h1', 'h2'],
        location: placeByLabel,
        pay: payByLabel,
        description: descriptionByName,
      },
    },
    {
      seen: '2026-08',
      cards: {
        each: rowWith(LINK),
        id: ['a | @href | /reqId=(\\d+)/', 'a | @href | /job-details\\/(\\d+)/'],
        title: ['h2,h3,h4', LINK],
      },
    },
  ],
};

const careers = 'https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html';

export const examples: Examples = {
  list: [
    `${careers}?cid=11111111-2222-3333-4444-555555555555&selectedMenuKey=CurrentOpenings`,
    'https://myjobs.adp.com/lakesiderehab/cx/job-listing',
  ],
  posting: [
    `${careers}?cid=11111111-2222-3333-4444-555555555555&jobId=500001`,
    'https://myjobs.adp.com/lakesiderehab/cx/job-details?reqId=5001000000001',
  ],
};
