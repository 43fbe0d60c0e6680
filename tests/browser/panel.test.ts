import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES, type Session, startSession } from './harness/session';
import { panelTexts, settled, shown } from './harness/shown';
import { INDEED_LIST, indeedListPage, indeedPane, indeedPosting, indeedPostingPage } from './pages/indeed';
import { cota, mixedJobs, nurse, pta } from './pages/job';

const PATIENCE = { timeout: 8000 };

describe.each(ENGINES)('the panel in %s', (engine) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(engine);
    for (const job of mixedJobs) session.web.serve(indeedPosting(job), indeedPostingPage(job));
    session.web.serve(INDEED_LIST, indeedListPage(mixedJobs));
    session.web.serve(`${INDEED_LIST}&vjk=${pta.id}`, indeedListPage(mixedJobs));
  });
  afterAll(() => session?.close());
  afterEach(() => page?.close());

  const panelSays = async (pattern: RegExp): Promise<void> => {
    await expect.poll(() => panelTexts(page), PATIENCE).toEqual([expect.stringMatching(pattern)]);
  };

  it('says what the job is, what it pays here, and where the posted pay falls', async () => {
    page = await session.open(indeedPosting(pta));
    await panelSays(/Physical therapist assistant/);
    const [text = ''] = await panelTexts(page);
    // OEWS May 2025, Dallas-Fort Worth-Arlington: 37,890 / 64,080 / 80,370 / 91,410 / 104,890 a year; 36 an hour is 6.8 % below.
    expect(text).toMatch(/Dallas-Fort Worth/);
    expect(text).toMatch(/\$34.38 an hour/);
    expect(text).toMatch(/7% below/);
    // Median, and the entry and senior stages beside it: each a year and an hour.
    for (const figure of ['$80,370', '$38.64', '$64,080', '$30.81', '$91,410', '$43.95'])
      expect(text).toContain(figure);
    expect(text).toMatch(/Texas/);
    expect(text).toMatch(/Bureau of Labor Statistics/);
  });

  it('has the skills that the posting asks for', async () => {
    page = await session.open(indeedPosting(pta));
    await panelSays(/gait training/i);
  });

  it('says plainly that no pay is posted, and what is typical', async () => {
    page = await session.open(indeedPosting(cota));
    await panelSays(/no pay/i);
    // Columbus, OH: 63,480 a year is 30.52 an hour.
    expect((await panelTexts(page))[0]).toContain('$30.52');
  });

  it('is not there for any other job', async () => {
    page = await session.open(indeedPosting(nurse));
    await settled();
    expect(await shown(page)).toEqual([]);
  });

  it('follows navigation within the page, from posting to posting and back', async () => {
    page = await session.open(INDEED_LIST);
    const openCard = (id: string) => page.click(`a[data-jk="${id}"] span`);
    await openCard(pta.id);
    await panelSays(/Physical therapist assistant/);
    await openCard(cota.id);
    await panelSays(/Occupational therapy assistant/);
    await openCard(nurse.id);
    await expect.poll(() => panelTexts(page), PATIENCE).toEqual([]);
    await page.evaluate(() => history.back());
    await panelSays(/Occupational therapy assistant/);
    expect(await shown(page, 'badge')).toHaveLength(2);
  });

  it('outlives a page that draws its posting anew again and again', async () => {
    page = await session.open(`${INDEED_LIST}&vjk=${pta.id}`);
    await panelSays(/Physical therapist assistant/);
    for (let times = 0; times < 8; times += 1) {
      await page.$eval(
        '#jobsearch-ViewjobPaneWrapper',
        (pane, html) => {
          pane.replaceChildren(document.createRange().createContextualFragment(html));
        },
        indeedPane(pta),
      );
      await panelSays(/Physical therapist assistant/);
    }
  });

  it('stays folded once it has been folded, on the next posting too', async () => {
    page = await session.open(indeedPosting(pta));
    await panelSays(/Physical therapist assistant/);
    const unfolded = (await shown(page, 'panel'))[0]?.box.height ?? 0;
    await page.locator('[data-lens="panel"] >>> button[aria-expanded="true"]').click();
    const heightOf = async () => (await shown(page, 'panel'))[0]?.box.height ?? Number.POSITIVE_INFINITY;
    await expect.poll(heightOf, PATIENCE).toBeLessThan(unfolded / 2);
    await page.goto(indeedPosting(cota));
    await panelSays(/Occupational therapy assistant/);
    expect(await heightOf()).toBeLessThan(unfolded / 2);
    await page.locator('[data-lens="panel"] >>> button[aria-expanded="false"]').click();
    await expect.poll(heightOf, PATIENCE).toBeGreaterThan(unfolded / 2);
  });

  it('keeps the figures of its scale apart, however narrow it is', async () => {
    // A pay far above all others makes the scale wider and leaves Denver's figures less room: 25.40 to 45.24 an hour.
    const denver = { ...pta, location: 'Denver, CO', pay: '$58 - $65 an hour' };
    session.web.serve(`${indeedPosting(denver)}&denver`, indeedPostingPage(denver));
    page = await session.open(`${indeedPosting(denver)}&denver`);
    await panelSays(/\$31\.40/);
    for (const width of [300, 360, 420, 500, 700, 1280]) {
      await page.setViewport({ width, height: 900 });
      const labels = await page.$eval('[data-lens="panel"]', (host) =>
        [...(host.shadowRoot?.querySelectorAll('.scale-label') ?? [])]
          .map((label) => label.getBoundingClientRect())
          .filter((box) => box.width > 0)
          .map(({ left, right }) => ({ left, right })),
      );
      expect(labels.length, `labels at ${width} px`).toBeGreaterThan(0);
      for (const [index, label] of labels.entries()) {
        expect(label.left, `label ${index} at ${width} px`).toBeGreaterThan((labels[index - 1]?.right ?? 0) + 2);
      }
    }
  });

  it('can be worked with the keyboard alone', async () => {
    page = await session.open(indeedPosting(pta));
    await panelSays(/Physical therapist assistant/);
    const focused = () =>
      page.evaluate(() => {
        const inside = document.activeElement?.shadowRoot?.activeElement;
        return inside
          ? {
              name: inside.getAttribute('aria-label') ?? inside.textContent,
              outline: getComputedStyle(inside).outlineStyle,
            }
          : null;
      });
    const reached: (string | null | undefined)[] = [];
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      const at = await focused();
      if (!at) continue;
      reached.push(at.name);
      expect(at.outline, `a ring around ${at.name}`).not.toBe('none');
    }
    expect(reached.length).toBeGreaterThanOrEqual(3);
  });

  it('takes everything away when the person hides it on this site', async () => {
    page = await session.open(INDEED_LIST);
    await page.click(`a[data-jk="${pta.id}"] span`);
    await panelSays(/Physical therapist assistant/);
    await page.focus(`a[data-jk="${cota.id}"]`);
    const hide = await page.$('[data-lens="panel"] >>> button[aria-label*="ide"]');
    await hide?.focus();
    await hide?.press('Enter');
    await expect.poll(() => shown(page), PATIENCE).toEqual([]);
    // Whoever works with the keyboard goes on where they were, and screen readers are told in a node that stays a while.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-jk'))).toBe(cota.id);
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('html > div').length), PATIENCE).toBe(0);
    await page.reload();
    await settled();
    expect(await shown(page)).toEqual([]);
  });
});
