import { describe, expect, it } from 'vitest';
import type { Region } from '../../../insight/types';
import { nearestBands, wageBand } from '../../../insight/wage/band';

/** Expectations are taken down from the published tables: OEWS May 2025, Job Bank 2025, Agenda for Change 2026/27, MA000027. */
const POSTED = { how: 'posting-location', place: null, remote: false, several: false, ambiguous: false } as const;
const american = (over: Partial<Extract<Region, { country: 'US' }>>): Region => ({
  ...POSTED,
  country: 'US',
  state: null,
  metro: null,
  ...over,
});
const canadian = (over: Partial<Extract<Region, { country: 'CA' }>>): Region => ({
  ...POSTED,
  country: 'CA',
  province: null,
  ...over,
});
const british = (over: Partial<Extract<Region, { country: 'GB' }>>): Region => ({
  ...POSTED,
  country: 'GB',
  nation: null,
  londonZone: null,
  ...over,
});

describe('the wage survey of the United States', () => {
  it('speaks of the metropolitan area where it publishes one', () => {
    expect(wageBand('physical-therapist-assistant', american({ state: 'TX', metro: '19100', place: 'Plano' }))).toEqual(
      {
        role: 'physical-therapist-assistant',
        kind: 'wage-survey',
        p10: 37890,
        p25: 64080,
        median: 80370,
        p75: 91410,
        p90: 104890,
        points: [],
        lowHighOnly: false,
        annualised: false,
        currency: 'USD',
        areaCode: '19100',
        areaTitle: 'Dallas-Fort Worth-Arlington, TX',
        period: 'May 2025',
        source: 'bls-oews-2025',
        fallback: null,
        fallbackReason: null,
        proxyFor: null,
        proxy: null,
        employment: 2110,
      },
    );
  });

  it('speaks of a nonmetropolitan area by its own code', () => {
    const band = wageBand('physical-therapist-assistant', american({ state: 'AL', metro: '0100001' }));
    expect(band).toMatchObject({ areaCode: '0100001', median: 60860, fallback: null, fallbackReason: null });
  });

  it('is no fallback where only the state is named', () => {
    const band = wageBand('physical-therapist-assistant', american({ state: 'TX' }));
    expect(band).toMatchObject({ areaCode: '48', areaTitle: 'Texas', median: 78000, fallback: null });
    expect(band?.fallbackReason).toBeNull();
  });

  it('falls to the state for a town outside every metropolitan area', () => {
    const band = wageBand('physical-therapist-assistant', american({ state: 'TX', place: 'Lufkin' }));
    expect(band).toMatchObject({
      areaCode: '48',
      median: 78000,
      fallback: 'state',
      fallbackReason: 'outside-metropolitan-areas',
    });
  });

  it('falls to the state where a metropolitan area has no row', () => {
    // OEWS May 2025 prints no occupational therapy aides for Laredo.
    const band = wageBand('occupational-therapy-aide', american({ state: 'TX', metro: '29700', place: 'Laredo' }));
    expect(band).toMatchObject({ areaCode: '48', median: 37180, fallback: 'state', fallbackReason: 'not-published' });
  });

  it('falls to the state where a metropolitan area has a row without a median', () => {
    // The one such row: 31-9099 in Port St. Lucie has its employment only.
    const region = american({ state: 'FL', metro: '38940', place: 'Port St. Lucie' });
    expect(wageBand('speech-language-pathology-assistant', region)).toMatchObject({
      areaCode: '12',
      fallback: 'state',
      fallbackReason: 'not-published',
    });
  });

  it('falls to the nation where a state has no row', () => {
    // No occupational therapy aides are published for Wyoming.
    const band = wageBand('occupational-therapy-aide', american({ state: 'WY' }));
    expect(band).toMatchObject({ areaCode: 'US', median: 39160, fallback: 'nation', fallbackReason: 'not-published' });
  });

  it('has the District of Columbia and Puerto Rico, and nothing for Guam', () => {
    const of = (state: string) => wageBand('physical-therapist-assistant', american({ state }));
    expect(of('DC')).toMatchObject({ areaCode: '11', median: 63400, fallback: null });
    expect(of('PR')).toMatchObject({ areaCode: '72', median: 29710, fallback: null });
    // The nation's figures leave the smaller territories out, so they say nothing of them.
    expect(of('GU')).toBeNull();
    expect(of('VI')).toBeNull();
  });

  it('says why it speaks of the whole nation', () => {
    const of = (over: Parameters<typeof american>[0]) => {
      const band = wageBand('physical-therapist-assistant', american(over));
      return [band?.areaCode, band?.fallback, band?.fallbackReason];
    };
    expect(of({})).toEqual(['US', null, null]);
    expect(of({ how: 'page-country' })).toEqual(['US', null, 'no-place']);
    expect(of({ how: 'preferences' })).toEqual(['US', null, 'no-place']);
    expect(of({ place: 'Springfield', ambiguous: true })).toEqual(['US', 'nation', 'ambiguous-place']);
  });

  it('names the wider series of a role that has none of its own', () => {
    expect(wageBand('speech-language-pathology-assistant', american({ state: 'TX' }))).toMatchObject({
      median: 45250,
      proxyFor: 'Healthcare Support Workers, All Other',
    });
  });

  it('has the guide’s figures for the general role, and the nearest occupations beside them', () => {
    const region = american({ state: 'TX', metro: '19100', place: 'Plano' });
    expect(wageBand('therapy-assistant', region)).toMatchObject({
      kind: 'career-guide',
      source: 'career-guide',
      p10: null,
    });
    const nearest = nearestBands('therapy-assistant', region);
    expect(nearest.map(({ role }) => role)).toContain('physical-therapist-assistant');
    expect(new Set(nearest.map(({ kind }) => kind))).toEqual(new Set(['wage-survey']));
    expect(nearestBands('therapy-assistant', canadian({ province: 'ON' }))).toEqual([]);
  });
});

