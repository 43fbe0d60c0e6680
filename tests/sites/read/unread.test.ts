// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { failedLayouts } from '../../../sites/read/unread';
import { shapeOfUrl, unreadReport } from '../../../sites/read/unread-report';
import type { Site } from '../../../sites/site';

const site: Site = {
  id: 'made-up',
  name: 'Made up',
  hosts: ['jobs.made-up.example'],
  layouts: [
    { seen: '2026-08', open: { within: '.pane', title: ['h2', '.heading'], id: '?job' } },
    { seen: '2026-02', open: { title: 'h1', id: ['[data-job] | @data-job', '?job'] } },
    { seen: '2025-01', cards: { each: 'li', title: 'a' } },
  ],
};
const url = new URL('https://jobs.made-up.example/view/pta-jane-doe-plano-12345?job=77&from=mail');
beforeEach(() => {
  document.body.innerHTML = '';
});

it('names, layout by layout, the first thing that is missing', () => {
  expect(failedLayouts(site, document, url)).toEqual(['2026-08 within', '2026-02 title']);
  document.body.innerHTML = '<div class="pane"></div><h1>Physical Therapist Assistant</h1>';
  expect(failedLayouts(site, document, url)).toEqual(['2026-08 title']);
  expect(failedLayouts(site, document, new URL('/view', url))).toEqual(['2026-08 title', '2026-02 id']);
  document.body.innerHTML = '<div class="pane" hidden><h2>Physical Therapist Assistant</h2></div>';
  expect(failedLayouts(site, document, url)).toEqual(['2026-08 shown', '2026-02 title']);
});

it.each([
  ['https://www.indeed.com/viewjob?jk=0123456789abcdef&from=serp', 'https://www.indeed.com/viewjob?jk=&from='],
  ['https://www.linkedin.com/jobs/view/4012345678/', 'https://www.linkedin.com/jobs/view/<number>/'],
  [
    'https://acme.wd5.myworkdayjobs.com/en-US/Acme_External/job/Plano-TX/PTA_JR-1234',
    'https://acme.wd5.myworkdayjobs.com/en-US/<text>/job/<text>/<text>',
  ],
  ['https://a.example/people/jane-doe?jane@doe.example', 'https://a.example/<text>/<text>'],
  ['https://a.example/apply?0f3c2a=1#token', 'https://a.example/apply?<text>=#<text>'],
  ['https://a.example/careers/#/job/12', 'https://a.example/careers/#/job/<number>'],
])('tells how %s is built and not what it says', (address, shape) => {
  expect(shapeOfUrl(new URL(address))).toBe(shape);
});

it('reports the version, the site, the shape and the ways that led nowhere, and nothing else', () => {
  const unread = { site: 'made-up', url: url.href, failed: ['2026-08 title', '2026-02 id'] };
  expect(unreadReport(unread, site, '1.2.3').split('\n')).toEqual([
    'Therapy Pay Lens 1.2.3: a posting could not be read',
    'Site: made-up',
    'Address: https://jobs.made-up.example/view/<text>?job=&from=',
    'Layouts tried, and what each did not find:',
    '  2026-08 title: h2  or  .heading',
    '  2026-02 id: [data-job] | @data-job  or  ?job',
  ]);
});
