/**
 * `npm run data:import`: turns the CSVs of `data/sources/`, or of another folder, into the files of `data/`.
 *
 * Reads everything first and writes only if all of it is sound. `--check` writes nothing and says whether `data/` is what
 * the folder gives (exit code 1 and the first differences where it is not).
 */
import { join } from 'node:path';
import { readArguments } from '../usage';
import { runImport } from './command';

const { values, words } = readArguments({
  call: 'npm run data:import',
  line: '[FOLDER] [--check] [--into FOLDER]',
  does: 'Makes the files of data/ of a folder of CSVs: all of them or, where anything is unsound, none.',
  words: { '[FOLDER]': 'where the CSVs are, by default data/sources/' },
  options: {
    check: { says: 'writes nothing and says whether data/ is what the folder gives' },
    into: { takes: 'FOLDER', says: 'where the files go, by default data/' },
  },
  example: 'npm run data:import -- --check',
});
const data = join(import.meta.dirname, '../../data');
process.exitCode = runImport(
  { folder: words[0] ?? join(data, 'sources'), check: values.check ?? false, into: values.into ?? data },
  console,
);
