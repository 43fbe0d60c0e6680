import { describe, expect, it } from 'vitest';
import { readPay } from '../../../insight/pay';
import { readPayInDescription } from '../../../insight/pay/description';
import { inDallas } from '../in-dallas';

describe('forms of a sum', () => {
  it.each<[string, unknown]>([
    ['Hourly Rate (USD): 30.75', [30.75, 30.75, 'USD', 'hour']],
    ['Annual salary (CAD): 62,000', [62_000, 62_000, 'CAD', 'year']],
    ['Salary Range: $36.21 - $45.10 / per hour', [36.21, 45.1, 'USD', 'hour']],
    ['$36 /per hour', [36, 36, 'USD', 'hour']],
    ['Salary: $59,000 to $66,000 Canadian dollars per year', [59_000, 66_000, 'CAD', 'year']],
    ['34 Canadian dollars an hour', [34, 34, 'CAD', 'hour']],
    ['Job posted in CAD: $40 an hour.', [40, 40, 'CAD', 'hour']],
    ['All amounts are in Canadian dollars. $40 an hour', [40, 40, 'CAD', 'hour']],
    ['Our office in CA posted: $40 an hour', [40, 40, 'USD', 'hour']],
    ['$ 31 . 50 hourly', null],
    ['$34, 40 hours a week', [34, 34, 'USD', null]],
    ['<b>Pay</b><br>$34 an hour', [34, 34, 'USD', 'hour']],
    ['<p class="x">$34 an hour</p>', [34, 34, 'USD', 'hour']],
    ['<br />$34 an hour', [34, 34, 'USD', 'hour']],
    ['> $34 an hour', [34, null, 'USD', 'hour']],
    ['Pay > $34 an hour', [34, null, 'USD', 'hour']],
    ['$65,000 a year. Exempt.', [65_000, 65_000, 'USD', 'year']],
  ])('"%s"', (text, expected) => {
    const { pay } = readPay(text);
    expect(pay && [pay.low, pay.high, pay.currency, pay.per]).toEqual(expected);
  });

  it('of whom it is paid to, without a unit', () => {
    expect(readPayInDescription('Full time, $32.').pay).toMatchObject({ low: 32, high: 32 });
    expect(readPayInDescription('Full time, $500 gift card.').pay).toBeNull();
  });

  it('without a unit is an hour’s only where an hour is paid so', () => {
    expect(inDallas({ payText: '$80-85' })?.offer).toMatchObject({ verdict: null, notCompared: 'no-unit' });
    expect(inDallas({ payText: '$34-38' })?.pay.pay).toMatchObject({ per: 'hour', doubts: ['unit-inferred'] });
  });
});

describe('a title', () => {
  it.each([
    'PTA Student Intern',
    'PTA Intern',
    'Student PTA',
    'PTA or LMT or ATC',
    'PTA/ATC',
    'PTA / Massage Therapist',
  ])('of others beside or of learners leaves no verdict: %s', (title) => {
    expect(inDallas({ title, payText: '$22 an hour' })?.offer.verdict ?? null).toBeNull();
  });

  it.each([
    'PTA - Student Loan Assistance',
    'PTA, Internal Medicine Clinic',
    'PTA - new grads and students welcome',
    'PTA at Athletico',
  ])('that only sounds so leaves one: %s', (title) => {
    expect(inDallas({ title, payText: '$40 an hour' })?.offer.verdict).toEqual(expect.any(String));
  });
});
