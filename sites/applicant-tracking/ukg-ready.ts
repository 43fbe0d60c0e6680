import type { Examples, Site } from '../site';
import { payByLabel, placeByLabel, rowWith } from './unhooked';

const part = (name: string): string => `[class*=c-career-search-details-view__${name}]`;

const LINK = 'a[href*="ShowJob="]';

/** Often in a frame of the employer's page. Of its list only the links are known. */
export const ukgReady: Site = {
  id: 'ukg-ready',
  name: 'UKG Ready',
  hosts: ['*.saashr.com'],
  layouts: [
    {
      seen: '2026-09',
      cards: {
        each: rowWith(LINK),
        id: `${LINK} | @href | /ShowJob=(\\d+)/`,
        title: LINK,
      },
      open: {
        id: '?ShowJob',
        title: [part('title-head'), 'h1'],
        company: '.c-career-search-header-bar__comp-name',
        location: placeByLabel,
        pay: payByLabel,
        description: part('details'),
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://secure6.saashr.com/ta/6000001.careers?CareersSearch=&lang=en-US'],
  posting: ['https://secure6.saashr.com/ta/6000001.careers?ShowJob=700000001&lang=en-US'],
};
