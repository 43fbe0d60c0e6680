import { describe, expect, it } from 'vitest';
import { EMPLOYERS_HALF } from '../../../data/payroll-tax';
import { realHour } from '../../../insight/real-hour';
import { NOT_SAID } from '../../../insight/real-hour/sum';
import type { Sum } from '../../../insight/types';
import { given, offer, sum } from './offers';

/** To the hundredth of a cent, since hours are seldom whole. */
const toBe = (found: Sum | null, low: number | null, high: number | null = low) => {
  if (low === null) expect(found?.low).toBeNull();
  else expect(found?.low).toBeCloseTo(low, 4);
  if (high === null) expect(found?.high).toBeNull();
  else expect(found?.high).toBeCloseTo(high, 4);
};

const day = { visitsADay: 6, minutesTreating: 45, minutesDriving: 28, minutesCharting: 20 };
const visits = { ...day, shareCancelled: 0, milesADay: 0, daysAYear: 240 };
const contractor = { arrangement: 'self-employed' } as const;
const half = { employersHalf: EMPLOYERS_HALF };

describe('by the visit', () => {
  it.each<[string, Sum, object, object, number, number?]>([
    // 6 × 55 = 330 a day; 6 × (45 + 28 + 20) = 558 minutes = 9.3 hours; 330 ÷ 9.3.
    ['is a day’s pay over a day’s hours', sum(55), visits, {}, 35.4839],
    // 30 miles × 0.76 = 22.80; (330 − 22.80) ÷ 9.3 = 307.20 ÷ 9.3.
    ['less the unpaid miles', sum(55), { ...visits, milesADay: 30, mileageRate: 0.76 }, {}, 33.0323],
    // The rate of the year's first half: 30 × 0.725 = 21.75; 308.25 ÷ 9.3.
    ['at the rate of the day', sum(55), { ...visits, milesADay: 30, mileageRate: 0.725 }, {}, 33.1452],
    // 5.4 × 55 = 297; 6 × 28 + 5.4 × 65 = 168 + 351 = 519 minutes = 8.65 hours.
    ['without the visits that fall away', sum(55), { ...visits, shareCancelled: 0.1 }, {}, 34.3353],
    // 3 × 55 = 165; 168 + 3 × 65 = 363 minutes = 6.05 hours.
    ['half of them', sum(55), { ...visits, shareCancelled: 0.5 }, {}, 27.2727],
    // 5.4 × 55 = 297 − 40 × 0.76 = 266.60 over 8.65 hours.
    ['both at once', sum(55), { ...visits, shareCancelled: 0.1, milesADay: 40, mileageRate: 0.76 }, {}, 30.8208],
    // Of 76 cents 50 are paid: 30 × 0.26 = 7.80; 322.20 ÷ 9.3.
    [
      'less what is not paid of a mile',
      sum(55),
      { ...visits, milesADay: 30, mileageRate: 0.76, mileagePaid: 0.5 },
      {},
      34.6452,
    ],
    // More than the rate is no pay for the work.
    ['and nothing more', sum(55), { ...visits, milesADay: 30, mileageRate: 0.76, mileagePaid: 0.8 }, {}, 35.4839],
    // 0.0765 × 0.9235 = 0.07064775; 330 of it are 23.3138; 306.6862 ÷ 9.3.
    ['less the employer’s half for a contractor', sum(55), { ...visits, ...half }, contractor, 32.977],
    // 330 − 23.3138 − 22.80 = 283.8862 ÷ 9.3.
    ['and the miles', sum(55), { ...visits, ...half, milesADay: 30, mileageRate: 0.76 }, contractor, 30.5254],
    // 52 × 6 = 312 and 58 × 6 = 348 over 9.3 hours.
    ['for both ends of a range', sum(52, 58), visits, {}, 33.5484, 37.4194],
    // One visit of an hour, nothing else: the visit is the hour.
    [
      'is the visit where it takes an hour',
      sum(48),
      { ...visits, visitsADay: 1, minutesTreating: 60, minutesDriving: 0, minutesCharting: 0 },
      {},
      48,
    ],
    // 5.5 × 40 = 220; 5.5 × 60 = 330 minutes = 5.5 hours.
    [
      'for half a visit more',
      sum(40),
      { ...visits, visitsADay: 5.5, minutesTreating: 40, minutesDriving: 10, minutesCharting: 10 },
      {},
      40,
    ],
    // 2 × 20 = 40 − 100 × 0.76 = −36; 2 × 45 = 90 minutes: it costs 24 an hour.
    [
      'falls under nothing where the miles eat it up',
      sum(20),
      {
        ...visits,
        visitsADay: 2,
        minutesTreating: 30,
        minutesDriving: 15,
        minutesCharting: 0,
        milesADay: 100,
        mileageRate: 0.76,
      },
      {},
      -24,
    ],
  ])('%s', (_, pay, known, own, low, high = low) => {
    toBe(realHour(offer('visit', pay, own), given(known)).hourly, low, high);
  });

  it('leaves an open end open', () => {
    // 6 × 60 = 360 ÷ 9.3.
    toBe(realHour(offer('visit', sum(60, null)), given(visits)).hourly, 38.7097, null);
  });

  it('counts a year in days of visits', () => {
    // 307.20 × 240.
    const { total } = realHour(offer('visit', sum(55)), given({ ...visits, milesADay: 30, mileageRate: 0.76 }));
    toBe(total?.sum ?? null, 73_728);
    expect(total?.time).toEqual({ count: 240, unit: 'days' });
  });

  it('is never taken for paid hours', () => {
    expect(realHour(offer('visit', sum(55)), given(visits)).paidHourly).toBeNull();
  });

  it('keeps each number of its arithmetic', () => {
    const found = realHour(offer('visit', sum(55)), given({ ...visits, milesADay: 30, mileageRate: 0.76 }));
    expect(found.arithmetic).toEqual({
      by: 'visit',
      visits: 6,
      held: 6,
      pay: sum(55),
      paidADay: sum(330),
      employersHalf: null,
      miles: 30,
      mileagePaid: 0,
      milesCost: 22.8,
      hoursADay: 9.3,
    });
  });

  it('needs no mileage rate for no miles, and no tax for an employee', () => {
    expect(realHour(offer('visit', sum(55)), given(visits)).missing).toEqual([]);
  });

  it('names what is missing, and is nothing until then', () => {
    const { minutesDriving: _, ...known } = visits;
    expect(realHour(offer('visit', sum(55)), given({ ...known, milesADay: 30 }))).toMatchObject({
      hourly: null,
      total: null,
      arithmetic: null,
      missing: ['minutesDriving', 'mileageRate'],
    });
  });

  it('has an hour and no year where the days are not known', () => {
    const { daysAYear: _, ...known } = visits;
    const found = realHour(offer('visit', sum(55)), given(known));
    toBe(found.hourly, 35.4839);
    expect(found).toMatchObject({ total: null, missing: [], missingForTotal: ['daysAYear'] });
  });

  it('is no hour where a day has no minute of work', () => {
    const none = { ...visits, minutesTreating: 0, minutesDriving: 0, minutesCharting: 0 };
    expect(realHour(offer('visit', sum(55)), given(none))).toMatchObject({
      hourly: null,
      missing: ['minutesTreating'],
    });
  });
});

