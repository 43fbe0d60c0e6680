import type { Examples, Site } from '../site';

/** Everything stands in a frame of the same site (`?in_iframe=1`) inside the employer's page. */
export const icims: Site = {
  id: 'icims',
  name: 'iCIMS',
  hosts: ['*.icims.com'],
  layouts: [
    {
      seen: '2026-08',
      cards: {
        each: '.iCIMS_JobCardItem',
        id: '.iCIMS_Anchor | @href | /jobs\\/(\\d+)/',
        // The link also holds the label "Title".
        title: '.iCIMS_Anchor h3',
        location: ['[data-test=location]', '.header.left .field-label + span'],
      },
      open: {
        id: '/jobs/(\\d+)/',
        title: ['h1.iCIMS_Header', '.iCIMS_Header h1', 'h1'],
        location: ['.header.left .field-label + span', '.iCIMS_JobHeaderData | 1'],
        description: ['.iCIMS_InfoMsg_Job | all', '.iCIMS_JobContent'],
      },
    },
  ],
};

export const examples: Examples = {
  list: ['https://careers-lakeside.icims.com/jobs/search?ss=1&in_iframe=1'],
  posting: ['https://careers-lakeside.icims.com/jobs/1234/therapy-assistant/job?in_iframe=1'],
};
