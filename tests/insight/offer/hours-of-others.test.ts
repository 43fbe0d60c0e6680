import { describe, expect, it } from 'vitest';
import { insightFor } from '../../../insight/insight';
import { personWith } from '../../person';

const hourlyOf = (description: string) =>
  insightFor(
    { id: '1', url: '', title: 'Physical Therapist Assistant', location: 'Columbus, OH', description },
    personWith(),
  )?.comparison?.hourlyLow ?? null;

describe('a salary', () => {
  it.each([
    'Our notes tool saves clinicians 12 hours a week.',
    'Get back 10 hours a week.',
    'You waste 9 hours a week elsewhere.',
    'The director is in 20 hours a week.',
    'Our OT visits here 16 hours a week.',
    'Half of our team puts in 30 hours a week.',
    'Coworkers who work 24 hours a week get dental.',
  ])('is not divided by the hours of something else: %s', (said) => {
    expect(hourlyOf(`Salary: $62,400 per year. ${said}`)).toBe(30);
  });

  it.each([
    'Telehealth 2 days a week, 8 hours a day.',
    'Three days a week, 8 hours a day in clinic.',
    '16 hours a week from home.',
    'Remote 16 hours a week.',
  ])('is not divided by what may be a part of the week: %s', (said) => {
    expect(hourlyOf(`Salary: $62,400 per year. ${said}`)).toBeNull();
  });

  it.each<[string, number]>([
    ['You work 32 hours a week.', 37.5],
    ['Schedule: four days a week, 8 hours a day.', 37.5],
    ['This position is 30 hours a week, on site.', 40],
  ])('is divided by the post’s own: %s', (said, hourly) => {
    expect(hourlyOf(`Salary: $62,400 per year. ${said}`)).toBe(hourly);
  });
});

describe('a day’s pay', () => {
  it.each(['9 hours a day of laughter.', '10 hours a day of sunshine in our city.'])(
    'is not divided by hours of something else: %s',
    (said) => expect(hourlyOf(`Pay: $270 per day. ${said}`)).toBeNull(),
  );

  it.each(['10 hours a day of work.', '10 hours a day.', '10 hours a day of pure work.'])(
    'is divided by the post’s own: %s',
    (said) => expect(hourlyOf(`Pay: $270 per day. ${said}`)).toBe(27),
  );
});
