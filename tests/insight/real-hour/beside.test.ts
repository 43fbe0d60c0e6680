import { describe, expect, it } from 'vitest';
import { EMPLOYERS_HALF } from '../../../data/payroll-tax';
import { mileageRate } from '../../../data/travel';
import { realHour } from '../../../insight/real-hour';
import { besideMedian, minutesForMedian, presentHourly } from '../../../insight/real-hour/beside';
import { moreThan } from '../../../insight/real-hour/difference';
import { worthElsewhere } from '../../../insight/real-hour/elsewhere';
import { assumptionsOf } from '../../../insight/real-hour/given';
import type { WageBand } from '../../../insight/types';
import { DEFAULT_PREFERENCES } from '../../../preferences/preferences';
import { dallas } from '../../components/fixtures';
import { given, offer, sum } from './offers';

/** Dallas as printed: 80,370 a year are 38.639… an hour. */
const band: WageBand = { ...dallas, proxy: null };
const visits = {
  ...{ visitsADay: 6, minutesTreating: 45, minutesDriving: 28, minutesCharting: 20 },
  ...{ shareCancelled: 0, milesADay: 0 },
};

describe('beside the median', () => {
  it('paid hours have a verdict', () => {
    // 41 − 38.64 = 2.36; 41 ÷ 38.6394 = 1.0611.
    const beside = besideMedian(realHour(offer('hour', sum(41)), given({})), band);
    expect(beside).toMatchObject({ medianHourly: 38.64, hourly: sum(41), isLikeForLike: true, verdict: 'above' });
    expect(beside?.difference).toEqual({ is: 'more', amount: 2.36, isAtLeast: false });
    expect(beside?.share).toBeCloseTo(0.0611, 4);
  });

  it('a salary is held against it by its paid hours, however many are worked', () => {
    // 78,000 ÷ 2,080 = 37.50, 2.9 % below: near.
    const worked = realHour(offer('year', sum(78_000)), given({ hoursAWeek: 40, hoursWorkedAWeek: 50 }));
    expect(besideMedian(worked, band)).toMatchObject({ hourly: sum(37.5), verdict: 'near' });
  });

  it('an hour of visits stands there without a verdict', () => {
    // 330 ÷ 9.3 = 35.48; less 38.64 = −3.16.
    const beside = besideMedian(realHour(offer('visit', sum(55)), given(visits)), band);
    expect(beside).toMatchObject({ isLikeForLike: false, verdict: null });
    expect(beside?.difference).toEqual({ is: 'less', amount: 3.16, isAtLeast: false });
  });

  it.each([
    // 42 is 8.7 % above 38.64, and 36 is 6.8 % below it: beyond them lies only more of the same.
    ['from', sum(42, null), 'above', { is: 'more', amount: 3.36, isAtLeast: true }],
    ['up to', sum(null, 36), 'below', { is: 'less', amount: 2.64, isAtLeast: true }],
    // The other end may lie on either side.
    ['from', sum(36, null), null, { is: 'open' }],
    ['up to', sum(null, 42), null, { is: 'open' }],
    // 39.60 is 2.5 % above: near, and what lies beyond it may be above.
    ['from', sum(39.6, null), null, { is: 'open' }],
  ] as const)('one end alone says what follows from it, or nothing: %s %j is %s', (_, pay, verdict, difference) => {
    const beside = besideMedian(realHour(offer('hour', pay), given({})), band);
    expect(beside).toMatchObject({ hourly: pay, isLikeForLike: true, verdict, difference });
  });

  it('a figure far outside of all that is paid has no verdict', () => {
    // 1.75 × 104,890 ÷ 2,080 = 88.25.
    expect(besideMedian(realHour(offer('hour', sum(95)), given({})), band)?.verdict).toBeNull();
  });

  it.each<[string, Partial<WageBand>]>([
    ['a wide group', { proxy: 'broad', proxyFor: 'Healthcare Support Workers, All Other' }],
    ['the career guide', { kind: 'career-guide' }],
    ['no median', { median: null }],
  ])('nothing stands there with %s', (_, own) => {
    expect(besideMedian(realHour(offer('hour', sum(41)), given({})), { ...band, ...own })).toBeNull();
    expect(minutesForMedian(offer('visit', sum(55)), { ...band, ...own })).toBeNull();
  });
});

it('tells how long a visit may take, with nothing assumed', () => {
  // 55 ÷ 38.6394 × 60 = 85.4; 60 ÷ 38.6394 × 60 = 93.2.
  expect(minutesForMedian(offer('visit', sum(55, 60)), band)).toEqual(sum(85, 93));
  expect(minutesForMedian(offer('hour', sum(55)), band)).toBeNull();
});

