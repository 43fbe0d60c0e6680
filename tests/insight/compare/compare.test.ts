import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWith, placeOnPoints } from '../../../insight/compare';
import { percentileOf, publishedPoints } from '../../../insight/compare/percentile';
import { doubtImplausible, inferUnit } from '../../../insight/compare/plausibility';
import { agreed, holdAgainst } from '../../../insight/offer/against';
import { hourlyEnds, hoursCounted, middleOf } from '../../../insight/offer/hourly';
import type { Comparison, Pay, WageBand } from '../../../insight/types';
import { tiersOf } from '../../../insight/wage/tiers';
import { personWith } from '../../person';

const PERSON = personWith();
/** Physical therapist assistants in the United States, May 2025. */
const BAND: WageBand = {
  role: 'physical-therapist-assistant',
  kind: 'wage-survey',
  p10: 47_750,
  p25: 59_820,
  median: 68_380,
  p75: 78_680,
  p90: 89_510,
  points: [],
  lowHighOnly: false,
  annualised: false,
  currency: 'USD',
  areaCode: 'US',
  areaTitle: 'United States',
  period: 'May 2025',
  source: 'bls-oews-2025',
  fallback: null,
  fallbackReason: null,
  proxyFor: null,
  proxy: null,
  employment: null,
};
const GUIDE: WageBand = { ...BAND, kind: 'career-guide', p10: null, p25: null, median: 45_000, p75: null, p90: 55_000 };
const JOB_BANK: WageBand = { ...BAND, currency: 'CAD', p10: 45_760, p25: null, median: 60_000, p75: null, p90: 76_000 };
const SCALE: WageBand = {
  ...BAND,
  kind: 'pay-scale',
  currency: 'GBP',
  p10: null,
  p25: null,
  median: null,
  p75: null,
  p90: null,
  points: [
    { label: 'Band 3', annual: 24_937, hourly: null },
    { label: 'Band 4 entry', annual: 27_485, hourly: null },
    { label: 'Band 4 top', annual: 30_162, hourly: null },
  ],
};
const pay = (low: number | null, high: number | null, per: Pay['per'], more: Partial<Pay> = {}): Pay => ({
  low,
  high,
  currency: 'USD',
  per,
  quoted: '',
  doubts: [],
  ...more,
});
/** A staff post held against one band, as the joint does it. */
function compare(posted: Pay, band = BAND, person = PERSON): Comparison {
  const hourly = hourlyEnds(posted, hoursCounted(posted, 'staff', ''));
  const against = hourly && holdAgainst(middleOf(hourly) ?? 0, band);
  const position = agreed(against ? [against] : []);
  if (!hourly || !position) throw new Error('nothing to compare');
  return compareWith(band, posted, hourly, position, tiersOf(band), person);
}

