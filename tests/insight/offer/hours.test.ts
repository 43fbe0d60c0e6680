import { describe, expect, it } from 'vitest';
import { contractHoursAWeek } from '../../../insight/offer/contract-hours';
import { contractWeeks } from '../../../insight/offer/contract-weeks';
import { statedHoursADay } from '../../../insight/offer/hours-a-day';
import { bareHours, statedWeek } from '../../../insight/offer/hours-a-week';
import { schoolTime } from '../../../insight/offer/school-time';
import { statedTime } from '../../../insight/offer/stated-time';
import type { Stated } from '../../../insight/types';

describe('hours a week of a contract', () => {
  it.each<[string, Stated | null]>([
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
    // What is worked goes before what is guaranteed of it.
    ['40 hours, 36 guaranteed', 40],
    ['36 guaranteed, 40 hours a week', 40],
    ['36 hours guaranteed', 36],
    // The hour of a pay and the weeks behind it.
    ['$46.25 an hour 26-week assignment', null],
    ['$46.25/hr 26 week assignment', null],
    ['$46.25 an hour\n26-week assignment', null],
    ['Hours: 10-6', null],
    ['5/8 start date', null],
    ['36 or 40 hours', null],
    ['Hours: 36 or 40', null],
    // A range has both its ends.
    ['32-36 hours a week', [32, 36]],
    ['Hours: 37.5-40 per week', [37.5, 40]],
    ['Weekly hours of 36 to 40. 36 – 40 hrs.', [36, 40]],
    ['thirty-two to forty hours', [32, 40]],
    ['Guaranteed hours: 32-36', [32, 36]],
    ['36-40 guaranteed', [36, 40]],
    ['36-40 hours a week, three 12s', [36, 40]],
    ['36-40 hours a week, four 12s', null],
    ['36-40 hours, or 32-36 hours on nights', null],
    ['8-16 hours', null],
    ['Hours: 10-18:30', null],
    ['$36-40 an hour', null],
    // The 39th hour, and what is overtime.
    ['40 hours per week. They answer at hour 38 of week 9', 40],
    ['Somebody to talk to in hour 37. Hours: 36', 36],
    ['By hr 39 you are tired', null],
    ['Hour/wk: 36', 36],
    ['Hrs (weekly): 36', 36],
    ['Hours (per week): 37.5', 37.5],
    ['36 hours a week; time and a half after 40 hours', 36],
    // Those that the pay is for go before what else is named.
    ['4x10 or 3x12, $1,940/week gross on 40 hrs', 40],
    ['3x12 or 5x8\n$1,860 weekly (36 hrs)', 36],
    ['Shifts of 8, 10 or 12 hours. $1,860 a week, based on 36 hours. 36-40 hours.', 36],
    ['Weekly gross: $1,860 for 37.5 hours. The clinic has 40 hour weeks.', 37.5],
    ['$1,860 per week (before taxes, 36 hours), five 8s possible', 36],
    ['$1,860 a week for 8 hour shifts, 40 hours', 40],
    ['$1,860 per week for 36 hrs, $2,000 per week for 40 hrs', null],
    ['$1,860 a week on 36-40 hours', [36, 40]],
    ['$1,860 a week, and 12 hours of training. 40 hrs', 40],
  ])('"%s"', (text, hours) => expect(contractHoursAWeek(text)).toEqual(hours));
});

