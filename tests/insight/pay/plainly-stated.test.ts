import { describe, expect, it } from 'vitest';
import { insightFor } from '../../../insight/insight';
import { readPayInDescription } from '../../../insight/pay/description';
import type { PayContext } from '../../../insight/pay/find';
import { DEFAULT_PREFERENCES } from '../../../preferences/preferences';

const roles: PayContext['roles'] = ['physical-therapist-assistant'];
const read = (text: string) => {
  const { pay } = readPayInDescription(text, { roles });
  return pay && [pay.low, pay.high, pay.per];
};
const doubtsOf = (text: string) => readPayInDescription(text, { roles }).pay?.doubts;

describe('pay that plainly stands in a text', () => {
  it.each<[string, unknown]>([
    ['The salary for this position ranges from $62,000 to $74,000 annually.', [62_000, 74_000, 'year']],
    ['Compensation for this role ranges between $62,000 and $74,000 per year', [62_000, 74_000, 'year']],
    ['The annual salary is anticipated to fall between $60,000 and $75,000.', [60_000, 75_000, 'year']],
    ['The hourly rate ranges from $28.50 to $37.', [28.5, 37, 'hour']],
    ['The typical hourly rate of pay for this position ranges from $27.39 to $37.14.', [27.39, 37.14, 'hour']],
    ['Pay: the actual salary for this 32-hour position is $49,500 per year', [49_500, 49_500, 'year']],
    ['Full-time 40-hour work week at $34/hr', [34, 34, 'hour']],
    ['Pay: $600 per 12-hour shift', [600, 600, 'shift']],
    ['Starting at $31/hr; up to $38/hr', [31, 38, 'hour']],
    ['Starting rate: $31.00', [31, null, null]],
    ['Minimum daily rate $198.40', [198.4, null, 'day']],
    ['Range Minimum: $28.90 Range Maximum: $40.10', [28.9, 40.1, null]],
    ['Hourly rate: Step 1 $23.18 to Step 10 $31.77', [23.18, 31.77, 'hour']],
    ['Salary Schedule: Classified Range 28, $4,310 - $5,503 per month', [4310, 5503, 'month']],
    [
      'The pay range is $29.41/hour (entry-level qualifications) - $44.12/hour (highly experienced).',
      [29.41, 44.12, 'hour'],
    ],
    ['Pay Rate Type: Hourly\nPay Range: 26.98 - 38.44\nShift: Days', [26.98, 38.44, 'hour']],
    [
      'The base pay for this position ranges from a minimum of $27.50 to a maximum of $41.25 per hour.',
      [27.5, 41.25, 'hour'],
    ],
    ['SALARY SCHEDULE: $3,988.00 - $4,847.00 Monthly', [3988, 4847, 'month']],
    ['Minimum Offer: $27.04\nMaximum Offer: $33.80', [27.04, 33.8, null]],
    ['Hiring pay: $28.00 - $31.00 an hour', [28, 31, 'hour']],
    ['Salary: $34.50 - $38\nWeekly Hours: 40', [34.5, 38, null]],
    ['Per visit rates: Treatment $55, Discharge $60', [55, 55, 'visit']],
    ['PPV rates:\n- Routine visit: $48\n- SOC: $90', [48, 48, 'visit']],
  ])('"%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['$54,000-$60,000 annually', [54_000, 60_000, 'year']],
    ['$70k-$78k per year', [70_000, 78_000, 'year']],
    ['$70,000 - $76,000 annually | Full-time', [70_000, 76_000, 'year']],
    ['$280-$320 per day', [280, 320, 'day']],
    ['$62,000 per year', [62_000, 62_000, 'year']],
    ['$30.00 - $36.00 DOE', [30, 36, null]],
    ['$70-78k DOE', [70_000, 78_000, null]],
    ['$54,000-$60,000 annually in tuition help', null],
    ['$3,000 - $4,000 per year', null],
    ['$25-$30 per day', null],
    ['$500 - $900 DOE', null],
    ['$30.00 - $36.00', null],
  ])('on a line of its own: "%s"', (line, expected) => {
    expect(read(`Join our team.\n${line}\nBenefits`)).toEqual(expected);
  });

  it.each([
    'Local household income: $54,000-$60,000 annually',
    'Denver\n$54,000-$60,000 annually\nPueblo\n$48,000-$52,000 annually',
    'Physical Therapist:\n$90,000-$100,000 annually',
    'Sign-on bonus\n$5,000 - $10,000 DOE',
    'Starting bonus: $500',
    'We serve families.\n$62,000 a year\nMedian income',
    'Tuition costs\n$42,000 - $50,000 per year\nat our college',
    'Our foundation grants:\n$50,000 - $60,000 annually',
    'Earn your degree. $40,000 - $60,000 per year, average graduate income.',
    'Homes $250,000. $30,000 - $40,000 per year, is enough to live.',
  ])('is not "%s"', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each([
    'Starting at $31/hr; up to $38/hr for weekends',
    'Pay starts at $31/hr, up to $5,000 sign-on bonus',
    'Starting at $31/hr, up to $60 per visit',
    'Starting pay $31/hr. Up to $5/hr more for weekends',
    'Hiring rate: $31.00/hr. Full rate after 12 months: $34.00.',
  ])('has no upper end in "%s"', (text) => {
    expect(read(text)).toEqual([31, null, 'hour']);
  });

  it.each<[string, unknown]>([
    ['Hiring range: $27.55-$34.44/hr. Full range: $27.55-$40.10', [27.55, 34.44, 'hour']],
    ['Full pay range: $26.20 - $40.90 per hour. Target hiring range: $30.10 - $34.60 per hour.', [30.1, 34.6, 'hour']],
    ['The budgeted hourly range is $28 - $33. The full pay range is $28 - $42 per hour.', [28, 33, 'hour']],
    ['Anticipated starting range: $27.85 to $33.40 hourly. Full range: $27.85 to $41.78.', [27.85, 33.4, 'hour']],
    ['Hiring range: $27-$34/hr. Plano range: $27-$40/hr', null],
    ['Full range: $27-$40/hr', [27, 40, 'hour']],
    ['Hiring range: $27-$34/hr. Full range in Dallas: $30-$44/hr', null],
  ])('is the range that one is hired in: "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is a base wage where a total is said to be one', () => {
    expect(doubtsOf('Total pay: $78,000 - $86,000 per year base salary')).toEqual([]);
    expect(doubtsOf('Total pay: $78,000 - $86,000 per year (base salary)')).toEqual([]);
    expect(doubtsOf('Total pay: $78,000 - $86,000 per year (base salary plus bonus)')).toEqual(['more-than-wage']);
    expect(doubtsOf('Total pay: $78,000 - $86,000 per year, base salary and benefits')).toEqual(['more-than-wage']);
  });

  it('is no travel package beside a package of benefits', () => {
    expect(doubtsOf('Weekly pay: $1,400 per week. Benefits package: medical, dental.')).toEqual([]);
    expect(doubtsOf('Weekly package: $1,400 per week')).toEqual(['travel-package']);
  });

  it('is that of the kind of staff that the title names', () => {
    const of = (title: string) => {
      const posting = { id: '1', url: 'https://jobs.example/1', location: 'Dallas, TX', title };
      return insightFor({ ...posting, description: 'Full-time $34/hr, PRN $42/hr' }, DEFAULT_PREFERENCES)?.pay.pay?.low;
    };
    expect([of('PTA PRN'), of('PTA Full-Time'), of('PTA')]).toEqual([42, 34, undefined]);
  });

  it('is not what the money beside it comes to in all', () => {
    const read = (text: string) => readPayInDescription(text, { roles });
    expect(read('Student loan repayment: $300 per month up to $10,000; pay based on experience').pay).toBeNull();
    expect(read('Sign-on bonus $2,000 per quarter, up to $8,000. Pay: $31 an hour').pay).toMatchObject({ low: 31 });
  });

  it('is not by a unit of the line before that nobody is paid such a sum by', () => {
    const read = (text: string) => readPayInDescription(text, { roles }).pay;
    expect(read('200 days, 7.5 hours per day\nSALARY: $44,100 - $52,000')).toMatchObject({ low: 44100, per: null });
    expect(read('Day rate: $280')).toMatchObject({ low: 280, per: 'day' });
  });

  it('is looked for in time', () => {
    for (const part of ['\n$54,000', 'salary: range 28, ', ' ranges', 'step 1 ', '(3+ years)', 'per visit rates: ']) {
      readPayInDescription(part.repeat(20_000), { roles });
    }
  }, 10_000);
});
