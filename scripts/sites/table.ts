import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applicantTracking } from '../../sites/applicant-tracking';
import { boards } from '../../sites/boards';
import { readArguments } from '../usage';
import { withSiteTable } from './rows';

/** `npm run sites:table`: writes the table of sites into README.md. */
readArguments({
  call: 'npm run sites:table',
  does: 'Writes the table of sites into README.md, as the lists of boards and applicant-tracking systems have them.',
  example: 'npm run sites:table',
});
const README = join(import.meta.dirname, '../../README.md');
const before = readFileSync(README, 'utf8');
const after = withSiteTable(before);
writeFileSync(README, after);
const sites = boards.length + applicantTracking.length;
console.log(`README.md: ${sites} sites, ${after === before ? 'as before' : 'brought up to date'}`);
