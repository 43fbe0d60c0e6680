import { describe, expect, it } from 'vitest';
import { medicareAssistantRule } from '../../data/medicare';
import { minimumWage } from '../../data/minimum-wages';
import { payTransparencyLaw } from '../../data/pay-transparency';
import { priceParity } from '../../data/price-parities';
import { ROLE_IDS } from '../../data/roles';
import { source } from '../../data/sources';
import { subdivisions } from '../../data/subdivisions';
import { mileageRate, standardPerDiem, taxHomeFacts } from '../../data/travel';

describe('laws on pay in postings', () => {
  it('speak for the states whose own text was read, and for no other', () => {
    const speaking = subdivisions('US').flatMap(({ code }) => (payTransparencyLaw(`US-${code}`) ? [code] : []));
    expect(speaking.sort()).toEqual(['CA', 'CO', 'DC', 'MD', 'MN', 'NJ', 'NY', 'WA']);
    // Laws of which only lists were read.
    expect(['IL', 'MA', 'VT', 'HI'].map((state) => payTransparencyLaw(`US-${state}`))).toEqual(Array(4).fill(null));
    expect(payTransparencyLaw('CA-BC')).toBeNull();
  });

  it('name threshold, day, what is to be posted, statute, page and date', () => {
    expect(payTransparencyLaw('US-CO')).toMatchObject({
      employees: 1,
      employeesCounted: 'in-state',
      effectiveFrom: '2021-01-01',
      mustPost: 'pay-and-benefits',
      remoteToo: true,
      citation: expect.stringContaining('C.R.S. 8-5-201(2)'),
      sourceUrl: expect.stringMatching(/^https:\/\/cdle\.colorado\.gov\//),
      sourceDate: '2026-09-23',
    });
    expect(payTransparencyLaw('US-CA')).toMatchObject({ employees: 15, mustPost: 'pay', remoteToo: false });
    expect(payTransparencyLaw('US-NJ')).toMatchObject({ employees: 10, employeesCounted: 'twenty-weeks' });
  });
});

describe('the minimum wage', () => {
  it('is the state’s own, or the federal one', () => {
    expect(minimumWage('CO')).toMatchObject({ hourly: 15.16, scope: 'statewide', asOf: '2026-11' });
    expect(minimumWage('TX')).toMatchObject({ hourly: 7.25, scope: 'federal' });
    expect(minimumWage(null)).toMatchObject({ hourly: 7.25, scope: 'federal' });
    expect(minimumWage('PR')).toMatchObject({ hourly: 7.25, scope: 'federal' });
  });

  it('is the lowest where a state has several, so that "under the minimum" holds everywhere in it', () => {
    // Oregon outside its cities, New York upstate, small employers in New Jersey and Ohio, D.C. before a step in one list.
    const lowest = Object.fromEntries(
      ['OR', 'NY', 'NJ', 'OH', 'DC'].map((state) => [state, minimumWage(state).hourly]),
    );
    expect(lowest).toEqual({ OR: 14.55, NY: 16, NJ: 15.23, OH: 7.25, DC: 17.95 });
  });
});

describe('travel', () => {
  it('knows the mileage rate of both halves of 2026, and guesses none beyond', () => {
    expect(mileageRate('2026-06-30')?.centsAMile).toBe(72.5);
    expect(mileageRate('2026-07-01')).toMatchObject({ centsAMile: 76, from: '2026-07-01', to: '2026-12-31' });
    expect(mileageRate('2025-12-31')).toBeNull();
    expect(mileageRate('2027-01-01')).toBeNull();
  });

  it('knows the standard per diem of fiscal year 2027', () => {
    expect(standardPerDiem()).toMatchObject({
      lodgingANight: 113,
      mealsAndIncidentalsADay: 68,
      from: '2026-10-01',
      to: '2027-09-30',
    });
  });

  it('knows that a year in one place is the most that counts as travel', () => {
    expect(taxHomeFacts().find(({ fact }) => fact === 'years-in-one-place')).toMatchObject({ value: 1 });
    expect(taxHomeFacts().map(({ fact }) => fact)).toContain('itinerant-is-taxed');
  });
});

describe('price parities', () => {
  it('are the area’s, else the state’s, else none', () => {
    // The Bureau's table of 2024: Miami 114.155, Alabama 88.823, California 110.720.
    expect(priceParity('33100', 'FL')).toMatchObject({ index: 114.155, of: 'area', year: 2024 });
    expect(priceParity('0100001', 'AL')).toMatchObject({ index: 88.823, of: 'state' });
    expect(priceParity('06', 'CA')).toMatchObject({ index: 110.72, of: 'state' });
    expect(priceParity(null, 'AL')?.index).toBe(88.823);
    expect(priceParity('US', null)?.index).toBe(100);
    // Puerto Rico has none.
    expect(priceParity('41980', 'PR')).toBeNull();
    expect(priceParity(null, null)).toBeNull();
  });
});

describe('Medicare’s rule for assistants', () => {
  it('is of PTAs and OTAs, each under its own code, and of nobody else', () => {
    expect(medicareAssistantRule('physical-therapist-assistant')).toMatchObject({
      payment: { percent: 85, since: '2022-01-01' },
      minutes: { percent: 10 },
      modifier: { code: 'CQ', since: '2020-01-01' },
      privatePracticeSupervision: { level: 'general', since: '2025-01-01' },
    });
    expect(medicareAssistantRule('occupational-therapy-assistant')?.modifier.code).toBe('CO');
    const named = ROLE_IDS.filter((role) => medicareAssistantRule(role));
    expect(named).toEqual(['physical-therapist-assistant', 'occupational-therapy-assistant']);
  });
});

describe('every fact', () => {
  it('has a source that can be shown', () => {
    const ids = [
      payTransparencyLaw('US-CO')?.source,
      minimumWage(null).source,
      mileageRate('2026-07-01')?.source,
      standardPerDiem()?.source,
      taxHomeFacts()[0]?.source,
      priceParity('US', null)?.source,
      medicareAssistantRule('physical-therapist-assistant')?.source,
    ];
    for (const id of ids) expect(source(id ?? '').url).toMatch(/^https:/);
  });
});
