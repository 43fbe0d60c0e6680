import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES, type Session, startSession } from './harness/session';
import { shown } from './harness/shown';
import { INDEED_LIST, indeedListPage, indeedPosting, indeedPostingPage } from './pages/indeed';
import { mixedJobs, pta } from './pages/job';

const PATIENCE = { timeout: 8000 };

/** Rules that real pages have for elements without a class, and worse ones, important and not. */
const HOSTILE = `<style>
div { color: #eee; font: 40px/3 cursive; letter-spacing: 1em; text-transform: uppercase; max-width: 40px; opacity: .1; }
div:not([class]):not([id]) { display: none !important; visibility: hidden !important; position: absolute !important; width: 1px !important; }
</style>`;
const dressed = (html: string): string => html.replace('</head>', `${HOSTILE}</head>`);
/** Only what holds our nodes has a class, so that the rules above hide nothing but them. */
const named = (html: string): string => html.replaceAll('<div>', '<div class="theirs">');

describe.each(ENGINES)('a page whose rules hide every plain element, in %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(engine);
    session.web.serve(INDEED_LIST, indeedListPage(mixedJobs));
    session.web.serve(`${INDEED_LIST}hostile`, dressed(named(indeedListPage(mixedJobs))));
    session.web.serve(indeedPosting(pta), dressed(named(indeedPostingPage(pta))));
  });
  afterAll(() => session?.close());

  it('shows badges as tall as on a friendly page', async () => {
    const heights = async (url: string) => {
      const page = await session.open(url);
      await expect.poll(() => shown(page, 'badge'), PATIENCE).toHaveLength(2);
      const badges = await shown(page, 'badge');
      await page.close();
      return badges.map(({ box }) => box.height);
    };
    const friendly = await heights(INDEED_LIST);
    expect(friendly.every((height) => height > 20)).toBe(true);
    expect(await heights(`${INDEED_LIST}hostile`)).toEqual(friendly);
  });

  it('shows the panel in its own letters', async () => {
    const page = await session.open(indeedPosting(pta));
    await expect.poll(() => shown(page, 'panel'), PATIENCE).toHaveLength(1);
    const [panel] = await shown(page, 'panel');
    expect(panel?.box.width).toBeGreaterThan(400);
    const style = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-lens="panel"]');
      const text = host?.shadowRoot?.querySelector('.sub');
      const { opacity, visibility } = getComputedStyle(host as HTMLElement);
      const { fontSize, letterSpacing, textTransform } = getComputedStyle(text as Element);
      return { opacity, visibility, fontSize, letterSpacing, textTransform };
    });
    expect(style).toEqual({
      opacity: '1',
      visibility: 'visible',
      fontSize: '13px',
      letterSpacing: 'normal',
      textTransform: 'none',
    });
  });
});
