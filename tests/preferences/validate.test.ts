import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESENT_PAY_BOUNDS, SETTING_BOUNDS } from '../../preferences/bounds';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences';
import { readPreferences } from '../../preferences/validate';

const set = {
  ...DEFAULT_PREFERENCES,
  country: 'US',
  subdivision: 'TX',
  metro: '19100',
  yearsOfExperience: 4,
  licences: [{ role: 'physical-therapist-assistant', state: 'TX' }],
  skills: ['gait-training'],
  corrections: { 'rehab hero': 'none' },
  presentPay: { amount: 31.5, per: 'hour' },
  minutesTreating: 45,
  minutesDriving: 0,
  minutesCharting: 20,
  shareCancelled: 0.1,
  milesADay: 30,
  hoursWorkedAWeek: 44,
  sitesOff: ['www.indeed.com'],
};

describe('reading settings', () => {
  it('takes good settings as they are', () => {
    expect(readPreferences(set)).toEqual(set);
  });

  it.each([
    ['country', 'XX'],
    ['subdivision', 48],
    ['metro', 'Dallas'],
    ['hoursAYear', 0],
    ['hoursAYear', '2080'],
    ['hoursAYear', Number.NaN],
    ['visitsADay', -1],
    ['daysAYear', 400],
    ['yearsOfExperience', -3],
    ['licences', 'TX'],
    ['skills', { a: 1 }],
    ['corrections', ['a']],
    ['presentPay', 31],
    ['presentPay', { amount: -31, per: 'hour' }],
    ['presentPay', { amount: 31, per: 'visit' }],
    ['minutesTreating', -5],
    ['minutesDriving', 1000],
    ['minutesCharting', '20'],
    ['shareCancelled', 1],
    ['milesADay', Number.POSITIVE_INFINITY],
    ['hoursWorkedAWeek', 0],
    ['payFirst', 'minute'],
    ['panelCollapsed', 'yes'],
    ['sitesOff', null],
  ])('gives %s its default instead of %j and leaves every other field', (field, value) => {
    expect(readPreferences({ ...set, [field]: value })).toEqual({
      ...set,
      [field]: field === 'corrections' ? {} : DEFAULT_PREFERENCES[field as keyof typeof DEFAULT_PREFERENCES],
    });
  });

  it.each(Object.entries(SETTING_BOUNDS))(
    'takes %s from end to end of its field, and nothing beyond',
    (name, [low, high]) => {
      const read = (value: number) => readPreferences({ ...set, [name]: value })[name as keyof typeof SETTING_BOUNDS];
      expect([low, high].map(read)).toEqual([low, high]);
      const otherwise = DEFAULT_PREFERENCES[name as keyof typeof SETTING_BOUNDS];
      expect([low - 0.01, high + 0.01].map(read)).toEqual([otherwise, otherwise]);
    },
  );

  it.each(Object.entries(PRESENT_PAY_BOUNDS))('takes present pay by the %s as its field does', (per, [low, high]) => {
    const read = (amount: number) =>
      readPreferences({ ...set, presentPay: { amount, per } }).presentPay?.amount ?? null;
    expect([low - 1, low, high, high + 1].map(read)).toEqual([null, low, high, null]);
  });

  it('takes settings from before the estimator as they were, and knows nothing of the work of whoever set them', () => {
    const { presentPay, minutesTreating, minutesDriving, minutesCharting, shareCancelled, milesADay, ...rest } = set;
    const { hoursWorkedAWeek, ...before } = rest;
    expect(readPreferences(before)).toEqual({
      ...before,
      ...{ presentPay: null, minutesTreating: null, minutesDriving: null, minutesCharting: null },
      ...{ shareCancelled: null, milesADay: null, hoursWorkedAWeek: null },
    });
  });

  it('leaves out a setting that nothing reads any more, whatever it was', () => {
    expect(readPreferences({ ...set, hoursAShift: 12 })).toEqual(set);
    expect(readPreferences({ ...set, hoursAShift: 'long' })).toEqual(set);
  });

  it('leaves out bad entries of a list one by one', () => {
    const read = readPreferences({
      licences: [{ role: 'astronaut', state: 'TX' }, { role: 'occupational-therapy-assistant', state: 'OH' }, null],
      skills: ['cpr', 7],
      corrections: { a: 'none', b: 'astronaut', c: 'rehabilitation-aide' },
    });
    expect(read.licences).toEqual([{ role: 'occupational-therapy-assistant', state: 'OH' }]);
    expect(read.skills).toEqual(['cpr']);
    expect(read.corrections).toEqual({ a: 'none', c: 'rehabilitation-aide' });
  });

  it('never throws, and what it gives it takes again unchanged', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const read = readPreferences(anything);
        expect(readPreferences(read)).toEqual(read);
      }),
    );
  });
});
