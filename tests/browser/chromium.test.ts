import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from './harness/session';
import { badgedCards, panelTexts, settled, shown } from './harness/shown';
import { INDEED_LIST, indeedListPage, indeedPosting, indeedPostingPage } from './pages/indeed';
import { cota, manyJobs, mixedJobs, nurse, pta, therapist } from './pages/job';

/**
 * What only Chromium lets a test do: look into the isolated world and the service worker, end the worker, reload the extension,
 * count nodes and listeners.
 */
const PATIENCE = { timeout: 15_000 };

let session: Session;
beforeAll(async () => {
  session = await startSession('chromium');
  session.web.serve(INDEED_LIST, indeedListPage(mixedJobs));
  for (const job of mixedJobs) session.web.serve(indeedPosting(job), indeedPostingPage(job));
});
afterAll(() => session?.close());

/** What the test uses and sets in a page of the extension. */
interface ExtensionScope {
  messages: number;
  chrome: { runtime: { onMessage: { addListener(listener: () => void): void }; reload(): void } };
}

async function serviceWorker(): Promise<WebWorker> {
  const target = await session.browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(session.extensionOrigin),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker is not running');
  return worker;
}

/** Whether the overlay script runs in the isolated world of our reader. */
async function overlayRuns(page: Page): Promise<boolean> {
  const ours = page.extensionRealms();
  const found = await Promise.all(ours.map((realm) => realm.evaluate(() => 'therapyPayLens' in globalThis)));
  return found.includes(true);
}

describe('a page pays only for what it shows', () => {
  it('no overlay and no message where there is no therapy job', async () => {
    const url = 'https://www.indeed.com/jobs?q=nurse';
    session.web.serve(url, indeedListPage([nurse, therapist]));
    // Whatever the reader says to the background reaches every other page of the extension too.
    const listener = await session.openOwn('options.html');
    await listener.evaluate(() => {
      const scope = globalThis as unknown as ExtensionScope;
      scope.messages = 0;
      scope.chrome.runtime.onMessage.addListener(() => {
        scope.messages += 1;
      });
    });
    const messages = () => listener.evaluate(() => (globalThis as unknown as ExtensionScope).messages);
    const page = await session.open(url);
    await settled();
    expect(page.extensionRealms()).toHaveLength(1);
    expect(await overlayRuns(page)).toBe(false);
    expect(await messages()).toBe(0);
    // The same probe sees both on a page that has one.
    const other = await session.open(indeedPosting(pta));
    await expect.poll(() => panelTexts(other), PATIENCE).toHaveLength(1);
    expect(await overlayRuns(other)).toBe(true);
    expect(await messages()).toBe(1);
    await Promise.all([listener.close(), page.close(), other.close()]);
  });
});

describe('faults', () => {
  it('an ended service worker is back for the next question', async () => {
    const page = await session.open(INDEED_LIST);
    await expect.poll(() => badgedCards(page), PATIENCE).toHaveLength(2);
    await (await serviceWorker()).close();
    await page.click(`a[data-jk="${cota.id}"] span`);
    await expect
      .poll(() => panelTexts(page), PATIENCE)
      .toEqual([expect.stringMatching(/Occupational therapy assistant/)]);
    await page.close();
  });

  it('a page that outlives its extension, as at an update, is left with nothing dead on it', async () => {
    // In a browser of its own: ours would be without the extension for a while.
    const other = await startSession('chromium');
    other.web.serve(indeedPosting(pta), indeedPostingPage(pta));
    const page = await other.open(indeedPosting(pta));
    await expect.poll(() => panelTexts(page), PATIENCE).toHaveLength(1);
    const options = await other.openOwn('options.html');
    // The page that asks for it is gone before it could answer.
    await options
      .evaluate(() => (globalThis as unknown as ExtensionScope).chrome.runtime.reload())
      .catch(() => undefined);
    await expect.poll(() => options.isClosed(), PATIENCE).toBe(true);
    // The person comes back to the tab.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => shown(page), PATIENCE).toEqual([]);
    await other.close();
  });
});

describe('a long visit', () => {
  it('1,000 cards and 200 postings in one page: one badge a therapy card, one panel, and no growth', async () => {
    const url = 'https://www.indeed.com/jobs?q=pta&limit=1000';
    const jobs = manyJobs(1000);
    const ours = jobs.filter(({ title }) => title === pta.title);
    session.web.serve(url, indeedListPage(jobs));
    const page = await session.open(url);
    await expect.poll(async () => (await badgedCards(page)).length, { timeout: 30_000 }).toBe(ours.length);
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');
    const counts = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
    };
    const visit = async (times: number) => {
      for (let visited = 1; visited <= times; visited += 1) {
        // Ours and others take turns, and the last one is ours.
        const { id } = jobs[(times - visited) * 2] ?? pta;
        await page.evaluate((job) => document.querySelector<HTMLElement>(`a[data-jk="${job}"] span`)?.click(), id);
        await new Promise((resolve) => setTimeout(resolve, 90));
      }
      await expect
        .poll(() => panelTexts(page), PATIENCE)
        .toEqual([expect.stringMatching(/Physical therapist assistant/)]);
      await settled();
    };
    await visit(20);
    const before = await counts();
    await visit(200);
    const after = await counts();
    expect(await badgedCards(page)).toEqual(ours.map(({ id }) => `card-${id}`));
    // Less than a node or a listener for each posting that was visited.
    expect(after.nodes - before.nodes).toBeLessThan(200);
    expect(after.listeners - before.listeners).toBeLessThan(20);
    await page.close();
  });
});

describe('magnified to 200 %', () => {
  /** Twice as big on the same screen: half the room. */
  const MAGNIFIED = { width: 640, height: 450, deviceScaleFactor: 2 };

  it.each(['popup.html', 'options.html'])('%s needs no sideways scrolling', async (file) => {
    const page = await session.openOwn(file);
    await page.setViewport(MAGNIFIED);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    await page.close();
  });

  it('the panel keeps inside its column', async () => {
    const page = await session.open(indeedPosting(pta));
    await page.setViewport(MAGNIFIED);
    await expect.poll(() => shown(page, 'panel'), PATIENCE).toHaveLength(1);
    const overflow = await page.$eval('[data-lens="panel"]', (host) => {
      const body = host.shadowRoot?.querySelector('div');
      return body ? body.scrollWidth - body.clientWidth : Number.NaN;
    });
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });
});
