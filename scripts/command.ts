import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** No command of ours takes longer, on slow machines either: one that does hangs, and is ended. In milliseconds. */
const LONGEST = 12 * 60_000;
/** How long a command that is ended has to end what it has started. */
const LAST_WORDS = 10_000;

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
    const isWindows = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PATH, FORCE_COLOR: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows the commands of node_modules/.bin are batch files, which only a shell can start.
      shell: isWindows,
      // A group of its own, so that it can be ended with all that it has started.
      detached: !isWindows,
    });
    let stdout = '';
    let output = '';
    const tooLong = setTimeout(() => {
      output += `\nended after ${LONGEST / 60_000} minutes\n`;
      end(child, 'SIGTERM');
      setTimeout(() => end(child, 'SIGKILL'), LAST_WORDS).unref();
    }, LONGEST);
    const endWithUs = () => end(child, 'SIGTERM');
    process.on('exit', endWithUs);
    const settle = (code: number) => {
      clearTimeout(tooLong);
      process.off('exit', endWithUs);
      resolve({ code, stdout, output });
    };
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.on('error', (error) => {
      output += `${error.message}\n`;
      settle(1);
    });
    child.on('close', (code) => settle(code ?? 1));
  });
}

// A group of its own hears nothing of Ctrl+C either: then we end, and what runs with us.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    console.error(`ended by ${signal}`);
    process.exit(130);
  });
}

/** Ends a command and everything of its group. */
function end({ pid, exitCode }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It has ended in the meantime.
  }
}
