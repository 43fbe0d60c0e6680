import { describe, expect, it } from 'vitest';
import { readPay } from '../../../insight/pay';
import { readPayInDescription } from '../../../insight/pay/description';
import { readPayInTitle } from '../../../insight/pay/title';

const read = (text: string) => {
  const { pay } = readPayInDescription(text);
  return pay && [pay.low, pay.high, pay.per];
};

describe('pay by years of experience', () => {
  it.each<[string, [number, number, string | null]]>([
    ['Pay by experience: 0-2 yrs: $28; 3-5 yrs: $31; 6+ yrs $34', [28, 34, null]],
    ['0-2 years $28.00/hr\n3-5 years $31.00/hr\n6+ years $34.00/hr', [28, 34, 'hour']],
    ['Rates: $29/hr (0-1 years), $32/hr (2-4 years), $35/hr (5+ years of experience)', [29, 35, 'hour']],
    ['Less than 2 years: $29/hr | 2-5 years: $33/hr | more than 5 years: $37/hr', [29, 37, 'hour']],
    ['Pay: under 1 year $58,000, 1-4 years $63,000, 5+ years $70,000', [58_000, 70_000, 'year']],
    ['Pay scale\nYear 1: $28.00\nYear 2: $29.00\nYear 3: $30.00\nper hour', [28, 30, 'hour']],
    ['Hourly pay: Step 1 $26.10; Step 5 $30.40; Step 10 $35.00', [26.1, 35, 'hour']],
  ])('is from the first tier to the last: "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    // Two posts, two shifts or two places are no tiers.
    'New grads $29/hr, experienced PTAs $37/hr',
    'PTA I: $29/hr; PTA II: $33/hr',
    'Shift 1: $31.00\nShift 2: $34.00',
    'Days: $31/hr; nights: $35/hr; travel: $39/hr',
    // No scale falls, or rises so steeply.
    '0-2 years: $34/hr; 3-5 years: $31/hr',
    '0-2 years: $20/hr; 3-5 years: $48/hr',
  ])('is not "%s"', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each<[string, [number, number, string]]>([
    ['2 years of experience. Pay: $31 - $36 an hour', [31, 36, 'hour']],
    ['Pay: $31/hr with 2 years of experience', [31, 31, 'hour']],
    ['Pay: $62,000 yr', [62_000, 62_000, 'year']],
  ])('leaves other years alone: "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('the middle of a range', () => {
  it.each<[string, [number, number, string | null]]>([
    ['Min $28.00 Mid $33.50 Max $39.00 hourly', [28, 39, 'hour']],
    ['Hourly range: $28.13 (minimum) - $35.16 (midpoint) - $42.19 (maximum)', [28.13, 42.19, 'hour']],
    ['Minimum: $58,240\nMidpoint: $68,640\nMaximum: $79,040', [58_240, 79_040, null]],
    ['Hourly range: $25.79 - $38.69 Midpoint: $32.24', [25.79, 38.69, 'hour']],
  ])('is no end of it: "%s"', (text, expected) => {
    const { pay } = readPay(text);
    expect(pay && [pay.low, pay.high, pay.per]).toEqual(expected);
  });
});

describe('the bounds of a range', () => {
  it.each<[string, [number | null, number | null, string]]>([
    ['$28.44 min, $42.66 max, hourly', [28.44, 42.66, 'hour']],
    ['$28.44/hr (minimum), $42.66/hr (maximum)', [28.44, 42.66, 'hour']],
    ['Not less than $30/hr and not more than $36/hr', [30, 36, 'hour']],
    ['Not more than $36/hr', [null, 36, 'hour']],
    ['No more than $36/hr', [null, 36, 'hour']],
    ['More than $36/hr', [36, null, 'hour']],
    ['Never less than $30/hr', [30, null, 'hour']],
  ])('are as their words say: "%s"', (text, expected) => {
    const { pay } = readPay(text);
    expect(pay && [pay.low, pay.high, pay.per]).toEqual(expected);
  });
});

describe('what is paid off for somebody', () => {
  it('is no wage, of whatever size', () => {
    expect(readPayInTitle('PTA $2,500/mo student loan repayment').pay).toBeNull();
    expect(readPay('$1,600 per month toward student debt').pay).toBeNull();
    expect(readPay('$36/hr, student loan repayment').pay).toMatchObject({ low: 36, per: 'hour' });
    expect(readPay('$68,000 a year and student loan help').pay).toMatchObject({ low: 68_000, per: 'year' });
  });
});

describe('thousands apart', () => {
  it('are one figure before the words of a year', () => {
    expect(readPay('$65 000 to $72 000 annually').pay).toMatchObject({ low: 65_000, high: 72_000, per: 'year' });
    expect(readPay('$31 401(k) match').pay?.low ?? null).toBeNull();
  });
});
