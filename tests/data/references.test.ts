import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { area, areas } from '../../data/areas';
import { canadianWages } from '../../data/canada';
import { GUIDE_FIGURES } from '../../data/guide-figures';
import { HISTORY_SOURCE, historyFor } from '../../data/history';
import { ROLE_IDS, roleFacts } from '../../data/roles';
import type { AreaType } from '../../data/schema';
import { source } from '../../data/sources';
import { subdivision } from '../../data/subdivisions';
import { PROJECTIONS_SOURCE, projectionFor, WAGES_PERIOD, WAGES_SOURCE, wagesFor } from '../../data/wages';

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../../data', name), 'utf8'));
const wages: Record<string, [string, ...(number | null)[]][]> = read('wages.json').wages;
const series: Record<string, string> = read('roles.json').series;
const sourceIds = new Set(Object.keys(read('sources.json')));

/** Every text under a key that names a source, anywhere in a file. */
function sourcesIn(value: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, inner) => {
    if (/^(source|boardsSource)$/.test(key) && typeof inner === 'string') found.push(inner);
    return inner;
  });
  return found;
}

describe('what refers to something finds it', () => {
  it('every wage: occupation and area', () => {
    for (const [soc, rows] of Object.entries(wages)) {
      expect(series[soc], soc).toBeTruthy();
      expect(rows.filter(([code]) => area(code) === null)).toEqual([]);
    }
  });

  it('every area: its states', () => {
    const strange = areas().flatMap(({ code, states }) =>
      states.filter((s) => !subdivision('US', s)).map((s) => [code, s]),
    );
    expect(strange).toEqual([]);
  });

  it('every place and county: its state and metropolitan area', () => {
    const { places } = read('places.json') as { places: Record<string, [string, number, string | null][]> };
    const { counties } = read('counties.json') as { counties: Record<string, [string, string | null][]> };
    for (const [state, rows] of [...Object.entries(places), ...Object.entries(counties)]) {
      expect(subdivision('US', state), state).not.toBeNull();
      for (const row of rows) {
        const metro = row.at(-1);
        if (metro !== null) expect(area(String(metro))?.type, `${row[0]}, ${state}`).toBe('metro');
      }
    }
  });

  it('every role: series, nearest roles, Canadian group', () => {
    for (const id of ROLE_IDS) {
      const facts = roleFacts(id);
      if (facts.soc !== null) {
        expect(series[facts.soc]).toBe(facts.seriesTitle);
        expect(wagesFor(facts.soc, 'US')?.median).toBeGreaterThan(0);
        expect(projectionFor(facts.soc)).not.toBeNull();
        expect(historyFor(facts.soc).map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
      }
      expect(facts.nearest.every((role) => roleFacts(role).soc !== null)).toBe(true);
      expect(canadianWages(facts.canada.noc, 'NAT')?.groupTitle).toBe(facts.canada.title);
    }
  });

  it('every figure: its source', () => {
    const files = [
      'areas.json',
      'australia.json',
      'canada.json',
      'compacts.json',
      'counties.json',
      'guide.json',
      'guide-figures.json',
      'history.json',
      'licensure.json',
      'medicare.json',
      'minimum-wages.json',
      'onet.json',
      'pay-transparency.json',
      'places.json',
      'price-parities.json',
      'projections.json',
      'supervision.json',
      'travel.json',
      'united-kingdom.json',
      'wages.json',
    ];
    for (const file of files) {
      const named = sourcesIn(read(file));
      expect(named.length, file).toBeGreaterThan(0);
      expect(
        named.filter((id) => !sourceIds.has(id)),
        file,
      ).toEqual([]);
    }
    const { columns, licensure } = read('licensure.json');
    const place = columns.indexOf('source');
    const cells = Object.values(licensure as Record<string, Record<string, [unknown[], unknown[] | null]>>)
      .flatMap((regions) => Object.values(regions))
      .flatMap(([current, older]) => [current[place], older?.[place] ?? null]);
    expect(cells.length).toBeGreaterThan(300);
    expect(cells.filter((id) => id !== null && !sourceIds.has(String(id)))).toEqual([]);
  });

  it('refuses what it does not know', () => {
    expect(() => source('hearsay')).toThrow('hearsay');
    expect(() => roleFacts('physical-therapist' as never)).toThrow('physical-therapist');
    expect(area('00000')).toBeNull();
    expect(wagesFor('31-2021', '00000')).toBeNull();
    expect(wagesFor('31-2029', 'US')).toBeNull();
    expect(canadianWages('32109', 'PE')).toBeNull();
  });
});

describe('figures are in order', () => {
  it('percentiles rise in every row', () => {
    let rowsSeen = 0;
    for (const [soc, rows] of Object.entries(wages)) {
      for (const [code, ...figures] of rows) {
        const percentiles = figures.slice(0, 5).filter((figure) => figure !== null);
        expect(
          percentiles.toSorted((a, b) => a - b),
          `${soc} ${code}`,
        ).toEqual(percentiles);
        rowsSeen += 1;
      }
    }
    // 3,305 rows in the Bureau's May 2025 figures for these occupations.
    expect(rowsSeen).toBe(3305);
  });

  it('publishes a median in as many areas as the Bureau does', () => {
    const count = (soc: string, type: AreaType) =>
      areas(type).filter(({ code }) => typeof wagesFor(soc, code)?.median === 'number').length;
    // Counted from the May 2025 release: states of 51, metropolitan areas of 393, nonmetropolitan areas of 137.
    const published: [string, number, number, number][] = [
      ['31-2021', 51, 348, 126],
      ['31-2022', 50, 182, 47],
      ['31-2011', 50, 217, 76],
      ['31-2012', 27, 22, 0],
      ['31-9099', 51, 282, 92],
      ['29-1123', 51, 389, 134],
      ['29-1122', 51, 365, 126],
      ['29-1127', 51, 370, 133],
    ];
    expect(published.map(([soc]) => [soc, count(soc, 'state'), count(soc, 'metro'), count(soc, 'nonmetro')])).toEqual(
      published,
    );
  });

  it('gives history and projection as the Bureau printed them', () => {
    expect(historyFor('31-2021')[0]).toEqual({
      year: 2020,
      p10: 33840,
      p25: 48260,
      median: 59770,
      p75: 70800,
      p90: 82470,
      employment: 92740,
    });
    expect(historyFor('31-2029')).toEqual([]);
    expect(projectionFor('31-2011')).toMatchObject({
      period: '2024-34',
      employmentBase: 49200,
      employmentProjected: 58700,
      changePercent: 19.2,
      annualOpenings: 7200,
      entryEducation: 'associate',
      training: null,
    });
    expect(projectionFor('31-2029')).toBeNull();
  });

  it('names the period of the wages as their source does', () => {
    expect(WAGES_PERIOD).toBe('May 2025');
    expect(source(WAGES_SOURCE)).toMatchObject({ period: 'May 2025', publisher: 'U.S. Bureau of Labor Statistics' });
    expect(source(PROJECTIONS_SOURCE).period).toBe('2024-34');
    expect(source(HISTORY_SOURCE).period).toBe('May 2020 to May 2025');
  });

  it('keeps the guide’s figures as the guide has them', () => {
    expect(GUIDE_FIGURES.median).toBe(45000);
    expect(GUIDE_FIGURES.range).toEqual({ low: 35000, high: 55000 });
    expect(GUIDE_FIGURES.tiers.map(({ annual, years }) => [annual, ...years])).toEqual([
      [38000, 0, 2],
      [45000, 3, 5],
      [52000, 6, null],
    ]);
    expect([GUIDE_FIGURES.topTenthFrom, GUIDE_FIGURES.growthPercent]).toEqual([55000, 7]);
    expect(source(GUIDE_FIGURES.source).publisher).toBe('Jobicy');
  });
});
