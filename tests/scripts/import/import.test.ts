import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runImport } from '../../../scripts/import/command';
import { buildDataset } from '../../../scripts/import/dataset';
import { broken, emptyFolder, FIXTURE, fixtureFolder, removeFolders } from './import-fixture';

afterAll(removeFolders);

interface Run {
  code: number;
  log: string[];
  errors: string[];
  into: string;
}

function run(folder: string, { check = false, into = emptyFolder() } = {}): Run {
  const log: string[] = [];
  const errors: string[] = [];
  const code = runImport(
    { folder, check, into },
    { log: (text: string) => log.push(text), error: (text: string) => errors.push(text) },
  );
  return { code, log, errors, into };
}

const json = (files: ReadonlyMap<string, string>, name: string) => JSON.parse(files.get(name) ?? '');

describe('a sound folder', () => {
  const files = buildDataset(fixtureFolder());

  it('takes the newest edition and names month and source after it', () => {
    const wages = json(files, 'wages.json');
    expect([wages.source, wages.period]).toEqual(['bls-oews-2031', 'May 2031']);
    expect(json(files, 'sources.json')['bls-oews-2031'].period).toBe('May 2031');
    expect(json(files, 'sources.json')['bls-oews-history'].period).toBe('May 2030 to May 2031');
    expect(json(files, 'projections.json').source).toBe('bls-ep-2030-40');
  });

  it('orders wages by area, and keeps an empty cell empty', () => {
    expect(json(files, 'wages.json').wages['31-2021']).toEqual([
      ['19100', 41000, 51000, 61000, 71000, 81000, null],
      ['48', 40000, 50000, 60500, null, null, 200],
      ['4800001', 30000, 30000, 30000, 30000, 30000, 20],
      ['US', 58000, 59000, 60000, 61000, 62000, 1000],
    ]);
    expect(json(files, 'history.json').history['31-2021'].map(([year]: [number]) => year)).toEqual([2030, 2031]);
  });

  it('gives a place its metropolitan area only', () => {
    expect(json(files, 'places.json').places).toEqual({
      DC: [['Washington', 600000, null]],
      TX: [
        ['Dallas', 1300000, '19100'],
        ['Palestine', 18000, null],
        ['Plano', 260000, '19100'],
      ],
    });
    expect(json(files, 'areas.json').areas.territory).toEqual([['7800001', 'Virgin Islands', 'VI']]);
  });

  it('lets the newer reading of a licence win and keeps the older', () => {
    const { columns, licensure } = json(files, 'licensure.json');
    const [current, older] = licensure.pta['US-TX'];
    const cell = (row: unknown[], column: string) => row[columns.indexOf(column)];
    expect([cell(current, 'requirement'), cell(current, 'mark'), cell(current, 'body')]).toEqual([
      'license',
      'verified',
      'Texas Board',
    ]);
    expect([cell(older, 'requirement'), cell(older, 'body'), cell(older, 'source')]).toEqual([
      'license-or-certification',
      null,
      'bls-ooh',
    ]);
    // The file's general row of the United States is about technicians; the general role has no one rule there.
    expect(cell(licensure['rehabilitation-aide'].US[0], 'requirement')).toBe('none');
    expect(cell(licensure['therapy-assistant'].US[0], 'requirement')).toBe('unknown');
    expect(cell(licensure['pt-aide'].GB[0], 'source')).toBe('csp');
  });

  it('reads pay abroad in the order of place and time', () => {
    expect(json(files, 'canada.json').groups['32109'].wages).toEqual([
      ['NAT', 17.5, 27, 37, '2029-2030'],
      ['ON', 18, 26, 36.5, '2030'],
    ]);
    const { scales, highCostArea } = json(files, 'united-kingdom.json');
    expect(scales.map((scale: { source: string }) => scale.source)).toEqual([
      'nhs-afc-england-2031',
      'nhs-afc-scotland-2031',
    ]);
    expect(highCostArea.supplements.map((row: string[]) => row[1])).toEqual(['inner_london', 'outer_london']);
    const { award } = json(files, 'australia.json');
    expect(award.editions.map((edition: { effectiveFrom: string }) => edition.effectiveFrom)).toEqual([
      '2030-07-01',
      '2031-07-01',
    ]);
    expect(json(files, 'sources.json')['fair-work-ma000027'].period).toBe('from 1 July 2031');
  });

  it('takes O*NET’s ratings and names in order, and none of its sentences', () => {
    const { source, occupations } = json(files, 'onet.json');
    expect(source).toBe('onet');
    const { title, skills, knowledge, software, tools } = occupations['31-2021.00'];
    expect([title, skills.length, knowledge.length]).toEqual(['Assistants of Physical Therapists', 12, 12]);
    // All rated 3: by name. Rated 4.5 or 2.5 by turns: those of 4.5 first.
    expect(skills.slice(0, 2)).toEqual([
      ['Skill A', 3],
      ['Skill B', 3],
    ]);
    expect([knowledge[0], knowledge[5], knowledge[6]]).toEqual([
      ['Field 11', 4.5],
      ['Field 21', 4.5],
      ['Field 10', 2.5],
    ]);
    expect([software, tools]).toEqual([['Ledger software'], ['Gait belts', 'Walking frames']]);
    expect(files.get('onet.json')).not.toContain('corridor');
  });

  it('does not depend on the order of the rows, on line ends or on a byte order mark', () => {
    const shuffled = Object.fromEntries(
      [
        'oews-2031.csv',
        'oews-areas-2031.csv',
        'us-places-cbsa.csv',
        'canada-wages.csv',
        'licensure.csv',
        'onet-therapy-skills.csv',
      ].map((name) => {
        const [header, ...rows] = (FIXTURE[name] ?? '').trimEnd().split('\n');
        return [name, `\uFEFF${[header, ...rows.reverse()].join('\r\n')}`];
      }),
    );
    expect(buildDataset(fixtureFolder(shuffled))).toEqual(files);
  });
});

