import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { knownSites } from '../../sites/registry/known-sites';
import { readArguments, refuse } from '../usage';
import { conflict } from './conflict';
import { leftToDo } from './left-to-do';
import { withSite } from './registry';
import { constantOf, type NewSite, type SiteFiles, siteFiles } from './scaffold';

/** `npm run new:site`: files to begin a site with, its line in the list of its kind, and a word on what is left to do. */
const ROOT = join(import.meta.dirname, '../..');
const CALL = 'npm run new:site';
const { values, words } = readArguments({
  call: CALL,
  line: 'ID HOST --name NAME --board|--ats',
  does: 'Writes a stub of a site, two stubs of its pages, and its line in the list of its kind. Tests fail until all three are real.',
  words: {
    ID: "the site's id and file name, such as some-board",
    HOST: 'its host without www., such as someboard.com',
  },
  options: {
    name: { takes: 'NAME', says: 'how it calls itself; shown to people' },
    board: { says: 'it exists to list jobs: every person is asked for it at install' },
    ats: { says: "employers' own postings stand there: people are asked when they use it" },
  },
  example: "npm run new:site -- some-board someboard.com --name 'Some Board' --board",
});
const [id = '', host = ''] = words;
if (!values.name) refuse(CALL, '--name is missing: how does the site call itself?');
if (values.board === values.ats) refuse(CALL, 'Say what it is: either --board or --ats.');
const site: NewSite = {
  id,
  host,
  name: values.name,
  folder: values.board ? 'boards' : 'applicant-tracking',
  month: new Date().toISOString().slice(0, 7),
};
const list = `sites/${site.folder}/index.ts`;
const pages = `tests/pages/${id}`;

/**
 * All that is to be written.
 * @throws Error where any of it can't be
 */
function filesFor(newSite: NewSite): SiteFiles {
  const files = siteFiles(newSite);
  const reason = conflict(newSite, knownSites);
  if (reason) throw new Error(reason);
  const present = [...Object.keys(files), pages].find((path) => existsSync(join(ROOT, path)));
  if (present) throw new Error(`${present} is there already.`);
  return { ...files, [list]: withSite(readFileSync(join(ROOT, list), 'utf8'), id, constantOf(id)) };
}

function write(files: SiteFiles): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(`wrote ${path}`);
  }
}

let files: SiteFiles;
try {
  files = filesFor(site);
} catch (fault) {
  refuse(CALL, fault instanceof Error ? fault.message : String(fault));
}
write(files);
console.log(`\n${leftToDo(site)}`);
