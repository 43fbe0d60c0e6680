import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSiteTable } from './rows';

/** `npm run sites:table`: writes the table of sites into README.md. */
const README = join(import.meta.dirname, '../../README.md');
writeFileSync(README, withSiteTable(readFileSync(README, 'utf8')));
