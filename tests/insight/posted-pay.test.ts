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

describe('posted pay where there is no survey', () => {
  it('stands between two steps of the agreed scale', () => {
    // England 2026/27: band 3, year 2+ is £27,476 and band 4, year 1 £28,392.
    const nhs = posted({ title: 'Therapy Assistant', location: 'Leeds', payText: '£28,000 a year' });
    expect([nhs?.step?.from?.annual, nhs?.step?.to?.annual]).toEqual([27_476, 28_392]);
    expect(nhs?.comparison).toBeNull();
    expect(posted({ payText: '$30 an hour' })?.step).toBeNull();
  });
});

describe('the place of a posting', () => {
  const jobLocation = { address: { addressLocality: 'Columbus', addressRegion: 'OH', addressCountry: 'US' } };
  it('is the markup’s where the printed one names none', () => {
    const region = posted({ location: 'Various sites', structured: { jobLocation } })?.region;
    expect(region).toMatchObject({ state: 'OH', how: 'structured-location' });
  });
  it('is the printed one where both name one', () => {
    expect(posted({ structured: { jobLocation } })?.region).toMatchObject({ state: 'TX', how: 'posting-location' });
  });
});
