import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sourceFiles } from './imports';
import { DOORS, NAMELESS, READS_DATA_FILES, ROOMS } from './rooms';

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
    expect(arrows(imports.filter((each) => roomOf(each.from) === room && !isAllowed(each)))).toEqual([]);
  });

  it('are where every file is', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  it('have a name of their own', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const inside = files.flatMap((file) => file.split('/').slice(0, -1));
    expect([...folders.map(({ name }) => name), ...inside].filter((name) => NAMELESS.includes(name))).toEqual([]);
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
    expect(arrows(entering.filter(({ to }) => !doors.includes(to)))).toEqual([]);
    expect(doors.filter((door) => !entering.some(({ to }) => to === door))).toEqual([]);
  });

  it('of the data are its accessors', () => {
    const files = imports.filter(({ to }) => /^data\/.*\.json$/.test(to));
    expect(arrows(files.filter(({ from }) => !READS_DATA_FILES.some((place) => isIn(from, place))))).toEqual([]);
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