describe('by the hour', () => {
  it.each<[string, number, object, object, number]>([
    ['is what it pays', 34, {}, {}, 34],
    // 45 − 45 × 0.07064775 = 45 − 3.1791.
    ['less the employer’s half for a contractor', 45, half, contractor, 41.8209],
    // 13 of 260 workdays are paid and not worked: 34 ÷ 0.95.
    ['more where days off are paid', 34, { paidDaysOff: 13 }, {}, 35.7895],
    ['whatever days off a contractor types', 45, { ...half, paidDaysOff: 13 }, contractor, 41.8209],
  ])('%s', (_, pay, known, own, hourly) => {
    toBe(realHour(offer('hour', sum(pay), own), given(known)).hourly, hourly);
  });

  it.each<[string, object, object, number | null]>([
    // 34 × 40 ÷ 45.
    ['over the hours without pay too', { unpaidHoursAWeek: 5, hoursAWeek: 40 }, {}, 30.2222],
    // The person's year of 2,080 hours is 40 a week.
    ['at the person’s hours', { unpaidHoursAWeek: 5, hoursAYear: 2080 }, {}, 30.2222],
    // 34 ÷ 0.95 × 40 ÷ 45.
    ['besides paid days off', { unpaidHoursAWeek: 5, hoursAWeek: 40, paidDaysOff: 13 }, {}, 31.8129],
    // 34 × 0.92935225 × 40 ÷ 45.
    ['of a contractor too', { unpaidHoursAWeek: 5, hoursAWeek: 40, ...half }, contractor, 28.0871],
    // A week of hours that nobody has said.
    ['only where the paid ones are known', { unpaidHoursAWeek: 5, hoursAYear: 2080 }, { arrangement: 'prn' }, null],
  ])('is worked out %s', (_, known, own, hourly) => {
    const found = realHour(offer('hour', sum(34), own), given(known));
    if (hourly === null) expect(found.hourly).toBeNull();
    else toBe(found.hourly, hourly);
    expect(found.missing).toEqual(hourly === null ? ['hoursAWeek'] : []);
  });

  it('with unpaid work keeps its paid hour', () => {
    const found = realHour(offer('hour', sum(34)), given({ unpaidHoursAWeek: 5, hoursAWeek: 40 }));
    toBe(found.paidHourly, 34);
    expect(found.arithmetic).toMatchObject({ paidHours: 2080, workedHours: 2340 });
  });

  it.each<[string, object, object, number, number]>([
    // 34 × 2,080.
    ['at the person’s hours', { hoursAYear: 2080 }, {}, 2080, 70_720],
    // 34 × 24 × 52 = 34 × 1,248.
    ['at the hours of the post', { hoursAYear: 2080, hoursAWeek: 24 }, {}, 1248, 42_432],
    // 34 × 0.92935225 × 2,080.
    ['less the employer’s half', { hoursAYear: 2080, ...half }, contractor, 2080, 65_723.7911],
  ])('a year is counted %s', (_, known, own, count, year) => {
    const { total } = realHour(offer('hour', sum(34), own), given(known));
    toBe(total?.sum ?? null, year);
    expect(total?.time).toEqual({ count, unit: 'hours' });
  });

  it.each([
    ['staff', 34],
    ['prn', 34],
    ['self-employed', null],
    ['travel', null],
  ] as const)('%s has paid hours like the median’s: %s', (arrangement, paid) => {
    expect(realHour(offer('hour', sum(34), { arrangement }), given(half)).paidHourly?.low ?? null).toBe(paid);
  });

  it.each([
    ['prn', { hoursAYear: 2080 }, null],
    // 34 × 16 × 52.
    ['prn', { hoursAYear: 2080, hoursAWeek: 16 }, 28_288],
    ['part-time', { hoursAYear: 2080 }, null],
    ['school-year', { hoursAYear: 2080, hoursAWeek: 37.5 }, null],
  ] as const)('%s with %j is a year of %s', (arrangement, known, year) => {
    expect(realHour(offer('hour', sum(34), { arrangement }), given(known)).total?.sum.low ?? null).toBe(year);
  });

  it('of a posting that leaves its role open is no measure', () => {
    expect(realHour(offer('hour', sum(34), { isClear: false }), given({})).paidHourly).toBeNull();
  });

  it('names payroll tax where it is not known', () => {
    expect(realHour(offer('hour', sum(45), contractor), given({}))).toMatchObject({
      hourly: null,
      missing: ['employersHalf'],
    });
  });
});

