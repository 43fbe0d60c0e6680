import { describe, expect, it } from 'vitest';
import { packageParts } from '../../../insight/offer/travel-package';
import type { Stated } from '../../../insight/types';

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
    expect(packageParts(text)).toMatchObject({ taxableHourly, taxFreeWeekly });
  });

  it.each<[string, number | null, number | null, number | null]>([
    ['$25 taxable + $1,513 tax free a week', 25, 1513, null],
    ['$25/hr taxable plus $1,513 stipends weekly', 25, 1513, null],
    ['$990 taxable + $1,010 non-taxable = $2,000/wk', null, 1010, 2000],
    ['Weekly: hourly 24 / lodging 1,050 / M&IE 420', 24, 1470, null],
    ['Weekly package, 40 hours:\nHourly: $24\nLodging: $1,050\nM&IE: $420', 24, 1470, null],
    ['Gross weekly: $1,980; Taxable rate: $24.00; Meals & incidentals: $420; Housing: $600', 24, 1020, 1980],
    ['Gross weekly: $1,980\nTaxable rate: $24/hr\nMeals & incidentals: $420\nHousing: $600', 24, 1020, 1980],
    ['$2,100/wk: $24/hr x 40 + $1,140 per diem', 24, 1140, 2100],
    ['Taxable: $22/hr | Lodging: $700 | M&IE: $350 | Gross: $1,930/wk', 22, 1050, 1930],
    // Both by the week: their sum is the week's.
    ['Taxable wages $960/wk, stipends $1,040/wk', null, 1040, 2000],
    ['Non-taxable weekly stipends (housing + meals): $1,050. Taxable hourly: $22.50', 22.5, 1050, null],
    ['housing stipend 700 per week, meals 350 per week, taxable 22 per hour', 22, 1050, null],
    // The hour beside the hours that it is taken times.
    ['Taxable weekly: $800 ($20 × 40)\nTax-free weekly: $990\nGross weekly: $1,790', 20, 990, 1790],
    ['Taxable pay per week: $828 (36 x $23). Stipends: $1,000/wk', 23, 1000, 1828],
    ['$22 x 40 hrs = $880 taxable + $1,010 tax-free per week', 22, 1010, 1890],
    ['Weekly taxable wage $936 = 36 hrs @ $26', 26, null, null],
    ['Taxable wages: $21/hr x 36 hrs = $756\nNon-taxable: $950\nWeekly total: $1,706', 21, 950, 1706],
    ['$23/hr x 40 = $920 + $1,000 per diem = $1,920 a week', 23, 1000, 1920],
    // Whether the stipends are in the sum of an hour's pay, it does not say.
    ['$45/hr x 40 = $1,800. Stipends $900/wk', 45, 900, null],
    ['$45/hr x 40 = $1,800 gross a week, with $900/wk in stipends', 45, 900, 1800],
    // A table with leaders, and one with strokes.
    ['Weekly breakdown\nTaxable wage ........ $840\nHousing (untaxed) ...... $690', null, 690, 1530],
    ['What a week pays, per week\nTaxed wages . . . . . . $900\nLodging ……… $500\nMeals ____ $300', null, 800, 1700],
    ['Your weekly pay\n| Taxable wages | $860 |\n| Housing | $600 |\n| Meals | $290 |', null, 890, 1750],
    ['Each week\nWage (taxed) ...... $820\nMeals (untaxed) ..... $310\nHousing (untaxed) .... $540', null, 850, 1670],
    // Both kinds in one sum are the whole, and no part.
    ['Gross weekly: $1,870 (taxable wages plus stipends, for those with a tax home)', null, null, 1870],
    ['Weekly gross (taxable + per diem): $1,760', null, null, 1760],
    ['Taxable wages and stipends: $1,690/wk', null, null, 1690],
    ['$1,820 per week blended (taxable plus tax-free)', null, null, 1820],
    ['Gross taxable pay: $900/wk; non-taxed housing and meals: $800/wk', null, 800, 1700],
    // A line that begins with the week.
    ['✅ 13 weeks\n💵 $1,520 weekly, before taxes\n🩺 SNF', null, null, 1520],
    ['Pay: $1,610 a week', null, null, 1610],
    ['Pay: hourly 23 / lodging 640 wk / M&IE 310 wk', 23, 950, null],
    ['Pay per week -\nhourly 23\nlodging 640\nM&IE 310', 23, 950, null],
  ])('reads every part of "%s"', (text, taxableHourly, taxFreeWeekly, grossWeekly) => {
    expect(packageParts(text)).toEqual({ taxableHourly, taxFreeWeekly, grossWeekly });
  });

  it.each<[string, string, number | null]>([
    ['no week is named', 'hourly 24 / lodging 1,050 / M&IE 420', 24],
    ['the housing is by the month', 'Gross weekly $1,980; taxable $24/hr; monthly housing $1,400', 24],
    ['it is taken times days', 'Weekly: taxable $24/hr, per diem $98 x 7', 24],
    ['it is taken times nights', 'Weekly: taxable $24/hr, lodging $110 × 5 nights', 24],
    ['it is a day', 'Gross weekly $1,980; taxable $24/hr; per diem $98 a day', 24],
    ['what follows is a count', 'Weekly: hourly 24 / housing 5 nights / meals 3 days', null],
  ])('guesses no week of tax-free money where %s: %s', (_, text, taxableHourly) => {
    expect(packageParts(text)).toMatchObject({ taxableHourly, taxFreeWeekly: null });
  });

  it.each([
    ['what it is not', 'Stipends are NOT $1,000 a week tax free.'],
    ['what it is not', 'The stipend isn’t $900 a week.'],
    ['a friend', 'Refer a friend and get $500 a week tax free.'],
    ['a bonus', 'Completion bonus of $500 a week tax free.'],
  ])('takes %s for no tax-free money: %s', (_, text) =>
    expect(packageParts(text)).toEqual({ taxableHourly: null, taxFreeWeekly: null, grossWeekly: null }),
  );

  it('keeps the stipend beside a referral', () =>
    expect(packageParts('Stipends $910 a week. Refer a friend for $600 a week tax-free.').taxFreeWeekly).toBe(910));

  it.each([
    ['overtime', 'OT rate $45/hr. Stipends $900/week.'],
    ['a local rate', 'Local rate $34/hr. Travelers: stipends $900/week.'],
    ['two rates', '$22/hr days, $25/hr nights, stipends $900/week'],
    ['a rate without tax-free money', '$22/hr, $1,000 weekly'],
  ])('takes %s for no taxable wage', (_, text) => expect(packageParts(text).taxableHourly).toBeNull());

  it.each([
    ['a bonus', '$22/hr taxable, stipends $900/wk, $500/wk completion bonus'],
    ['a bonus that begins its line', '$700 weekly bonus for the first month'],
    ['what is left after tax', '$1,300 a week take-home'],
    ['insurance', '* $28 a week for medical'],
    ['two weeks’ pays', '$1,500 a week on days\n$1,650 a week on nights'],
    ['what others have', 'Locals get $1,400 a week'],
    ['what is taken home', '$22/hr taxable, stipends $900/wk, $1,500/wk take-home'],
    ['parts of which one is by the hour', '$22/hr taxable, $900/wk tax-free'],
  ])('makes no week of %s', (_, text) => expect(packageParts(text).grossWeekly).toBeNull());

  it('is a range where a line begins with one', () =>
    expect(packageParts('* $1,600 - $1,740/week, pre-tax, depending on stipends').grossWeekly).toEqual([1600, 1740]));

  it('is the posting’s weekly pay, unless that is one of the parts', () => {
    expect(packageParts('stipends $900/week', [1700, 1800]).grossWeekly).toEqual([1700, 1800]);
    expect(packageParts('stipends $900/week', 900).grossWeekly).toBeNull();
    const rows = 'Wage ....... $23 / hour\nMeals & lodging (untaxed) ... $870 / week\nTotal ....... $1,790 / week';
    expect(packageParts(`${rows}\nOvertime ..... $34 / hour`, 870)).toEqual({
      ...{ taxableHourly: 23, taxFreeWeekly: 870, grossWeekly: 1790 },
    });
    expect(packageParts('Wages: $880 per week\nStipend: $900 per week\nTotal: $1,780 per week', 880).grossWeekly).toBe(
      1780,
    );
    expect(packageParts('Wages $880 per week. Everything together $1,780 per week.', 880).grossWeekly).toBe(1780);
    // A larger one that is said of other circumstances is not the week's.
    expect(packageParts('Pay: $1,800 per week. With a tax home you gross $2,100 per week.', 1800).grossWeekly).toBe(
      1800,
    );
    expect(packageParts('You earn $1,800 per week. Total of $2,100 a week with overtime.', 1800).grossWeekly).toBe(
      1800,
    );
  });

  it('takes the time that its length takes', () => {
    for (const part of [
      '$24/hr ',
      'lodging 1,050 / ',
      'meals and ',
      '$',
      'tax-free housing (',
      '1,050 a week; ',
      'hours: ',
      '..... ',
      '. . . . ',
      '-',
      '|  ',
      'taxable wages ',
      '$22 x 40 = ',
      'wages and ',
    ]) {
      const begun = performance.now();
      packageParts(part.repeat(20_000));
      expect(performance.now() - begun, part).toBeLessThan(2000);
    }
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
    expect(packageParts(text)).toMatchObject({ taxableHourly: null, taxFreeWeekly: null });
  });

  it('says nothing where the parts of a sum are not its parts, or a part has two sums', () => {
    expect(packageParts('Stipends $900/week, housing $500/week').taxFreeWeekly).toBeNull();
    expect(packageParts('Housing $500/week. Housing $700/week').taxFreeWeekly).toBeNull();
  });

  it.each<[string, Stated | null, Stated | undefined]>([
    // By the day as it is stated, and in no sum of the week.
    ['Taxable $22/hr, per diem $85/day', null, 85],
    ['Taxable hourly: $22. M&IE $68 per day', null, 68],
    ['Daily per diem of $85 - $95 per day, $22/hr taxable', null, [85, 95]],
    ['Lodging $700 a week, M&IE $68 a day, taxable $22/hr', 700, 68],
    ['Tax-free: meals $68 daily', null, 68],
    // A contract of five days of work says nothing of the days that it is paid on.
    ['Per diem $85/day, work 5 days a week, taxable $22/hr', null, 85],
    ['Clinic is open seven days a week. Per diem $85/day', null, 85],
    // By the week where the posting itself says seven days of it.
    ['Per diem $85/day, 7 days a week; taxable $22/hr', 595, undefined],
    ['M&IE $68 per day (seven days per week). Lodging $700/week', 1176, undefined],
    ['Per diem, 7 days a week at $85 per day', 595, undefined],
    ['Stipend of $90 - $100/day x 7 days/week', [630, 700], undefined],
    // The same money said twice.
    ['M&IE $68/day, which is a stipend of $476/week, taxable $22/hr', 476, undefined],
  ])('has money for living by the day as it stands: %s', (text, weekly, daily) => {
    const found = packageParts(text);
    expect(found.taxFreeWeekly).toEqual(weekly);
    expect(found.taxFreeDaily).toEqual(daily);
  });

  it.each([
    'Paid $240 per day, per diem position',
    'Taxable $22/hr, lodging $119/night',
    'Bonus of $50 per day, meals on your own',
  ])('takes for money for living by the day nothing else: %s', (text) => {
    expect(packageParts(text).taxFreeDaily).toBeUndefined();
  });

  it('makes no whole of a week of which some is stated by the day', () => {
    const found = packageParts('Taxable $880/week, lodging $700/week, M&IE $68/day');
    expect(found.grossWeekly).toBeNull();
  });

  it('says nothing where two taxable rates differ', () => {
    expect(packageParts('Taxable $20/hr on days. Taxable $24/hr on nights.').taxableHourly).toBeNull();
  });
});
