import type { Examples, Site } from '../site';

export const breezy: Site = {
  id: 'breezy',
  name: 'BreezyHR',
  hosts: ['*.breezy.hr'],
  layouts: [
    {
      seen: '2026-07',
      cards: {
        each: 'li.position',
        id: 'a | @href | /\\/p\\/([\\da-f]+)/',
        title: 'h2',
        location: ['.location span', '.location'],
        pay: '.salary-range',
      },
      open: {
        id: '/p/([\\da-f]+)',
        // The first h1 is a hidden note for afterwards.
        title: ['.banner h1', '.position h1', 'h1 | /^(?!application submitted).+/'],
        location: ['.banner .location', '.location span', '.location'],
        pay: '.salary-range',
        description: '.description',
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://lakesiderehab.breezy.hr/', 'https://lakesiderehab.breezy.hr/?&location=Plano'],
  posting: ['https://lakesiderehab.breezy.hr/p/0a1b2c3d4e5f-therapy-assistant'],
};
