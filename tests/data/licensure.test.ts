import { describe, expect, it } from 'vitest';
import { compactFor } from '../../data/compacts';
import { boardFor, LICENSURE_IMPORTED_ON, type LicensureKey, licensureFor } from '../../data/licensure';
import { subdivisions } from '../../data/subdivisions';
import { supervisionFor } from '../../data/supervision';
import { BRITISH } from '../spelling';

const current = (key: LicensureKey, region: string) => licensureFor(key, region)?.current;
const tally = (key: LicensureKey) => {
  const counts: Record<string, number> = {};
  for (const { code } of subdivisions('US')) {
    const requirement = current(key, `US-${code}`)?.requirement;
    if (requirement) counts[requirement] = (counts[requirement] ?? 0) + 1;
  }
  return counts;
};

describe('licensure', () => {
  it('holds the newest reading of every state', () => {
    // After the corrections of 2026: 19 license, 15 register, 5 certify, 9 have no rule and 3 are unknown.
    expect(tally('slpa')).toEqual({ license: 19, registration: 15, certification: 5, none: 9, unknown: 3 });
    expect(tally('ota')).toEqual({ license: 51 });
    const pta = tally('pta');
    expect(Object.values(pta).reduce((a, b) => a + b, 0)).toBe(51);
    // The state's own term is known for 37 jurisdictions; three of them call it a certificate.
    expect([pta.certification, (pta.license ?? 0) + (pta.certification ?? 0)]).toEqual([3, 37]);
  });

  it('has its notes in the spelling of the United States', () => {
    const notes = (['pta', 'ota', 'slpa'] as const).flatMap((key) =>
      ['US', 'CA', 'GB', 'AU', ...subdivisions('US').map(({ code }) => `US-${code}`)].flatMap((region) => {
        const rows = licensureFor(key, region);
        return [rows?.current.note, rows?.older?.note].filter((note) => note != null);
      }),
    );
    expect(notes.length).toBeGreaterThan(40);
    expect(notes.filter((note) => BRITISH.test(note))).toEqual([]);
  });

  it('keeps an older reading beside the one that replaced it', () => {
    const newYork = licensureFor('pta', 'US-NY');
    expect(newYork?.current).toMatchObject({ requirement: 'license', mark: 'two-sources', exam: 'NPTE-PTA' });
    expect(newYork?.older).toMatchObject({ requirement: 'certification', mark: 'one-source' });
    expect(licensureFor('ota', 'US-TX')?.older).toBeNull();
  });

  it('marks conflict, doubt and silence as such', () => {
    expect(current('slpa', 'US-CT')).toMatchObject({ requirement: 'unknown', mark: 'conflict' });
    expect(current('slpa', 'US-MI')).toMatchObject({ requirement: 'unknown', mark: 'not-read', body: null });
    expect(current('pta', 'US-GA')).toMatchObject({ requirement: 'license', mark: 'one-source' });
    expect(current('pta', 'US-ME')).toMatchObject({ requirement: 'license-or-certification', mark: 'one-source' });
    expect(current('slpa', 'US-KS')?.note).toMatch(/may not be required yet/);
    expect(current('slpa', 'US-VA')).toMatchObject({ requirement: 'none', note: expect.stringContaining('July 2027') });
  });

  it('knows the compacts, and how surely', () => {
    expect(compactFor('pta', 'TX')).toMatchObject({ step: 'active', mark: 'two-sources', sourceDate: '2026-09-02' });
    expect(compactFor('pta', 'CA')?.step).toBe('no');
    // Which states issue privileges of the occupational therapy compact rests on one table.
    expect(compactFor('ota', 'OH')).toMatchObject({ step: 'active', mark: 'one-source' });
    expect(compactFor('ota', 'AL')).toMatchObject({ step: 'enacted', mark: 'two-sources' });
    // A roster has no law in Minnesota, a note beside it has one; the list of members lacks Kansas.
    expect(compactFor('pta', 'MN')).toMatchObject({ step: 'no', mark: 'one-source' });
    expect(compactFor('ota', 'KS')).toMatchObject({ step: 'enacted', mark: 'one-source' });
    expect(compactFor('slpa', 'TX')).toMatchObject({ step: 'leaves-out-assistants' });
    expect(compactFor('pta', 'PR')).toBeNull();
    expect(compactFor('pt-aide', 'TX')).toBeNull();
  });

  it('calls nothing verified but the state’s own text, with its date', () => {
    const verified = (['pta', 'ota', 'slpa'] as const).flatMap((key) =>
      subdivisions('US')
        .filter(({ code }) => current(key, `US-${code}`)?.mark === 'verified')
        .map(({ code }) => `${key} ${code}`),
    );
    // Taken down from the rows of licensure-pta.csv and licensure-slpa.csv that name a primary source and have a year.
    expect(verified).toEqual([
      ...['pta CO', 'pta DE', 'pta IA', 'pta MA', 'pta MT', 'pta NH', 'pta NJ', 'pta NM', 'pta NV', 'pta OR'],
      ...['pta SD', 'pta WV', 'slpa ID'],
    ]);
    // A statute without a date, a journal's survey, the Bureau's handbook.
    expect(current('pta', 'US-CA')).toMatchObject({ requirement: 'license', mark: 'one-source', sourceDate: null });
    expect(current('ota', 'US-TX')).toMatchObject({ mark: 'one-source', sourceDate: '2022' });
    expect(current('pta', 'US')).toMatchObject({ mark: 'one-source', sourceDate: '2020' });
    expect(current('pta', 'CA')?.mark).toBe('one-source');
  });

  it('keeps the date of each text, as far as it is known, and none after the import', () => {
    expect(LICENSURE_IMPORTED_ON).toBe('2026-11-26');
    expect(current('pta', 'US-AK')?.sourceDate).toBe('2014-05');
    expect(current('pta', 'US-NJ')?.sourceDate).toBe('2003');
    // An undated copy of a section that will be in force in 2027.
    expect(current('slpa', 'US-VA')?.sourceDate).toBeNull();
    expect(boardFor('pta', 'NY')?.continuingEducation?.sourceDate).toBe('2011-03-16');
  });

  it('has the corrections of November 2026', () => {
    const body = (key: LicensureKey, state: string) =>
      current(key, `US-${state}`)?.body ?? boardFor(key, state)?.body ?? null;
    expect(['DE', 'NM', 'MT', 'OR'].map((state) => current('pta', `US-${state}`)?.requirement)).toEqual(
      Array(4).fill('license'),
    );
    // Of Vermont and Kentucky only secondary pages say "license".
    expect(['VT', 'KY'].map((state) => current('pta', `US-${state}`)?.requirement)).toEqual(
      Array(2).fill('license-or-certification'),
    );
    expect(body('pta', 'OR')).toBe('Oregon Board of Physical Therapy');
    expect(body('pta', 'MA')).toBe('Board of Allied Health Professions');
    expect(body('pta', 'DE')).toBe('Examining Board of Physical Therapists and Athletic Trainers');
    expect(body('ota', 'MN')).toBe('Minnesota Board of Occupational Therapy Practice');
    expect(body('slpa', 'MO')).toBe('Missouri Board of Registration for the Healing Arts');
    expect(current('slpa', 'US-ID')).toMatchObject({
      requirement: 'license',
      exam: 'ASHA assistants exam',
      note: expect.stringContaining('Associate degree'),
    });
    const hours = (key: LicensureKey, state: string) => {
      const { hours: asked, years } = boardFor(key, state)?.continuingEducation ?? {};
      return [asked, years];
    };
    expect([hours('pta', 'DE'), hours('pta', 'NM'), hours('pta', 'MN')]).toEqual([
      [30, 2],
      [30, 2],
      [20, 2],
    ]);
    expect([hours('ota', 'MN'), hours('slpa', 'ID'), hours('pta', 'IN')]).toEqual([
      [18, 2],
      [10, 1],
      [22, 2],
    ]);
  });

  it('knows how assistants are supervised, and takes no side where sources disagree', () => {
    expect(supervisionFor('pta', 'AZ')).toMatchObject({ atMost: 3, counted: 'assistants', mark: 'one-source' });
    expect(supervisionFor('pta', 'FL')?.atMost).toBe('no-limit');
    expect(supervisionFor('pta', 'CA')).toMatchObject({ atMost: null, share: null, mark: 'conflict' });
    expect(supervisionFor('slpa', 'AR')).toMatchObject({
      atMost: null,
      share: { percent: 20, direct: 10, firstNinetyDays: 30 },
    });
    expect(supervisionFor('slpa', 'WI')).toMatchObject({ counted: 'full-time-assistants', setting: 'schools' });
    // Georgia's figure is of aides, Minnesota's is older than its license.
    expect(supervisionFor('pta', 'GA')).toBeNull();
    expect(supervisionFor('slpa', 'MN')).toBeNull();
  });

  it('does not say of joint posts what holds of technicians', () => {
    expect(current('rehabilitation-aide', 'US')?.requirement).toBe('none');
    expect(current('therapy-assistant', 'US')?.requirement).toBe('unknown');
  });

  it('has rules abroad under the countries’ own codes', () => {
    expect(current('pta', 'GB')?.requirement).toBe('none');
    expect(current('pta', 'CA-QC')?.requirement).toBe('unknown');
    expect(current('ot-aide', 'AU')?.requirement).toBe('none');
    expect(licensureFor('slpa', 'CA')).toBeNull();
    expect(licensureFor('pta', 'UK')).toBeNull();
  });

  it('names boards, and their continuing education where it was read', () => {
    expect(boardFor('pta', 'NY')).toMatchObject({
      url: 'https://www.op.nysed.gov',
      mark: 'two-sources',
      continuingEducation: { hours: 36, years: 3, mark: 'two-sources' },
    });
    expect(boardFor('ota', 'FL')?.continuingEducation).toMatchObject({ hours: 26, years: null, mark: 'one-source' });
    expect(boardFor('pta', 'WY')?.continuingEducation).toBeNull();
    // Lists disagree on the host in North Dakota; of Minnesota's office for occupational therapy none was read.
    expect(boardFor('pta', 'ND')?.url).toBeNull();
    expect(boardFor('ota', 'MN')?.url).toBeNull();
    expect(boardFor('pta', 'PR')).toBeNull();
  });
});
