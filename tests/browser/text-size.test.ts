import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES, type Session, startSession } from './harness/session';

/** As somebody sets it in their browser, in px; 16 is what browsers begin with. */
const SIZES = [
  { size: 16, width: 320 },
  { size: 24, width: 360 },
  { size: 32, width: 640 },
  { size: 32, width: 1280 },
];

/** What reaches out of the window sideways: nobody would come to it without scrolling to and fro. */
const wide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const isShown = (each: Element) => !each.closest('.hidden-text, svg') && each.getClientRects().length > 0;
    const out = [...document.querySelectorAll('#app *')].filter(
      (each) => isShown(each) && each.getBoundingClientRect().right > edge + 1,
    );
    return out.map((each) => `${each.tagName} ${each.className} ${each.getBoundingClientRect().right} > ${edge}`);
  });

describe.each(ENGINES)('a text size of one’s own in %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(engine);
  });
  afterAll(() => session?.close());

  async function opened(file: string, { size, width }: (typeof SIZES)[number]): Promise<Page> {
    const page = await session.openOwn(file);
    await page.setViewport({ width, height: 900 });
    await page.evaluate((px) => {
      document.documentElement.style.fontSize = `${px}px`;
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, size);
    return page;
  }

  const textSize = (page: Page) =>
    page.evaluate(() => {
      const text = document.querySelector('.lens p');
      return { text: getComputedStyle(document.querySelector('.lens') as Element).fontSize, is: text !== null };
    });

  it.each(['popup.html', 'options.html', 'offer.html'].flatMap((file) => SIZES.map((each) => ({ file, ...each }))))(
    'enlarges $file at $size px, and nothing reaches out of $width px',
    async ({ file, size, width }) => {
      const page = await opened(file, { size, width });
      expect(await textSize(page)).toEqual({ text: `${(13 * size) / 16}px`, is: true });
      expect(await wide(page)).toEqual([]);
      await page.close();
    },
  );

  it.each(SIZES)(
    'leaves the offer page in $width px at $size px with every kind of pay, a figure and a second offer',
    async (each) => {
      const page = await opened('offer.html', each);
      for (const kind of ['by the visit', 'a travel week', 'a salary', 'by the hour']) {
        await page.evaluate((text) => {
          const pills = [...document.querySelectorAll<HTMLElement>('.choice-pill')];
          pills.find(({ innerText }) => innerText === text)?.click();
        }, kind);
        expect(await wide(page), kind).toEqual([]);
      }
      await page.type('.range input', '41');
      await page.type('[role="combobox"]', 'pta dallas');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.beside .above');
      await page.type('.present input', '9000');
      await page.keyboard.press('Tab');
      await page.waitForSelector('[role="alert"]');
      expect(await wide(page), 'one offer').toEqual([]);
      await page.evaluate(() => [...document.querySelectorAll('button')].at(-1)?.click());
      await page.waitForSelector('.offer + .offer');
      expect(await wide(page), 'two offers').toEqual([]);
      await page.close();
    },
  );
});
