import { describe, expect, it } from 'vitest';
import { inspectMisses, inspectPage } from '../../../scripts/inspect/page';
import { savedPage } from '../../sites/saved-pages';

describe('the trace of a page', () => {
  it('says which way found a field and which failed before it', () => {
    const { html, url } = savedPage('reed/2024-10-list');
    const [{ trace } = { trace: [] }] = inspectPage(html, url);
    expect(trace[0]).toMatchObject({
      title: { found: 'h2 a', failed: ['a[data-qa=job-card-title]'] },
      location: { found: '[data-qa=job-card-location]', failed: ['[data-qa=job-metadata-location]'] },
    });
  });

  it('has the layouts that were tried for an open posting, up to the one that fits', () => {
    const { html, url } = savedPage('indeed/2026-08-posting');
    const [{ trace } = { trace: [] }] = inspectPage(html, url);
    expect(trace.map(({ layout }) => layout)).toEqual(['2026-10', '2026-08']);
    expect(trace[1]).toMatchObject({ id: { found: '?jk', failed: ['?vjk'] }, pay: { found: null } });
  });

  it('says what was tried where nothing is read', () => {
    const misses = inspectMisses('<h1>Redesigned</h1>', 'https://au.seek.com/job/90000001');
    expect(misses).toHaveLength(1);
    expect(misses[0]?.title).toEqual({ found: null, failed: ['[data-automation=job-detail-title]'] });
  });
});

describe('inspecting a page', () => {
  it('fetches nothing that the page names and runs none of its scripts', () => {
    const html = `<script>document.title = 'ran'; fetch('http://127.0.0.1:9/x')</script><script src="http://127.0.0.1:9/y.js"></script>
      <link rel="stylesheet" href="http://127.0.0.1:9/z.css"><iframe src="http://127.0.0.1:9/f"></iframe>
      <h1 data-automation="job-detail-title">Allied Health Assistant</h1>`;
    const read = inspectPage(html, 'https://au.seek.com/job/90000001');
    expect(read.map(({ posting }) => posting.title)).toEqual(['Allied Health Assistant']);
  });
});
