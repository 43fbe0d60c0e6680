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

/** What reaches out of the window (or of the frame in it) sideways: nobody would come to it without scrolling to and fro. */
const wide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const view = document.querySelector('iframe')?.contentDocument ?? document;
    const edge = view.documentElement.clientWidth;
    const isShown = (each: Element) => !each.closest('.hidden-text, svg') && each.getClientRects().length > 0;
    return [...view.querySelectorAll('#app *')]
      .filter((each) => isShown(each) && each.getBoundingClientRect().right > edge + 1)
      .map((each) => `${each.tagName} ${each.className} ${each.getBoundingClientRect().right} > ${edge}`);
  });

describe.each(ENGINES)('a text size of one’s own in %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(engine);
  });
  afterAll(() => session?.close());

  // In a frame of that width, which goes by its own in both browsers.
  it.each(['popup.html', 'options.html', 'offer.html'].flatMap((file) => SIZES.map((each) => ({ file, ...each }))))(
    'enlarges $file at $size px, and nothing reaches out of $width px',
    async ({ file, size, width }) => {
      const page = await session.openOwn('options.html');
      await page.evaluate(
        (source, wide) => {
          const frame = document.createElement('iframe');
          frame.style.cssText = `border: 0; width: ${wide}px; height: 900px`;
          frame.src = source;
          document.body.replaceChildren(frame);
        },
        file,
        width,
      );
      await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('#app h2'));
      const text = await page.evaluate((px) => {
        const view = document.querySelector('iframe')?.contentDocument as Document;
        view.documentElement.style.fontSize = `${px}px`;
        for (const details of view.querySelectorAll('details')) details.open = true;
        return getComputedStyle(view.querySelector('.lens') as Element).fontSize;
      }, size);
      expect(text).toBe(`${(13 * size) / 16}px`);
      expect(await wide(page)).toEqual([]);
      await page.close();
    },
  );
});

describe('the offer page as it is filled in', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session?.close());

  it.each(SIZES)(
    'leaves the offer page in $width px at $size px with every kind of pay, a figure and a second offer',
    async (each) => {
      const page = await session.openOwn('offer.html');
      await page.setViewport({ width: each.width, height: 900 });
      await page.evaluate((px) => {
        document.documentElement.style.fontSize = `${px}px`;
      }, each.size);
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
      await page.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(({ innerText }) => innerText === 'Add a second offer')?.click();
      });
      await page.waitForSelector('.offer + .offer');
      expect(await wide(page), 'two offers').toEqual([]);
      await page.close();
    },
  );
});
