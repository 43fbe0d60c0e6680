/**
 * `npm run data:import -- [FOLDER] [--check] [--into FOLDER]`: turns the CSVs of `data/sources/`, or of another folder, into
 * the files of `data/`.
 *
 * Reads everything first and writes only if all of it is sound. `--check` writes nothing and says whether `data/` is what
 * the folder gives (exit code 1 and the first differences where it is not).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runImport } from './command';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, into: { type: 'string' } },
});
const data = join(import.meta.dirname, '../../data');
process.exitCode = runImport(
  { folder: positionals[0] ?? join(data, 'sources'), check: values.check, into: values.into ?? data },
  console,
);
