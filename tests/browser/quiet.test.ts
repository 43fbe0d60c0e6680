import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebRequest } from './harness/fake-web';
import { ENGINES, type Session, startSession } from './harness/session';
import { panelTexts, settled } from './harness/shown';
import { INDEED_LIST, indeedListPage, indeedPosting, indeedPostingPage } from './pages/indeed';
import { mixedJobs, pta } from './pages/job';

/** What the browsers ask for on their own account at start-up, with or without an extension (seen in November 2026). */
const BROWSERS_OWN = [
  /^https?:\/\/clients2\.google\.com\/time\//,
  /^https?:\/\/update\.googleapis\.com\/service\/update2\//,
  /^https:\/\/accounts\.google\.com\/ListAccounts\b/,
  /^https:\/\/(firefox|content-signature-2)\.(settings\.services|cdn)\.mozilla\.(com|net)\//,
];
const notBrowsersOwn = ({ url }: WebRequest): boolean => !BROWSERS_OWN.some((own) => own.test(url));

describe.each(ENGINES)('nothing leaves %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(engine, { build: 'production' });
    session.web.serve(INDEED_LIST, indeedListPage(mixedJobs));
    session.web.serve(indeedPosting(pta), indeedPostingPage(pta));
  });
  afterAll(() => session?.close());

  it('while a list, a posting, the popup and the settings are used', async () => {
    const list = await session.open(INDEED_LIST);
    await list.click(`a[data-jk="${pta.id}"] span`);
    await session.open(indeedPosting(pta));
    await settled();
    const popup = await session.openOwn('popup.html');
    await popup.type('input', 'cota ohio');
    await session.openOwn('options.html');
    await settled();
    expect(session.web.requests.map(({ url }) => url)).toContain(indeedPosting(pta));
    expect(session.web.strangers.filter(notBrowsersOwn)).toEqual([]);
  });

  it('and if something did, it would be seen: from a page and from the extension alike', async () => {
    const page = await session.open(indeedPosting(pta));
    const options = await session.openOwn('options.html');
    await page.evaluate(() => fetch('https://page.example/', { mode: 'no-cors' }).catch(() => undefined));
    await options.evaluate(() => fetch('https://extension.example/', { mode: 'no-cors' }).catch(() => undefined));
    const seen = session.web.strangers.filter(notBrowsersOwn).map(({ url }) => url);
    expect(seen).toEqual(['https://page.example/', 'https://extension.example/']);
  });

  it('and what people get shows the page no more than a plain element', async () => {
    const page = await session.open(indeedPosting(pta));
    const ours = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter(
            (element) => element.localName === 'div' && element.childNodes.length === 0 && element.clientHeight > 0,
          )
          .map((host) => ({ attributes: host.attributes.length, opened: host.shadowRoot !== null })),
      );
    await expect.poll(ours, { timeout: 8000 }).toEqual([{ attributes: 0, opened: false }]);
    expect(await panelTexts(page)).toEqual([]);
  });
});
