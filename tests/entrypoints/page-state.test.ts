import { describe, expect, it } from 'vitest';
import { knownName, pageState, switchedOn } from '../../entrypoints/popup/page-state';
import type { Tab } from '../../entrypoints/popup/tab';
import type { ListAnswer } from '../../messages/messages';

const nothing: ListAnswer = { postings: [], page: 'nothing-here', unread: null, title: '' };
const unread: ListAnswer = { ...nothing, page: 'posting-unread', unread: { site: 'indeed', url: '', failed: [] } };
const posting = { id: '1', title: 'PTA', url: 'https://www.indeed.com/viewjob?jk=1' };
const found: ListAnswer = { ...nothing, page: 'read', postings: [posting] };

const tab = (address: string | null, answer: ListAnswer | null, granted: Tab['granted'] = null): Tab => ({
  id: 1,
  url: address === null ? null : new URL(address),
  found: answer,
  granted,
});
const on = { sitesOff: [] };

describe('what the popup says of the page', () => {
  it.each<[string, Tab, string[], string]>([
    ['a page of the browser', tab(null, null), [], 'closed'],
    ['a shop of extensions', tab('https://addons.mozilla.org/en-US/', null), [], 'closed'],
    ['a site that nobody granted', tab('https://jobs.acme.example/1', null), [], 'not-used'],
    ['the same, read once', tab('https://jobs.acme.example/1', nothing), [], 'nothing'],
    ['a granted page from before', tab('https://www.indeed.com/', null, 'at-install'), [], 'not-reading'],
    ['a page with postings', tab('https://www.indeed.com/', found, 'at-install'), [], 'postings'],
    [
      'a posting that could not be read',
      tab('https://www.indeed.com/viewjob?jk=1', unread, 'at-install'),
      [],
      'unread',
    ],
    ['a board that is switched off', tab('https://de.indeed.com/', nothing, 'at-install'), ['indeed'], 'off'],
    ['a host that was hidden', tab('https://jobs.acme.example/', nothing, 'by-person'), ['jobs.acme.example'], 'off'],
    ['a board that is switched off, unread', tab('https://www.indeed.com/', unread, 'at-install'), ['indeed'], 'off'],
  ])('%s', (_, where, sitesOff, state) => {
    expect(pageState(where, { sitesOff })).toBe(state);
  });

  it('does not depend on the address where a reader answers', () => {
    expect(pageState(tab(null, found), on)).toBe('postings');
    expect(pageState(tab(null, nothing), on)).toBe('nothing');
  });
});

it('names the systems that it knows, and nobody else', () => {
  expect(knownName('acme.wd5.myworkdayjobs.com')).toBe('Workday');
  expect(knownName('jobs.acme.example')).toBeNull();
});

it('switches on the host and its site, and leaves the others off', () => {
  const url = new URL('https://de.indeed.com/jobs');
  expect(switchedOn(['indeed', 'de.indeed.com', 'linkedin'], url)).toEqual(['linkedin']);
});