describe('beside present pay', () => {
  it('a year becomes an hour by the person’s one constant', () => {
    expect(presentHourly({ amount: 31, per: 'hour' }, 2080)).toBe(31);
    // 62,400 ÷ 2,080; 62,400 ÷ 1,950.
    expect(presentHourly({ amount: 62_400, per: 'year' }, 2080)).toBe(30);
    expect(presentHourly({ amount: 62_400, per: 'year' }, 1950)).toBe(32);
  });

  it('the middles are held against each other', () => {
    // (32 + 36) ÷ 2 = 34; 34 − 31.
    expect(moreThan(sum(32, 36), sum(31))).toEqual({ is: 'more', amount: 3, isAtLeast: false });
    expect(moreThan(sum(30), sum(31))).toEqual({ is: 'less', amount: 1, isAtLeast: false });
    expect(moreThan(null, sum(31))).toBeNull();
    expect(moreThan(sum(null), sum(31))).toBeNull();
  });

  it('to the cent that is shown', () => {
    // 35.4839 is shown as 35.48; 35.48 − 31.
    expect(moreThan(sum(330 / 9.3), sum(31))).toEqual({ is: 'more', amount: 4.48, isAtLeast: false });
  });

  it.each([
    // 0.61 of 31 is 1.97 %, 0.63 of 31.63 is 1.99 %; 0.65 of 31.65 is 2.05 %.
    [30.39, 31, 'same'],
    [31.63, 31, 'same'],
    [31.65, 31, 'more'],
    [31, 31.65, 'less'],
  ])('under 2 % apart they are about the same: %s beside %s is %s', (one, other, is) => {
    expect(moreThan(sum(one), sum(other))?.is).toBe(is);
  });

  it.each([
    // Of an open end only the bound is known.
    [sum(36, null), sum(31), { is: 'more', amount: 5, isAtLeast: true }],
    [sum(36, null), sum(30, 34), { is: 'more', amount: 2, isAtLeast: true }],
    [sum(null, 40), sum(45), { is: 'less', amount: 5, isAtLeast: true }],
    [sum(45), sum(null, 40), { is: 'more', amount: 5, isAtLeast: true }],
    [sum(42, null), sum(null, 40), { is: 'more', amount: 2, isAtLeast: true }],
    [sum(36, null), sum(null, 40), { is: 'open' }],
    [sum(36, null), sum(34, null), { is: 'open' }],
    [sum(null, 40), sum(null, 30), { is: 'open' }],
    [sum(36, null), sum(40), { is: 'open' }],
    [sum(null, 40), sum(31), { is: 'open' }],
    // 0.40 of 36.40 is 1.1 %: too little to call it more.
    [sum(36.4, null), sum(36), { is: 'open' }],
  ] as const)('an open end has no middle: %j beside %j', (one, other, difference) => {
    expect(moreThan(one, other)).toEqual(difference);
  });
});

describe('elsewhere', () => {
  it('an amount buys as much as prices say', () => {
    // 34 × 100 ÷ 106.25.
    expect(worthElsewhere(34, 106.25, 100)).toBe(32);
    expect(worthElsewhere(34, 100, 100)).toBe(34);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('%s is no index', (index) => {
    expect(worthElsewhere(34, index, 100)).toBeNull();
    expect(worthElsewhere(34, 100, index)).toBeNull();
  });
});

describe('what is assumed', () => {
  // Notice 2026-10; Announcement 2026-11.
  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 72.5],
    ['2026-06-30', 72.5],
    ['2026-07-01', 76],
    ['2026-12-31', 76],
    ['2027-01-01', undefined],
  ])('of a mile on %s is %s cents', (on, cents) => {
    expect(mileageRate(on)?.centsAMile).toBe(cents);
  });

  it('of payroll tax is the employer’s half, on what is left of net earnings once that half is off', () => {
    // 26 U.S.C. 1402(a)(12): 6.2 % and 1.45 %, on 100 % less 7.65 %.
    expect(EMPLOYERS_HALF).toBeCloseTo(0.07064775, 10);
  });

  it('comes from the settings and the law, and is unknown where neither says it', () => {
    const own = new Set(['minutesDriving']);
    const assumed = assumptionsOf({ ...DEFAULT_PREFERENCES, minutesDriving: 20 }, own, '2026-11-26');
    expect(assumed).toMatchObject({
      // Nobody has set these.
      visitsADay: { value: 6, from: 'default' },
      daysAYear: { value: 240, from: 'default' },
      hoursAYear: { value: 2080, from: 'default' },
      minutesDriving: { value: 20, from: 'your-setting' },
      minutesTreating: null,
      mileageRate: { value: 0.76, from: 'irs-mileage' },
      employersHalf: { from: 'irc-1402' },
      hoursWorkedAWeek: null,
      weeks: null,
    });
    expect(assumptionsOf(DEFAULT_PREFERENCES, new Set(['visitsADay']), '2026-11-26').visitsADay?.from).toBe(
      'your-setting',
    );
    expect(assumptionsOf(DEFAULT_PREFERENCES, new Set(), '2027-02-01').mileageRate).toBeNull();
  });
});
