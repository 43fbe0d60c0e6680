import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES, type Session, startSession } from './harness/session';
import { shown } from './harness/shown';
import { INDEED_LIST, indeedListPage, indeedPosting, indeedPostingPage } from './pages/indeed';
import { cota, mixedJobs, pta } from './pages/job';

const SCHEMES = ['light', 'dark'] as const;
const SURFACES = ENGINES.flatMap((engine) => SCHEMES.map((scheme) => ({ engine, scheme })));

/** What axe holds against the page, or against the parts of it that `within` selects; open shadow roots included. */
async function violations(page: Page, within = ':root'): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ include: [selector] });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  }, within);
}

describe.each(SURFACES)('axe finds nothing in $engine, $scheme:', ({ engine, scheme }) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(engine, { colorScheme: scheme });
    // The overlay goes by the page's background, not by the browser's wish.
    const dressed = (html: string) => (scheme === 'dark' ? html.replace('<html ', '<html class="dark" ') : html);
    session.web.serve(INDEED_LIST, dressed(indeedListPage(mixedJobs)));
    for (const job of mixedJobs) session.web.serve(indeedPosting(job), dressed(indeedPostingPage(job)));
  });
  afterAll(() => session?.close());

  it('badges', async () => {
    const page = await session.open(INDEED_LIST);
    await expect.poll(() => shown(page, 'badge'), { timeout: 8000 }).toHaveLength(2);
    expect(await violations(page, '[data-lens]')).toEqual([]);
  });

  it.each([
    ['pay', pta],
    ['no pay', cota],
  ])('panel with %s', async (_, job) => {
    const page = await session.open(indeedPosting(job));
    await expect.poll(() => shown(page, 'panel'), { timeout: 8000 }).toHaveLength(1);
    expect(await violations(page, '[data-lens]')).toEqual([]);
  });

  it('popup: as it opens, while searching, and with a career', async () => {
    const page = await session.openOwn('popup.html');
    expect(await violations(page)).toEqual([]);
    await page.type('input', 'cota ohio');
    await page.waitForSelector('[role="option"]');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[role="option"]') === null);
    expect(await violations(page)).toEqual([]);
  });

  it('options', async () => {
    const page = await session.openOwn('options.html');
    expect(await violations(page)).toEqual([]);
  });

  it('offer: as it opens, with an offer of each kind, and with two', async () => {
    const page = await session.openOwn('offer.html');
    await page.waitForSelector('.offer');
    expect(await violations(page)).toEqual([]);
    for (const kind of ['by the visit', 'a travel week', 'a salary', 'by the hour']) {
      await page.evaluate((text) => {
        const pills = [...document.querySelectorAll<HTMLElement>('.choice-pill')];
        pills.find(({ innerText }) => innerText === text)?.click();
      }, kind);
      expect(await violations(page), kind).toEqual([]);
    }
    await page.type('.range input', '41');
    await page.type('[role="combobox"]', 'pta dallas');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.beside .above');
    await page.type('.present input', '31');
    await page.evaluate(() => document.querySelector<HTMLElement>('.offer-buttons .button')?.click());
    await page.waitForSelector('.offer + .offer');
    expect(await violations(page)).toEqual([]);
    // Another currency marks the field, and the figure from before it.
    await page.type('.offer + .offer .range input', '€34');
    await page.waitForSelector('.out-of-bounds');
    expect(await violations(page), 'a field with other money').toEqual([]);
  });
});

// Firefox has no way for a test to ask for it.
describe('in colours that the person has set for everything, in Chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
    session.web.serve(indeedPosting(pta), indeedPostingPage(pta));
  });
  afterAll(() => session?.close());

  const forceColors = async (page: Page) => {
    const tools = await page.createCDPSession();
    await tools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  };

  it('the scale of a panel differs from its ground', async () => {
    const page = await session.open(indeedPosting(pta));
    await expect.poll(() => shown(page, 'panel'), { timeout: 8000 }).toHaveLength(1);
    await forceColors(page);
    const colours = await page.$eval('[data-lens="panel"]', (host) => {
      const of = (selector: string) => getComputedStyle(host.shadowRoot?.querySelector(selector) ?? host);
      return {
        ground: of('.panel').backgroundColor,
        text: of('.panel').color,
        core: of('.scale-core').fill,
        shown: [of('.scale-band').fill, of('.scale-core').fill, of('.scale-median').stroke, of('.scale-posted').fill],
      };
    });
    expect(colours.shown).not.toContain(colours.ground);
    expect(new Set(colours.shown.slice(0, 3)).size).toBe(3);
    // One of theirs, and none of ours.
    expect(colours.core).toBe(colours.text);
  });

  it('the chosen pill of an offer differs from the others by more than bold type, and its sliders have a track', async () => {
    const page = await session.openOwn('offer.html');
    await page.waitForSelector('.choice-pill input:checked');
    await forceColors(page);
    const grounds = await page.$$eval('.choice-pill span', (pills) =>
      pills.map((pill) => [
        pill.previousElementSibling?.matches(':checked') ?? false,
        getComputedStyle(pill).backgroundColor,
      ]),
    );
    const of = (isChosen: boolean) =>
      new Set(grounds.filter(([chosen]) => chosen === isChosen).map(([, ground]) => ground));
    expect([...of(true)].filter((ground) => of(false).has(ground))).toEqual([]);
    await page.evaluate(() => {
      const pills = [...document.querySelectorAll<HTMLElement>('.choice-pill')];
      pills.find(({ innerText }) => innerText === 'by the visit')?.click();
    });
    await page.waitForSelector('input[type="range"]');
    const adjusted = await page.$eval('input[type="range"]', (slider) =>
      getComputedStyle(slider).getPropertyValue('forced-color-adjust'),
    );
    expect(adjusted).toBe('none');
  });
});
