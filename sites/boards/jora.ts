import type { Examples, Site } from '../site';

export const jora: Site = {
  id: 'jora',
  name: 'Jora',
  hosts: ['*.jora.com'],
  layouts: [
    {
      seen: '2026-06',
      cards: {
        each: '[data-job-card]',
        id: '| @id | /r_(.+)/',
        // The title stands twice, for wide screens and for phones.
        title: ['.job-title a', '.job-title'],
        company: '.job-company',
        location: '.job-location',
        pay: '.badge | pay',
      },
      open: {
        id: '/job/(?:.*-)?([\\da-f]{32})',
        title: ['#job-info-container .job-title', 'h1'],
        company: '#company-location-container .company',
        location: '#company-location-container .location',
        pay: '.badge | pay',
        description: '#job-description-container',
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://au.jora.com/j?q=allied+health+assistant&l=Geelong+VIC'],
  posting: ['https://au.jora.com/job/Therapy-Assistant-0123456789abcdef0123456789abcdef?sp=serp'],
};
