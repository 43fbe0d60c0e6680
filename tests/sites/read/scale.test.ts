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

const ASKED = ['querySelector', 'querySelectorAll', 'closest', 'matches', 'getAttribute'] as const;

/** How many questions a reading asks of the page, each with the nodes that it brings: time itself is the browser tests' to take. */
function questionsOf(page: Document): number {
  let asked = 0;
  const restore = ASKED.flatMap((name) =>
    prototypesWith(name, page).map((prototype) => {
      const ask = prototype[name] as (...input: unknown[]) => unknown;
      prototype[name] = function (this: unknown, ...input: unknown[]) {
        const answer = ask.apply(this, input);
        asked += 1 + ((answer as ArrayLike<unknown> | null)?.length ?? 0);
        return answer;
      };
      return () => {
        prototype[name] = ask;
      };
    }),
  );
  for (const card of readCards(seek, page, url)) card.posting();
  for (const put of restore) put();
  return asked;
}

/** Where the page's document and elements have a method from. */
function prototypesWith(name: string, page: Document): Record<string, unknown>[] {
  const found = new Set<Record<string, unknown>>();
  for (const start of [page, page.body]) {
    for (let each = Object.getPrototypeOf(start); each; each = Object.getPrototypeOf(each)) {
      if (Object.hasOwn(each, name)) found.add(each);
    }
  }
  return [...found];
}

describe('a list of a thousand cards', () => {
  it('is asked ten times as much as one of a hundred, not a hundred times', () => {
    const thousand = pageOf(1_000);
    expect(readCards(seek, thousand, url)).toHaveLength(1_000);
    const [few, many] = [questionsOf(pageOf(100)), questionsOf(thousand)];
    expect(few).toBeGreaterThan(1_000);
    expect(many / few).toBeLessThan(11);
  }, 60_000);
});
