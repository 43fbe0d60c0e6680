import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPay } from '../../../insight/pay';
import type { Currency, Pay, PayPer } from '../../../insight/types';

/** Low, high, currency and unit of a text's pay, for short expectations. */
const read = (text: string, country?: 'US' | 'CA' | 'GB' | 'AU') => {
  const { pay } = readPay(text, country ? { country } : {});
  return pay && [pay.low, pay.high, pay.currency, pay.per];
};

describe('readPay on a text', () => {
  it.each<[string, [number | null, number | null, Currency, PayPer | null]]>([
    ['$34 - $38 an hour', [34, 38, 'USD', 'hour']],
    ['$120-150k', [120_000, 150_000, 'USD', null]],
    ['Up to $45 an hour', [null, 45, 'USD', 'hour']],
    ['From $28/hr', [28, null, 'USD', 'hour']],
    ['$28+', [28, null, 'USD', null]],
    ['Band 4 £27,485 to £30,162', [27_485, 30_162, 'GBP', null]],
    ['AU$65,000 + super', [65_000, 65_000, 'AUD', null]],
    ['€ 1.234,56 per month', [1234.56, 1234.56, 'EUR', 'month']],
    ['45 000 $ par année', [45_000, 45_000, 'USD', 'year']],
    ['70–80 an hour', [70, 80, 'USD', 'hour']],
    ['$38 - $32/hr', [32, 38, 'USD', 'hour']],
    ['$30 – $35 per hour', [30, 35, 'USD', 'hour']],
    ['$62 per visit, $25 per missed visit', [62, 62, 'USD', 'visit']],
    ['$60 per visit; cancellations are paid at $20', [60, 60, 'USD', 'visit']],
    ['No-shows are rare and pay is $60 per visit', [60, 60, 'USD', 'visit']],
    ['The hiring range for this job is $68,000 to $74,000 annually', [68_000, 74_000, 'USD', 'year']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'competitive',
    'DOE',
    '45',
    '$5,000 sign-on bonus',
    '401(k)',
    '24/7',
    '5 days a week',
    '36 hours per week',
    '$1M company',
    'Band 3',
    'S$4,000 per month',
    'Visits are 45 minutes, six a day',
    'On-call pay: $4/hour',
    'Patients pay $120 per visit',
    'Minimum wage is $15.50 per hour',
    'Medical from $45 a month',
    '$30 - $34 - $38',
    '$30/hr for new grads, $38/hr experienced',
  ])('finds no pay in "%s"', (text) => {
    expect(readPay(text).pay).toBeNull();
  });

  it('reads "$" as the dollar of the page’s country', () => {
    expect(read('$30/hr', 'CA')).toEqual([30, 30, 'CAD', 'hour']);
    expect(read('$30/hr', 'AU')).toEqual([30, 30, 'AUD', 'hour']);
    expect(read('US$30/hr', 'CA')).toEqual([30, 30, 'USD', 'hour']);
    expect(read('14 - 16 an hour', 'GB')).toEqual([14, 16, 'GBP', 'hour']);
  });

  it('quotes the very words that it read', () => {
    expect(readPay('PTA, up to $45 an hour – apply').pay?.quoted).toBe('up to $45 an hour');
    expect(readPay('Pay: $33\u2009–\u2009$36 per hour').pay?.quoted).toBe('$33\u2009–\u2009$36 per hour');
  });

  it('keeps both of two pays, the hourly one first', () => {
    const reading = readPay('$45 per visit or $35 per hour');
    expect(reading.pay).toMatchObject({ low: 35, per: 'hour' });
    expect(reading.also).toMatchObject([{ low: 45, high: 45, per: 'visit' }]);
  });

  it('splits a travel contract where the text does', () => {
    const reading = readPay('$1,800/wk gross ($22/hr taxable + $1,100/wk stipend)');
    expect(reading.pay).toMatchObject({ low: 1800, high: 1800, per: 'week', doubts: ['travel-package'] });
    expect(reading.also).toMatchObject([{ low: 22, high: 22, per: 'hour' }]);
    expect(reading.extras).toMatchObject([{ kind: 'stipend', low: 1100, high: 1100, per: 'week' }]);
  });

  it.each([
    ['$38/hour plus $2,000 sign-on', 'sign-on-bonus', 2000],
    ['$38/hour, $1,000 referral bonus', 'referral', 1000],
    ['$38/hour + $0.67/mile', 'mileage', 0.67],
    ['$38/hour + relocation up to $3,000', 'relocation', 3000],
    ['$38/hour, $500 CEU allowance', 'stipend', 500],
    ['$38/hour, overtime at $57/hour', 'overtime', 57],
    ['$38/hour + $2/hr weekend differential', 'other', 2],
  ])('keeps the extra of "%s" apart', (text, kind, high) => {
    const { pay, extras } = readPay(text);
    expect(pay).toMatchObject({ low: 38, high: 38, per: 'hour' });
    expect(extras).toMatchObject([{ kind, high }]);
  });

  it.each([
    ['£45,000 OTE', 'on-target-earnings'],
    ['£24,000 - £26,000 pro rata', 'pro-rata'],
    ['$27K - $35K (Glassdoor est.)', 'site-estimate'],
    ['The employer has not provided a pay range. $30 - $36 per hour (Glassdoor est.)', 'site-estimate'],
    ['$30 - $36 per hour (est. by Glassdoor)', 'site-estimate'],
  ])('doubts "%s"', (text, doubt) => {
    expect(readPay(text).pay?.doubts).toEqual([doubt]);
  });

  it('does not doubt the employer’s own estimate', () => {
    expect(readPay('$27K - $35K (Employer est.)').pay?.doubts).toEqual([]);
  });

  it.each([
    ...['$30/hr ', '$30 - ', '+ ', '-', '1 234 ', 'pay rate is ', '65k–', '$30\n', '$30, ', '(entry) ', 'step 1: '],
    ...['$30 (entry) - ', 'paid by ', 'fee (', 'refer ', '$30 + diff ', '(Step 1, BA', 'on top of your ', 'salary '],
  ])('is done with 40,000 characters of "%s" before anyone notices', (piece) => {
    const text = `$30 ${piece.repeat(40_000 / piece.length)} a $40`;
    const begin = performance.now();
    readPay(text);
    expect(performance.now() - begin).toBeLessThan(500);
  });

  it('never throws, whatever the text', () => {
    const noise = fc.array(
      fc.constantFrom(
        '$',
        '£',
        '1',
        '30',
        '45,000',
        '.',
        ',',
        ' ',
        '-',
        'k',
        '/hr',
        ' per ',
        'week',
        '(',
        '+',
        'to',
        'é',
        ' (entry)',
        'step 1: ',
        '/',
        'MONTH',
        ' salary',
        ' paid by ',
        '\n',
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          noise.map((parts) => parts.join('')),
        ),
        (text) => void readPay(text),
      ),
    );
  });
});