describe('comparePay', () => {
  it('holds the middle of the range against the median', () => {
    // middle of 34-38 is 36; x 2,080 = 74,880; less 68,380 = 6,500, which is 9.5 %
    const comparison = compare(pay(34, 38, 'hour'));
    expect(comparison).toMatchObject({ differenceAnnual: 6500, position: 'above', outside: null });
    expect(comparison.differenceShare).toBeCloseTo(0.0951, 4);
    expect(comparison.percentile).toBeGreaterThan(50);
    expect(comparison.percentile).toBeLessThan(75);
  });

  it.each<[Pay, string]>([
    [pay(70_431, 70_431, 'year'), 'near'],
    [pay(70_432, 70_432, 'year'), 'above'],
    [pay(66_329, 66_329, 'year'), 'near'],
    [pay(66_328, 66_328, 'year'), 'below'],
  ])('calls 3 percent of the median near: $low is $1', (posted, position) => {
    // 3 % of 68,380 is 2,051.40
    expect(compare(posted).position).toBe(position);
  });

  it('goes by the end that is stated', () => {
    expect(compare(pay(null, 40, 'hour'))).toMatchObject({ hourlyLow: null, differenceAnnual: 83_200 - 68_380 });
    expect(compare(pay(30, null, 'hour'))).toMatchObject({ hourlyHigh: null, differenceAnnual: 62_400 - 68_380 });
  });

  it('names no percentile outside the published points', () => {
    expect(compare(pay(20, 20, 'hour'))).toMatchObject({
      percentile: null,
      outside: { side: 'below', percentile: 10 },
    });
    expect(compare(pay(45, 45, 'hour'))).toMatchObject({
      percentile: null,
      outside: { side: 'above', percentile: 90 },
    });
    expect(compare(pay(44_000, 44_000, 'year'), GUIDE)).toMatchObject({
      percentile: null,
      outside: { side: 'below', percentile: 50 },
    });
  });

  it('places pay between the guide’s two figures', () => {
    // two points are joined by a line: halfway from the median to the 90th is the 70th
    expect(compare(pay(50_000, 50_000, 'year'), GUIDE).percentile).toBeCloseTo(70, 6);
  });

  it('finds the stage whose pay is nearest, only where all are known', () => {
    expect(compare(pay(60_000, 60_000, 'year')).tier).toBe('entry');
    expect(compare(pay(69_000, 69_000, 'year')).tier).toBe('mid');
    expect(compare(pay(90_000, 90_000, 'year')).tier).toBe('senior');
    expect(compare(pay(40_000, 40_000, 'year'), GUIDE).tier).toBe('entry');
    expect(compare(pay(30, 30, 'hour', { currency: 'CAD' }), JOB_BANK).tier).toBeNull();
  });

  it('is by the hour, whatever hours the person works: those make the yearly amounts alone', () => {
    // 34 x 1,040 = 35,360; the difference stays 34 x 2,080 less 68,380 = 2,340
    expect(compare(pay(34, 34, 'hour'), BAND, personWith({ hoursAYear: 1040 }))).toMatchObject({
      annualLow: 35_360,
      differenceAnnual: 2_340,
      position: 'above',
      assumptions: [{ kind: 'hours-a-year', hours: 1040 }],
    });
  });

  it('gives a year by the hour, to the cent, and a week at forty hours', () => {
    // 65,000 / 2,080 = 31.25; 70,000 / 2,080 = 33.653…
    expect(compare(pay(65_000, 70_000, 'year'))).toMatchObject({
      hourlyLow: 31.25,
      hourlyHigh: 33.65,
      annualLow: 65_000,
      assumptions: [],
    });
    // 1,450 / 40 = 36.25; x 2,080 = 75,400
    expect(compare(pay(1450, 1450, 'week'))).toMatchObject({
      hourlyLow: 36.25,
      annualLow: 75_400,
      assumptions: [],
    });
    // 5,200 x 12 = 62,400; / 2,080 = 30
    expect(compare(pay(5200, 5200, 'month')).hourlyLow).toBe(30);
    // Neither 12 x 2,900 = 34,800 nor 52 x 1,333 = 69,316 is what the hour comes to once it is rounded.
    expect(compare(pay(2900, 2900, 'month')).annualLow).toBe(34_800);
    expect(compare(pay(2900, 2900, 'month'), BAND, personWith({ hoursAYear: 1800 })).annualLow).toBe(34_800);
    expect(compare(pay(1333, 1333, 'week')).annualLow).toBe(69_316);
    // 26 x 2,666 = 69,316; 24 x 2,900.50 = 69,612.
    expect(compare(pay(2666, 2666, 'two-weeks')).annualLow).toBe(69_316);
    expect(compare(pay(2900.5, 2900.5, 'half-month')).annualLow).toBe(69_612);
  });

  it('makes the year of a week of 36 hours of 52 such weeks, and not of the hour at other hours', () => {
    // 52 x 1,100 = 57,200. 1,100 / 36 = 30.56 by the hour; 30.56 x 1,872 would be 57,208, and 2,080 hours of it 63,556.
    const posted = pay(1100, 1100, 'week');
    const hourly = { low: 1100 / 36, high: 1100 / 36 };
    for (const hoursAYear of [2080, 1872]) {
      const found = compareWith(BAND, posted, hourly, 'below', tiersOf(BAND), personWith({ hoursAYear }));
      expect(found).toMatchObject({ annualLow: 57_200, annualHigh: 57_200, hourlyLow: 30.56 });
    }
  });

  it('leaves an open end open', () => {
    expect(compare(pay(null, 45, 'hour'))).toMatchObject({ annualLow: null, hourlyLow: null, annualHigh: 93_600 });
  });

  it('has nothing to say without a median', () => {
    expect(() => compareWith(SCALE, pay(1, 1, 'year'), { low: 1, high: 1 }, 'near', [], PERSON)).toThrow(RangeError);
  });

  it('never ranks more pay lower', () => {
    const salary = fc.integer({ min: 30_000, max: 120_000 });
    fc.assert(
      fc.property(salary, salary, (a, b) => {
        const rank = (annual: number) => {
          const at = percentileOf(annual, publishedPoints(BAND));
          return at.percentile ?? (at.outside?.side === 'below' ? 0 : 100);
        };
        expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
      }),
    );
  });

  it('meets every published point exactly', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 20_000, max: 150_000 }), { minLength: 5, maxLength: 5 }),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        (amounts, shown) => {
          const sorted = amounts.toSorted((a, b) => a - b);
          const at = (i: number) => (shown[i] ? (sorted[i] ?? null) : null);
          const band = { ...BAND, p10: at(0), p25: at(1), median: at(2), p75: at(3), p90: at(4) };
          for (const { percentile, annual } of publishedPoints(band)) {
            expect(percentileOf(annual, publishedPoints(band)).percentile).toBe(percentile);
          }
        },
      ),
    );
  });
});