describe('by the week', () => {
  const parts = { taxableHourly: sum(24), stipendWeekly: sum(1040) };
  it.each<[string, Sum, object, object, number, number?]>([
    // 2,000 ÷ 40.
    ['is the week over its guaranteed hours', sum(2000), {}, { hoursAWeek: 40 }, 50],
    // 2,000 ÷ 36.
    ['of which there may be fewer', sum(2000), {}, { hoursAWeek: 36 }, 55.5556],
    // 24 × 40 = 960 + 1,040 = 2,000 ÷ 40.
    ['is added up from wage and stipends', NOT_SAID, parts, { hoursAWeek: 40 }, 50],
    // 24 × 36 = 864 + 1,040 = 1,904 ÷ 36.
    ['whose wage is for fewer hours too', NOT_SAID, parts, { hoursAWeek: 36 }, 52.8889],
    // 1,599 ÷ 40 and 1,926 ÷ 40.
    ['has both ends', sum(1599, 1926), {}, { hoursAWeek: 40 }, 39.975, 48.15],
  ])('%s', (_, pay, own, known, low, high = low) => {
    toBe(realHour(offer('week', pay, own), given(known)).hourly, low, high);
  });

  it('is counted for the weeks of the contract, and never for a year', () => {
    // 2,000 × 13.
    const { total } = realHour(offer('week', sum(2000)), given({ hoursAWeek: 40, weeks: 13 }));
    expect(total).toEqual({ sum: sum(26_000), time: { count: 13, unit: 'weeks' } });
    expect(realHour(offer('week', sum(2000)), given({ hoursAWeek: 40 }))).toMatchObject({
      total: null,
      missingForTotal: ['weeks'],
    });
  });

  it.each([
    // 24 × 40 = 960 + 1,040 = 2,000; a week is stated to the dollar.
    ['the week as stated', sum(2000), sum(2000), 'same'],
    ['the week to the dollar', sum(2000.6), sum(2000), 'same'],
    ['less than the week', sum(2300), sum(2000), 'apart'],
    ['more than the week', sum(1800), sum(2000), 'apart'],
    ['one end of it', sum(1800, 2000), sum(2000), 'within'],
    ['what lies within it', sum(1850, 2050), sum(2000), 'within'],
    ['what lies under it', sum(2050, 2250), sum(2000), 'apart'],
    ['its open end', sum(1800, null), sum(2000), 'within'],
    ['less than its open end', sum(2100, null), sum(2000), 'apart'],
  ])('its parts come to %s', (_, week, inParts, are) => {
    const { arithmetic, hourly } = realHour(offer('week', week, parts), given({ hoursAWeek: 40 }));
    expect(arithmetic).toMatchObject({
      ...{ week, hoursAWeek: 40 },
      parts: { wage: sum(24), stipend: sum(1040), week: inParts, are },
    });
    expect(hourly?.low).toBe((week.low ?? 0) / 40);
  });

  it('has no parts where one is not said', () => {
    const own = { taxableHourly: sum(24) };
    expect(realHour(offer('week', sum(2000), own), given({ hoursAWeek: 40 })).arithmetic).toMatchObject({
      parts: null,
    });
  });

  it.each<[string, object, object, string[]]>([
    ['nothing', {}, {}, ['pay', 'hoursAWeek']],
    ['the stipends alone', { stipendWeekly: sum(1040) }, { hoursAWeek: 40 }, ['pay']],
    ['no hours', parts, {}, ['hoursAWeek']],
  ])('with %s is no hour', (_, own, known, missing) => {
    expect(realHour(offer('week', NOT_SAID, own), given(known))).toMatchObject({ hourly: null, missing });
  });
});