describe('hours of a week', () => {
  it.each<[string, number | null]>([
    ['24 hours per week', 24],
    ['Hours per week: 24', 24],
    ['twenty hours a week', 20],
    ['twenty-four hours a week', 24],
    ['20 weekly hours', 20],
    ['24h/week', 24],
    ['a 4-day, 32-hour work week', 32],
    ['a 36-hour workweek', 36],
    ['32 hrs. per week', 32],
    ['36 scheduled hours per week', 36],
    ['Hours: 36 per week', 36],
    ['Full-time (36 hours)', 36],
    ['Hours: 36', 36],
    ['This is a 30-hour position', 30],
    ['Guaranteed 20 hours a week', 20],
    ['Standard hours 40 per pay period', null],
    ['Hours: 36\nPay by the week', 36],
    ['Hours: 10-6', null],
    ['Weekly schedule: 32 hours', 32],
    ['Our work week is 37.5 hours', 37.5],
    ['36 hours is considered full-time', 36],
    ['Most weeks run 45 hours a week', 45],
    ['This is a 40 hours/week job. School is in session 35 hours a week.', 40],
    ['School is in session 35 hours a week', null],
    ['Our summer programme fills 30 hours a week', null],
    ['A second job of 20 hours a week is fine with us', null],
    ['Tired of 50 hours a week? Come to us', null],
    ['50 hours a week? Not here', null],
    ['Therapists there work four 9-hour days', null],
    ['Staff average 32 hours per week', null],
    ['After 90 days you can move to a 32 hour week', null],
    ['Full-time or 32 hours a week', null],
    ['Pay is based on a 36-hour week', 36],
    ['Salary assumes a 38-hour week', 38],
    ['Guaranteed pay, calculated on 40 hours a week', 40],
    ['You are paid for a 40-hour week, with 28 to 30 treated hours in it', 40],
    ['40 hours a week, of which 30 hours a week are billed', 40],
    ['A 40-hour week. Treatment hours: 28 per week.', 40],
    ['Billable hours: 30 a week', null],
    ['Patient care hours: 32 per week', null],
    ['28 hours a week spent treating', null],
    ['Our benefits are based on a 30-hour week', null],
    ['A facility that runs therapy 45 hours a week', null],
    ['PTA - Part time, 24 hours', 24],
    ['PTA (32 hours)', 32],
    ['Four 8-hour shifts a week', 32],
    ['36 hours (3x12s)', 36],
    ['Four nine-hour days', 36],
    ['4 days a week, 8 hours a day', 32],
    ['3 days a week, 12-hour shifts', 36],
    ['4 day work week with 9 hour days', 36],
    ['8 hours per day, 4 days per week', 32],
    ['72 hours every two weeks', 36],
    ['This position is 32 hours per week and eligible for benefits', 32],
    ['32 hours per week, with two hours a week of mentoring', 32],
    // The next line is another thing.
    ['32 hours per week\nMinimum of 1 year of experience', 32],
    ['32 hours per week plus benefits', 32],
    ['36 hours per week. Overtime after 40 hours a week.', 36],
    ['36 hours a week or 40 hours a week', null],
    ['32 or 40 hours a week', null],
    ['16 hours a week minimum', null],
    ['40+ hours per week', null],
    ['Two 12-hour shifts a month', null],
    ['3x12s or 4x10s', null],
    ['Benefits start at 20 hours per week', null],
    ['Benefits for employees who work 30 hours per week', null],
    ['30 hours per week to be eligible for insurance', null],
    ['30+ hours per week qualifies for benefits', null],
    ['Part-time staff get 20 hours a week', null],
    ['Our PRN therapists work 16 hours a week', null],
    ['If you work 30 hours a week we pay your license', null],
    ['20 hours per week of direct patient care', null],
    ['Children receive 20 hours a week', null],
    ['24 CEU hours, 40 hours of PTO, 72 hours cancellation', null],
    ['20 hours of observation', null],
    ['up to 24 hours a week', null],
    ['24 hours a week or more', null],
    ['Benefits from 30 hours a week', null],
    ['Open 50 hours a week', null],
    ['two hours a week of mentoring', null],
    ['24 hours of continuing education', null],
  ])('"%s"', (text, hours) => expect(statedWeek(text).hours).toBe(hours));

  it('may be a range', () => {
    expect(statedWeek('20-24 hours a week').range).toEqual({ low: 20, high: 24 });
    expect(statedWeek('twenty to thirty hours per week').range).toEqual({ low: 20, high: 30 });
    expect(statedWeek('between 32 and 40 hours a week').range).toEqual({ low: 32, high: 40 });
    expect(statedWeek('32 or 40 hours a week').range).toEqual({ low: 32, high: 40 });
    // Of a bound one end is open.
    expect(statedWeek('at least 20-24 hours a week').range).toEqual({ low: 20, high: Infinity });
    expect(statedWeek('up to 24 hours a week').range).toEqual({ low: 0, high: 24 });
    expect(statedWeek('20-24 hours a week').hours).toBeNull();
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
    ['10-hour days of therapy for patients', null],
    ['Students attend 6.5 hours per day', null],
    ['Our center runs 12 hours a day', null],
    ['We treat patients 10 hours a day', null],
    ['Students attend 6.5 hours per day; you work 8 hours a day', 8],
    ['7 hours per day for students', null],
    ['3 hours of therapy a day', null],
    ['8 hours of orientation', null],
  ])('"%s"', (text, hours) => expect(statedHoursADay(text)).toBe(hours));
});

