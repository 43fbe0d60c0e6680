import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Launched } from '../browser/launch';
import { overlayTexts } from './overlay-text';
import type { Board } from './server';
import { therapyJobs } from './therapy-jobs';

const LIST = '/';
const POSTING = `/jobs/${therapyJobs[0]?.slug}`;
const DESKTOP = { width: 1280, height: 900 };
/** The width that our popup asks for; browsers give it up to 600 px of height. */
const POPUP = { width: 380, height: 600 };

/** What a person might type who looks a career up. */
const LOOK_UP = 'cota ohio';

/** How long the extension is given to paint something, and a surface to come to rest after it, in milliseconds. */
const PAINT = 3000;
const ATTEMPTS = 4;
const REST = 700;

/**
 * Every surface as a picture, light and dark, and what the overlay says as text.
 * @throws where a page that must show something shows nothing: a demo that is empty has failed.
 */
export async function tour({ browser, extensionOrigin }: Launched, board: Board, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const save = async (name: string) => {
      const path = join(folder, `${name}-${theme}.png`) as `${string}.png`;
      await page.screenshot({ path, fullPage: name !== 'popup' });
      console.log(`saved ${path}`);
    };
    await page.setViewport(DESKTOP);
    const badges = await openAndRead(page, `${board.origin}${LIST}?theme=${theme}`);
    await save('list');
    const panel = await openAndRead(page, `${board.origin}${POSTING}?theme=${theme}`);
    await save('posting');
    await page.goto(`${extensionOrigin}/offer.html`);
    await page.waitForSelector('input');
    await rest();
    await save('offer');
    await page.goto(`${extensionOrigin}/options.html`);
    await rest();
    await save('options');
    await page.setViewport(POPUP);
    await page.goto(`${extensionOrigin}/popup.html`);
    await page.waitForSelector('input');
    await page.type('input', LOOK_UP);
    await rest();
    await page.keyboard.press('Enter');
    await rest();
    await save('popup');
    if (theme === 'dark') continue;
    say(
      `On the results list, ${badges.length} badges`,
      badges.map((badge) => badge.replaceAll('\n', ' ')),
    );
    say('On the open posting', panel);
  }
}

/** The picture in the README: a posting with its panel. */
export async function saveReadmePicture({ browser }: Launched, board: Board, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const page = await browser.newPage();
  await page.setViewport({ ...DESKTOP, deviceScaleFactor: 2 });
  await openAndRead(page, `${board.origin}${POSTING}?theme=light`);
  await page.screenshot({ path: file as `${string}.png` });
  console.log(`saved ${file}`);
}

/**
 * Opens a page of the board, waits for the overlay and hands back its texts. The background registers its reader for the board
 * only after its own start, which the first page can outrun: so a page that shows nothing is loaded anew.
 */
export async function openAndRead(page: Page, url: string): Promise<string[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await page.goto(url);
    for (const until = Date.now() + PAINT; Date.now() < until; ) {
      if ((await overlayTexts(page)).length > 0) {
        await rest();
        return overlayTexts(page);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`The extension shows nothing on ${url}`);
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST));

function say(heading: string, texts: string[]): void {
  console.log(`\n${heading}:`);
  for (const text of texts) console.log(text.replace(/^/gm, '  '));
}
