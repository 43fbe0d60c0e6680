import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { type Import, importsIn, importsOf, sourceFiles } from './imports';
import { DOORS, NAMELESS, READS_DATA_FILES, ROOMS, WITHOUT_PAGE } from './rooms';

const ROOT = join(import.meta.dirname, '..');
const HOUSES = [...new Set(Object.keys(ROOMS).map((room) => room.split('/')[0] ?? ''))];

const isFile = (room: string): boolean => /\.tsx?$/.test(room);
const isIn = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);
const houseOf = (file: string): string => file.split('/')[0] ?? '';
/** The innermost room that a file is in. */
const roomOf = (file: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => isIn(file, room))
    .sort((a, b) => b.length - a.length)[0];

const files = HOUSES.flatMap(sourceFiles);
const imports = files.flatMap(importsOf);
const arrows = (some: Import[]): string[] => some.map(({ from, to }) => `${from} -> ${to}`);

function isAllowed({ from, to, isPackage, typeOnly }: Import): boolean {
  const room = roomOf(from) ?? '';
  const { imports: places = [], packages = [] } = ROOMS[room] ?? {};
  const may = isPackage ? packages : isFile(room) ? places : [room, ...places];
  return may.some((entry) => {
    const place = entry.replace(/^type:/, '');
    if (place !== entry && !typeOnly) return false;
    if (!isPackage) return isIn(to, place);
    return place.endsWith('*') ? to.startsWith(place.slice(0, -1)) : to === place;
  });
}

describe('the rooms', () => {
  it.each(Object.keys(ROOMS))('%s imports what its line allows and no more', (room) => {
    const strange = imports.filter((each) => roomOf(each.from) === room && !isAllowed(each));
    expect(arrows(strange), `not in the line of ${room} in tests/rooms.ts (CONTRIBUTING, The rooms)`).toEqual([]);
  });

  it('are where every file is', () => {
    expect(
      files.filter((file) => !roomOf(file)),
      'in no room of tests/rooms.ts (CONTRIBUTING, The rooms)',
    ).toEqual([]);
  });

  it('have a name of their own', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const inside = files.flatMap((file) => file.split('/').slice(0, -1));
    const nameless = [...folders.map(({ name }) => name), ...inside].filter((name) => NAMELESS.includes(name));
    expect(nameless, 'name the concept instead (CONTRIBUTING, The rooms)').toEqual([]);
  });

  it('have a line each in CONTRIBUTING.md', () => {
    const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const rooms = Object.keys(ROOMS).filter((room) => !isFile(room));
    expect(rooms.filter((room) => !text.includes(`\`${room}/\``))).toEqual([]);
  });
});

describe('the doors', () => {
  it.each(Object.entries(DOORS))('of %s are the only ways in', (house, doors) => {
    const entering = imports.filter(({ from, to }) => houseOf(to) === house && houseOf(from) !== house);
    const past = arrows(entering.filter(({ to }) => !doors.includes(to)));
    expect(past, `no door of ${house} in tests/rooms.ts`).toEqual([]);
    const unused = doors.filter((door) => !entering.some(({ to }) => to === door));
    expect(unused, 'a door in tests/rooms.ts that nothing goes through').toEqual([]);
  });

  it('of the data are its accessors', () => {
    const files = imports.filter(({ to }) => /^data\/.*\.json$/.test(to));
    const past = files.filter(({ from }) => !READS_DATA_FILES.some((place) => isIn(from, place)));
    expect(arrows(past), 'read by the accessor beside it in data/').toEqual([]);
  });
});

/** The names that a source takes from outside of itself: no member, no key. */
function namesIn(source: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, name, computed, property: _, key: __, ...rest } = node as Record<string, unknown>;
    if (type === 'Identifier') names.add(String(name));
    for (const part of Object.values(computed ? node : rest)) visit(part);
  };
  visit(parseAst(source, { lang: 'ts' }));
  return names;
}

describe('what works out an insight', () => {
  it.each(WITHOUT_PAGE.rooms)('%s needs no page and no browser', (room) => {
    const needing = sourceFiles(room).flatMap((file) => {
      const names = namesIn(readFileSync(join(ROOT, file), 'utf8'));
      return WITHOUT_PAGE.names.filter((name) => names.has(name)).map((name) => `${file}: ${name}`);
    });
    expect(needing, `${room} runs without a page: pass in what it reads`).toEqual([]);
  });

  it.each([
    ['document.title', ['document']],
    ['const text = () => { if (globalThis.window) return [navigator] }', ['globalThis', 'navigator']],
    ['row.document({ window: 1 }[fetch])', ['fetch']],
  ])('would be refused with %s', (source, refused) => {
    expect(WITHOUT_PAGE.names.filter((name) => namesIn(source).has(name)).sort()).toEqual(refused);
  });
});

describe('the imports of a source', () => {
  it('are told apart from what is exported above them', () => {
    const source = [
      "import { browser } from 'wxt/browser';",
      'export const LIMIT = 3;',
      "import type { Pay } from '../types';",
      "import h, { type VNode } from 'preact';",
      "export * from './words';",
      "import './panel.css';",
      "const later = () => import('./later');",
    ].join('\n');
    expect(importsIn(source).map(({ specifier, typeOnly }) => (typeOnly ? `type:${specifier}` : specifier))).toEqual([
      ...['wxt/browser', 'type:../types', 'preact', './words', './panel.css', './later'],
    ]);
  });
});

it('no file imports itself, round any corner', () => {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    else if (!done.has(file)) {
      for (const next of targets.get(file) ?? []) follow(next, [...path, file]);
      done.add(file);
    }
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});