describe('a pay that is written out', () => {
  const SIGNS: [Currency, string][] = [
    ['USD', '$'],
    ['GBP', '£'],
    ['EUR', '€'],
    ['CAD', 'CA$'],
    ['AUD', 'A$'],
    ['NZD', 'NZ$'],
  ];
  const UNITS: Record<PayPer, { cents: [number, number]; words: string[] }> = {
    hour: { cents: [1000, 20_000], words: [' an hour', '/hr', ' per hour', ' hourly'] },
    visit: { cents: [2000, 20_000], words: [' per visit', '/visit', ' a visit'] },
    day: { cents: [8000, 99_900], words: [' per day', '/day', ' a day'] },
    shift: { cents: [8000, 150_000], words: [' per shift', '/shift'] },
    week: { cents: [30_000, 400_000], words: [' a week', '/wk', ' weekly'] },
    'two-weeks': { cents: [60_000, 800_000], words: [' every two weeks', ' bi-weekly', ' per fortnight'] },
    'half-month': { cents: [60_000, 800_000], words: [' twice a month', ' semi-monthly'] },
    month: { cents: [150_000, 1_500_000], words: [' a month', '/mo', ' per month'] },
    year: { cents: [1_500_000, 25_000_000], words: [' a year', '/yr', ' per annum', ' annually'] },
  };
  const written = (amount: number) =>
    amount.toLocaleString('en-US', {
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      maximumFractionDigits: 2,
    });

  const cases = fc.constantFrom(...(Object.keys(UNITS) as PayPer[])).chain((per) =>
    fc.record({
      per: fc.constant(per),
      low: fc.integer({ min: UNITS[per].cents[0], max: UNITS[per].cents[1] }).map((cents) => cents / 100),
      wider: fc.integer({ min: 0, max: 60 }),
      words: fc.constantFrom(...UNITS[per].words),
      sign: fc.constantFrom(...SIGNS),
      between: fc.constantFrom(' - ', '–', ' to ', '-'),
      open: fc.constantFrom('range', 'up to', 'from', 'exact'),
    }),
  );

  it('reads back as itself', () => {
    fc.assert(
      fc.property(cases, ({ per, low, wider, words, sign: [currency, sign], between, open }) => {
        const high = Math.round(low * (100 + wider)) / 100;
        const texts: Record<string, [string, Partial<Pay>]> = {
          range: [`${sign}${written(low)}${between}${sign}${written(high)}${words}`, { low, high }],
          'up to': [`up to ${sign}${written(high)}${words}`, { low: null, high }],
          from: [`from ${sign}${written(low)}${words}`, { low, high: null }],
          exact: [`${sign}${written(low)}${words}`, { low, high: low }],
        };
        const [text, amounts] = texts[open] ?? ['', {}];
        expect(readPay(text).pay).toEqual({ ...amounts, currency, per, quoted: text, doubts: [] });
      }),
    );
  });
});
