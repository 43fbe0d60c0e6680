import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataset } from './dataset';
import { ImportFault } from './fault';

/** What the command was asked for. */
interface ImportRequest {
  /** The folder of CSVs. */
  folder: string;
  /** Compare instead of writing. */
  check: boolean;
  /** Where the JSON files go: `data/`. */
  into: string;
}

const DIFFERENCES_SHOWN = 3;

/** Runs the import and returns the exit code: 0 done or equal, 1 refused or different. */
export function runImport(request: ImportRequest, out: Pick<Console, 'log' | 'error'>): 0 | 1 {
  let files: Map<string, string>;
  try {
    files = buildDataset(request.folder);
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    out.error(`Import refused, nothing was written. ${error.message}`);
    return 1;
  }
  return request.check ? compare(files, request.into, out) : write(files, request.into, out);
}

function write(files: ReadonlyMap<string, string>, into: string, out: Pick<Console, 'log'>): 0 {
  mkdirSync(into, { recursive: true });
  // All the new files are there before the first takes its place, so that a full disk leaves no mixture of two years.
  for (const [name, text] of files) writeFileSync(join(into, `.${name}.new`), text);
  for (const name of files.keys()) renameSync(join(into, `.${name}.new`), join(into, name));
  let total = 0;
  for (const [name, text] of files) {
    const bytes = Buffer.byteLength(text);
    total += bytes;
    out.log(`${name.padEnd(20)} ${String(bytes).padStart(8)} bytes`);
  }
  out.log(`${'together'.padEnd(20)} ${String(total).padStart(8)} bytes`);
  return 0;
}

function compare(files: ReadonlyMap<string, string>, into: string, out: Pick<Console, 'log' | 'error'>): 0 | 1 {
  let different = 0;
  for (const [name, text] of files) {
    const path = join(into, name);
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (committed === text) continue;
    different += 1;
    const expected = text.split('\n');
    const found = committed.split('\n');
    const lines = Array.from({ length: Math.max(expected.length, found.length) }, (_, line) => line);
    for (const line of lines.filter((at) => expected[at] !== found[at]).slice(0, DIFFERENCES_SHOWN)) {
      out.error(
        `${name}, line ${line + 1}:\n  folder: ${expected[line] ?? '(none)'}\n  data:   ${found[line] ?? '(none)'}`,
      );
    }
  }
  out.log(different === 0 ? `All ${files.size} files equal what the folder gives.` : `${different} files differ.`);
  return different === 0 ? 0 : 1;
}
