/** `npm start`: the extension on a demo job board, in an installed browser. */
import type { Browser } from 'puppeteer-core';
import { needBrowser } from './browser/install';
import { launchWithExtension } from './browser/launch';
import { run } from './command';
import { openAndRead, saveReadmePicture, tour } from './demo/pictures';
import { type Board, serveBoard } from './demo/server';
import { readArguments } from './usage';

/** Reads http://localhost/ besides the job boards; never published. */
const DEMO_BUILD = '.output/chrome-mv3-demo';

const { values } = readArguments({
  call: 'npm start',
  line: '[--headless] [--screenshot FILE]',
  does: 'Builds the extension and opens a demo job board with it in an installed browser; ends when the browser is closed.',
  options: {
    headless: { says: 'saves pictures to .demo/ and prints what the overlay says; so does a machine without a screen' },
    screenshot: { takes: 'FILE', says: "saves the README's picture, and nothing else" },
  },
  example: 'npm start -- --headless',
});
try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const executable = needBrowser('chromium', console.log);
  const build = await run('wxt', 'build', '--mode', 'demo');
  if (build.code !== 0) throw new Error(build.output);
  const board = await serveBoard();
  const headless = values.headless || values.screenshot !== undefined || !hasScreen();
  const launched = await launchWithExtension({
    engine: 'chromium',
    executable,
    extension: DEMO_BUILD,
    headless,
    // A picture shows what has come to rest.
    reducedMotion: headless,
  });
  try {
    if (values.screenshot !== undefined) await saveReadmePicture(launched, board, values.screenshot);
    else if (headless) await tour(launched, board, '.demo');
    else await show(launched.browser, board);
  } finally {
    await launched.browser.close();
    board.close();
  }
}

/** Opens the board for a person and waits until they close the browser. */
async function show(browser: Browser, board: Board): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await openAndRead(page, board.origin);
  console.log(`The demo board is open at ${board.origin}. Close the browser to end.`);
  await new Promise((closed) => browser.once('disconnected', closed));
}

function hasScreen(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
