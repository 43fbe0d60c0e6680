import { describe, expect, it } from 'vitest';
import { insightFor } from '../../../insight/insight';
import { saysPayWithoutHours } from '../../../insight/offer/pay-without-hours';
import { personWith } from '../../person';

const reasonOf = (description: string) =>
  insightFor({ id: '1', url: '', title: 'COTA PRN', location: 'Chattanooga, TN', description }, personWith())?.offer
    .notCompared;

describe('pay without hours', () => {
  it.each([
    'Pay is $14 per unit (15 min billed unit), treatment only.',
    'You are paid $37 per point, with a target of 28 points a week.',
    '$40/unit.',
    'We count points. One point is worth $39.',
    'Each unit pays $13.50, and a visit is three or four of them.',
    'Point value: $42. A recertification is two points.',
    'The rate per point is $36.',
    'You get $38 for every point.',
    'Full time with benefits. Compensation: 30-36 DOE.',
    'Pay rate: 31.50, plus benefits',
  ])('is no silence about pay: %s', (description) => {
    expect(reasonOf(description)).toBe('no-unit');
  });

  it.each([
    'Pay: competitive.',
    'Our 24-unit wing has a gym. Rate: see below.',
    'Pay range: 3 of 7 on our scale.',
    'Compensation: 401k, PTO.',
    'Pay period: 14 days',
    'Star rating: 4.5',
    '12 units per day are expected.',
    'A referral is worth $500.',
    'One unit costs $1,200 a month to rent.',
    'At this point we pay for your CEUs.',
  ])('is not %s', (text) => {
    expect(saysPayWithoutHours(text)).toBe(false);
    expect(reasonOf(text)).toBe('no-pay');
  });

  it('is that of a contractor where the posting says so', () => {
    expect(reasonOf('1099 independent contractor, $20 per unit.')).toBe('self-employed');
  });

  it('is looked for in no more than linear time', () => {
    const start = performance.now();
    for (const word of ['pay ', 'pay: 3', '$ 1', 'rate is ', '$ 12 - ']) saysPayWithoutHours(word.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
