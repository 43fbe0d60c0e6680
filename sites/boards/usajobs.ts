import type { Examples, Open, Site } from '../site';

const core = '.usajobs-search-result--core';

const open: Open = {
  id: '/(?:job|ViewDetails)/(\\d+)',
  title: ['.usajobs-joa-banner__title', 'h1'],
  company: ['.usajobs-joa-banner__agency', '.usajobs-joa-banner__dept'],
  location: ['.location-item .font-bold', '.usajobs-joa-locations__city'],
  pay: ['dt | /^salary$/ | next', '.usajobs-joa-summary__salary'],
  description: '#joa-summary,#joa-duties,#joa-requirements,#duties,#requirements | all',
};

/** Federal jobs, most of all those of the Veterans' hospitals. Every page is loaded anew. */
export const usaJobs: Site = {
  id: 'usajobs',
  name: 'USAJOBS',
  hosts: ['*.usajobs.gov'],
  layouts: [
    {
      seen: '2026-10',
      cards: {
        each: '.page-section:has(h2 [data-document-id])',
        id: '[data-document-id] | @data-document-id',
        title: '[data-document-id]',
        company: 'strong',
        // Place and agency have no hooks; the place stands below the agency, with a count of further ones.
        location: 'div:has(> strong) + div | /(.+?)(?: \\+ \\d+ location.*)?$/',
        pay: '.badge | pay',
      },
      open,
    },
    {
      // Undated; the names are those of the site's published pattern library.
      seen: '2024-01',
      cards: {
        each: core,
        id: `${core}__title | @data-document-id`,
        title: `${core}__title`,
        company: `${core}__agency`,
        location: `${core}__location`,
        pay: `${core}__item | pay`,
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://www.usajobs.gov/search/results/?k=physical+therapy+assistant&p=1'],
  posting: ['https://www.usajobs.gov/job/800000001', 'https://www.usajobs.gov/GetJob/ViewDetails/800000002'],
};
