import type { Examples, Site } from '../site';

const header = '.job-listing-header';

export const paylocity: Site = {
  id: 'paylocity',
  name: 'Paylocity',
  hosts: ['recruiting.paylocity.com'],
  layouts: [
    {
      seen: '2026-08',
      cards: {
        each: '.job-listing-job-item',
        id: 'a | @href | /details\\/(\\d+)/',
        title: ['.job-item-title a', 'a'],
        location: '.location-column',
      },
      open: {
        id: '/jobs/details/(\\d+)',
        title: '.job-preview-title',
        // "Hybrid Remote • Plano, TX • Rehabilitation"
        location: ['.preview-location a', '.preview-location | /([^•]+, [^•]+)/', '.preview-location'],
        pay: `${header} | /salary|pay|compensation|rate/ | next`,
        description: `${header} | /^description/ | next`,
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://recruiting.paylocity.com/recruiting/jobs/All/11111111-2222-3333-4444-555555555555/Lakeside-Rehab'],
  posting: [
    'https://recruiting.paylocity.com/Recruiting/Jobs/Details/1234567',
    'https://recruiting.paylocity.com/recruiting/jobs/Details/1234567/Lakeside-Rehab/Therapy-Assistant',
  ],
};
