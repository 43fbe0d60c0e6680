import { describe, expect, it } from 'vitest';
import { openSavedPage } from '../../../scripts/inspect/page';
import { seek } from '../../../sites/boards/seek';
import { readCards } from '../../../sites/read';

const url = new URL('https://au.seek.com/pta-jobs');

const pageOf = (count: number): Document =>
  openSavedPage(
    Array.from(
      { length: count },
      (_, index) =>
        `<article data-card-type="JobCard" data-job-id="${index}"><a href="/job/${index}" data-automation="jobTitle">Allied Health Assistant</a><a data-automation="jobCompany">Willow Bend</a><span data-automation="jobCardLocation">Mascot</span><ul><li>One</li><li>Two</li></ul></article>`,
    ).join(''),
    url.href,
  );

/** The shortest of a few runs, in milliseconds: what the machine does besides only adds. */
function timeOf(page: Document): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (const card of readCards(seek, page, url)) card.posting();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

describe('a list of a thousand cards', () => {
  it('takes about ten times as long as a hundred, not a hundred times', () => {
    const [hundred, thousand] = [pageOf(100), pageOf(1_000)];
    expect(readCards(seek, thousand, url)).toHaveLength(1_000);
    timeOf(hundred);
    const ratio = timeOf(thousand) / timeOf(hundred);
    expect(ratio).toBeLessThan(40);
  }, 60_000);
});
