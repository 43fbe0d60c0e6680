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

describe('what is paid by the hour beside the visits', () => {
  it.each([
    'Visits pay $52 each. Your first week is a ride-along (paid at $21 an hour).',
    '$52 per visit. Orientation is paid at $22 an hour.',
    '$52 per visit. Staff meetings (paid $25/hr) are monthly.',
    '$52 per visit and $24 per hour for meetings.',
    '$52 per visit. Office time is $20 an hour.',
    '$52 per visit. Drive time $18/hr.',
    '$52 per visit, $23 an hour for in-services and case conferences.',
    '$52 per visit. Shadowing is paid at $20 an hour.',
  ])('is not the pay: %s', (description) => {
    expect(of({ description })).toMatchObject({ pay: [52, 52, 'visit'], verdict: null });
  });

  it.each([
    'Patient care, notes and meetings are paid at $36 an hour.',
    'Patient care and training are paid at $36 an hour.',
    'After your orientation you earn $36 an hour.',
    'We pay $36 an hour, also for orientation (paid at $36 an hour).',
    'Paid training, then $36 an hour.',
  ])('is the pay of all work: %s', (description) => {
    expect(of({ description })).toMatchObject({ pay: [36, 36, 'hour'] });
  });
});

describe('a visit’s rates for parts of a territory', () => {
  it.each([
    ['Visits pay $54 in town and $61 in the county.', [54, 61]],
    ['We pay $50 per visit in Mesquite and $58 per visit in Rockwall.', [50, 58]],
    ['Per visit rates: $52 within Dallas, $60 outside it.', [52, 60]],
    ['$48 per visit local, $58 rural.', [48, 58]],
    ['We pay $49 per visit in the city, $53 in the suburbs and $57 in outlying areas.', [49, 57]],
  ])('are one range: %s', (description, ends) => {
    expect(of({ description })).toMatchObject({ pay: [...ends, 'visit'], verdict: null });
  });

  it.each([
    'Visits pay $55 in May and $60 in June.',
    'Visits pay $55 in the first year and $60 in the second.',
    'Visits pay $55 in Dallas. Evaluations pay $80 in Dallas.',
    'Visits pay $55 in Dallas and $90 for evaluations.',
    'Visits pay $55 in Dallas and $300 in the first month as a bonus.',
  ])('are no range with what is something else: %s', (description) => {
    expect(of({ description })).toMatchObject({ pay: [55, 55, 'visit'] });
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
