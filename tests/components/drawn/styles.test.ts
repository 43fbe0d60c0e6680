import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const career = readFileSync(join(import.meta.dirname, '../../../components/drawn/career.css'), 'utf8');
const ruleOf = (selector: string): string => career.split(`\n${selector} {`)[1]?.split('}')[0] ?? '';

it('keeps the words of a mark in one line, and parts marks from one another', () => {
  expect(ruleOf('.tag')).toContain('white-space: nowrap');
  expect(ruleOf('.tier-marks')).toContain('flex-wrap: wrap');
});
