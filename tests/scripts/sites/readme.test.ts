import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteTable, withSiteTable } from '../../../scripts/sites/rows';
import { applicantTracking } from '../../../sites/applicant-tracking';
import { boards } from '../../../sites/boards';

const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');

describe('the table of sites', () => {
  it('is in README.md as the registries have it (else: npm run sites:table)', () => {
    expect(withSiteTable(readme)).toBe(readme);
  });

  it('has a row for every site, which says whether its hosts are asked for at install', () => {
    const rows = siteTable().split('\n').slice(2);
    expect(rows.map((row) => row.split(' | ')[0]?.slice(2))).toEqual(
      [...boards, ...applicantTracking].map(({ name }) => name),
    );
    expect(rows.filter((row) => row.endsWith('| at install |'))).toHaveLength(boards.length);
  });

  it('tells what is read where, and when a layout was last seen', () => {
    expect(siteTable()).toContain(
      '| USAJOBS | usajobs.gov | title, employer, place, pay | title, employer, place, pay, description | 2026-10, 2024-01 | at install |',
    );
    expect(siteTable()).toContain('| Jobicy | jobicy.com | title | title; else schema.org |');
    expect(siteTable()).toContain('| Glassdoor | glassdoor.com, glassdoor.at, glassdoor.be and 17 more |');
  });

  it('is not put into a text without its marks', () => {
    expect(() => withSiteTable('<!-- /sites --> <!-- sites -->')).toThrow('no block');
  });
});
