import { describe, expect, it } from 'vitest';
import { boardFor, type LicensureKey, licensureFor } from '../../data/licensure';
import { subdivisions } from '../../data/subdivisions';

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
    // The state's own term is known for 33 jurisdictions; three of them call it a certificate.
    expect([pta.certification, (pta.license ?? 0) + (pta.certification ?? 0)]).toEqual([3, 33]);
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
    expect(current('pta', 'US-ME')).toMatchObject({ requirement: 'license-or-certification', mark: 'verified' });
    expect(current('slpa', 'US-KS')?.note).toMatch(/may not be required yet/);
    expect(current('slpa', 'US-VA')).toMatchObject({ requirement: 'none', note: expect.stringContaining('July 2027') });
  });

  it('knows the compacts, and how surely', () => {
    expect(current('pta', 'US-TX')).toMatchObject({ compact: 'active', compactMark: 'two-sources' });
    expect(current('pta', 'US-CA')?.compact).toBe('no');
    // The wider membership of the occupational therapy compact rests on one table for some states.
    expect(current('ota', 'US-OH')).toMatchObject({ compact: 'active', compactMark: 'one-source' });
    expect(current('ota', 'US-AL')?.compactMark).toBe('two-sources');
    expect(current('slpa', 'US-TX')).toMatchObject({ compact: 'no', compactSource: 'aslp-compact' });
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
    // Lists disagree on the host in North Dakota; no list names Minnesota's office for occupational therapy assistants.
    expect(boardFor('pta', 'ND')?.url).toBeNull();
    expect(boardFor('ota', 'MN')).toMatchObject({ body: null, url: null });
    expect(boardFor('pta', 'PR')).toBeNull();
  });
});
