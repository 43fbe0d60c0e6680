import { describe, expect, it } from 'vitest';
import { saysByUnits } from '../../../insight/pay/by-the-visit';

describe('pay by the unit', () => {
  it.each([
    '$42 per unit',
    'Rate: $38-$44/point.',
    'Our PTAs are paid by the point; a recheck is half of one.',
    'Per-unit pay with mileage.',
    'You are paid per weighted unit.',
  ])('is said by: %s', (text) => {
    expect(saysByUnits(text)).toBe(true);
  });

  it.each([
    '$60 per visit',
    'Productivity of 6 points a day is expected.',
    'Bill timed units in four-minute steps. Pay is $38 an hour.',
    'A bonus of $15 per unit over 30.',
    'We do not pay per point.',
    'Therapists are paid per unit.',
    'Work on a 40-bed unit for $36 an hour.',
    'Stroke unit: $36 per hour.',
  ])('is not said by: %s', (text) => {
    expect(saysByUnits(text)).toBe(false);
  });
});