describe('writing and checking', () => {
  it('writes the same bytes twice, and finds them equal', () => {
    const folder = fixtureFolder();
    const first = run(folder);
    expect(first.code).toBe(0);
    const bytes = () => readdirSync(first.into).map((name) => [name, readFileSync(join(first.into, name), 'utf8')]);
    const before = bytes();
    expect(before.map(([name]) => name)).toContain('wages.json');
    expect(run(folder, { into: first.into }).code).toBe(0);
    expect(bytes()).toEqual(before);
    expect(run(folder, { into: first.into, check: true })).toMatchObject({ code: 0, errors: [] });
  });

  it('makes the folder that it is to write into', () => {
    const into = join(emptyFolder(), 'not', 'there');
    expect(run(fixtureFolder(), { into }).code).toBe(0);
    expect(readdirSync(into)).toContain('wages.json');
  });

  it('says where the data differs from the folder, and mends nothing', () => {
    const { into } = run(fixtureFolder());
    const path = join(into, 'wages.json');
    const tampered = readFileSync(path, 'utf8').replace('["19100",41000,', '["19100",41001,');
    writeFileSync(path, tampered);
    const { code, errors } = run(fixtureFolder(), { into, check: true });
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('wages.json, line ');
    expect(errors[0]).toContain('["19100",41001,');
    expect(readFileSync(path, 'utf8')).toBe(tampered);
  });
});

