import type { Page, Viewport } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from './harness/session';
import { badgedCards, settled } from './harness/shown';
import { INDEED_LIST, indeedCard, indeedListPage, indeedPosting, indeedPostingPage } from './pages/indeed';
import { type FakeJob, manyJobs, mixedJobs, pta } from './pages/job';
import { nthJob } from './pages/living';

/**
 * What a page costs while ours comes to it: layout shifts and long tasks. In Chromium alone, since Firefox has no observers
 * for them.
 */
const PATIENCE = { timeout: 15_000 };

let session: Session;
beforeAll(async () => {
  session = await startSession('chromium', { motion: true });
  session.web.serve(INDEED_LIST, indeedListPage(mixedJobs));
  session.web.serve(MANY_CARDS, indeedListPage(Array.from({ length: 20 }, (_, index) => nthJob(index))));
  session.web.serve(indeedPosting(longPosting), indeedPostingPage(longPosting));
});
afterAll(() => session?.close());

/** Starts watching before any of the page's own scripts run. */
async function measured(url: string, viewport?: Viewport): Promise<Page> {
  const page = await session.browser.newPage();
  if (viewport) await page.setViewport(viewport);
  await page.evaluateOnNewDocument(() => {
    const seen = { shift: 0, longest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) seen.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url);
  return page;
}
const measures = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { seen: { shift: number; longest: number } }).seen);

/**
 * Waits until ours has come and its size changes no more. Asks through the protocol: whatever Puppeteer evaluates counts as a
 * deed of the person, and after a deed nothing unfolds.
 */
async function unfolded(page: Page): Promise<void> {
  const devtools = await page.createCDPSession();
  const heights = async (): Promise<string> => {
    const expression = '[...document.querySelectorAll("[data-lens]")].map((host) => host.clientHeight).join()';
    return (await devtools.send('Runtime.evaluate', { expression })).result.value;
  };
  await expect.poll(heights, PATIENCE).not.toBe('');
  for (let before = ''; before !== (await heights()); await settled()) before = await heights();
}

/** A posting as long as real ones are: whatever comes in under its title moves a screenful. */
const longPosting: FakeJob = { ...pta, id: '00000000000000a9', description: `${pta.description} `.repeat(30) };
const MANY_CARDS = `${INDEED_LIST}&limit=20`;

describe('the page’s smoothness', () => {
  it.each([
    { what: 'a results list', url: MANY_CARDS, width: 1366, height: 900 },
    { what: 'a results list on a phone', url: MANY_CARDS, width: 390, height: 844 },
    { what: 'a posting', url: indeedPosting(longPosting), width: 1366, height: 900 },
    { what: 'a posting on a phone', url: indeedPosting(longPosting), width: 390, height: 844 },
  ])('$what shifts by no more than 0.1', async ({ url, width, height }) => {
    const page = await measured(url, { width, height });
    await unfolded(page);
    expect((await measures(page)).shift).toBeLessThanOrEqual(0.1);
    await page.close();
  });

  it('no task of ours is long while cards arrive, 20 at a time', async () => {
    const page = await measured(INDEED_LIST);
    await expect.poll(() => badgedCards(page), PATIENCE).toHaveLength(2);
    await page.evaluate(() => Object.assign((globalThis as unknown as { seen: object }).seen, { longest: 0 }));
    const cards = manyJobs(100).map(indeedCard);
    for (let from = 0; from < cards.length; from += 20) {
      await page.$eval(
        '#cards',
        (list, html) => list.insertAdjacentHTML('beforeend', html),
        cards.slice(from, from + 20).join(''),
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await expect.poll(() => badgedCards(page), PATIENCE).toHaveLength(2 + 25);
    expect((await measures(page)).longest).toBeLessThanOrEqual(50);
    await page.close();
  });

  it('1,000 cards take no more than 11 times what 100 take', async () => {
    const timeFor = async (count: number): Promise<number> => {
      const url = `https://www.indeed.com/jobs?q=pta&limit=${count}`;
      session.web.serve(url, indeedListPage(manyJobs(count)));
      const page = await session.open(url);
      await expect.poll(() => badgedCards(page), { timeout: 30_000 }).toHaveLength(count / 4);
      const { ScriptDuration = 0, LayoutDuration = 0, RecalcStyleDuration = 0 } = await page.metrics();
      await page.close();
      return ScriptDuration + LayoutDuration + RecalcStyleDuration;
    };
    // One round to warm up; then the better of two each, since other programs only ever add to it.
    await timeFor(100);
    const hundred = Math.min(await timeFor(100), await timeFor(100));
    const thousand = Math.min(await timeFor(1000), await timeFor(1000));
    expect(thousand).toBeLessThanOrEqual(11 * hundred);
  });
});
