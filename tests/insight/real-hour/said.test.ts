import { describe, expect, it } from 'vitest';
import {
  daysOffSaid,
  guaranteedHoursSaid,
  mileageSaid,
  minutesSaid,
  visitsSaid,
} from '../../../insight/real-hour/said';

describe('what is paid for a mile', () => {
  it.each([
    ['Mileage paid at 50 cents a mile.', 0.5, '50 cents a mile'],
    ['We pay 67¢/mile between patients', 0.67, '67¢/mile'],
    ['plus $0.655 per mile', 0.655, '$0.655 per mile'],
    ['Mileage .58/mile', 0.58, '.58/mile'],
    ['62.5 cents per mile. Yes, 62.5 cents per mile!', 0.625, '62.5 cents per mile'],
  ])('%s', (text, value, quoted) => {
    expect(mileageSaid(text)).toMatchObject({ value, quoted });
  });

  it.each([
    'Mileage at the federal rate',
    'up to 50 cents a mile',
    '50 cents a mile after 30 miles',
    '50 cents a mile in town, 60 cents a mile outside',
    '50 cents a mile or $0.60 per mile',
    '20 miles from Dallas',
    'A 5 mile radius',
    '$60 per mile',
    '$45 a visit',
  ])('is not said by "%s"', (text) => {
    expect(mileageSaid(text)).toBeNull();
  });
});

describe('visits a day', () => {
  it.each([
    ['5 to 6 visits a day', 5.5, true],
    ['You see 5-7 patients daily', 6, true],
    ['six visits per day', 6, false],
    ['Expect 8 home visits/day', 8, false],
  ])('%s', (text, value, isMiddle) => {
    expect(visitsSaid(text)).toMatchObject({ value, isMiddle });
  });

  it.each([
    '6+ visits a day',
    'up to 6 visits a day',
    'at least 5 visits per day',
    '30 visits a week',
    '50 visits a day',
  ])('is not said by "%s"', (text) => {
    expect(visitsSaid(text)).toBeNull();
  });
});

describe('minutes treating', () => {
  it.each([
    ['45 minute visits', 45],
    ['30-minute treatments', 30],
    ['30-45 min sessions', 37.5],
    ['Visits last about 40 minutes.', 40],
  ])('%s', (text, value) => {
    expect(minutesSaid(text)?.value).toBe(value);
  });

  it.each(['15 minutes of documentation', '45 minute drive', 'up to 60 minute visits'])('not by "%s"', (text) => {
    expect(minutesSaid(text)).toBeNull();
  });
});

describe('paid days off', () => {
  it.each([
    ['15 days PTO', 15],
    ['20 days of paid time off and more', 20],
    ['PTO: 18 days', 18],
    ['ten vacation days', 10],
    ['3 weeks PTO', 15],
    ['Two weeks of paid time off', 10],
    ['PTO: 120 hours per year', 15],
    ['80 hours of PTO, health and dental', 10],
  ])('%s', (text, value) => {
    expect(daysOffSaid(text)?.value).toBe(value);
  });

  it.each(['up to 25 days PTO', '15+ days PTO', '90 days', 'PTO after 90 days', '15 days PTO, then 20 days PTO'])(
    'not by "%s"',
    (text) => {
      expect(daysOffSaid(text)).toBeNull();
    },
  );
});

describe('guaranteed hours', () => {
  it.each([
    ['40 hours, 36 guaranteed', 36],
    ['36 guaranteed hours', 36],
    ['Guaranteed hours: 32', 32],
    ['40 hours a week guaranteed', 40],
    ['guaranteed 38 hours per week', 38],
    ['40-hour guaranteed week', 40],
  ])('%s', (text, value) => {
    expect(guaranteedHoursSaid(text)?.value).toBe(value);
  });

  it.each([
    '40 hours a week',
    '40 hours are not guaranteed',
    'no guaranteed 40 hours',
    'guaranteed for 13 weeks',
    '36-40 guaranteed hours',
    '36 to 40 guaranteed hours',
    '36 or 40 hours guaranteed',
    'up to 40 guaranteed hours',
    '$45 guaranteed',
  ])('not by "%s"', (text) => {
    expect(guaranteedHoursSaid(text)).toBeNull();
  });
});
