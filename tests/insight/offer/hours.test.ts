import { describe, expect, it } from 'vitest';
import { statedHoursADay } from '../../../insight/offer/hours-a-day';
import { contractHoursAWeek, hoursRange, statedHoursAWeek } from '../../../insight/offer/hours-a-week';
import { contractWeeks } from '../../../insight/offer/travel';

describe('hours a week of a contract', () => {
  it.each<[string, number | null]>([
    ['12 wk assignment, 36 hrs', 36],
    ['36 guaranteed', 36],
    ['Guaranteed hours: 37.5', 37.5],
    ['Hours per week: 40', 40],
    ['Shift: 3x12s', 36],
    ['Schedule 4/10s', 40],
    ['three 12-hour shifts', 36],
    ['40hrs/wk gtd', 40],
    ['5 x 8 days', 40],
    ['Twelve weeks, thirty-six hours', 36],
    ['forty hours', 40],
    ['40 hours, with 24 hours notice to cancel', 40],
    ['40 hours; submit within 48 hours', 40],
    ['$36 hourly', null],
    ['$36 hr', null],
    ['Hours: 10-6', null],
    ['5/8 start date', null],
    ['36 or 40 hours', null],
  ])('"%s"', (text, hours) => expect(contractHoursAWeek(text)).toBe(hours));
});

describe('hours of a week', () => {
  it.each<[string, number | null]>([
    ['24 hours per week', 24],
    ['Hours per week: 24', 24],
    ['twenty hours a week', 20],
    ['twenty-four hours a week', 24],
    ['20 weekly hours', 20],
    ['24h/week', 24],
    ['up to 24 hours a week', null],
    ['24 hours a week or more', null],
    ['Benefits from 30 hours a week', null],
    ['Open 50 hours a week', null],
    ['two hours a week of mentoring', null],
    ['24 hours of continuing education', null],
  ])('"%s"', (text, hours) => expect(statedHoursAWeek(text)).toBe(hours));

  it('may be a range', () => {
    expect(hoursRange('20-24 hours a week')).toEqual({ low: 20, high: 24 });
    expect(hoursRange('twenty to thirty hours per week')).toEqual({ low: 20, high: 30 });
    expect(hoursRange('at least 20-24 hours a week')).toBeNull();
    expect(statedHoursAWeek('20-24 hours a week')).toBeNull();
  });
});

describe('hours of a day', () => {
  it.each<[string, number | null]>([
    ['7.5 hours a day', 7.5],
    ['a 7-hour school day', 7],
    ['10 hour shifts', 10],
    ['8 hrs/day', 8],
    ['7.25 paid hours per day', 7.25],
    ['187 days × 7.5 hours', 7.5],
    ['schedule 3x12s', 12],
    ['10-hour shifts or 8-hour shifts', null],
    ['6-8 hours a day', null],
    ['at least 6 hours a day', null],
    ['The clinic is open 12 hours a day', null],
    ['3 hours of therapy a day', null],
    ['8 hours of orientation', null],
  ])('"%s"', (text, hours) => expect(statedHoursADay(text)).toBe(hours));
});

describe('weeks of a contract', () => {
  it.each<[string, number | null]>([
    ['Contract length thirteen weeks', 13],
    ['12 wk assignment', 12],
    ['Contract runs 10 weeks. Licenses take about five weeks.', 10],
    ['13 weeks, 4 weeks notice', 13],
    ['13 week contract, or 26 week contract', null],
    ['Paid every two weeks', null],
    ['6 weeks of paid vacation', null],
  ])('"%s"', (text, weeks) => expect(contractWeeks(text)).toBe(weeks));
});

it('takes the time that its length takes', () => {
  for (const part of [
    '36 hours ',
    'hours 36 ',
    '3x12s ',
    '20-24 hours a week, ',
    '7.5 hours a day ',
    '13 weeks ',
    '20 ',
    '4 ',
  ]) {
    const text = part.repeat(20_000);
    const begun = performance.now();
    for (const read of [contractHoursAWeek, hoursRange, statedHoursADay, contractWeeks]) read(text);
    expect(performance.now() - begun, part).toBeLessThan(2000);
  }
});
