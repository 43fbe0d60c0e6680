import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPay } from '../../../insight/pay';
import { readSalary } from '../../../insight/pay/salary';

const amounts = (source: unknown) => {
  const { pay } = readSalary(source);
  return pay && [pay.low, pay.high, pay.currency, pay.per];
};
const money = (value: unknown, outer: object = {}) => ({ '@type': 'MonetaryAmount', currency: 'USD', value, ...outer });

describe('readSalary', () => {
  it.each<[string, unknown, unknown[]]>([
    ['a number', 52_000, [52_000, 52_000, 'USD', null]],
    ['a numeric text', '100000', [100_000, 100_000, 'USD', null]],
    ['a range as text', '69,693-86,541', [69_693, 86_541, 'USD', null]],
    ['a text with a sign', '$100,000', [100_000, 100_000, 'USD', null]],
    ['a text with a unit', '$34 - $38 an hour', [34, 38, 'USD', 'hour']],
    ['a value with ends', money({ minValue: 32, maxValue: 38, unitText: 'HOUR' }), [32, 38, 'USD', 'hour']],
    [
      'a value as text',
      money({ value: '34.96-52.92', unitText: 'HOUR' }, { currency: 'CAD' }),
      [34.96, 52.92, 'CAD', 'hour'],
    ],
    [
      'thousands and decimals',
      money({ value: '65,598-81,217.5', unitText: 'YEAR' }),
      [65_598, 81_217.5, 'USD', 'year'],
    ],
    ['the unit outside', money('34.5', { unitText: 'per hour' }), [34.5, 34.5, 'USD', 'hour']],
    ['WEEKLY', money({ value: '1,408.52-1,756.03', unitText: 'WEEKLY' }), [1408.52, 1756.03, 'USD', 'week']],
    ['YEARLY', money({ value: 52_000, unitText: 'YEARLY' }), [52_000, 52_000, 'USD', 'year']],
    ['a unit code', money({ value: 34, unitCode: 'HUR' }), [34, 34, 'USD', 'hour']],
    [
      'ends beside the currency',
      money(undefined, { minValue: 30, maxValue: 36, unitText: 'HOUR' }),
      [30, 36, 'USD', 'hour'],
    ],
    ['a lower end only', money({ minValue: 28, unitText: 'HOUR' }), [28, null, 'USD', 'hour']],
    ['a zero for an open end', money({ minValue: 0, maxValue: 45, unitText: 'HOUR' }), [null, 45, 'USD', 'hour']],
    ['ends the wrong way round', money({ minValue: 38, maxValue: 32, unitText: 'HOUR' }), [32, 38, 'USD', 'hour']],
    ['a list of two ends', money([32, 38], { unitText: 'HOUR' }), [32, 38, 'USD', 'hour']],
    ['one in a list', [money({ value: 34, unitText: 'HOUR' })], [34, 34, 'USD', 'hour']],
    [
      'PascalCase',
      { Currency: 'USD', Value: { MinValue: 50_000, MaxValue: 60_000, UnitText: 'YEAR' } },
      [50_000, 60_000, 'USD', 'year'],
    ],
    ['an hourly figure marked YEAR, as it is', money({ value: 34, unitText: 'YEAR' }), [34, 34, 'USD', 'year']],
    [
      'the currency inside',
      { value: { currency: 'GBP', value: 25_000, unitText: 'YEAR' } },
      [25_000, 25_000, 'GBP', 'year'],
    ],
    ['the whole posting', { baseSalary: '26', salaryCurrency: 'CAD' }, [26, 26, 'CAD', null]],
    ['a unit that names none', money({ value: 34, unitText: null }), [34, 34, 'USD', null]],
  ])('%s', (_, source, expected) => {
    expect(amounts(source)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['an empty object', {}],
    ['an empty list', []],
    ['zeros', money({ minValue: 0, maxValue: 0, unitText: 'HOUR' })],
    ['words', money({ value: 'According to collective agreement', unitText: 'HOUR' })],
    ['a currency that we do not know', money({ value: 30_000, unitText: 'MONTH' }, { currency: 'INR' })],
    ['a unit that we do not compare', money({ value: 2000, unitText: 'BIMONTHLY' })],
    ['two amounts by one unit', [money({ value: 30, unitText: 'HOUR' }), money({ value: 40, unitText: 'HOUR' })]],
  ])('finds no pay in %s', (_, source) => {
    expect(readSalary(source).pay).toBeNull();
  });

  it('keeps the same pay by another unit beside the first', () => {
    const reading = readSalary([
      money({ minValue: 32, maxValue: 38, unitText: 'HOUR' }),
      money({ minValue: 66_560, maxValue: 79_040, unitText: 'YEAR' }),
    ]);
    expect(reading.pay).toMatchObject({ low: 32, high: 38, per: 'hour' });
    expect(reading.also).toMatchObject([{ low: 66_560, high: 79_040, per: 'year' }]);
  });

  it('marks an estimated distribution as the site’s estimate', () => {
    const source = {
      '@type': 'MonetaryAmountDistribution',
      currency: 'USD',
      duration: 'P1Y',
      percentile10: 50_000,
      median: 60_000,
      percentile90: 70_000,
    };
    expect(readPay(source).pay).toMatchObject({ low: 50_000, high: 70_000, per: 'year', doubts: ['site-estimate'] });
  });

  it('takes the country’s currency where none is given', () => {
    expect(readSalary(26, { country: 'CA' }).pay?.currency).toBe('CAD');
  });

  it('never throws, whatever the block', () => {
    const key = fc.constantFrom(
      'value',
      'minValue',
      'MaxValue',
      'unitText',
      'currency',
      '@value',
      'baseSalary',
      'price',
    );
    const block = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom<unknown>(null, 0, 34, -1, Number.NaN, '34', 'HOUR', 'USD', '$30 - $35', true),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(key, tie('any'), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(fc.property(fc.oneof(block, fc.jsonValue()), (source) => void readPay(source)));
  });

  it('gives up on a block without end', () => {
    const endless: Record<string, unknown> = { currency: 'USD' };
    endless.value = endless;
    expect(readSalary(endless).pay).toBeNull();
  });
});
