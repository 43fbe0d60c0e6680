import { openRoots } from '../page/shadow';
import type { Examples, Site } from '../site';
import { payByLabel } from './unhooked';

const hook = (name: string): string => `[data-automation=${name}]`;

/** Formerly UltiPro. Its buttons draw themselves in open shadow roots; so, by one of five accounts, does all of a posting. */
export const ukgPro: Site = {
  id: 'ukg-pro',
  name: 'UKG Pro',
  hosts: ['*.ultipro.com', '*.ultipro.ca', '*.rec.pro.ukg.net'],
  roots: openRoots,
  layouts: [
    {
      seen: '2026-09',
      cards: {
        each: hook('opportunity'),
        id: 'a | @href | /opportunityId=([\\da-f-]+)/',
        title: [hook('job-title'), '.opportunity-link'],
        location: [hook('city-state-zip-country-label'), hook('physical-location')],
      },
      open: {
        id: '?opportunityId',
        title: hook('opportunity-title'),
        company: [`${hook('navbar-small-logo')} | @alt`, `${hook('navbar-large-logo')} | @alt`],
        location: [hook('city-state-zip-country-label'), hook('location-description')],
        pay: payByLabel,
        description: hook('job-description'),
      },
    },
  ],
};

const board = 'https://recruiting2.ultipro.com/LAK1000LAKE/JobBoard/11111111-2222-3333-4444-555555555555';

export const examples: Examples = {
  list: [`${board}/?q=&o=postedDateDesc`],
  posting: [`${board}/OpportunityDetail?opportunityId=22222222-2222-3333-4444-555555555555`],
};
