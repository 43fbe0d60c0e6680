import { describe, expect, it } from 'vitest';
import { readPay } from '../../../insight/pay';
import { readPayInDescription } from '../../../insight/pay/description';
import { readSalary } from '../../../insight/pay/salary';

const read = (text: string) => {
  const { pay } = readPay(text);
  return pay && [pay.low, pay.high, pay.per];
};

describe('pay by two weeks and by half a month', () => {
  it.each<[string, [number | null, number | null, string]]>([
    ['$2,360 every two weeks', [2360, 2360, 'two-weeks']],
    ['$2,000 - $2,400 biweekly', [2000, 2400, 'two-weeks']],
    ['up to $2,700 bi-weekly', [null, 2700, 'two-weeks']],
    ['$2,400 every other week', [2400, 2400, 'two-weeks']],
    ['$2,800 fortnightly', [2800, 2800, 'two-weeks']],
    ['$2,360 per 80-hour pay period', [2360, 2360, 'two-weeks']],
    ['$2,360 per pay period (26 a year)', [2360, 2360, 'two-weeks']],
    ['$2,360 per paycheck (biweekly)', [2360, 2360, 'two-weeks']],
    ['Biweekly salary: $2,360', [2360, 2360, 'two-weeks']],
    ['Salary range: $2,400-$2,800/bi-weekly', [2400, 2800, 'two-weeks']],
    ['Rate of pay: $2,640.00 bi-weekly ($33.00 hourly)', [2640, 2640, 'two-weeks']],
    ['$3,300 twice a month', [3300, 3300, 'half-month']],
    ['$3,300 semi-monthly', [3300, 3300, 'half-month']],
    ['$2,900 per pay period (24 pay periods)', [2900, 2900, 'half-month']],
    ['Semi-monthly pay: $2,900 - $3,100', [2900, 3100, 'half-month']],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, [number, number, string]]>([
    ['$25/hr paid biweekly', [25, 25, 'hour']],
    ['$25 - $29 an hour, bi-weekly pay', [25, 29, 'hour']],
    ['$62,000 a year, paid twice a month', [62_000, 62_000, 'year']],
    ['$1,200 weekly, paid biweekly', [1200, 1200, 'week']],
    ['Salary: $66,000 per year ($2,538.46 biweekly)', [66_000, 66_000, 'year']],
    ['Monthly salary: $5,100 - $6,200 (paid semi-monthly)', [5100, 6200, 'month']],
    ['Bi-weekly payroll. $28.50/hr', [28.5, 28.5, 'hour']],
    ['$34/hr; sign-on bonus of $10,000, paid $2,500 every two weeks of the first quarter', [34, 34, 'hour']],
  ])('leaves the rhythm of the payroll in "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '$2,360 per pay period',
    '$2,400 bi-monthly',
    '$28.50 biweekly',
    '$62,000 biweekly',
    '$2,400 biweekly paychecks',
    'Sign-on bonus: $2,500 every two weeks of the first quarter',
    '$10,000 sign-on bonus ($2,500 biweekly)',
    '$2,300 every two weeks for the first 90 days',
    'Medical insurance $240 biweekly',
    '$450 biweekly car allowance',
  ])('finds no pay in "%s"', (text) => {
    expect(readPay(text).pay).toBeNull();
  });

  it('is no unit where only the line above says when pay comes', () => {
    expect(read('Pay frequency: bi-weekly\nPay: $2,400')).toEqual([2400, 2400, null]);
  });

  it('is tied to a word for pay in a description, as other units of other money are', () => {
    expect(readPayInDescription('Pay is $2,360 every two weeks.').pay).toMatchObject({ high: 2360, per: 'two-weeks' });
    expect(readPayInDescription('We give back $2,360 every two weeks.').pay).toBeNull();
  });

  it.each([
    ['BIWEEKLY', 'two-weeks'],
    ['FORTNIGHT', 'two-weeks'],
    ['P2W', 'two-weeks'],
    ['SEMI_MONTHLY', 'half-month'],
  ])('is filed in markup as %s', (unitText, per) => {
    expect(readSalary({ currency: 'USD', value: { value: 2360, unitText } }).pay).toMatchObject({ high: 2360, per });
  });

  it.each(['$2,500 paid out as ', 'biweekly pay ', 'paid biweekly: ', '$9 sign-on bonus, ', 'every two weeks '])(
    'is done with a long text of "%s" before anyone notices',
    (part) => {
      // What is longer is not read.
      const text = part.repeat(39_000 / part.length);
      const begin = performance.now();
      readPay(`${text}$2,450/wk`);
      readPay(`${part}$2,450/wk `.repeat(400));
      expect(performance.now() - begin).toBeLessThan(1000);
    },
  );
});