describe('a salary', () => {
  it.each<[string, object, number]>([
    // 78,000 ÷ (52 × 40).
    ['is the year over its hours', { hoursWorkedAWeek: 40 }, 37.5],
    // 78,000 ÷ (52 × 46) = 78,000 ÷ 2,392.
    ['over those that are really worked', { hoursWorkedAWeek: 46 }, 32.6087],
    // 15 days are 3 weeks: 78,000 ÷ (49 × 46) = 78,000 ÷ 2,254.
    ['less paid days off', { hoursWorkedAWeek: 46, paidDaysOff: 15 }, 34.6051],
  ])('%s', (_, known, hourly) => {
    toBe(realHour(offer('year', sum(78_000)), given(known)).hourly, hourly);
  });

  it('is a year and paid hours before anybody says how much is worked', () => {
    const found = realHour(offer('year', sum(78_000)), given({ hoursAWeek: 40 }));
    expect(found).toMatchObject({ hourly: null, missing: ['hoursWorkedAWeek'], missingForTotal: [] });
    expect(found.total).toEqual({ sum: sum(78_000), time: { count: 1, unit: 'year' } });
    // 78,000 ÷ 2,080.
    toBe(found.paidHourly, 37.5);
  });

  it('has the paid hours of its own week', () => {
    // 58,000 ÷ (32 × 52).
    toBe(realHour(offer('year', sum(58_000)), given({ hoursAWeek: 32, hoursWorkedAWeek: 36 })).paidHourly, 34.8558);
  });

  it('has no paid hours to compare where nobody says its week', () => {
    for (const arrangement of ['staff', 'school-year', 'part-time', 'prn', null] as const) {
      expect(realHour(offer('year', sum(40_000), { arrangement }), given({})).paidHourly).toBeNull();
    }
  });
});

