import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scripts } from '../../package.json';
import { understand } from '../../scripts/usage';

const ROOT = join(import.meta.dirname, '../..');
/** What a checkout does not hold. */
const NOT_COPIED = new Set(['node_modules', '.git', '.output', '.demo']);
/** A command that begins its work in place of saying what it takes is ended, and fails. In milliseconds. */
const LONGEST = 60_000;

/** The commands that are scripts of ours: their name in package.json, and the file. */
const commands = Object.entries<string>(scripts)
  .filter(([, line]) => line.includes('scripts/'))
  .map(([name, line]) => ({ name, file: line.replace(/^tsx /, '') }));

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A copy of the project, so that a command that does its work after all does no harm, nor is it seen as another test's. */
let copy = '';
const ended = new Map<string, Ended>();
const endOf = (file: string, argument: string): Ended => {
  const end = ended.get(`${file} ${argument}`);
  if (!end) throw new Error(`${file} ${argument} was not run`);
  return end;
};

/** Every file of the copy with the moment of its last change: also one that was rewritten as it was is another then. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOf(path) : [`${path} ${statSync(path).mtimeMs}`];
  });

function run(file: string, argument: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file, argument], { cwd: copy, timeout: LONGEST });
    const end: Ended = { code: null, stdout: '', stderr: '' };
    child.stdin.end();
    child.stdout.on('data', (chunk: Buffer) => {
      end.stdout += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      end.stderr += chunk;
    });
    child.on('close', (code) => {
      ended.set(`${file} ${argument}`, { ...end, code });
      resolve();
    });
  });
}

let before: string[] = [];
beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'usage-'));
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !NOT_COPIED.has(basename(path)) });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  before = filesOf(copy);
  // One command at a time for each kind of argument: other tests beside this one measure time.
  await Promise.all(
    ['--help', '--no-such-option'].map(async (argument) => {
      for (const { file } of commands) await run(file, argument);
    }),
  );
}, 2 * LONGEST);
afterAll(() => rmSync(copy, { recursive: true }));

describe.each(commands)('npm run $name', ({ name, file }) => {
  const call = new RegExp(`npm (run (-s )?)?${name}\\b`);

  it('says what it takes', () => {
    const { code, stdout, stderr } = endOf(file, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [usage = '', ...rest] = stdout.split('\n');
    expect(usage).toMatch(/^usage: /);
    expect(usage).toMatch(call);
    for (const [, option] of usage.matchAll(/(--[a-z]+)/g)) expect(rest.join('\n')).toContain(`  ${option}`);
    expect(rest.join('\n')).toMatch(new RegExp(`^example: .*${call.source}`, 'm'));
  });

  it('refuses an option that it does not know', () => {
    const { code, stdout, stderr } = endOf(file, '--no-such-option');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const [fault, hint, ...rest] = stderr.trimEnd().split('\n');
    expect(fault).toContain('--no-such-option');
    expect(hint).toMatch(new RegExp(`^${call.source} -- --help `));
    expect(rest).toEqual([]);
  });
});

it(
  'a command ends quietly where nobody reads on',
  async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/inspect/index.ts', 'titles'], { cwd: ROOT });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.stdout.destroy();
    child.stdin.end('PTA\n'.repeat(100));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  },
  LONGEST,
);

describe('the commands of package.json', () => {
  it('have no script of ours among them that is not looked at here', () => {
    expect(commands.map(({ file }) => file).filter((file) => !/^scripts\/\S+\.ts$/.test(file))).toEqual([]);
    expect(commands.map(({ name }) => name)).toContain('new:site');
  });

  it('have changed no file by any of that', () => {
    expect(filesOf(copy)).toEqual(before);
  });
});

describe('arguments', () => {
  const usage = {
    call: 'npm run bake',
    does: 'Bakes.',
    words: { FLOUR: 'of what', '[SHAPE]': 'as what' },
    options: { oven: { takes: 'DEGREES', says: 'how hot' }, dark: { says: 'crusty' } },
    example: 'npm run bake -- rye',
  };

  it('are given out by name and in their order', () => {
    expect(understand(usage, ['rye', '--dark', '--oven', '230', 'loaf'])).toEqual({
      values: { oven: '230', dark: true },
      words: ['rye', 'loaf'],
    });
    expect(understand(usage, ['rye'])).toEqual({ values: {}, words: ['rye'] });
  });

  it.each([
    [[], /^FLOUR is missing\.$/],
    [['rye', 'loaf', 'roll'], /^"roll" is a word too many\.$/],
    [['rye', '--salt'], /^Unknown option '--salt'\.$/],
    [['rye', '--oven'], /^Option '--oven.* missing$/],
    [['rye', '--oven', '--dark'], /^Option '--oven' .*\?$/],
    [['rye', '--dark=yes'], /^Option '--dark' does not take an argument$/],
  ])('%j are refused in one line', (given, fault) => {
    expect(understand(usage, given)).toEqual({ fault: expect.stringMatching(fault) });
  });

  it.each([['--help'], ['-h'], ['rye', 'loaf', 'roll', '--help']])('%s asks for help', (...given) => {
    expect(understand(usage, given)).toHaveProperty('help');
  });
});
