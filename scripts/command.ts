import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

interface Ended {
  /** Exit code; 1 where the command could not be started or was ended by a signal. */
  code: number;
  stdout: string;
  /** Everything that was printed, in the order it came. */
  output: string;
}

/** Runs one of the project's commands (anything in `node_modules/.bin` or on the search path) to its end, silently. */
export function run(command: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const PATH = [join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PATH, FORCE_COLOR: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows the commands of node_modules/.bin are batch files, which only a shell can start.
      shell: process.platform === 'win32',
    });
    let stdout = '';
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 1, stdout, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, output }));
  });
}