describe('the time of a school year', () => {
  it.each<[string, number | null, number | null]>([
    ['187 days, 7.5 hours a day', 187, 7.5],
    ['Days: 187\nHours per day: 8', 187, 8],
    ['Contract days: 190\nDaily hours: 7.5', 190, 7.5],
    ['Days per year = 187; hours/day = 7', 187, 7],
    ['Days: 187\nHours per day: 8-4', null, null],
    ['Sick days: 187\nHours per day: 8', null, null],
    ['172 student days plus 4 workshop days, 7 hours a day', 176, 7],
    ['180 days plus 5 professional learning days, 7 hours a day', 185, 7],
    ['187 days and 10 paid personal days, 7.5 hours a day', 187, 7.5],
    ['187 days, 12 days off, 8 hours a day', 187, 8],
    ['190 contract days. 8-hour days.', 190, 8],
    ['180 student days and 10 workdays, 7.5 hours a day', 190, 7.5],
    ['180 days plus 5 professional development days, 7 hours a day', 185, 7],
    ['187 days and 10 sick days, 7.5 hours a day', 187, 7.5],
    ['187 days. Probation of 180 days. 8 hours per day.', 187, 8],
    ['Probation of 180 days. 8 hours per day.', null, null],
    ['Repay the bonus if you leave within 180 days. 8 hours a day.', null, null],
    ['180 days sick leave bank; 7 hour days', null, null],
    ['180 days of employment before benefits, 8 hours a day', null, null],
    ['Works 187 days. Students attend 6.5 hours per day; staff work 8 hours.', null, null],
    ['187 days. Students attend 6.5 hours per day; staff work 8 hours a day.', 187, 8],
    ['187 or 205 days, 8 hours a day', null, null],
    ['183 contract days, 7 hours per day', 183, 7],
    ['181 days, 8 hours each day', 181, 8],
    ['188 work days and 7 hour days', 188, 7],
    ['186 days, 5 days per week, 8 hours a day', 186, 8],
    ['186 days, 4 day week, 9 hours a day', 186, 9],
    ['180 student days, 6 teacher work days, 7.5 hours a day', 186, 7.5],
    ['180 days for students, 187 days for staff, 7.5 hours a day', null, null],
    ['187 days, 7.5 hours a day or 8 hours a day', null, null],
  ])('"%s"', (text, days, hoursADay) => expect(schoolTime(text)).toEqual(days === null ? null : { days, hoursADay }));
});

describe('weeks of a contract', () => {
  it.each<[string, Stated | null]>([
    ['Contract length thirteen weeks', 13],
    ['12 wk assignment', 12],
    ['Contract runs 10 weeks. Licenses take about five weeks.', 10],
    ['13 weeks, 4 weeks notice', 13],
    ['13 week contract, or 26 week contract', null],
    ['Paid every two weeks', null],
    ['6 weeks of paid vacation', null],
    ['6 weeks PTO', null],
    ['Preceptor assigned for first 8 weeks', null],
    ['6-week ramp up', null],
    ['13-week orientation', null],
    ['13-week contract with 4 weeks of training', 13],
    // A range has both its ends.
    ['8-13 weeks', [8, 13]],
    ['Contract length: 8 to 13 weeks', [8, 13]],
    ['10–12 wk travel assignment', [10, 12]],
    ['eight to thirteen weeks', [8, 13]],
    ['Duration: 8 weeks to 13 weeks', [8, 13]],
    ['8-13 weeks. Contract of 8-13 weeks.', [8, 13]],
    ['8 or 13 weeks', null],
    ['8-13 weeks, or 13-26 weeks', null],
    // What is said of the length goes before its pieces and what may come after it.
    ['Length: 24 weeks, can be divided into two 12-week blocks', 24],
    ['How long: 26 weeks (2 x 13 weeks)', 26],
    ['20 weeks, split into 10 weeks and 10 weeks', 20],
    ['13 weeks, can be extended', 13],
    ['10 weeks, extendable by another 8 weeks', 10],
    ['13 week contract with an option to extend to 26 weeks', 13],
    ['Contract: 12 weeks, may renew for 12 weeks', 12],
    ['Term is 16 weeks. Contract bonus at the end of each 8 weeks.', 16],
    ['13 week contract. Onboarding takes 4-6 weeks.', 13],
    ['We start you in 4-6 weeks', null],
    ['A completion bonus after each 13 weeks', null],
    ['Split shift, 13 weeks', 13],
    ['Weeks: 13', 13],
    ['Length (weeks): 8-13', [8, 13]],
    ['Hours per week: 40', null],
    ['Paid weeks off: 4', null],
    ['Weeks: twenty-six', null],
  ])('"%s"', (text, weeks) => expect(contractWeeks(text)).toEqual(weeks));

  it('are no number to count with where they are a range', () => {
    expect(statedTime('8-13 week contract').weeks).toBeNull();
    expect(statedTime('13 week contract').weeks).toBe(13);
  });
});

it('takes the time that its length takes', () => {
  for (const part of [
    '36 hours ',
    'hours 36 ',
    'four days, 32 hours ',
    'work week: 4 days, ',
    'guaranteed 36 ',
    'standard hours ',
    '3x12s ',
    '20-24 hours a week, ',
    '7.5 hours a day ',
    '13 weeks ',
    'Four 8-hour shifts ',
    'benefits 30 hours per week ',
    'staff who ',
    'hours: 36 ',
    '36 hours, ',
    '3 days a week ',
    '36 hours is ',
    '187 days ',
    '187 days and ',
    'days: 187 ',
    'hours per day: ',
    'full-time 36 ',
    '32 or ',
    '4 days a week, ',
    '36 guaranteed ',
    '$1,800/week ',
    'weekly 1,',
    'weeks: 13 ',
    'title (',
    '20 ',
    '4 ',
  ]) {
    const text = part.repeat(20_000);
    const begun = performance.now();
    for (const read of [bareHours, contractHoursAWeek, statedWeek, statedHoursADay, contractWeeks, schoolTime])
      read(text);
    expect(performance.now() - begun, part).toBeLessThan(2000);
  }
});