describe('of a school', () => {
  const school = { arrangement: 'school-year' } as const;
  const time = { schoolDays: 187, hoursASchoolDay: 7.5 };

  it('a salary is for the days and hours that are stated', () => {
    // 187 × 7.5 = 1,402.5; 48,000 ÷ 1,402.5.
    const found = realHour(offer('year', sum(48_000), school), given(time));
    toBe(found.hourly, 34.2246);
    toBe(found.paidHourly, 34.2246);
    expect(found.arithmetic).toMatchObject({ by: 'school-year', days: 187, hoursADay: 7.5, workedHours: 1402.5 });
  });

  it('a salary waits for both', () => {
    const found = realHour(offer('year', sum(48_000), school), given({ schoolDays: 187, hoursWorkedAWeek: 40 }));
    expect(found).toMatchObject({ hourly: null, paidHourly: null, missing: ['hoursASchoolDay'] });
  });

  it('an hour has a year of them', () => {
    // 34 × 1,402.5.
    const { total } = realHour(offer('hour', sum(34), school), given({ ...time, hoursAYear: 2080 }));
    expect(total).toEqual({ sum: sum(47_685), time: { count: 1402.5, unit: 'hours' } });
  });
});

it('a local contract is counted for its weeks, and never for a year', () => {
  const temporary = { arrangement: 'temporary' } as const;
  const total = (known: object) =>
    realHour(offer('hour', sum(34), temporary), given({ hoursAYear: 2080, ...known })).total;
  // 34 × 40 × 8.
  expect(total({ hoursAWeek: 40, weeks: 8 })).toEqual({ sum: sum(10_880), time: { count: 8, unit: 'weeks' } });
  expect([total({ hoursAWeek: 40 }), total({ weeks: 8 })]).toEqual([null, null]);
});

it('a part-time salary has paid hours where its week is stated', () => {
  // 40,000 ÷ (24 × 52).
  const part = { arrangement: 'part-time' } as const;
  toBe(realHour(offer('year', sum(40_000), part), given({ hoursAWeek: 24 })).paidHourly, 32.0513);
});

describe('a sign-on bonus', () => {
  const bonus = { signOnBonus: 5000, bonusMonths: 24 };
  it.each<[string, Parameters<typeof offer>, object, number, number]>([
    // 5,000 ÷ (2 × 2,080).
    ['paid hours that are all worked', ['hour', sum(34)], { hoursAYear: 2080 }, 4160, 1.2019],
    // 52 × 46 = 2,392 a year; 5,000 ÷ 4,784.
    ['the hours of a salary', ['year', sum(78_000)], { hoursWorkedAWeek: 46 }, 4784, 1.0452],
    // 9.3 × 240 = 2,232 a year; 5,000 ÷ 4,464.
    ['days of visits', ['visit', sum(55)], visits, 4464, 1.1201],
  ])('is spread over %s, apart from the pay', (_, [paidBy, pay], known, hours, hourly) => {
    const without = realHour(offer(paidBy, pay), given(known));
    const found = realHour(offer(paidBy, pay), given({ ...known, ...bonus }));
    expect(found.bonus).toMatchObject({ amount: 5000, months: 24, hours });
    expect(found.bonus?.hourly).toBeCloseTo(hourly, 4);
    expect([found.hourly, found.paidHourly, found.total]).toEqual([without.hourly, without.paidHourly, without.total]);
    expect(without.bonus).toBeNull();
  });

  it('is not spread over a time that nobody said', () => {
    const found = realHour(offer('hour', sum(34)), given({ hoursAYear: 2080, signOnBonus: 5000 }));
    expect(found.bonus).toEqual({ amount: 5000, months: null, hours: null, hourly: null });
  });
});

it('says where each number comes from', () => {
  const { assumptions } = realHour(offer('week', sum(2000)), {
    ...given({ weeks: 13 }),
    hoursAWeek: { value: 36, from: 'posting' },
  });
  expect(assumptions).toEqual([{ name: 'hoursAWeek', value: 36, from: 'posting' }]);
});
