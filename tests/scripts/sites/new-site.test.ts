import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSavedPage } from '../../../scripts/inspect/page';
import { siteFiles } from '../../../scripts/sites/scaffold';
import { isPostingUrl, readCards, readOpen } from '../../../sites/read';
import type { Examples, Site } from '../../../sites/site';

const folder = mkdtempSync(join(tmpdir(), 'new-site-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a new site', () => {
  const files = siteFiles('some-board', 'someboard.co.uk', '2026-11');
  const text = (end: string) => files[Object.keys(files).find((path) => path.endsWith(end)) ?? ''] ?? '';
  const load = async (): Promise<{ someBoard: Site; examples: Examples }> => {
    writeFileSync(join(folder, 'some-board.ts'), text('some-board.ts'));
    return import(/* @vite-ignore */ join(folder, 'some-board.ts'));
  };

  it('has a definition, a list and a posting with expectations, where they are looked for', () => {
    expect(Object.keys(files)).toEqual([
      'sites/boards/some-board.ts',
      'tests/pages/some-board/2026-11-list.html',
      'tests/pages/some-board/2026-11-list.expected.json',
      'tests/pages/some-board/2026-11-posting.html',
      'tests/pages/some-board/2026-11-posting.expected.json',
    ]);
  });

  it('reads its own pages from the start, so that each change can be tried', async () => {
    const { someBoard, examples } = await load();
    const [list = '', posting = ''] = [...examples.list, ...examples.posting];
    expect([list, posting].map((url) => isPostingUrl(someBoard, new URL(url)))).toEqual([false, true]);
    const cards = readCards(someBoard, openSavedPage(text('-list.html'), list), new URL(list));
    expect(cards.map((card) => card.posting())).toEqual(JSON.parse(text('-list.expected.json')).cards);
    const open = readOpen(someBoard, openSavedPage(text('-posting.html'), posting), new URL(posting));
    expect(open?.posting()).toMatchObject(JSON.parse(text('-posting.expected.json')).posting);
  });

  it.each([
    ['Some Board', 'someboard.com'],
    ['../evil', 'someboard.com'],
    ['some-board', 'https://someboard.com/jobs'],
    ['some-board', ''],
  ])('is refused for %s, %s', (id, host) => {
    expect(() => siteFiles(id, host, '2026-11')).toThrow('is no');
  });
});
