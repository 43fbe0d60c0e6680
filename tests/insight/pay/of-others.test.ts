import { describe, expect, it } from 'vitest';
import { insightFor } from '../../../insight/insight';
import { personWith } from '../../person';

type Ends = [low: number | null, high: number | null];
const payOf = (description: string, title = 'Physical Therapist Assistant'): Ends | null => {
  const found = insightFor({ id: '1', url: '', title, location: 'Columbus, OH', description }, personWith());
  const pay = found?.pay.pay ?? null;
  return pay && [pay.low, pay.high];
};

describe('pay of another post or occupation', () => {
  it.each([
    'We also have a part-time COTA position in Akron that pays $39/hr.',
    'We are also recruiting in Dayton at $37 per hour.',
    'Another opening in Toledo pays $36 an hour.',
    'Job title: Rehab Aide\nPay: $15 - $17 per hour\n\nJob title: PTA\nPay: to be agreed',
    'Rate (aides): $16/hr',
    'Salary (for OTs) $44 per hour',
    'Our nurses, who make $38 an hour, are kind.',
    'Yoga instructors earn $24 per hour.',
    'Dietitians are paid $33 an hour.',
  ])('is not the post’s own: %s', (text) => expect(payOf(text)).toBeNull());

  it.each<[string, Ends]>([
    ['Wages\n$16 - $18, techs\n$32 - $36, PTAs', [32, 36]],
    ['Position: Physical Therapist Assistant\nPay Rate: $32 - $36 per hour', [32, 36]],
    ['Pay (PTA): $32 - $36/hr', [32, 36]],
    ['Our PTAs, who earn $34/hr, stay for years.', [34, 34]],
    ['We also offer a pension. Pay: $34 per hour.', [34, 34]],
    ['We have openings in Akron as well. This position pays $34 per hour.', [34, 34]],
  ])('stands beside the post’s own: %s', (text, ends) => expect(payOf(text)).toEqual(ends));
});

describe('pay of another kind of staff alone', () => {
  it.each([
    ['PTA - Full Time', 'Per diem assistants make $41/hr.'],
    ['PTA, PRN', 'Full-time staff earn $31 an hour.'],
    ['PTA Part-Time', 'The PRN rate is $40 an hour.'],
  ])('is not that of %s: %s', (title, text) => expect(payOf(text, title)).toBeNull());

  it.each([
    ['PTA - Full Time', 'Full-time or part-time PTAs make $34/hr.'],
    ['PTA PRN', 'PRN staff earn $34 an hour.'],
    ['PTA', 'PRN staff earn $34 an hour.'],
    ['PTA - Full Time', 'We pay $34 an hour. PRN is open too.'],
  ])('is no reason to be silent of %s: %s', (title, text) => expect(payOf(text, title)).toEqual([34, 34]));
});

describe('what others get, bill or are told', () => {
  it.each([
    'Our rates to the schools are $58 per hour.',
    'The hospital currently pays us $61 an hour.',
    'Each district paid our agency $64 per hour.',
    'Indeed shows that assistants around here make $30 - $35 per hour.',
    'We will match any offer of $36 an hour.',
    'We gladly beat your $35 an hour.',
    'Did you earn $31 an hour? Call us.',
    'Picture yourself making $88,000 a year.',
    'What if you could make $42 an hour?',
    'The last assistant here earned $37/hr.',
    'Our retiring PTA was paid $41 an hour.',
    'Staff making under $50,000 a year get free lunches.',
    'Families with incomes of $65,000 a year pay half.',
  ])('is no offer: %s', (text) => expect(payOf(text)).toBeNull());

  it.each([
    'Our pay beats the market: $34 per hour.',
    'The facility pays $34 per hour.',
    'Do you want to make $34 an hour?',
    'Last but not least: you earn $34 an hour.',
    'Our staff earn $34 an hour.',
    'We match your 401k. Pay: $34 an hour.',
  ])('is not an offer that only sounds like it: %s', (text) => expect(payOf(text)).toEqual([34, 34]));
});

describe('numbers by the hour that are no pay', () => {
  it.each([
    'Ask at 614-20-30 per hour',
    '20 - 24 per hour pool visits',
    '28 - 30 per hour small group members',
    '$29 per hour per student',
    '$27 an hour for each child',
  ])('are none: %s', (text) => expect(payOf(text)).toBeNull());

  it.each<[string, Ends]>([
    ['32 - 36 per hour for seeing patients', [32, 36]],
    ['$32 - $36 per hour, 10 patients a day', [32, 36]],
    ['Pay: 32-36 per hour', [32, 36]],
  ])('are some: %s', (text, ends) => expect(payOf(text)).toEqual(ends));
});

describe('pay beside the work of the post', () => {
  it.each([
    'Curriculum work pays $38 an hour. Salary per the agreement.',
    'ESY pays $35 an hour.',
    'Homebound instruction is paid at $40 per hour.',
  ])('is not its own: %s', (text) => expect(payOf(text)).toBeNull());

  it('leaves the salary', () =>
    expect(payOf('ESY pays $35 an hour. Salary schedule B, step 1 to 12: $48,210 - $66,004.')).toEqual([48210, 66004]));

  it.each<[string, Ends]>([
    ['Local rate: $1,400 per week. Travel gross: $1,750 per week.', [1750, 1750]],
    ['Travelers: $1,750/wk gross. Locals: $1,400/wk.', [1750, 1750]],
  ])('what locals are paid is no traveler’s: %s', (text, ends) => expect(payOf(text, 'Travel PTA')).toEqual(ends));

  it('what an estimated year is based on is the wage', () =>
    expect(payOf('Estimated annual: $70,720 based on $34/hr')).toEqual([34, 34]));
});
