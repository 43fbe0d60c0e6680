import { describe, expect, it } from 'vitest';
import { area, areas } from '../../data/areas';
import { foldName } from '../../data/fold';
import { countiesNamed, placesNamed } from '../../data/places';
import { subdivision, subdivisions } from '../../data/subdivisions';

describe('foldName', () => {
  it.each([
    ['Plano', 'plano'],
    ['St. Louis', 'st louis'],
    ['D’Iberville', 'diberville'],
    ["Coeur d'Alene", 'coeur dalene'],
    ['Winston-Salem', 'winston salem'],
    ['Cañon City', 'canon city'],
    ['Nānākuli', 'nanakuli'],
    ['‘Ewa Beach', 'ewa beach'],
    ['  Dallas,  TX ', 'dallas tx'],
    ['', ''],
  ])('%s', (name, folded) => expect(foldName(name)).toBe(folded));
});

describe('places', () => {
  it('finds a place by its folded name, the largest first', () => {
    // Plano in Texas has some 280,000 people and lies by Dallas; Plano in Illinois, some 11,000, by Chicago.
    expect(placesNamed('plano').map(({ state, metro }) => [state, metro])).toEqual([
      ['TX', '19100'],
      ['IL', '16980'],
    ]);
    expect(
      placesNamed('portland')
        .map(({ state }) => state)
        .slice(0, 2),
    ).toEqual(['OR', 'ME']);
  });

  it('answers to the names that people write', () => {
    for (const spelling of ['st louis', 'saint louis']) {
      expect(placesNamed(spelling)[0], spelling).toMatchObject({ state: 'MO', metro: '41180' });
    }
    for (const spelling of ['fort worth', 'ft worth']) {
      expect(placesNamed(spelling)[0], spelling).toMatchObject({ state: 'TX', metro: '19100' });
    }
    expect(placesNamed('new york')[0]).toMatchObject({ state: 'NY', metro: '35620' });
    expect(placesNamed('washington')[0]).toMatchObject({ state: 'DC', metro: '47900' });
    expect(placesNamed('ewa beach')[0]).toMatchObject({ state: 'HI' });
  });

  it('gives no metropolitan area to a place outside them', () => {
    expect(placesNamed('juneau').map(({ state, metro }) => [state, metro])).toEqual([['AK', null]]);
    expect(placesNamed('atlantis')).toEqual([]);
  });

  it('finds counties by their full name', () => {
    const dallas = countiesNamed('dallas county');
    expect(dallas.find(({ state }) => state === 'TX')?.metro).toBe('19100');
    expect(dallas.find(({ state }) => state === 'AL')?.metro).toBeNull();
    expect(countiesNamed('orleans parish')).toEqual([{ name: 'Orleans Parish', state: 'LA', metro: '35380' }]);
    expect(countiesNamed('nowhere county')).toEqual([]);
  });
});

describe('areas and subdivisions', () => {
  it('holds the areas of the survey', () => {
    // May 2025: 50 states and DC, 393 metropolitan areas, 137 nonmetropolitan ones of which two are whole territories.
    expect(areas().length).toBe(583);
    expect(areas('state').length).toBe(51);
    expect(areas('metro').length).toBe(393);
    expect(areas('nonmetro').length).toBe(135);
    expect(
      areas('territory')
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Guam', 'Puerto Rico', 'Virgin Islands']);
    expect(area('47900')?.states).toEqual(['DC', 'VA', 'MD', 'WV']);
    expect(area('US')).toEqual({ code: 'US', title: 'United States', type: 'nation', states: [] });
  });

  it('knows the subdivisions of the four countries', () => {
    expect(subdivision('US', 'TX')).toMatchObject({ name: 'Texas', fips: '48' });
    expect(subdivision('CA', 'ON')?.name).toBe('Ontario');
    expect(subdivision('GB', 'wales')?.name).toBe('Wales');
    expect(subdivision('AU', 'VIC')?.name).toBe('Victoria');
    expect(subdivision('US', 'ON')).toBeNull();
    expect(['US', 'CA', 'GB', 'AU'].map((country) => subdivisions(country as 'US').length)).toEqual([56, 13, 4, 8]);
    // A state's own area is listed under its FIPS code.
    for (const { code, fips, type } of subdivisions('US')) {
      if (type !== 'territory') expect(area(fips ?? '')?.states).toEqual([code]);
    }
  });
});
