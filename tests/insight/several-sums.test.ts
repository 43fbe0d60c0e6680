import { describe, expect, it } from 'vitest';
import { readPay } from '../../insight/pay';
import type { Posting } from '../../insight/types';
import { inDallas } from './in-dallas';

const of = (posting: Partial<Posting>) => {
  const insight = inDallas(posting);
  const pay = insight?.pay.pay;
  return {
    pay: pay ? [pay.low, pay.high, pay.per] : null,
    verdict: insight?.offer.verdict,
    origin: insight?.payOrigin,
  };
};
const markup = (minValue: number, maxValue: number) => ({
  baseSalary: { '@type': 'MonetaryAmount', currency: 'USD', value: { minValue, maxValue, unitText: 'HOUR' } },
});

describe('of sums for several kinds of staff', () => {
  const both = 'Full-time $30-35. PRN $42.';
  it.each<[string, string, unknown]>([
    ['PTA PRN', both, [42, 42, 'hour']],
    ['PTA - Full-time', both, [30, 35, 'hour']],
    ['PTA PRN', 'Full time: $31/hr; PRN: $40/hr', [40, 40, 'hour']],
    ['PTA (per diem)', '$31/hr full-time, $40/hr per diem', [40, 40, 'hour']],
    ['COTA part-time', 'COTA: $33/hr full time, $34/hr part time', [34, 34, 'hour']],
    ['PTA', both, null],
    ['PTA - PRN or Full-time', both, null],
    ['PTA', 'Full-time $34/hr', [34, 34, 'hour']],
    ['PTA', 'Full time, $34.', [34, 34, 'hour']],
    ['PTA', 'Full time, $2,000 sign-on bonus.', null],
    ['PTA PRN', '$42/hr. Full-time staff get PTO.', [42, 42, 'hour']],
  ])('a post titled "%s" takes its own of "%s"', (title, description, expected) => {
    expect(of({ title, description }).pay).toEqual(expected);
  });

  it('a range that spans both is no range of one', () => {
    expect(of({ payText: '$30 - $42 an hour', description: both }).verdict).toBeNull();
    expect(of({ structured: markup(30, 42), description: 'Full-time: $30/hr. PRN: $42/hr.' }).verdict).toBeNull();
    const prn = of({ title: 'PTA PRN', payText: '$36 - $44 an hour', description: 'PRN $44/hr. Full time $36/hr.' });
    expect(prn.pay).toEqual([44, 44, 'hour']);
    expect(of({ payText: '$36 - $42 an hour', description: 'Full-time: $36 - $42 an hour.' }).verdict).not.toBeNull();
  });
});

describe('of the levels of one post', () => {
  it.each<[string, unknown]>([
    ['PTA Level I $27.50-$31.00/hr; PTA Level II $31.00-$35.50/hr', [27.5, 35.5, 'hour']],
    ['PTA I: $27 - $30.75/hr; PTA II: $31 - $34/hr', [27, 34, 'hour']],
    ['PTA I: $27 - $29/hr; PTA II: $35 - $38/hr', null],
    ['PTA I: $27/hr; PTA II: $31/hr', null],
    ['COTA Grade 5: $27 - $31/hr, COTA Grade 6: $30 - $34/hr', [27, 34, 'hour']],
    ['Grade 5: $27 - $31/hr, Grade 6: $30 - $34/hr', null],
    ['PTA Level I $21/hr; PTA Level II $49/hr', null],
    ['PTA Level II $35/hr; PTA Level I $28/hr', null],
    ['$20 an hour\n$21 an hour\n$49 an hour', null],
  ])('"%s" is one range where they follow each other', (text, expected) => {
    const { pay } = readPay(text);
    expect(pay && [pay.low, pay.high, pay.per]).toEqual(expected);
  });
});

describe('a form that the text contradicts', () => {
  it('gives way to what the text pays this role', () => {
    const pta = of({ structured: markup(45, 55), description: 'PTA rate: $33/hr.' });
    expect(pta).toMatchObject({ pay: [33, 33, 'hour'], origin: 'description' });
    const listed = 'Physical Therapist: $45-55/hr. Physical Therapist Assistant: $30-36/hr.';
    expect(of({ structured: markup(45, 55), description: listed }).pay).toEqual([30, 36, 'hour']);
  });

  it.each([
    'COTA rate: $33/hr.',
    'Physical Therapist: $45-55/hr.',
    'PTAs have earned much here. $33/hr is what others pay.',
    'PTA rate: $48/hr.',
    'PTA home visits: $33 per visit',
  ])('stands beside %s', (description) => {
    expect(of({ structured: markup(45, 55), description }).pay).toEqual([45, 55, 'hour']);
  });

  it('keeps the role’s own of a list with other openings', () => {
    const text = 'Physical Therapist Assistant $36-$40/hr (Physical Therapist openings also available at $50-$58/hr)';
    expect(of({ payText: text }).pay).toEqual([36, 40, 'hour']);
    expect(of({ description: text }).pay).toEqual([36, 40, 'hour']);
  });
});

describe('a form that spans what a text tells apart', () => {
  it.each<[string, string, unknown]>([
    ['$30 - $60 an hour', 'PT $50-60; PTA $30-36.', [30, 36, 'hour']],
    ['$30 - $60 an hour', 'PT: $50-58/hr\nPTA: $30-36/hr', [30, 36, 'hour']],
    ['$30 - $36 an hour', 'PT $50-60; PTA $30-36.', [30, 36, 'hour']],
    ['$31 - $37 an hour', 'PT $50-60; PTA $30-36.', [31, 37, 'hour']],
    ['$30 – $34/hr', 'Pay $30–34 (new grads) or $35–40/hr (3+ years)', [30, 40, 'hour']],
    ['$30 – $34/hr', 'Pay $30–34/hr (new grads)', [30, 34, 'hour']],
  ])('%s beside "%s"', (payText, description, expected) => {
    const { pay, verdict } = of({ payText, description });
    expect(pay).toEqual(expected);
    expect(verdict).not.toBeNull();
  });

  it.each([
    ['$30 - $60 an hour', 'PT $50-60; COTA $30-36.'],
    ['$30 – $34/hr', 'Pay $30–34 (new grads) or $41–47/hr (3+ years)'],
  ])('has no verdict where the post’s part is not told: %s beside "%s"', (payText, description) => {
    expect(of({ payText, description }).verdict).toBeNull();
  });

  it('is of the level that the title names', () => {
    const description = 'Pay $30–34 (new grads) or $35–40/hr (3+ years)';
    expect(of({ title: 'PTA - New Grad', payText: '$30 – $34/hr', description }).pay).toEqual([30, 34, 'hour']);
  });
});
