import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../usage';
import { withSiteTable } from './rows';

/** `npm run sites:table`: writes the table of sites into README.md. */
readArguments({
  call: 'npm run sites:table',
  does: 'Writes the table of sites into README.md, as the lists of boards and applicant-tracking systems have them.',
  example: 'npm run sites:table',
});
const README = join(import.meta.dirname, '../../README.md');
writeFileSync(README, withSiteTable(readFileSync(README, 'utf8')));
