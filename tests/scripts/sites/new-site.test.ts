import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSavedPage } from '../../../scripts/inspect/page';
import { conflict } from '../../../scripts/sites/conflict';
import { leftToDo } from '../../../scripts/sites/left-to-do';
import { withSite } from '../../../scripts/sites/registry';
import { constantOf, type NewSite, siteFiles } from '../../../scripts/sites/scaffold';
import { stubTask } from '../../../scripts/sites/stub';
import { isPostingUrl, readCards, readOpen } from '../../../sites/read';
import { knownSites } from '../../../sites/registry/known-sites';
import type { Examples, Site } from '../../../sites/site';

const folder = mkdtempSync(join(tmpdir(), 'new-site-'));
afterAll(() => rmSync(folder, { recursive: true }));

const newSite: NewSite = {
  id: 'some-board',
  host: 'someboard.co.uk',
  name: "Someone's Board",
  folder: 'boards',
  month: '2026-11',
};
const listIn = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../sites', name, 'index.ts'), 'utf8');

describe('a new site', () => {
  const files = siteFiles(newSite);
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
    const [definition] = Object.keys(siteFiles({ ...newSite, folder: 'applicant-tracking' }));
    expect(definition).toBe('sites/applicant-tracking/some-board.ts');
  });

  it('is called what it was said to be called', async () => {
    expect((await load()).someBoard).toMatchObject({ name: "Someone's Board", hosts: ['*.someboard.co.uk'] });
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

  it('says of definition and pages that they are stubs, in one line each that can be removed', () => {
    for (const end of ['some-board.ts', '-list.html', '-posting.html']) {
      const lines = text(end).split('\n');
      expect(lines.filter(stubTask)).toHaveLength(1);
      expect(stubTask(text(end))).toMatch(/^\w.* real .*, then remove this line$/);
      expect(stubTask(lines.filter((line) => !stubTask(line)).join('\n'))).toBeNull();
    }
  });

  it('is told of by its own paths', () => {
    const told = leftToDo(newSite);
    expect(told.match(/\b(?:sites\/boards|tests\/pages)\/[\w./-]+\w/g)?.sort()).toEqual(
      Object.keys(files).filter((path) => !path.endsWith('.json')),
    );
    expect(told).not.toBe(leftToDo({ ...newSite, folder: 'applicant-tracking' }));
  });

  it.each<Partial<NewSite>>([
    { id: 'Some Board' },
    { id: '../evil' },
    { id: '' },
    { host: 'https://someboard.com/jobs' },
    { host: 'www.someboard.com' },
    { host: '' },
    { name: '' },
    { name: 'Some | Board' },
    { name: 'Some "Board"' },
    { name: 'Some\nBoard' },
  ])('is refused with %j', (wrong) => {
    expect(() => siteFiles({ ...newSite, ...wrong })).toThrow('is no');
  });
});

describe('beside the known sites', () => {
  it('there is room for one that is like none of them', () => {
    expect(conflict(newSite, knownSites)).toBeNull();
  });

  it.each<[Partial<NewSite>, reason: string]>([
    [{ id: 'indeed' }, 'There is a site indeed already.'],
    [{ name: 'linkedin' }, 'A site is called linkedin already.'],
    [{ host: 'indeed.com' }, 'indeed.com is read as Indeed already.'],
    [{ host: 'jobs.indeed.com' }, 'jobs.indeed.com is read as Indeed already.'],
    [{ host: 'nhs.uk' }, '*.nhs.uk would take *.jobs.nhs.uk from the site that it belongs to.'],
    [{ host: 'lever.co' }, '*.lever.co would take jobs.lever.co from the site that it belongs to.'],
  ])('there is none with %j', (same, reason) => {
    expect(conflict({ ...newSite, ...same }, knownSites)).toBe(reason);
  });

  it('there is none for it a second time', () => {
    const { id, name, host } = newSite;
    const added: Site = { id, name, hosts: [`*.${host}`], layouts: [] };
    expect(conflict(newSite, [...knownSites, added])).toBe('There is a site some-board already.');
  });
});

describe.each(['boards', 'applicant-tracking'])('the list of %s', (name) => {
  const list = listIn(name);
  const linesAdded = (id: string): [line: string, before: string][] => {
    const lines = withSite(list, id, constantOf(id)).split('\n');
    return lines.flatMap((line, index) => (list.split('\n').includes(line) ? [] : [[line, lines[index - 1] ?? '']]));
  };

  it('has a new site imported in the order of files, and as its last entry', () => {
    const last = list.trimEnd().split('\n').at(-2);
    expect(linesAdded('zz-2')).toEqual([
      ["import { zz2 } from './zz-2';", list.match(/^import .*$/gm)?.at(-1)],
      ['  zz2,', last],
    ]);
    const [[, before] = []] = linesAdded('aa');
    expect(before).toBe("import type { Site } from '../site';");
  });

  it('loses nothing', () => {
    const left = withSite(list, 'mid-way', 'midWay').split('\n');
    expect(left.filter((line) => !/\bmidWay\b/.test(line)).join('\n')).toBe(list);
  });

  it('has numbers in files’ names go by their value, as Biome has them', () => {
    const both = withSite(withSite(list, 'job-10', 'job10'), 'job-9', 'job9');
    expect(both).toContain("import { job9 } from './job-9';\nimport { job10 } from './job-10';\n");
  });

  it('takes no name twice', () => {
    const once = withSite(list, 'some-board', 'someBoard');
    expect(() => withSite(once, 'some-board', 'someBoard')).toThrow('someBoard is in the list already.');
    expect(() => withSite(list, name, constantOf(name))).toThrow('already');
  });

  it('is refused where it is written in another way', () => {
    expect(() => withSite('export const boards = [];\n', 'some-board', 'someBoard')).toThrow('no imports');
  });
});
