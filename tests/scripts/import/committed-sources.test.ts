import { cpSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildDataset } from '../../../scripts/import/dataset';
import { emptyFolder, removeFolders } from './import-fixture';

const sources = join(import.meta.dirname, '../../../data/sources');
const files = readdirSync(sources);
const tables = files.filter((name) => name !== 'README.md');
const readme = readFileSync(join(sources, 'README.md'), 'utf8');

/** What the README says under the heading of each table. */
const sections = new Map(
  readme
    .split(/^## /m)
    .map((section) => [/^`(\S+\.csv)`\n/.exec(section)?.[1] ?? '', section] as const)
    .filter(([table]) => table !== ''),
);
const TOLD = ['Publisher', 'Address', 'Read from', 'Made by', 'Licence', 'Gaps'];

afterAll(removeFolders);

describe('the committed sources', () => {
  const folder = emptyFolder();
  const aside = join(emptyFolder(), 'aside.csv');
  cpSync(sources, folder, { recursive: true });

  it('give the whole dataset', () => {
    expect(buildDataset(folder).size).toBeGreaterThan(10);
  });

  it.each(tables)('hold nothing that the import does without: %s', (table) => {
    renameSync(join(folder, table), aside);
    try {
      const message = `no import reads ${table}: read it in scripts/import/, or take it out`;
      expect(() => buildDataset(folder), message).toThrow(/\.csv: there is no such file in the folder$/);
    } finally {
      renameSync(aside, join(folder, table));
    }
  });

  it('are told of in the README, each under its own heading and nothing besides', () => {
    const untold = tables.filter((table) => !sections.has(table));
    expect(untold, 'give each a heading in data/sources/README.md').toEqual([]);
    const gone = [...sections.keys()].filter((table) => !tables.includes(table));
    expect(gone, 'have a heading in data/sources/README.md, and are not there').toEqual([]);
  });

  it.each(tables)('say where they come from: %s', (table) => {
    const told = [...(sections.get(table) ?? '').matchAll(/^- ([A-Z][a-z ]+?)[:,] ?/gm)].map(([, label]) => label);
    const untold = TOLD.filter((label) => !told.includes(label));
    expect(untold, `say these of ${table} in data/sources/README.md, each as "- ${TOLD[0]}: …"`).toEqual([]);
  });

  it.each(files)('name no file of the machine that they were gathered on: %s', (name) => {
    expect(readFileSync(join(sources, name), 'utf8')).not.toMatch(/\/(work|home|root|tmp|Users|mnt)\/|[A-Z]:\\/);
  });
});
