import { afterAll, describe, expect, it } from 'vitest';
import { buildDataset } from '../../../scripts/import/dataset';
import { broken, fixtureFolder, removeFolders } from './import-fixture';

afterAll(removeFolders);

const files = buildDataset(fixtureFolder());
const json = (name: string) => JSON.parse(files.get(name) ?? '');

describe('what stands around an offer, from a sound folder', () => {
  it('keeps the minimum wages of the states that have one of their own', () => {
    const { federal, states } = json('minimum-wages.json');
    expect(federal.hourly).toBe(8.25);
    expect(Object.entries(states)).toEqual([['OR', expect.objectContaining({ hourly: 15.5, scope: 'lowest-region' })]]);
  });

  it('puts the mileage rates in the order of time', () => {
    expect(json('travel.json').mileage.rates.map((rate: { centsAMile: number }) => rate.centsAMile)).toEqual([
      77.5, 80,
    ]);
  });

  it('reads laws, parities, Medicare’s rules and supervision with their evidence', () => {
    expect(json('pay-transparency.json').laws['US-TX']).toEqual({
      employees: 5,
      employeesCounted: 'in-state',
      effectiveFrom: '2030-01-01',
      mustPost: 'pay',
      remoteToo: false,
      citation: 'Tex. Code 1, 2',
      mark: 'two-sources',
      sourceUrl: 'https://example.org/code',
      sourceDate: '2031-09-23',
    });
    expect(json('price-parities.json')).toEqual({
      source: 'bea-rpp-2024',
      year: 2024,
      parities: { 19100: 103.2, 48: 97.1, US: 100 },
    });
    expect(json('medicare.json').modifiers.ota).toMatchObject({ code: 'CO', since: '2030-01-01' });
    expect(json('supervision.json').supervision.pta.CA).toMatchObject({ atMost: null, share: null, mark: 'conflict' });
    expect(json('compacts.json').compacts.slpa.states.US.step).toBe('leaves-out-assistants');
  });
});

describe('a fault is refused with its file and line', () => {
  it.each([
    [
      'a law that nobody read',
      'pay-transparency.csv',
      ',statute,',
      ',list,',
      /line 2: column "read_from" holds "list"/,
    ],
    ['a law of nowhere', 'pay-transparency.csv', 'US-TX', 'US-TQ', /line 2: unknown region "US-TQ"/],
    [
      'a law without a date',
      'pay-transparency.csv',
      '2031-09-23',
      'undated',
      /line 2: a law needs its official address/,
    ],
    ['a day that is none', 'pay-transparency.csv', '2030-01-01', 'January', /line 2: "January" is no date/],
    [
      'a state that was forgotten',
      'minimum-wage.csv',
      'WY,8.25,federal,2031-11,https://example.org/wage,2031-07,two-sources\n',
      '',
      /minimum-wage\.csv: 50 states, while there are 51/,
    ],
    [
      'a minimum below the federal one',
      'minimum-wage.csv',
      'OR,15.50',
      'OR,5.15',
      /line \d+: the federal minimum is 8\.25/,
    ],
    ['two rates on one day', 'travel-facts.csv', '2031-06-30', '2031-07-01', /two rates hold on 2031-07-01/],
    ['a period that ends first', 'travel-facts.csv', '2031-12-31', '2030-12-31', /line 2: the period ends before/],
    ['an index under another base', 'rpp.csv', '100.000', '101.000', /rpp\.csv: the United States have to be 100/],
    ['an area of another kind', 'rpp.csv', 'metro,19100', 'state,19100', /line 4: area 19100 is a metro area/],
    ['parities of two years', 'rpp.csv', 'TX",2024', 'TX",2023', /rpp\.csv: all rows have to be of one year/],
    [
      'a rule that is missing',
      'medicare.csv',
      'minutes-percent,all',
      'minutes-percent,pta',
      /no row says "minutes-percent all"/,
    ],
    [
      'a side taken in a conflict',
      'supervision.csv',
      'pta,CA,,',
      'pta,CA,2,',
      /line 3: a row says how many or how much/,
    ],
    ['a row that says nothing', 'supervision.csv', 'pta,TX,3,', 'pta,TX,,', /line 2: a row says how many or how much/],
    [
      'a state that covers no assistants',
      'compacts.csv',
      'pt,TX,active',
      'pt,TX,leaves-out-assistants',
      /line 2: "leaves-out-assistants" can't be said of TX/,
    ],
    [
      'an unknown mark',
      'compacts.csv',
      'two-sources',
      'surely',
      /compacts\.csv, line 2: unknown verification "surely"/,
    ],
  ])('%s', (_fault, file, from, to, message) => {
    expect(() => buildDataset(broken(file, from, to))).toThrow(message);
  });
});
