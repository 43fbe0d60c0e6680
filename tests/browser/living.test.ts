import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { savedPage } from '../sites/saved-pages';
import { ENGINES, type Session, startSession } from './harness/session';
import { badgedCards, panelTexts, settled, shown } from './harness/shown';
import { INDEED_LIST, indeedCard, indeedListPage, indeedPosting, indeedPostingPage } from './pages/indeed';
import { cota, mixedJobs, pta } from './pages/job';
import {
  endlessPage,
  framePage,
  inShadow,
  livingUrl,
  nthJob,
  popoverPage,
  virtualisedPage,
  WINDOW,
} from './pages/living';

const PATIENCE = { timeout: 10_000 };
const PTA = /^Physical therapist assistant/;
const OTA = /^Occupational therapy assistant/;

describe.each(ENGINES)('a living page in %s', (engine) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(engine);
    session.web.serve(INDEED_LIST, indeedListPage(mixedJobs));
    for (const job of mixedJobs) session.web.serve(indeedPosting(job), indeedPostingPage(job));
  });
  afterAll(() => session?.close());
  afterEach(() => page?.close());

  const openPage = async (name: string, html: string): Promise<void> => {
    session.web.serve(livingUrl(name), html);
    page = await session.open(livingUrl(name));
  };
  const panelSays = (pattern: RegExp) =>
    expect.poll(() => panelTexts(page), PATIENCE).toEqual([expect.stringMatching(pattern)]);

  it('a virtualised list fills the same nodes with other jobs, and the badges follow', async () => {
    await openPage('virtualised', virtualisedPage());
    for (const from of [0, 1, 2, 9, 50, 49, 0]) {
      await page.$eval('#viewport', (viewport, top) => viewport.scrollTo(0, top), from * WINDOW.height);
      const expected = Array.from({ length: WINDOW.rows }, (_, place) => ({ place, job: nthJob(from + place) }))
        .filter(({ job }) => job.title === pta.title || job.title === cota.title)
        .map(({ place, job }) => `card-${place} ${job.title === pta.title ? 'PTA' : 'OTA'}`);
      await expect
        .poll(
          async () => (await shown(page, 'badge')).map(({ card, text }) => `${card} ${/PTA|OTA/.exec(text)}`),
          PATIENCE,
        )
        .toEqual(expected);
    }
  });

  it('an endless list gets one badge a therapy card, however far it is scrolled', async () => {
    await openPage('endless', endlessPage());
    for (const screens of [1, 2, 3, 4]) {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await expect.poll(() => page.$$('#cards > li').then((all) => all.length), PATIENCE).toBeGreaterThan(screens * 10);
    }
    await settled();
    const ours = await page.$$eval('#cards > li', (all) =>
      all.filter(({ innerText }) => /PTA|COTA/.test(innerText)).map(({ id }) => id),
    );
    expect(ours.length).toBeGreaterThanOrEqual(20);
    expect(await badgedCards(page)).toEqual(ours);
  });

  it('a posting in a popover has its panel there, as long as it is open', async () => {
    await openPage('popover', popoverPage());
    await expect.poll(() => badgedCards(page), PATIENCE).toEqual([`card-${pta.id}`]);
    for (let times = 0; times < 2; times += 1) {
      await page.evaluate(() => (globalThis as unknown as { openJob(): void }).openJob());
      await panelSays(OTA);
      expect(await page.$$eval('[popover] [data-lens="panel"]', (all) => all.length)).toBe(1);
      await page.evaluate(() => (globalThis as unknown as { closeJob(): void }).closeJob());
      await expect
        .poll(async () => (await shown(page, 'panel')).filter(({ box }) => box.height > 0), PATIENCE)
        .toEqual([]);
    }
    expect(await badgedCards(page)).toEqual([`card-${pta.id}`]);
  });

  it('a page out of the back/forward cache has its badges once, and goes on living', async () => {
    // Pages are kept only where they may be stored.
    session.web.serve(livingUrl('kept'), { headers: { 'cache-control': 'private' }, body: indeedListPage(mixedJobs) });
    page = await session.open(livingUrl('kept'));
    await expect.poll(() => badgedCards(page), PATIENCE).toHaveLength(2);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
    );
    await page.goto(indeedPosting(pta));
    await panelSays(PTA);
    await page.goBack({ waitUntil: [] }).catch(() => undefined);
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { persisted?: boolean }).persisted), PATIENCE)
      .toBe(true);
    await settled();
    expect(await badgedCards(page)).toEqual([`card-${pta.id}`, `card-${cota.id}`]);
    await page.$eval('#cards', (list, html) => list.insertAdjacentHTML('beforeend', html), indeedCard(nthJob(4)));
    await expect.poll(() => badgedCards(page), PATIENCE).toHaveLength(3);
  });

  it('a corrected role is painted at once, and remembered for the next posting of that title', async () => {
    page = await session.open(indeedPosting(pta));
    await panelSays(PTA);
    await page.$eval('[data-lens="panel"]', (host) => {
      const root = host.shadowRoot;
      for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
      const select = root?.querySelector('select');
      if (select) select.value = 'physical-therapist-aide';
      root?.querySelector('form')?.requestSubmit();
    });
    await panelSays(/^Physical therapist aide/);
    await page.reload();
    await panelSays(/^Physical therapist aide/);
    await page.$eval('[data-lens="panel"]', (host) => {
      const select = host.shadowRoot?.querySelector('select');
      if (select) select.value = 'physical-therapist-assistant';
      host.shadowRoot?.querySelector('form')?.requestSubmit();
    });
    await panelSays(PTA);
  });

  it('a site that is hidden is empty at once in every tab, and full again when it is switched on', async () => {
    page = await session.open(INDEED_LIST);
    await expect.poll(() => badgedCards(page), PATIENCE).toHaveLength(2);
    const posting = await session.open(indeedPosting(cota));
    await expect.poll(() => panelTexts(posting), PATIENCE).toHaveLength(1);
    await posting.locator('[data-lens="panel"] >>> [data-does="hide-site"]').click();
    for (const tab of [posting, page]) await expect.poll(() => shown(tab), PATIENCE).toEqual([]);
    const options = await session.openOwn('options.html');
    const button = await options.waitForFunction(
      () => [...document.querySelectorAll('button')].find(({ innerText }) => innerText.includes('Switch on')) ?? null,
    );
    await (button as ElementHandle<HTMLButtonElement>).click();
    await expect.poll(() => panelTexts(posting), PATIENCE).toEqual([expect.stringMatching(OTA)]);
    await expect.poll(() => badgedCards(page), PATIENCE).toHaveLength(2);
    await Promise.all([posting.close(), options.close()]);
  });
});

