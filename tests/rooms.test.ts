import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which room may import from which; `type:` rooms by `import type` only. CONTRIBUTING.md shows the same table. */
const MAY_IMPORT: Record<string, string[]> = {
  data: [],
  insight: ['data'],
  sites: ['type:insight'],
  preferences: ['type:insight', 'type:data'],
  components: ['type:insight', 'type:preferences', 'locales', 'messages'],
  locales: ['type:insight', 'type:preferences'],
  messages: ['type:insight', 'type:sites', 'type:components'],
  grants: ['sites'],
  entrypoints: ['data', 'insight', 'sites', 'preferences', 'components', 'locales', 'messages', 'grants'],
  scripts: ['data', 'insight', 'sites', 'preferences', 'locales'],
};
const FORBIDDEN_ROOMS = ['utils', 'helpers', 'common', 'lib'];

const root = join(import.meta.dirname, '..');
const sourceFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

function importsOf(file: string): { to: string; typeOnly: boolean }[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [...text.matchAll(/^(import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"](\.[^'"]+)['"]/gm)];
  const dynamic = [...text.matchAll(/\bimport\(\s*['"](\.[^'"]+)['"]/g)].map((m) => ({
    specifier: m[1],
    typeOnly: false,
  }));
  return [...found.map((m) => ({ specifier: m[3], typeOnly: m[2] !== undefined })), ...dynamic].map((i) => ({
    to: relative(root, join(root, dirname(file), i.specifier ?? '')),
    typeOnly: i.typeOnly,
  }));
}

describe('the rooms', () => {
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    it(`${room}/ imports only ${allowed.join(', ') || 'nothing'}`, () => {
      const trespasses = sourceFiles(room).flatMap((file) =>
        importsOf(file)
          .filter(({ to, typeOnly }) => {
            const target = to.split('/')[0] ?? '';
            return target !== room && !allowed.includes(target) && !(typeOnly && allowed.includes(`type:${target}`));
          })
          .map(({ to }) => `${file} -> ${to}`),
      );
      expect(trespasses).toEqual([]);
    });
  }

  it('has no room without a name of its own', () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((e) => e.isDirectory());
    expect(folders.map((e) => e.name).filter((name) => FORBIDDEN_ROOMS.includes(name))).toEqual([]);
  });
});
