import { describe, expect, it } from 'vitest';
import { mayStatePay } from '../../../insight/offer/maybe-pay';

describe('a figure that may be pay', () => {
  it.each([
    '$3,500 biweekly.',
    '$2,900 twice a month.',
    '$1,700 semi-monthly',
    '$4,800 monthly',
    '1,450 weekly.',
    '3,100 bi-weekly.',
    '$1,450',
    'Thirty-five dollars an hour.',
    'Compensation is thirty-five to forty dollars per hour.',
    'Hourly rate: thirty-six.',
    'We pay seventy thousand.',
    'USD 31.50.',
    '31.50 USD',
    'US$31.50.',
    '£28,500',
    '$31.',
    '32 dollars',
    'Full time, $32.',
    '401(k), PTO, $31',
    '$31, 401(k), PTO',
    'PTO, health insurance, $65,000',
    '$34 w/ benefits or $40 w/o.',
    '31.50-39.40.',
    '33-39',
    'Wage 31.5.',
    'Pay: 35',
    'Pays 35 an hour.',
    '34/hr',
    'The range for this role is 65 to 72 thousand dollars.',
    'Range: 65-72.',
    'Comp is 72-78 annually.',
    'Salary 68K',
    '65-72k',
    'mid-30s hourly.',
    'Pay is in the low forties.',
    'Pay grade N7: 31.50/39.40.',
    '$45 per unit',
    '$70 per SOC and $55 per routine visit',
    '$65,000 a year. Exempt.',
    '$5,000 sign-on bonus. $34.',
    '$5,000 sign-on bonus, $34.',
    'Mileage and $52 a visit.',
    'Tuition help up to $5,250 a year and a salary of $4,900.',
  ])('stands in: %s', (text) => {
    expect(mayStatePay(text)).toBe(true);
  });

  it.each([
    'Competitive pay and benefits.',
    '$5,000 sign-on bonus.',
    '$5,000 sign-on bonus. Half is paid after 90 days, and $2,500 after a year.',
    'Sign-on bonus: $5,000',
    'Sign-on bonus\n$5,000',
    'Refer a friend and earn $1,000.',
    'Tuition assistance, up to $5,250 a year.',
    'Mileage at $0.70 a mile.',
    'Loan repayment of up to $50,000.',
    'Life insurance of $50,000.',
    '$300 scrubs allowance',
    '401(k) with a 4% match.',
    'Relocation help of up to $7,500.',
    'Weekend differential of $3/hr.',
    'On-call pay: $4/hour.',
    'A $40 million campus.',
    'We are a $2B company.',
    'Revenue of $80,000,000 last year.',
    'Hourly rounding on 30 patients.',
    'Paid time off: 20 days, 8 paid holidays.',
    'Pay periods of 14 days.',
    'Heart rate 60-100.',
    'Patients range from 18-65 years.',
    'Range of motion 0-90 degrees.',
    'Retention rate of 95%.',
    'You see 10 to 12 patients a day, 8:00-4:30, 40 hours a week.',
    'Minimum of 2 years.',
    'Call 303-555-0134 about pay.',
    'Salary schedule 2026.',
    'Pay transparency act of 2021.',
    'Fifty beds, thirty minutes a patient.',
    'Patients in their mid-60s.',
    'Requisition 45120. Pay: competitive.',
    'Lift 50 pounds.',
    'Workers’ comp: 30 cases.',
    'Treat 8 patients an hour.',
    'Three 12-hour shifts; 3 x 12 hour shifts.',
  ])('does not stand in: %s', (text) => {
    expect(mayStatePay(text)).toBe(false);
  });

  it('is no sum of a bonus, whatever the posting calls it', () => {
    expect(mayStatePay('$2,000 when you sign.', '$2,000 when you sign')).toBe(false);
    expect(mayStatePay('$62,000-$72,000 + $10,000 when you sign.', '$62,000-$72,000 + $10,000 when you sign')).toBe(
      true,
    );
  });

  it.each(['$5, ', '1', 'pay 1 hour, ', '$', 'pay ', '1,', '31-', 'min ', 'bonus $500; ', ' ', 'thirty '])(
    'is looked for in a time that grows with the text: %s',
    (part) => {
      const started = performance.now();
      mayStatePay(part.repeat(20_000));
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
