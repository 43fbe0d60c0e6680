import { describe, expect, it } from 'vitest';
import { packageParts } from '../../../insight/offer/travel-package';

describe('packageParts', () => {
  it.each([
    ['$24/hr taxable, $455 housing stipend and $365 meals and incidentals weekly', 24, 820],
    ['Housing $700/week, M&IE $350/week, taxable $22/hr', 22, 1050],
    ['Weekly: $600 lodging + $300 meals', null, 900],
    ['Stipends: $980/wk. Taxable rate: $21.50/hr. Gross $1,840/wk.', 21.5, 980],
    ['Estimated weekly gross $1,900, with a tax-free stipend of $1,050 per week', null, 1050],
    ['Tax-free: $1,050 a week ($700 housing, $350 meals)', null, 1050],
    ['Taxable hourly rate of $20 - $23 and $900-1,000 weekly in tax-free stipends', [20, 23], [900, 1000]],
    ['Non-taxable weekly stipend: $950; taxable hourly: $19', 19, 950],
    ['Housing $400 and meals $400 a week', null, 800],
    ['Lodging $600/week, meals $300/week. Package: taxable $20/hr, lodging $600/week, meals $300/week', 20, 900],
  ])('%s', (text, taxableHourly, taxFreeWeekly) => {
    expect(packageParts(text)).toEqual({ taxableHourly, taxFreeWeekly });
  });

  it.each([
    ['a whole sum that has stipends in it', '$1,780 a week including tax-free stipends'],
    ['the same the other way round', 'Weekly pay: $1,780 (includes housing and meals stipends)'],
    ['a gross', '$1,950 weekly gross, stipends included'],
    ['a blended sum', '$1,950 per week blended (taxable plus tax-free)'],
    ['a package', 'total package of $1,850/week with housing stipend'],
    ['the sum that a part is of', '$880 of the $1,720 weekly is tax free'],
    ['what is free beside the pay', 'Free housing and $1,500 per week'],
    ['a day', 'Tax-free per diem of $138 a day'],
    ['a month', 'Housing stipend of $1,400 a month'],
    ['pay of the rest of the sentence', 'Housing stipend available, weekly pay $1,500'],
    ['a bonus', 'Completion bonus of $500, weekly stipends on request'],
  ])('takes no part from %s', (_what, text) => {
    expect(packageParts(text)).toEqual({ taxableHourly: null, taxFreeWeekly: null });
  });

  it('says nothing where the parts of a sum are not its parts, or a part has two sums', () => {
    expect(packageParts('Stipends $900/week, housing $500/week').taxFreeWeekly).toBeNull();
    expect(packageParts('Housing $500/week. Housing $700/week').taxFreeWeekly).toBeNull();
  });

  it('says nothing where two taxable rates differ', () => {
    expect(packageParts('Taxable $20/hr on days. Taxable $24/hr on nights.').taxableHourly).toBeNull();
  });
});
