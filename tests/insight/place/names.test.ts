import { describe, expect, it } from 'vitest';
import { area } from '../../../data/areas';
import {
  australianStateOfPostcode,
  australianTowns,
  britishTowns,
  canadianTowns,
  nationOfPostcode,
  popularNames,
  stateOfZip,
} from '../../../data/place-names';
import { subdivision } from '../../../data/subdivisions';

describe('the hand-made names of places', () => {
  it('point at metropolitan areas that exist and lie in the state that they name', () => {
    const all = [...popularNames()].flatMap(([name, meanings]) => meanings.map((each) => ({ name, ...each })));
    expect(all.length).toBeGreaterThan(100);
    for (const { name, state, metro } of all) {
      if (state !== null) expect(subdivision('US', state), name).not.toBeNull();
      if (metro !== null) expect(area(metro)?.states, name).toContain(state);
    }
  });

  it.each([
    ['CA', canadianTowns, 250],
    ['AU', australianTowns, 250],
    ['GB', britishTowns, 250],
  ] as const)('lie in divisions of %s that exist', (country, towns, atLeast) => {
    expect(towns().size).toBeGreaterThan(atLeast);
    for (const [name, meanings] of towns()) {
      for (const { within } of meanings) expect(subdivision(country, within), name).not.toBeNull();
    }
  });

  it.each([
    ['10001', 'NY'],
    ['75024', 'TX'],
    ['20001', 'DC'],
    ['00612', 'PR'],
    ['99501', 'AK'],
    ['06103', 'CT'],
  ])('know the state of ZIP code %s', (zip, state) => {
    expect(stateOfZip(zip)).toBe(state);
  });

  it.each([
    [2000, 'NSW'],
    [2601, 'ACT'],
    [2650, 'NSW'],
    [3220, 'VIC'],
    [870, 'NT'],
    [7250, 'TAS'],
  ])('know the state of Australian postcode %i', (postcode, state) => {
    expect(australianStateOfPostcode(postcode)).toBe(state);
  });

  it.each([
    ['LS9', 'england'],
    ['eh16', 'scotland'],
    ['BT9', 'northern-ireland'],
    ['CF10', 'wales'],
    // Shrewsbury's letters reach far into Wales.
    ['SY1', 'england'],
    ['SY23', 'wales'],
    // Berwick-upon-Tweed lies south of the border.
    ['TD15', 'england'],
    ['TD12', null],
    ['ZZ1', undefined],
  ])('know the nation of the postcode district %s', (outward, nation) => {
    expect(nationOfPostcode(outward)).toBe(nation);
  });
});
