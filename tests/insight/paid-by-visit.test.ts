import { describe, expect, it } from 'vitest';
import { insightFor } from '../../insight/insight';
import { readPay } from '../../insight/pay';
import { saysByVisit } from '../../insight/pay/by-the-visit';
import type { Posting } from '../../insight/types';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences';

const of = (posting: Partial<Posting>) => {
  const given = {
    id: '1',
    title: 'PTA - Home Health',
    url: 'https://jobs.example/1',
    location: 'Dallas, TX',
    ...posting,
  };
  const insight = insightFor(given, DEFAULT_PREFERENCES);
  const pay = insight?.pay.pay;
  return { pay: pay && [pay.low, pay.high, pay.per], doubts: pay?.doubts, verdict: insight?.offer.verdict };
};
const markup = (minValue: number, maxValue: number, unitText = 'HOUR') => ({
  baseSalary: { '@type': 'MonetaryAmount', currency: 'USD', value: { minValue, maxValue, unitText } },
});

describe('a post that is paid by the visit, which its figure does not say', () => {
  it.each([
    'Pay per visit.',
    'This is a pay-per-visit position.',
    'You are paid per visit.',
    'Clinicians are paid by the visit',
    'Visit rates are shown.',
    'Per visit compensation model.',
    'The estimated hourly rate is based on 45 min visits.',
    'Hourly range assumes 6 visits a day.',
    'PPV, mileage paid.',
    'Pay per point.',
    'Rates shown are per visit.',
    'Compensation: per visit.',
    'Rates are per visit and paid weekly.',
  ])('gives no verdict: %s', (description) => {
    expect(of({ payText: '$45 - $60 an hour', description })).toMatchObject({ pay: [45, 60, 'hour'], verdict: null });
    expect(of({ structured: markup(70_000, 80_000, 'YEAR'), description }).verdict).toBeNull();
    const { pay, verdict } = of({ payText: '$65 - $70', description: 'Pay per visit.' });
    expect([pay, verdict]).toEqual([[65, 70, 'visit'], null]);
  });

  it.each(['PTA PPV', 'PTA - Home Health - Per Visit', 'COTA (pay-per-visit)'])(
    'gives none by the title %s',
    (title) => {
      expect(of({ title, payText: '$45 - $60 an hour' }).verdict).toBeNull();
    },
  );

  it.each([
    'You see 6 visits a day.',
    'Hourly pay, not pay per visit.',
    'No PPV: we pay by the hour.',
    'You choose hourly or pay per visit.',
    'Weekend visits are paid per visit.',
    'Extra visits are paid per visit.',
    'PRN staff are paid per visit.',
    'Visits are 45 minutes.',
    'A bonus is paid per visit over 30.',
    'Points of pride: 4.8 stars.',
  ])('leaves an hour’s pay alone: %s', (description) => {
    expect(saysByVisit(description)).toBe(false);
    expect(of({ payText: '$36 an hour', description })).toMatchObject({
      pay: [36, 36, 'hour'],
      verdict: expect.any(String),
    });
  });

  it('is not meant where the description gives the same sum by the hour', () => {
    const description = 'Pay: $36 an hour in the clinic. Home patients: paid per visit at $55.';
    expect(of({ payText: '$36 an hour', description }).verdict).toEqual(expect.any(String));
  });
});

describe('the unit of a sum', () => {
  it.each<[string, unknown]>([
    ['You will earn $58-65 a visit', [58, 65, 'visit']],
    ['Earn $58 a visit', [58, 58, 'visit']],
    ['Shifts 8a to 4p, 9 a - 5 p. $34 an hour', [34, 34, 'hour']],
    ['Open 7 a to 7 p', null],
    ['$60 per session', [60, 60, 'visit']],
    ['$45 per treatment', [45, 45, 'visit']],
    ['$24 per treatment hour', [24, 24, 'hour']],
    ['Parents pay $60 per session', null],
    ['$18 per half hour', null],
    ['$18 per half-hour', null],
    ['$9 per quarter hour', null],
    ['$17 per 30 minutes', null],
    ['$70 per SOC and $55 per routine visit', [55, 55, 'visit']],
    ['$85 per start of care, $56 per visit', [56, 56, 'visit']],
    ['$45 per visit or $33 per hour, whichever is greater', [33, null, 'hour']],
    ['$33 per hour or $45 per visit, whichever is higher', [33, null, 'hour']],
    ['$33 per hour or $45 per visit, whichever is less', [null, 33, 'hour']],
    ['$33 per hour or $45 per visit', [33, 33, 'hour']],
  ])('of "%s"', (text, expected) => {
    const { pay } = readPay(text);
    expect(pay && [pay.low, pay.high, pay.per]).toEqual(expected);
  });

  it('is told twice, by the hour and by the visit', () => {
    expect(of({ payText: '$45 per hour (visit)' }).verdict).toBeNull();
    expect(of({ payText: '$36 per hour. Visits are 40 minutes.' }).verdict).toEqual(expect.any(String));
  });
});
