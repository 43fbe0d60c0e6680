import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES, type Session, startSession } from './harness/session';
import { badgedCards, settled, shown } from './harness/shown';
import { INDEED_LIST, indeedCard, indeedDecoy, indeedListPage } from './pages/indeed';
import { cota, mixedJobs, nurse, pta, therapist } from './pages/job';

const cardOf = ({ id }: { id: string }): string => `card-${id}`;

describe.each(ENGINES)('badges in %s', (engine) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(engine);
  });
  afterAll(() => session?.close());
  afterEach(() => page?.close());

  const openList = async (html: string): Promise<void> => {
    session.web.serve(INDEED_LIST, html);
    page = await session.open(INDEED_LIST);
  };
  /** Waits until exactly these cards bear a badge, and still do when the page has settled. */
  const expectBadgesOn = async (...cards: string[]): Promise<void> => {
    await expect.poll(() => badgedCards(page), { timeout: 8000 }).toEqual(cards);
    await settled();
    expect(await badgedCards(page)).toEqual(cards);
  };

  it('stand on therapy cards and on no other', async () => {
    await openList(indeedListPage(mixedJobs));
    await expectBadgesOn(cardOf(pta), cardOf(cota));
  });

  it('say the role, where the posted pay falls and what is typical there', async () => {
    await openList(indeedListPage(mixedJobs));
    await expectBadgesOn(cardOf(pta), cardOf(cota));
    const [first, second] = await shown(page, 'badge');
    // OEWS May 2025, Dallas-Fort Worth: median 80,370 a year is 38.64 an hour; 36 an hour is 74,880, 6.8 % less.
    expect(first?.text).toMatch(/\bPTA\b.*7% below median.*\$38\.64\/hr/);
    // Columbus, OH: 63,480 a year is 30.52 an hour.
    expect(second?.text).toMatch(/\bOTA\b.*no pay posted.*\$30\.52\/hr/);
  });

  it('are one line high, inside their card, and cover none of its words', async () => {
    await openList(indeedListPage(mixedJobs));
    await expectBadgesOn(cardOf(pta), cardOf(cota));
    for (const { card, box } of await shown(page, 'badge')) {
      const around = await page.$eval(`#${card}`, (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const texts = [...element.querySelectorAll('.jobTitle a, .company_location, .salary-snippet-container')];
        return { x, y, width, height, texts: texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect) };
      });
      expect(box.height).toBeLessThanOrEqual(40);
      expect(box.width).toBeGreaterThan(60);
      expect(box.x).toBeGreaterThanOrEqual(around.x);
      expect(box.x + box.width).toBeLessThanOrEqual(around.x + around.width);
      expect(box.y + box.height).toBeLessThanOrEqual(around.y + around.height + 1);
      for (const text of around.texts) {
        expect(box.y + 1 >= text.y + text.height || box.y + box.height <= text.y + 1).toBe(true);
      }
    }
  });

  it('make a narrow page no wider than it is without them', async () => {
    const wordy = { ...cota, title: 'COTA - Home Health', pay: '$58 - $65 per visit' };
    session.web.serve(INDEED_LIST, indeedListPage([pta, wordy]));
    page = await session.browser.newPage();
    await page.setViewport({ width: 360, height: 800 });
    await page.goto(INDEED_LIST);
    await expectBadgesOn(cardOf(pta), cardOf(wordy));
    const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth);
    const withBadges = await widthOf();
    for (const { box, text } of await shown(page, 'badge')) expect(box.x + box.width, text).toBeLessThanOrEqual(360);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('[data-lens]')) host.shadowRoot?.replaceChildren();
    });
    expect(withBadges).toBe(await widthOf());
  });

  it('leave decoy cards alone', async () => {
    await openList(indeedListPage([nurse], indeedDecoy(pta) + indeedCard(cota)));
    await expectBadgesOn(cardOf(cota));
  });

  it('come to cards that load later, once each', async () => {
    await openList(indeedListPage([pta, nurse]));
    await expectBadgesOn(cardOf(pta));
    await page.$eval('#cards', (list, html) => list.insertAdjacentHTML('beforeend', html), indeedCard(cota));
    await expectBadgesOn(cardOf(pta), cardOf(cota));
  });

  it('follow the job when a node is recycled for another one', async () => {
    await openList(indeedListPage([pta, nurse]));
    await expectBadgesOn(cardOf(pta));
    const recycle = (from: string, to: { id: string; title: string }) =>
      page.$eval(
        `#${from}`,
        (card, { id, title }) => {
          const link = card.querySelector('a[data-jk]');
          const text = card.querySelector('.jobTitle span');
          link?.setAttribute('data-jk', id);
          text?.setAttribute('title', title);
          if (text) text.textContent = title;
        },
        { id: to.id, title: to.title },
      );
    await recycle(cardOf(pta), therapist);
    await recycle(cardOf(nurse), cota);
    await expectBadgesOn(cardOf(nurse));
    expect((await shown(page, 'badge'))[0]?.text).toMatch(/\bOTA\b/);
  });

  it('are there once after the page has drawn its whole list anew', async () => {
    await openList(indeedListPage(mixedJobs));
    await expectBadgesOn(cardOf(pta), cardOf(cota));
    await page.$eval(
      '#cards',
      (list, html) => list.replaceChildren(document.createRange().createContextualFragment(html)),
      mixedJobs.map(indeedCard).join(''),
    );
    await expectBadgesOn(cardOf(pta), cardOf(cota));
  });

  it('come back when the page deletes them, but not for ever', async () => {
    await openList(indeedListPage([pta]));
    await expectBadgesOn(cardOf(pta));
    await page.evaluate(() => {
      Object.assign(globalThis, { deletions: 0 });
      new MutationObserver(() => {
        for (const host of document.querySelectorAll('[data-lens]')) {
          host.remove();
          (globalThis as unknown as { deletions: number }).deletions += 1;
        }
      }).observe(document, { subtree: true, childList: true });
      document.querySelector('[data-lens]')?.remove();
    });
    const deletions = () => page.evaluate(() => (globalThis as unknown as { deletions: number }).deletions);
    await expect.poll(deletions, { timeout: 5000 }).toBeGreaterThanOrEqual(1);
    await settled();
    await settled();
    const afterAWhile = await deletions();
    expect(afterAWhile).toBeLessThanOrEqual(5);
    await settled();
    expect(await deletions()).toBe(afterAWhile);
  });

  it('and everything else stay away from a page without therapy jobs', async () => {
    await openList(indeedListPage([nurse, therapist]));
    await settled();
    expect(await shown(page)).toEqual([]);
  });

  it('stay away from a bot challenge', async () => {
    session.web.serve(INDEED_LIST, {
      status: 403,
      body: indeedListPage([pta]).replace(/<title>.*?<\/title>/, '<title>Just a moment...</title>'),
    });
    page = await session.open(INDEED_LIST);
    await settled();
    expect(await shown(page)).toEqual([]);
  });

  it('work under the strictest policy that a page can have', async () => {
    session.web.serve(INDEED_LIST, {
      headers: {
        'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
      body: indeedListPage([pta]),
    });
    page = await session.open(INDEED_LIST);
    await expectBadgesOn(cardOf(pta));
    // Our own styles must have survived, or the line would be set in the page's 16 px.
    const size = await page.$eval('[data-lens="badge"]', (host) => {
      const text = host.shadowRoot?.querySelector('div span');
      return text ? getComputedStyle(text).fontSize : null;
    });
    expect(size).toBe('12px');
  });
});
