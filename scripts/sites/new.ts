import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type SiteFiles, siteFiles } from './scaffold';

/** `npm run new:site -- some-board someboard.com`: files to begin a site with, and a word on what is left to do. */
const ROOT = join(import.meta.dirname, '../..');
const [id = '', host = ''] = process.argv.slice(2);

/** Writes all files or, where one is there already, none. */
function write(files: SiteFiles): void {
  const present = Object.keys(files).find((path) => existsSync(join(ROOT, path)));
  if (present) throw new Error(`${present} is there already.`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(`wrote ${path}`);
  }
}

try {
  write(siteFiles(id, host, new Date().toISOString().slice(0, 7)));
  console.log(`
Left to do:
  1. Save a real list and a real posting outside of this folder and look what their titles, ids and so on hang on.
  2. Rebuild both structures, small and with invented jobs, in tests/pages/${id}/, and write beside them what must be read.
  3. Write the ways to them in sites/boards/${id}.ts (its language: sites/site.ts); add addresses of the real shapes to its examples.
  4. Put the site into sites/boards/index.ts (asked for at install), or move it and put it into sites/applicant-tracking/index.ts (on request).
  5. npm run -s inspect -- page FILE --url URL --trace     which way found what, on the pages you saved
  6. npx vitest run --project unit tests/sites             then: npm run sites:table`);
} catch (fault) {
  console.error(`${fault instanceof Error ? fault.message : fault}\nusage: npm run new:site -- ID HOST`);
  process.exitCode = 2;
}
