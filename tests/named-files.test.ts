import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
/** What is made or fetched comes and goes. */
const MADE = /^(?:node_modules|\..*)$/;

/** Every file and folder, a folder with a stroke at its end. */
function below(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [`${folder}${entry.name}`];
    const inner = `${folder}${entry.name}/`;
    return MADE.test(entry.name) ? [] : [inner, ...below(inner)];
  });
}
const paths = below('');
const texts = paths.filter((path) => /\.(?:md|jsonc|tsx?)$/.test(path));

const houseOf = (path: string): string => path.slice(0, path.indexOf('/') + 1);
const houses = new Set(paths.map(houseOf).filter((house) => house !== ''));

/** What stands in backticks and begins with a folder of ours, or is the name of a source or document. */
function namedIn(text: string): string[] {
  // Where a table was read from stands in another project's folders.
  const ours = text.replace(/^- Read from.*?(?=^- )/gms, '');
  const quoted = [...ours.matchAll(/`([\w.*<>/-]+)`/g)].map(([, name = '']) => name);
  return quoted.filter((name) => houses.has(houseOf(name)) || /^[\w.*-]+\.(?:tsx?|md)$/.test(name));
}

/** Whether a path of ours ends with the name, in which `*` and words in angle brackets stand for anything. */
function isThere(name: string): boolean {
  const pattern = name.replaceAll('.', '\\.').replace(/\*|<\w+>/g, '[^/]+');
  const expression = new RegExp(`(?:^|/)${pattern}/?$`);
  return paths.some((path) => expression.test(path));
}

const missing = (text: string): string[] => namedIn(text).filter((name) => !isThere(name));

describe('a file or folder that is named in backticks', () => {
  it('is there', () => {
    const named = texts.map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));
    expect(named.flatMap(({ text }) => namedIn(text)).length).toBeGreaterThan(150);
    expect(named.flatMap(({ file, text }) => missing(text).map((name) => `${file} names ${name}`))).toEqual([]);
  });

  it.each(['insight/gone/one-of.ts', 'tests/gone/', 'gone.ts', 'sites/gone/<site>.ts'])(
    'would be missed: %s',
    (name) => {
      expect(missing(`See \`${name}\`.`)).toEqual([name]);
    },
  );

  it.each(['insight/wordings/one-of.ts', 'tests/', 'one-of.ts', 'sites/boards/<site>.ts', 'place-*.ts'])(
    'is known: %s',
    (name) => {
      expect(namedIn(`See \`${name}\`.`)).toEqual([name]);
      expect(missing(`See \`${name}\`.`)).toEqual([]);
    },
  );
});
