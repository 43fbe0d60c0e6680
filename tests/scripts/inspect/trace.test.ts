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

  it('says what was tried where nothing is read, of the cards and of the posting', () => {
    expect(inspectMisses('<h1>Redesigned</h1>', 'https://au.seek.com/job/90000001')).toEqual([
      { of: 'card', layout: '2026-08', each: { found: null, failed: ['[data-card-type=JobCard]'] } },
      expect.objectContaining({
        of: 'open',
        title: { found: null, failed: ['[data-automation=job-detail-title]'] },
      }),
    ]);
  });

  const { html: one, url } = savedPage('reed/2024-10-list');
  const html = one.replace(/<article.*article>/s, '$&\n$&');

  it('says of a list what was tried in the cards that have no title any more, once for all that are alike', () => {
    const broken = html.replaceAll(/<(\/?)h2/g, '<$1strong');
    expect(inspectPage(broken, url)).toEqual([]);
    const [lost] = inspectMisses(broken, url);
    expect(lost).toMatchObject({
      of: 'card',
      elements: 2,
      title: { found: null, failed: ['a[data-qa=job-card-title]', 'h2 a'] },
      location: { found: '[data-qa=job-card-location]' },
    });
  });

  it('says it also where other cards of the list are read', () => {
    const broken = html.replace(/<h2(.*?)<\/h2>/s, '<strong$1</strong>');
    expect(inspectPage(broken, url)).toHaveLength(1);
    expect(inspectMisses(broken, url)).toMatchObject([{ of: 'card', elements: 1, title: { found: null } }]);
  });

  it('has nothing to say of a list that is read', () => {
    expect(inspectPage(html, url)).toHaveLength(2);
    expect(inspectMisses(html, url)).toEqual([]);
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
