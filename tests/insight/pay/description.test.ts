import { describe, expect, it } from 'vitest';
import { readPayInDescription } from '../../../insight/pay/description';

const pay = (description: string) => {
  const found = readPayInDescription(description, { roles: ['physical-therapist-assistant'] }).pay;
  return found && [found.low, found.high, found.per];
};

describe('readPayInDescription', () => {
  it('takes the pay and leaves funding, benefits and bonuses', () => {
    const text =
      'We are a $1.2 billion company with 1,200 locations; $40 million was raised in 2024. Pay range: $33-$39/hr. ' +
      'Benefits: 401(k) with 4% match, $2,000 sign-on bonus, $500 CEU allowance, life insurance $50,000, 120 hours PTO.';
    expect(pay(text)).toEqual([33, 39, 'hour']);
    expect(readPayInDescription(text).extras).toMatchObject([
      { kind: 'sign-on-bonus', high: 2000 },
      { kind: 'stipend', high: 500 },
    ]);
  });

  it.each<[string, (number | string | null)[]]>([
    ['The hourly rate is $31.50. Our clinics saved patients $3,000 a year.', [31.5, 31.5, 'hour']],
    ['The base salary range is $61,000 - $72,500 annually.', [61_000, 72_500, 'year']],
    ['The per diem rate is $35.25 an hour, reviewed each July.', [35.25, 35.25, 'hour']],
    ['New physical therapists start at $44 an hour, PTAs at $30.50 an hour, nurses at $41.', [30.5, 30.5, 'hour']],
    ['Pay: $32.00 - $38.00 per hour\nExpected hours: 36 per week', [32, 38, 'hour']],
    ['Pay Range: $29.16 - $35.00 /Hr.\nThis is $29.16 to $35.00 per hour.', [29.16, 35, 'hour']],
    ['Hourly pay of $34/hr ($70,720 per year).', [34, 34, 'hour']],
  ])('reads "%s"', (text, expected) => {
    expect(pay(text)).toEqual(expected);
  });

  it.each([
    'Physical therapist assistant, 40 hours per week, 1-2 years of experience, lift 50 pounds.',
    'Median income in the area is $65,000 a year and homes cost $350,000.',
    'Compensation:\nCalifornia: $38.00 - $45.00 per hour\nTexas: $30.00 - $36.00 per hour',
    'Tuition reimbursement up to $5,250 per year.',
  ])('finds none in "%s"', (text) => {
    expect(pay(text)).toBeNull();
  });
});
