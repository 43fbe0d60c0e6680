import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { ENGINES, type Session, startSession } from './harness/session';
import { shown } from './harness/shown';
import { splitVisit, type Visit, visit } from './pages/saved';

const PATIENCE = { timeout: 10_000 };

const PTA = 'Physical therapist assistant';
const OTA = 'Occupational therapy assistant';
const GENERAL = 'Therapy assistant';
const AIDE = 'Physical therapist aide';

interface Row {
  site: string;
  /** The role of the saved posting, as the panel names it. The next posting is one of the other two. */
  role: string;
  visit: Visit;
}

const NEXT = 'Occupational Therapy Assistant';
const NEXT_TO_OTA = 'Physical Therapist Assistant';

/** One row a layout; what the pages hold stands beside them, in tests/pages. */
const rows: Row[] = [
  row(
    'Indeed, split view of 2026-10',
    OTA,
    splitVisit('indeed/2026-10-pane', '#jobsearch-ViewjobPaneWrapper', NEXT_TO_OTA),
  ),
  row('Indeed, split view of 2026-08', PTA, splitVisit('indeed/2026-08-pane', '#jobsearch-ViewjobPaneWrapper', NEXT)),
  row('Indeed, pages', PTA, visit('indeed/2026-10-list', 'indeed/2026-08-posting', NEXT)),
  row('LinkedIn, classic', PTA, splitVisit('linkedin/2025-09-classic-pane', '.jobs-details', NEXT)),
  row(
    'LinkedIn, server-driven',
    OTA,
    splitVisit('linkedin/2026-03-server-driven-pane', '[data-sdui-screen]', NEXT_TO_OTA),
  ),
  row('LinkedIn, guest', PTA, visit('linkedin/2026-08-guest-list', 'linkedin/2026-08-guest-posting', NEXT)),
  row('ZipRecruiter, split view', PTA, splitVisit('ziprecruiter/2026-10-pane', '[data-testid=right-pane]', NEXT)),
  row('ZipRecruiter, pages', OTA, visit('ziprecruiter/2026-05-list', 'ziprecruiter/2026-05-posting', NEXT_TO_OTA)),
  row(
    'Glassdoor',
    OTA,
    splitVisit('glassdoor/2026-04-posting', '[class^=JobDetails_jobDetailsContainer]', NEXT_TO_OTA),
  ),
  row('SimplyHired', OTA, splitVisit('simplyhired/2026-01-posting', 'aside', NEXT_TO_OTA)),
  row('Monster', PTA, visit('monster/2026-09-list', 'monster/2026-09-posting', NEXT)),
  row('CareerBuilder', OTA, visit('careerbuilder/2026-09-list', 'careerbuilder/2026-09-posting', NEXT_TO_OTA)),
  row('Snagajob', AIDE, visit('snagajob/2026-04-list', 'snagajob/2026-04-posting', NEXT)),
  row('USAJOBS', PTA, visit('usajobs/2026-10-list', 'usajobs/2026-10-posting', NEXT)),
  row('Talent.com', PTA, visit('talent/2026-07-list', 'talent/2026-07-posting', NEXT)),
  row('Adzuna', GENERAL, visit('adzuna/2026-07-list', 'adzuna/2026-07-posting', NEXT)),
  row('Jobicy', PTA, visit('jobicy/2026-10-list', 'jobicy/2026-10-posting', NEXT)),
  row('APTA', PTA, splitVisit('career-sites/2026-05-pane', '#job-results-details', NEXT)),
  row('ASHA and AOTA', OTA, visit('career-sites/2026-01-list', 'career-sites/2026-01-posting', NEXT_TO_OTA)),
  row('Job Bank', PTA, visit('job-bank/2026-08-list', 'job-bank/2026-08-posting', NEXT)),
  row('Seek', GENERAL, visit('seek/2026-08-list', 'seek/2026-08-posting', NEXT)),
  row('Jora', GENERAL, visit('jora/2026-06-list', 'jora/2026-06-posting', NEXT)),
  row('Reed', PTA, visit('reed/2026-05-list', 'reed/2026-05-posting', NEXT)),
  row('Totaljobs', GENERAL, visit('totaljobs/2026-07-list', 'totaljobs/2026-07-posting', NEXT)),
  row('NHS Jobs', GENERAL, visit('nhs-jobs/2026-09-list', 'nhs-jobs/2026-09-posting', NEXT)),
];

function row(site: string, role: string, itsVisit: Visit): Row {
  return { site, role, visit: itsVisit };
}

/** How many badges are on the page, and the roles that its panels name: their headings. */
async function marks(page: Page): Promise<{ badges: number; panels: string[] }> {
  const panels = await page.$$eval('[data-lens="panel"]', (hosts) =>
    hosts.map((host) => host.shadowRoot?.querySelector('h2')?.textContent ?? ''),
  );
  return { badges: (await shown(page, 'badge')).length, panels };
}

describe.each(ENGINES)('list, posting, next posting and back in %s:', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(engine);
  });
  afterAll(() => session?.close());

  // Most of a visit is waiting, so several run at once.
  it.concurrent.for(rows)('$site', async ({ role, visit: { list, posting, next, inPage } }, { expect }) => {
    const nextRole = role === OTA ? PTA : OTA;
    for (const { url, html } of inPage ? [list] : [list, posting, next]) session.web.serve(url, html);
    const page = await session.open(list.url);
    const open = (step: 1 | 2) =>
      inPage
        ? page.evaluate((to) => (globalThis as unknown as { openJob(to: number): void }).openJob(to), step)
        : page.goto((step === 1 ? posting : next).url);
    const back = () => (inPage ? page.evaluate(() => history.back()) : page.goBack());
    /** Shown soon, and still so a little later. */
    const shows = async (badges: number, ...panels: string[]) => {
      await expect.poll(() => marks(page), PATIENCE).toEqual({ badges, panels });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await marks(page)).toEqual({ badges, panels });
    };

    await shows(list.cards);
    await open(1);
    await shows(posting.cards, role);
    await open(2);
    await shows(next.cards, nextRole);
    await back();
    await shows(posting.cards, role);
    await back();
    await shows(list.cards);
    await page.close();
  });
});
