import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsks } from '../../../insight/asks';
import { tierOfYears } from '../../../insight/asks/tier';
import type { Tier } from '../../../insight/types';

const tierOf = (title: string): Tier | null => readAsks(title, undefined).tier;

describe('the career stage that a text names', () => {
  it.each([
    ['New Grad COTA', 'entry'],
    ['Entry-level rehab aide', 'entry'],
    ['Junior Physiotherapy Assistant', 'entry'],
    ['PTA I', 'entry'],
    ['0-2 years', 'entry'],
    ['1 to 2 years of experience', 'entry'],
    ['COTA II', 'mid'],
    ['3-5 years of experience', 'mid'],
    ['Minimum of five (5) years experience', 'mid'],
    ['Senior PTA', 'senior'],
    ['Sr. Occupational Therapy Assistant', 'senior'],
    ['Lead Physical Therapist Assistant', 'senior'],
    ['Physical Therapist Assistant III', 'senior'],
    ['6+ years of experience', 'senior'],
  ] as const)('%s: %s', (text, tier) => {
    expect(tierOf(text)).toBe(tier);
  });

  it.each([
    'Physical Therapist Assistant',
    'PTA in senior living',
    'Senior Living Physical Therapist Assistant',
    'You lead exercise groups',
    'NVQ level 3',
    'experience preferred',
    'No new grads',
    'Serving families for 30 years',
  ])('says nothing of "%s"', (text) => {
    expect(tierOf(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => [null, 'entry', 'mid', 'senior'].includes(tierOf(text))));
  });
});

describe('the stages by years', () => {
  it('is entry to 2, mid to 5, senior from 6', () => {
    expect([0, 2, 2.5, 3, 5, 6, 20].map(tierOfYears)).toEqual([
      'entry',
      'entry',
      'entry',
      'mid',
      'mid',
      'senior',
      'senior',
    ]);
  });
});
