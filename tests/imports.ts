import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** One import of a file of ours, all paths from the project's folder. */
export interface Import {
  from: string;
  /** The file, where it is one of ours; else what was written: `preact/hooks`, `node:fs`. */
  to: string;
  isPackage: boolean;
  typeOnly: boolean;
}

/** The source files below a folder, or the one file of that name. */
export function sourceFiles(place: string): string[] {
  if (statSync(join(ROOT, place)).isFile()) return [place];
  return readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(place, name))
    .sort();
}

// Written out at the beginning of a line, as Biome formats them; and `import(…)` anywhere.
const NAMES = String.raw`(?:\{[^}]*\}|\*(?: as \w+)?|\w+)`;
const STATIC = new RegExp(`^(?:import|export) (type )?(?:${NAMES}(?:, ${NAMES})? from )?['"]([^'"]+)['"]`, 'gm');
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** What a source imports, as it is written there. `import { type A }` counts as an import of values: only `import type` vanishes for sure. */
export function importsIn(source: string): { specifier: string; typeOnly: boolean }[] {
  const found = [...source.matchAll(STATIC)].map(([, type, specifier = '']) => ({ specifier, typeOnly: !!type }));
  const dynamic = [...source.matchAll(DYNAMIC)].map(([, specifier = '']) => ({ specifier, typeOnly: false }));
  return [...found, ...dynamic];
}

/** Everything that a file imports. */
export function importsOf(from: string): Import[] {
  return importsIn(readFileSync(join(ROOT, from), 'utf8')).map(({ specifier, typeOnly }) => {
    const isPackage = !specifier.startsWith('.');
    return { from, to: isPackage ? specifier : fileOf(from, specifier), isPackage, typeOnly };
  });
}

/** @throws Error where no such file is there */
function fileOf(from: string, specifier: string): string {
  const path = join(ROOT, dirname(from), specifier.replace(/\?.*$/, ''));
  const file = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx']
    .map((end) => path + end)
    .find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
  if (!file) throw new Error(`${from} imports ${specifier}, which is no file`);
  return relative(ROOT, file);
}