/** Chromium's question for a host cannot be answered by a test; Firefox is told to take it for answered. */
describe('on a granted host, in firefox', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('firefox');
  });
  afterAll(() => session?.close());

  async function grant(url: string): Promise<void> {
    const options = await session.openOwn('options.html');
    await options.evaluate(
      (origin) => {
        const button = document.createElement('button');
        button.id = 'grant';
        const { browser } = globalThis as unknown as { browser: { permissions: { request(which: object): void } } };
        button.onclick = () => browser.permissions.request({ origins: [origin] });
        document.body.prepend(button);
      },
      `${new URL(url).origin}/*`,
    );
    await options.locator('#grant').click();
    await settled();
    await options.close();
  }
  /** What our nodes of that kind say first, in every open tree of the page. */
  const rolesOf = (where: Page | Frame, kind: 'badge' | 'panel') =>
    where.evaluate((wanted) => {
      const trees = (root: ParentNode): ParentNode[] => [
        root,
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : [])),
      ];
      return trees(document)
        .flatMap((tree) => [...tree.querySelectorAll(`[data-lens="${wanted}"]`)])
        .map((host) => host.shadowRoot?.querySelector('h2, .badge-role')?.textContent);
    }, kind);

  it('a posting in a frame has its panel there, and the page around it has none', async () => {
    const posting = savedPage('icims/2026-08-posting');
    session.web.serve(posting.url, posting.html);
    session.web.serve('https://employer.example/careers', framePage(posting.url));
    await grant(posting.url);
    const page = await session.open('https://employer.example/careers');
    const frame = await page.waitForFrame((candidate) => candidate.url() === posting.url);
    await expect.poll(() => rolesOf(frame, 'panel'), PATIENCE).toEqual(['Physical therapist assistant']);
    expect(await shown(page)).toEqual([]);
  });

  it('list and posting inside open shadow roots have their badges and their panel', async () => {
    const [list, posting] = [savedPage('ukg-pro/2026-09-list'), savedPage('ukg-pro/2026-09-posting')];
    for (const { url, html } of [list, posting]) session.web.serve(url, inShadow(html));
    await grant(list.url);
    const page = await session.open(list.url);
    const cards = list.expected.cards.length;
    await expect.poll(() => rolesOf(page, 'badge'), PATIENCE).toHaveLength(cards);
    await page.goto(posting.url);
    await expect.poll(() => rolesOf(page, 'panel'), PATIENCE).toHaveLength(1);
    await settled();
    expect(await rolesOf(page, 'panel')).toHaveLength(1);
  });
});