describe('a unit that is missing or wrong', () => {
  it('marks an hourly figure by the year, and leaves it as it is', () => {
    expect(doubtImplausible(pay(34, 38, 'year'), BAND)).toEqual(pay(34, 38, 'year', { doubts: ['implausible-unit'] }));
    expect(doubtImplausible(pay(70_000, 70_000, 'hour'), BAND).doubts).toEqual(['implausible-unit']);
    expect(doubtImplausible(pay(65_000, 65_000, 'month'), BAND).doubts).toEqual(['implausible-unit']);
  });

  it.each([pay(24, 50, 'hour'), pay(45, 60, 'visit'), pay(1450, 1450, 'week'), pay(400, 400, 'shift')])(
    'does not doubt $low by the $per',
    (posted) => {
      expect(doubtImplausible(posted, BAND)).toEqual(posted);
    },
  );

  it('infers the only unit that fits and says so', () => {
    expect(inferUnit(pay(32, 38, null), BAND)).toMatchObject({ low: 32, per: 'hour', doubts: ['unit-inferred'] });
    expect(inferUnit(pay(70_000, null, null), BAND)).toMatchObject({ per: 'year', doubts: ['unit-inferred'] });
    expect(inferUnit(pay(1450, 1450, null), BAND).per).toBeNull();
  });
});

describe('tiersOf', () => {
  it('maps the quartiles of a survey and leaves out what is not published', () => {
    expect(tiersOf(BAND).map(({ tier, years, annual, percentile }) => [tier, years, annual, percentile])).toEqual([
      ['entry', [0, 2], 59_820, 25],
      ['mid', [3, 5], 68_380, 50],
      ['senior', [6, null], 78_680, 75],
    ]);
    expect(tiersOf(JOB_BANK).map(({ tier }) => tier)).toEqual(['mid']);
    expect(tiersOf(SCALE)).toEqual([]);
  });

  it('takes the guide’s own figures as they are', () => {
    expect(tiersOf(GUIDE).map(({ annual, percentile }) => [annual, percentile])).toEqual([
      [38_000, null],
      [45_000, null],
      [52_000, null],
    ]);
  });
});

describe('placeOnPoints', () => {
  const place = (annual: number) => {
    const at = placeOnPoints(pay(annual, annual, 'year', { currency: 'GBP' }), SCALE);
    return at && [at.from?.label ?? null, at.to?.label ?? null];
  };

  it('names the steps on either side', () => {
    expect(place(28_000)).toEqual(['Band 4 entry', 'Band 4 top']);
    expect(place(27_485)).toEqual(['Band 4 entry', 'Band 4 entry']);
    expect(place(23_000)).toEqual([null, 'Band 3']);
    expect(place(31_000)).toEqual(['Band 4 top', null]);
  });

  it('knows no steps of a survey', () => {
    expect(placeOnPoints(pay(34, 34, 'hour'), BAND)).toBeNull();
  });

  it('goes by the unit that the steps are printed in', () => {
    const hourly = pay(14, 14, 'hour', { currency: 'GBP' });
    expect(placeOnPoints(hourly, SCALE)).toBeNull();
    const points = SCALE.points.map((point, index) => ({ ...point, hourly: 12 + index }));
    expect(placeOnPoints(hourly, { ...SCALE, points })?.to?.label).toBe('Band 4 top');
  });
});
