import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type Engine, findBrowser } from '../../../scripts/browser/find';
import { launchWithExtension } from '../../../scripts/browser/launch';
import { FakeWeb } from './fake-web';

export const ENGINES: Engine[] = ['chromium', 'firefox'];

/** `test`: shadow roots are open and hosts say what they are; `production`: what people get. */
export type Build = 'test' | 'production';

/** A browser with the built extension in it, on a web of its own. Its pages are Puppeteer's, which drives both engines alike. */
export interface Session {
  engine: Engine;
  browser: Browser;
  web: FakeWeb;
  /** `chrome-extension://…` or `moz-extension://…` */
  extensionOrigin: string;
  /** Opens a served page in a new tab, at its real address. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages (`popup.html`, `options.html`) in a new tab; there once it is drawn. */
  openOwn(file: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * The folder that an engine's build is in.
 * @throws Error where it was not built, with the command that builds it
 */
export function buildFolder(engine: Engine, build: Build): string {
  const target = engine === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const folder = join(import.meta.dirname, '..', '..', '..', '.output', build === 'test' ? `${target}-test` : target);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  const mode = build === 'test' ? ' --mode test' : '';
  const command = `npx wxt build${engine === 'firefox' ? ' -b firefox --mv3' : ''}${mode}`;
  throw new Error(`${folder} is not built: ${command} builds it, and npm test builds all`);
}

export interface SessionOptions {
  build?: Build;
  colorScheme?: 'light' | 'dark';
  /** Whether our nodes unfold, as they do for most people; otherwise they are there at once. */
  motion?: boolean;
}

/** How long a browser has to close before it is ended, in milliseconds. */
const CLOSING = 10_000;

export async function startSession(engine: Engine, options: SessionOptions = {}): Promise<Session> {
  const { build = 'test', colorScheme = 'light', motion = false } = options;
  const executable = findBrowser(engine);
  if (executable === null) throw new Error(`no ${engine} is installed`);
  const extension = buildFolder(engine, build);
  const web = await FakeWeb.start();
  const { browser, extensionOrigin } = await launchWithExtension({
    engine,
    executable,
    extension,
    headless: true,
    colorScheme,
    reducedMotion: !motion,
    proxyPort: web.port,
    viewport: { width: 1280, height: 900 },
  });
  return {
    engine,
    browser,
    web,
    extensionOrigin,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openOwn(file) {
      const page = await browser.newPage();
      await (engine === 'firefox' ? gotoOwnInFirefox : gotoOwnInChromium)(page, `${extensionOrigin}/${file}`);
      // They draw what the browser's storage says, which has no part in the page's being loaded.
      await page.waitForSelector('#app h2', { visible: true });
      return page;
    },
    async close() {
      const tooLong = setTimeout(() => browser.process()?.kill('SIGKILL'), CLOSING);
      await browser.close().catch(() => undefined);
      clearTimeout(tooLong);
      await web.stop();
    },
  };
}

async function gotoOwnInChromium(page: Page, url: string): Promise<void> {
  await page.goto(url);
}

/** The part of Puppeteer's inner frame that is needed below. */
interface BidiFrame {
  browsingContext: { navigate(url: string, wait: 'none'): Promise<unknown> };
}

/**
 * Firefox reports no navigation events for an extension's own pages (153 ESR, November 2026), so `goto` would wait in vain:
 * start the navigation without waiting, then ask the page itself.
 */
async function gotoOwnInFirefox(page: Page, url: string): Promise<void> {
  await (page.mainFrame() as unknown as BidiFrame).browsingContext.navigate(url, 'none');
  await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
}
