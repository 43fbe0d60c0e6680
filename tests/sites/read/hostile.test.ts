import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectPage, openSavedPage } from '../../../scripts/inspect/page';
import { indeed } from '../../../sites/boards/indeed';
import { jobicy } from '../../../sites/boards/jobicy';
import { readCards, readOpen } from '../../../sites/read';
import { savedPages } from '../saved-pages';

const url = new URL('https://www.indeed.com/viewjob?jk=1');
const heading = (title: string) => `<h1 data-testid="jobsearch-JobInfoHeader-title">${title}</h1>`;

describe('a hostile page', () => {
  it('is read no further than the limits', () => {
    const page = openSavedPage(
      `${heading('x'.repeat(100_000))}<div id="jobDescriptionText">${`<p>${'word '.repeat(100)}</p>`.repeat(500)}</div>`,
      url.href,
    );
    const posting = readOpen(indeed, page, url)?.posting();
    expect(posting?.title).toHaveLength(300);
    expect(posting?.description?.length).toBeLessThanOrEqual(20_000);
  });

  it('whose properties are traps reads as nothing', () => {
    const page = openSavedPage('<div class="job_seen_beacon"><h2 class="jobTitle">PTA</h2></div>', url.href);
    const card = page.querySelector('.job_seen_beacon');
    for (const name of ['closest', 'querySelectorAll']) {
      if (card)
        Object.defineProperty(card, name, {
          configurable: true,
          get: () => {
            throw new Error('trap');
          },
        });
      expect(readCards(indeed, page, url)).toEqual([]);
      if (card) Reflect.deleteProperty(card, name);
    }
    expect(readCards(indeed, page, url)).toHaveLength(1);
  });

  it('of endless nesting does not end us', () => {
    const page = openSavedPage(heading('PTA'), url.href);
    let inner = page.body.appendChild(page.createElement('div'));
    inner.id = 'jobDescriptionText';
    for (let depth = 0; depth < 3_000; depth++) inner = inner.appendChild(page.createElement('div'));
    expect(readOpen(indeed, page, url)?.posting().title).toBe('PTA');
  });

  it('with foul data keeps what can be seen', () => {
    const address = new URL('https://jobicy.com/jobs/1-pta');
    const foul = [
      '{"@type":"JobPosting","title":"PTA","__proto__":{"company":"x"},"hiringOrganization":{"name":{"name":{"name":[[[]]]}}}}',
      `${'['.repeat(50_000)}`,
      '{"@type":"JobPosting","title":["PTA"],"description":{"a":1},"jobLocation":[[[]]],"identifier":{"value":{}}}',
    ];
    for (const block of foul) {
      const page = openSavedPage(`<h1>PTA</h1><script type="application/ld+json">${block}</script>`, address.href);
      expect(readOpen(jobicy, page, address)?.posting()).toMatchObject({ id: '1', title: 'PTA' });
    }
    expect(({} as Record<string, unknown>).company).toBeUndefined();
  });
});

describe('a page that is broken anywhere', () => {
  it('never makes a reader throw, nor tell more than a title’s length', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...savedPages),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(
          '',
          '<',
          '">',
          '</div>',
          '<form><input name=querySelectorAll>',
          '\u0000',
          '<script>',
          '<!--',
          '&#x0;',
        ),
        ({ html, url: address }, from, to, inserted) => {
          const [start, end] = [from, to].map((share) => Math.floor(share * html.length)).sort((a, b) => a - b);
          const broken = html.slice(0, start) + inserted + html.slice(end);
          for (const { posting } of inspectPage(broken, address)) {
            expect(posting.title.length).toBeGreaterThan(0);
            expect(posting.title.length).toBeLessThanOrEqual(300);
            expect(posting.id).not.toBe('');
            expect(posting.url).toMatch(/^https?:/);
          }
        },
      ),
      { numRuns: 100, seed: 20261124 },
    );
  }, 60_000);
});
