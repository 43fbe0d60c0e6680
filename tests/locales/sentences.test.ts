import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../imports';
import { BRITISH } from '../spelling';

const ROOT = join(import.meta.dirname, '../..');
/** Where sentences are said, or put together of others. */
const SPEAKERS = ['components', 'entrypoints', 'locales'];

const spoken = SPEAKERS.flatMap(sourceFiles)
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

/** Every object of sentences: `panelEn`, which is said as `panel`. */
const surfaces = await Promise.all(
  sourceFiles('locales/en').map(async (file) => {
    const module: Record<string, unknown> = await import(join(ROOT, file));
    const exported = Object.entries(module).filter(([name]) => name.endsWith('En'));
    return exported.map(([name, sentences]) => ({ name, keys: Object.keys(sentences as object) }));
  }),
);

const isSaid = (name: string, key: string): boolean =>
  new RegExp(`\\b${name.replace(/En$/, '')}(?:En)?\\??\\.${key}\\b`).test(spoken);

describe('the sentences of a surface', () => {
  it.each(surfaces.flat())('are all said: $name', ({ name, keys }) => {
    expect(keys.length).toBeGreaterThan(0);
    const silent = keys.filter((key) => !isSaid(name, key));
    expect(silent, `nobody says these of locales/en/: say them, or take them out of ${name}`).toEqual([]);
  });

  it('are found in every file', () => {
    expect(surfaces.filter((found) => found.length === 0)).toEqual([]);
  });

  it('would be found unsaid', () => {
    expect(isSaid('panelEn', 'neverSaid')).toBe(false);
  });
});

it('sentences are spelled as in the United States', async () => {
  expect(BRITISH.test('if it is cancelled')).toBe(true);
  const wordsOf = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    // Of a function what stands in quotes.
    if (typeof value === 'function') return String(value).match(/`[^`]*`|"[^"]*"|'[^']*'/g) ?? [];
    return value && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];
  };
  for (const file of sourceFiles('locales/en')) {
    const module: Record<string, unknown> = await import(join(ROOT, file));
    expect(
      wordsOf(module).filter((words) => BRITISH.test(words)),
      file,
    ).toEqual([]);
  }
});