describe('Job Bank’s wages', () => {
  it('are the province’s, by the year of 2,080 hours, as low, median and high', () => {
    expect(wageBand('physical-therapist-assistant', canadian({ province: 'ON' }))).toMatchObject({
      kind: 'wage-survey',
      p10: 36608,
      p25: null,
      median: 53414,
      p75: null,
      p90: 74880,
      lowHighOnly: true,
      annualised: true,
      currency: 'CAD',
      areaCode: 'CA-ON',
      areaTitle: 'Ontario',
      source: 'jobbank-2025',
      fallback: null,
      proxyFor: 'Other technical occupations in therapy and assessment',
    });
  });

  it('fall to the nation where the province has none, or is not known', () => {
    const of = (over: Parameters<typeof canadian>[0]) => wageBand('physical-therapist-assistant', canadian(over));
    expect(of({ province: 'YT' })).toMatchObject({
      areaCode: 'CA',
      median: 55848,
      fallback: 'nation',
      fallbackReason: 'not-published',
    });
    expect(of({})).toMatchObject({ areaCode: 'CA', fallback: null, fallbackReason: null });
    expect(of({ ambiguous: true })).toMatchObject({ fallback: 'nation', fallbackReason: 'ambiguous-place' });
  });
});

describe('Agenda for Change', () => {
  it('is the nation’s own scale, a scale and no survey', () => {
    const band = wageBand('physical-therapist-assistant', british({ nation: 'scotland' }));
    expect(band).toMatchObject({
      kind: 'pay-scale',
      median: null,
      currency: 'GBP',
      areaTitle: 'Scotland',
      period: '2026/27',
    });
    expect(band?.points.find(({ label }) => label === 'Band 3, Year 1')?.annual).toBe(29061);
  });

  it('adds the supplement of a London zone within its bounds', () => {
    const points = (londonZone: 'inner_london' | 'outer_london' | 'fringe') =>
      wageBand('physical-therapist-assistant', british({ nation: 'england', londonZone }));
    const of = (zone: 'inner_london' | 'outer_london' | 'fringe', label: string) =>
      points(zone)?.points.find((point) => point.label === label)?.annual;
    // 20 % of 25,760 is 5,152: under the least, 5,794. Of 31,157 it is 6,231.
    expect(of('inner_london', 'Band 3, Year 1')).toBe(31554);
    expect(of('inner_london', 'Band 4, Year 3+')).toBe(37388);
    // 15 % of 31,157 is 4,674: under the least, 4,870.
    expect(of('outer_london', 'Band 4, Year 3+')).toBe(36027);
    // 5 % of 31,157 is 1,558, within 1,346 and 2,270.
    expect(of('fringe', 'Band 4, Year 3+')).toBe(32715);
    expect(points('inner_london')).toMatchObject({
      areaTitle: 'England with the inner London supplement',
      supplement: { zone: 'inner_london', source: 'nhs-hcas' },
    });
    expect(wageBand('physical-therapist-assistant', british({ nation: 'england' }))).not.toHaveProperty('supplement');
  });

  it('is silent for Northern Ireland, whose scale was not read', () => {
    expect(wageBand('physical-therapist-assistant', british({ nation: 'northern-ireland' }))).toBeNull();
  });

  it('lets England stand for the country, and says so', () => {
    expect(wageBand('physical-therapist-assistant', british({}))).toMatchObject({
      areaCode: 'GB-england',
      fallback: 'nation',
      fallbackReason: 'no-place',
    });
    expect(wageBand('physical-therapist-assistant', british({ ambiguous: true }))?.fallbackReason).toBe(
      'ambiguous-place',
    );
  });
});

describe('the Australian award', () => {
  it('is one scale of minima for all states, 52 weeks a year', () => {
    const region: Region = { ...POSTED, country: 'AU', state: 'NSW' };
    const band = wageBand('physical-therapist-assistant', region);
    expect(band).toMatchObject({ kind: 'award-minimum', currency: 'AUD', areaTitle: 'Australia', fallback: null });
    expect(band?.points[0]).toEqual({ label: 'Level 1', annual: 50866, hourly: 25.74 });
    expect(wageBand('physical-therapist-assistant', { ...region, state: null })?.fallback).toBeNull();
  });
});
