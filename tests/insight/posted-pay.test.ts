import { describe, expect, it } from 'vitest';
import { insightFor } from '../../insight/insight';
import type { Posting } from '../../insight/types';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences';

const posted = (posting: Partial<Posting>) =>
  insightFor(
    {
      id: '1',
      title: 'Physical Therapist Assistant',
      url: 'https://jobs.example/1',
      location: 'Plano, TX',
      ...posting,
    },
    DEFAULT_PREFERENCES,
  );

const hourly = (low: number, high: number, unitText = 'HOUR') => ({
  '@type': 'MonetaryAmount',
  currency: 'USD',
  value: { '@type': 'QuantitativeValue', minValue: low, maxValue: high, unitText },
});

describe('the pay of a posting', () => {
  it('is in the dollars of the country where the job is', () => {
    const pay = posted({ payText: '$27 - $32 an hour', location: 'Toronto, ON' })?.pay.pay;
    expect(pay).toMatchObject({ low: 27, high: 32, currency: 'CAD', per: 'hour' });
  });

  it('takes a site’s estimate, doubted as such, only where the employer states nothing', () => {
    const estimatedSalary = { currency: 'USD', unitText: 'HOUR', percentile10: 28, percentile90: 36 };
    expect(posted({ structured: { estimatedSalary } })?.pay.pay).toMatchObject({
      low: 28,
      high: 36,
      doubts: ['site-estimate'],
    });
    expect(posted({ structured: { baseSalary: hourly(31, 35), estimatedSalary } })?.pay.pay).toMatchObject({
      low: 31,
      high: 35,
      doubts: [],
    });
  });

  it('reads a bare number in the markup as a salary, and infers its unit with a doubt', () => {
    expect(posted({ structured: { baseSalary: '34' } })?.pay.pay).toMatchObject({
      low: 34,
      per: 'hour',
      doubts: ['unit-inferred'],
    });
  });

  it('doubts an hourly figure that is marked as a year’s, and leaves it as it is', () => {
    expect(posted({ structured: { baseSalary: hourly(30, 36, 'YEAR') } })?.pay.pay).toMatchObject({
      low: 30,
      high: 36,
      per: 'year',
      doubts: ['implausible-unit'],
    });
  });
});
