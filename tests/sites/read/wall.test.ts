import { describe, expect, it } from 'vitest';
import { openSavedPage } from '../../../scripts/inspect/page';
import { isWall } from '../../../sites/read/wall';
import { savedPages } from '../saved-pages';

const wall = (address: string, title: string, body = '') =>
  isWall(openSavedPage(`<title>${title}</title>${body}`, address), new URL(address));

describe('a wall', () => {
  it.each([
    ['https://www.indeed.com/jobs?q=x', 'Just a moment...'],
    ['https://www.indeed.com/viewjob?jk=1', 'Security Check'],
    ['https://www.glassdoor.com/Job/x', 'Attention Required! | Cloudflare'],
    ['https://www.glassdoor.com/Job/x', 'Security | Glassdoor'],
    ['https://www.healthjobsuk.com/job_list', 'Site unavailable'],
    ['https://www.eluta.ca/sandbox?destination=x', 'User Verification'],
    ['https://www.linkedin.com/authwall?trk=x', ''],
    ['https://www.linkedin.com/uas/login?x=1', 'LinkedIn Login'],
    ['https://www.linkedin.com/checkpoint/challenge/x', ''],
  ])('is seen at %s (%s)', (address, title) => {
    expect(wall(address, title)).toBe(true);
  });

  it('is seen by the form of a challenge', () => {
    expect(wall('https://www.ziprecruiter.com/jobs-search', 'x', '<form id="challenge-form"></form>')).toBe(true);
  });

  it.each(['Security Checkpoint Officer', 'Login Support PTA jobs'])(
    'is not every title with such words (%s)',
    (title) => {
      expect(wall('https://www.indeed.com/jobs?q=x', `${title} - job`)).toBe(title.startsWith('Security Check '));
    },
  );

  it('is none of the pages that have something to read', () => {
    const readable = savedPages.filter(({ expected }) => expected.cards.length > 0 || expected.posting);
    expect(
      readable.filter(({ url, html }) => isWall(openSavedPage(html, url), new URL(url))).map(({ name }) => name),
    ).toEqual([]);
  });
});
