import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stubTask } from '../../scripts/sites/stub';

const ROOT = join(import.meta.dirname, '../..');
const filesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

it('no site is a stub, nor a page of one: of what nobody has seen, nobody is asked for', () => {
  const left = [...filesOf('sites'), ...filesOf('tests/pages')].flatMap((file) => {
    const task = stubTask(readFileSync(file, 'utf8'));
    return task ? [`${file.slice(ROOT.length + 1)}: ${task}`] : [];
  });
  expect(left, left.join('\n')).toEqual([]);
});
