import { describe, expect, it } from 'vitest';
import { statedTime } from '../../../insight/offer/stated-time';

describe('the time that a posting states', () => {
  it.each([
    ['Full-time, 36 hours per week.', { hoursAWeek: 36 }],
    ['24 hrs/week, no weekends', { hoursAWeek: 24 }],
    ['30-40 hours per week', { hoursAWeek: null }],
    ['up to 40 hours a week', { hoursAWeek: null }],
    ['at least 20 hours per week', { hoursAWeek: null }],
    ['24 hours per week, or 40 hours per week', { hoursAWeek: null }],
    ['An 8-week contract', { weeks: 8 }],
    ['187 days, 7.5 hours a day', { school: { days: 187, hoursADay: 7.5 } }],
    ['6 visits per day', { visitsADay: 6 }],
    ['You see 7 patients a day.', { visitsADay: 7 }],
    ['5-7 visits a day', { visitsADay: null }],
    ['6+ visits a day', { visitsADay: null }],
    ['a maximum of 6 visits per day', { visitsADay: null }],
    ['6 visits per day; others make 8 visits per day', { visitsADay: null }],
    ['We are a team of 40.', { hoursAWeek: null, weeks: null, school: null, visitsADay: null }],
  ])('%s', (text, time) => {
    expect(statedTime(text)).toMatchObject(time);
  });
});
