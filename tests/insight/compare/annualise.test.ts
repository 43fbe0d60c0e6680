import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL_TIME_HOURS_A_YEAR } from '../../../data/hours';
import { annualise, annualOf, hourlyOf } from '../../../insight/compare/annualise';
import type { Pay } from '../../../insight/types';
import { personWith } from '../../person';

const FULL_TIME = personWith();
const pay = (low: number | null, high: number | null, per: Pay['per']): Pay => ({
  low,
  high,
  currency: 'USD',
  per,
  quoted: '',
  doubts: [],
});

describe('annualise', () => {
  it('takes an hour’s pay times 2,080', () => {
    // 34 x 2,080 = 70,720; 38.50 x 2,080 = 80,080
    expect(annualise(pay(34, 38.5, 'hour'), FULL_TIME)).toEqual({
      annualLow: 70_720,
      annualHigh: 80_080,
      hourlyLow: 34,
      hourlyHigh: 38.5,
      assumptions: [],
    });
  });

  it('takes a year’s pay by 2,080, to the cent', () => {
    // 65,000 / 2,080 = 31.25; 70,000 / 2,080 = 33.6538…
    expect(annualise(pay(65_000, 70_000, 'year'), FULL_TIME)).toMatchObject({ hourlyLow: 31.25, hourlyHigh: 33.65 });
  });

  it('leaves an open end open', () => {
    expect(annualise(pay(null, 45, 'hour'), FULL_TIME)).toMatchObject({
      annualLow: null,
      hourlyLow: null,
      annualHigh: 93_600,
    });
  });

  it.each<[Pay['per'], number, number, number, object[]]>([
    // 1,450 x 52 = 75,400 a year; / 2,080 = 36.25 an hour
    [
      'week',
      1450,
      75_400,
      36.25,
      [
        { kind: 'weeks-a-year', weeks: 52 },
        { kind: 'hours-a-week', hours: 40 },
      ],
    ],
    // 50 x 6 visits x 240 days = 72,000; / 2,080 = 34.615…
    ['visit', 50, 72_000, 34.62, [{ kind: 'visits-a-day', visits: 6, days: 240 }]],
    // 320 / 8 hours = 40 an hour; x 2,080 = 83,200
    ['shift', 320, 83_200, 40, [{ kind: 'hours-a-shift', hours: 8 }]],
    // 300 x 240 = 72,000
    ['day', 300, 72_000, 34.62, [{ kind: 'days-a-year', days: 240 }]],
    // 5,200 x 12 = 62,400; / 2,080 = 30
    ['month', 5200, 62_400, 30, []],
  ])('says what it assumes of a %s', (per, amount, annual, hourly, assumptions) => {
    expect(annualise(pay(amount, amount, per), FULL_TIME)).toEqual({
      annualLow: annual,
      annualHigh: annual,
      hourlyLow: hourly,
      hourlyHigh: hourly,
      assumptions,
    });
  });

  it('uses the person’s hours and says so', () => {
    expect(annualise(pay(34, 34, 'hour'), { ...FULL_TIME, hoursAYear: 1800 })).toMatchObject({
      annualLow: 61_200,
      assumptions: [{ kind: 'hours-a-year', hours: 1800 }],
    });
  });

  it('knows nothing of a pay without a unit', () => {
    expect(annualise(pay(34, 38, null), FULL_TIME)).toBeNull();
  });

  it('agrees with itself to the cent, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 50_000 }), fc.integer({ min: 1000, max: 3000 }), (cents, hours) => {
        const hourly = cents / 100;
        expect(hourlyOf(annualOf(hourly, hours), hours)).toBe(hourly);
      }),
    );
    expect(FULL_TIME_HOURS_A_YEAR).toBe(52 * 40);
  });
});