describe('a faulty folder is refused with one message, and nothing is written', () => {
  const cases: [fault: string, folder: () => string, message: RegExp][] = [
    ['no such folder', () => '/nowhere/at/all', /is no folder/],
    [
      'no wages',
      () => fixtureFolder({ 'oews-2031.csv': null, 'oews-2030.csv': null }),
      /oews-YYYY\.csv: there is no such file/,
    ],
    ['a file left out', () => fixtureFolder({ 'uk-hcas.csv': null }), /uk-hcas\.csv: there is no such file/],
    ['an empty file', () => fixtureFolder({ 'boards.csv': '' }), /boards\.csv, line 1: the file is empty/],
    [
      'a missing column',
      () => broken('oews-2031.csv', 'a_median', 'a_middle'),
      /oews-2031\.csv, line 1: missing column "a_median"/,
    ],
    [
      'a projection without its year',
      () => broken('projections.csv', 'employment_base_2030', 'base'),
      /projections\.csv, line 1: missing column/,
    ],
    [
      'an unknown occupation',
      () => broken('oews-2031.csv', '31-2021,metro', '31-2029,metro'),
      /oews-2031\.csv, line 3: unknown occupation \(SOC\) "31-2029"/,
    ],
    [
      'an unknown area',
      () => broken('oews-2031.csv', '4800001', '4800009'),
      /oews-2031\.csv, line 5: unknown area "4800009": oews-areas-2031\.csv has no row of it/,
    ],
    [
      'an area under another name',
      () => broken('oews-2031.csv', 'North Texas', 'South Texas'),
      /line 5: area 4800001 is called "North Texas"/,
    ],
    [
      'an unknown state of an area',
      () => broken('oews-areas-2031.csv', 'Dallas, TX",metro,TX', 'Dallas, TX",metro,TX-ZZ'),
      /oews-areas-2031\.csv, line 4: unknown state "ZZ"/,
    ],
    [
      'a state under another code',
      () => broken('oews-areas-2031.csv', '48,Texas', '47,Texas'),
      /line 3: TX has the FIPS code 48, not 47/,
    ],
    [
      'percentiles out of order',
      () => broken('oews-2031.csv', '41000,51000,61000', '41000,61000,51000'),
      /oews-2031\.csv, line 3: percentiles out of order: a_median \(51000\) is below a_p25 \(61000\)/,
    ],
    [
      'percentiles out of order around an empty cell',
      () => broken('oews-2031.csv', '40000,50000,60500,,', '60001,,60000,,'),
      /line 4: percentiles out of order: a_median \(60000\) is below a_p10 \(60001\)/,
    ],
    [
      'a number that is none',
      () => broken('oews-2031.csv', '41000', '41k'),
      /line 3: column "a_p10" holds "41k", which is no number/,
    ],
    [
      'a wage of nothing',
      () => broken('oews-2031.csv', ',30000,30000,30000,30000,30000', ',0,30000,30000,30000,30000'),
      /line 5: wages a year and employment are whole numbers above zero/,
    ],
    [
      'a duplicate row',
      () => broken('oews-2031.csv', '31-2021,state,48,Texas', '31-2021,metro,19100,"Dallas, TX"'),
      /oews-2031\.csv, line 4: duplicate row: 31-2021 · 19100 stands on line 3 too/,
    ],
    [
      'no national median',
      () => broken('oews-2031.csv', '30000,31000,32000,33000', '30000,,32000,33000'),
      /oews-2031\.csv: no national median for 31-2012/,
    ],
    [
      'a history that lacks the year of the wages',
      () => broken('oews-national-history.csv', 'Assistants,2031', 'Assistants,2029'),
      /oews-national-history\.csv: 31-2021 ends with 2030, while the wages are of 2031/,
    ],
    [
      'a row of another width',
      () => broken('us-places-cbsa.csv', 'Plano,TX,260000', 'Plano,TX'),
      /us-places-cbsa\.csv, line 2: 5 cells, while the header has 6/,
    ],
    [
      'an open quote',
      () => broken('us-places-cbsa.csv', 'D.C."', 'D.C.'),
      /us-places-cbsa\.csv, line 5: a quoted cell is never closed/,
    ],
    [
      'an unknown metropolitan area',
      () => broken('us-places-cbsa.csv', '48085,19100', '48085,19101'),
      /us-places-cbsa\.csv, line 2: unknown metropolitan area "19101": .*make us-county-cbsa\.csv and us-places-cbsa\.csv anew/,
    ],
    [
      'an unknown state of a place',
      () => broken('us-places-cbsa.csv', 'Palestine,TX', 'Palestine,TQ'),
      /line 4: unknown state "TQ"/,
    ],
    [
      'a metropolitan area without a county',
      () => broken('us-county-cbsa.csv', '19100,"Dallas, TX",metro', '19100,"Dallas, TX",micro'),
      /us-county-cbsa\.csv: no county of the metropolitan area 19100: .*make us-county-cbsa\.csv/,
    ],
    [
      'an unknown group',
      () =>
        broken('canada-wages.csv', '32109,Other technical occupations in therapy and assessment,ON', '32110,Other,ON'),
      /canada-wages\.csv, line 2: unknown group \(NOC\) "32110"/,
    ],
    [
      'an unknown province',
      () => broken('canada-wages.csv', ',ON,', ',OO,'),
      /canada-wages\.csv, line 2: unknown province "OO"/,
    ],
    [
      'Canadian wages out of order',
      () => broken('canada-wages.csv', '18.00,26.00', '26.00,18.00'),
      /canada-wages\.csv, line 2: percentiles out of order/,
    ],
    [
      'an unknown role of a licence',
      () => broken('licensure.csv', 'slpa,US-TX', 'slp,US-TX'),
      /licensure\.csv, line 3: column "role" holds "slp"/,
    ],
    [
      'an unknown region of a licence',
      () => broken('licensure.csv', 'slpa,US-TX', 'slpa,US-TQ'),
      /licensure\.csv, line 3: unknown region "US-TQ"/,
    ],
    [
      'an unknown verification',
      () => broken('licensure-pta.csv', 'verified (primary source)', 'surely right'),
      /licensure-pta\.csv, line 2: unknown verification "surely right"/,
    ],
    [
      'a source without a date that does not say so',
      () => broken('licensure-pta.csv', '2031-01-01', 'the latest one'),
      /licensure-pta\.csv, line 2: column "source_date" holds "the latest one"/,
    ],
    [
      'a source from after the import',
      () => broken('licensure-pta.csv', '2031-01-01', '2031-12-01'),
      /licensure-pta\.csv, line 2: "2031-12-01" lies after the import of 2031-11-30/,
    ],
    [
      'an import on two days',
      () => broken('dataset.csv', '2031-11-30\n', '2031-11-30\n2031-12-01\n'),
      /dataset\.csv: one day and no more/,
    ],
    [
      'an unknown exam',
      () => broken('licensure-pta.csv', 'NPTE-PTA (FSBPT)', 'NPTE-PTB'),
      /licensure-pta\.csv, line 2: unknown exam "NPTE-PTB"/,
    ],
    [
      'a note that no longer fits',
      () => broken('licensure.csv', 'slpa,US-TX,license,', 'slpa,US-TX,registration,'),
      /licensure-notes\.ts: the note on slpa US-TX was written of "license"/,
    ],
    [
      'an unknown role of a board',
      () => broken('boards.csv', 'ota,TX', 'otb,TX'),
      /boards\.csv, line 3: column "role" holds "otb"/,
    ],
    [
      'a pay scale that falls',
      () => broken('uk-afc-pay.csv', 'Year 2+,32000', 'Year 2+,29000'),
      /uk-afc-pay\.csv, line 4: points out of order/,
    ],
    [
      'a pay year that is none',
      () => broken('uk-hcas.csv', '2031/32,outer', '2031/33,outer'),
      /uk-hcas\.csv, line 2: "2031\/33" is no pay year/,
    ],
    [
      'an unknown source of a scale',
      () => broken('uk-afc-pay.csv', 'msg.scot.nhs.uk scales', 'a friend'),
      /uk-afc-pay\.csv, line 2: unknown source "a friend"/,
    ],
    [
      'an hourly rate that is not the weekly one',
      () => broken('australia-aha-pay.csv', '1140.00,30.00', '1140.00,31.00'),
      /australia-aha-pay\.csv, line 2: the hourly rate is not a 38th/,
    ],
    [
      'an occupation that is no role’s',
      () => broken('onet-therapy-skills.csv', '31-2021.00', '29-1123.00'),
      /onet-therapy-skills\.csv, line 2: unknown O\*NET occupation "29-1123.00"/,
    ],
    [
      'an importance beyond the scale',
      () => broken('onet-therapy-skills.csv', 'importance 3.00', 'importance 6.00'),
      /onet-therapy-skills\.csv, line 3: "importance 6.00" is no importance/,
    ],
    [
      'an occupation of two titles',
      () => broken('onet-therapy-skills.csv', 'Assistants of Physical Therapists,tool', 'Aides,tool'),
      /onet-therapy-skills\.csv, line 27: 31-2021\.00 is called "Aides" here/,
    ],
    [
      'a change that does not add up',
      () => broken('projections.csv', '1000,1200,200', '1000,1200,900'),
      /projections\.csv, line 2: the change is not the difference/,
    ],
  ];

  it.each(cases)('%s', (_fault, folder, message) => {
    const { code, log, errors, into } = run(folder());
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(log).toEqual([]);
    expect(readdirSync(into)).toEqual([]);
  });

  it('leaves what was there before', () => {
    const { into } = run(fixtureFolder());
    const before = readFileSync(join(into, 'wages.json'), 'utf8');
    expect(run(broken('uk-hcas.csv', '5000', 'five'), { into }).code).toBe(1);
    expect(readFileSync(join(into, 'wages.json'), 'utf8')).toBe(before);
    expect(readdirSync(into).filter((name) => name.endsWith('.new'))).toEqual([]);
  });
});
