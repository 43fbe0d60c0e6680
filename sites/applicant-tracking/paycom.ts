import type { Examples, Site } from '../site';
import { descriptionByName, payByLabel, placeByLabel, rowWith } from './unhooked';

const LINK = 'a[href*="/jobs/"]:not([href*=ViewJobDetails])';

/** No stable hook but the links; the newer pages change by the hash of their address alone. */
export const paycom: Site = {
  id: 'paycom',
  name: 'Paycom',
  hosts: ['*.paycomonline.net'],
  layouts: [
    {
      seen: '2026-09',
      cards: {
        each: rowWith(LINK),
        id: `${LINK} | @href | /jobs\\/(\\d+)/`,
        title: [`${LINK} :is(h2,h3,h4)`, 'h2,h3,h4', LINK],
      },
      open: {
        id: '/jobs/(\\d+)',
        title: ['h1', 'h2'],
        location: placeByLabel,
        pay: payByLabel,
        description: descriptionByName,
      },
    },
    {
      seen: '2025-06',
      cards: {
        each: '.JobListing',
        id: 'a | @href | /job=(\\d+)/',
        title: '.jobTitle',
        // "Plano clinic | Plano, TX"
        location: '.jobLocation | /([^|]+)$/',
        link: 'a | @href',
      },
      open: {
        id: '?job',
        title: ['.jobTitle', 'h1', 'h2'],
        location: ['.jobLocation', ...placeByLabel],
        pay: payByLabel,
        description: descriptionByName,
      },
    },
  ],
};

const portal = 'https://www.paycomonline.net/v4/ats/web.php';

export const examples: Examples = {
  list: [
    `${portal}/portal/0123456789ABCDEF0123456789ABCDEF/career-page`,
    `${portal}/jobs?clientkey=0123456789ABCDEF0123456789ABCDEF`,
  ],
  posting: [
    `${portal}/portal/0123456789ABCDEF0123456789ABCDEF/career-page#/jobs/12345`,
    `${portal}/portal/0123456789ABCDEF0123456789ABCDEF/jobs/12345`,
    `${portal}/jobs/ViewJobDetails?job=12345&clientkey=0123456789ABCDEF0123456789ABCDEF`,
  ],
};
