import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLE_IDS } from '../../../data/roles';
import { subdivisions } from '../../../data/subdivisions';
import { certificationFor, certificationsOfNamed } from '../../../insight/licensure';
import type { Person, Region, RoleId } from '../../../insight/types';

const how = { how: 'posting-location', place: null, remote: false, several: false, ambiguous: false } as const;
const us = (state: string | null): Region => ({ ...how, country: 'US', state, metro: null });
const canada = (province: string | null): Region => ({ ...how, country: 'CA', province });
const kingdom: Region = { ...how, country: 'GB', nation: 'england', londonZone: null };
const australia: Region = { ...how, country: 'AU', state: 'VIC' };
const PTA = 'physical-therapist-assistant';
const OTA = 'occupational-therapy-assistant';
const SLPA = 'speech-language-pathology-assistant';

const certification = (role: RoleId, region: Region, licences: Person['licences'] = []) =>
  certificationFor(role, region, { licences });

describe('what a state requires', () => {
  it('gives the newer reading and keeps the older one', () => {
    // licensure.csv has Connecticut SLPAs as "none" (one page of ASHA); licensure-slpa.csv found sources that disagree.
    expect(certification(SLPA, us('CT'))).toMatchObject({
      regionCode: 'US-CT',
      regionName: 'Connecticut',
      requirement: 'unknown',
      mark: 'conflict',
      checkWithBoard: true,
      older: { requirement: 'none' },
    });
  });

  it('is told of one state, with the names of the others that a posting names', () => {
    const both: Region = { ...us('TX'), others: [us('CO'), us('TX'), us('CO'), us(null), canada('ON'), null] };
    expect(certification(PTA, both)).toMatchObject({ regionName: 'Texas', elsewhere: ['Colorado', 'Ontario'] });
    expect(certification(PTA, us('TX'))?.elsewhere).toEqual([]);
    // A country's rule is that of all its states.
    expect(certification(PTA, { ...us(null), others: [us('CO')] })?.elsewhere).toEqual([]);
  });

  it('adds the board and its continuing education from the boards list', () => {
    // boards.csv: Texas PTAs, 20 hours in 2 years, two sources.
    expect(certification(PTA, us('TX'))).toMatchObject({
      requirement: 'license',
      bodyUrl: 'https://ptot.texas.gov',
      continuingEducation: { hours: 20, years: 2, mark: 'two-sources' },
      compact: {
        name: 'PT Compact',
        step: 'active',
        mark: 'two-sources',
        sourceUrl: 'https://ptcompact.org/compact-map',
      },
      supervision: null,
      checkWithBoard: false,
      importedOn: '2026-11-26',
    });
  });

  it('tells hours of continuing education whose cycle was not read, and sends people to the board for it', () => {
    // boards.csv: Oregon PTAs, 12 hours, cycle empty, one source of about 2012.
    expect(certification(PTA, us('OR'))).toMatchObject({
      continuingEducation: { hours: 12, years: null },
      checkWithBoard: true,
    });
  });

  it('sends people to the board where one source is all there is, or nothing was read', () => {
    // SLPAs: Ohio rests on one page of ASHA, Michigan was not read.
    expect(certification(SLPA, us('OH'))).toMatchObject({
      requirement: 'license',
      mark: 'one-source',
      checkWithBoard: true,
    });
    expect(certification(SLPA, us('MI'))).toMatchObject({
      requirement: 'unknown',
      mark: 'not-read',
      checkWithBoard: true,
    });
  });

  it('sends people to the board where anything it shows rests on one source, however firm the licence is', () => {
    // Delaware's rule of 2024 was read; its ratio stands in one undated list.
    expect(certification(PTA, us('DE'))).toMatchObject({
      requirement: 'license',
      mark: 'verified',
      compact: { step: 'active', mark: 'two-sources' },
      supervision: { atMost: 2, mark: 'one-source', sourceDate: null },
      checkWithBoard: true,
    });
    // South Dakota's statute of 2023, and nothing less firm beside it.
    expect(certification(PTA, us('SD'))).toMatchObject({ mark: 'verified', supervision: null, checkWithBoard: false });
  });

  it('says that sources disagree on supervision in California', () => {
    expect(certification(PTA, us('CA'))?.supervision).toMatchObject({ atMost: null, mark: 'conflict' });
  });

  it('uses the national rule where there is no state, and never a compact with it', () => {
    expect(certification(PTA, us(null))).toMatchObject({
      regionCode: 'US',
      regionName: 'United States',
      requirement: 'license-or-certification',
      compact: null,
    });
    expect(certification(SLPA, us(null))).toMatchObject({ requirement: 'unknown', checkWithBoard: true });
  });

  it('names the state for which the national rule stands in', () => {
    expect(certification('physical-therapist-aide', us('OH'))).toMatchObject({ regionCode: 'US', insteadOf: 'Ohio' });
    expect(certification('physical-therapist-aide', us(null))?.insteadOf).toBeNull();
    expect(certification(PTA, us('OH'))?.insteadOf).toBeNull();
  });

  it('says that aides need none, after the Bureau, in every state', () => {
    expect(certification('physical-therapist-aide', us('WY'))).toMatchObject({ regionCode: 'US', requirement: 'none' });
  });

  it('is silent on Puerto Rico, of which no source was read', () => {
    for (const role of ROLE_IDS) expect(certification(role, us('PR'))).toBeNull();
  });

  it('knows no compact that covers speech-language pathology assistants', () => {
    for (const { code } of subdivisions('US')) {
      expect(certification(SLPA, us(code))?.compact?.step ?? 'leaves-out-assistants').toBe('leaves-out-assistants');
    }
  });
});

describe('what other countries require', () => {
  it('leaves Quebec open for physical therapist assistants, and doubtful for others', () => {
    expect(certification(PTA, canada('QC'))).toMatchObject({
      regionCode: 'CA-QC',
      regionName: 'Quebec',
      requirement: 'unknown',
      checkWithBoard: true,
    });
    expect(certification(OTA, canada('QC'))).toMatchObject({ regionCode: 'CA', checkWithBoard: true });
    expect(certification(OTA, canada('ON'))).toMatchObject({
      regionCode: 'CA',
      requirement: 'none',
      mark: 'one-source',
      sourceDate: '2020-04',
    });
  });

  it('is silent on speech assistants in Canada, of whom nothing was read', () => {
    expect(certification(SLPA, canada('ON'))).toBeNull();
  });

  it('knows that support workers are not regulated in the United Kingdom and Australia', () => {
    expect(certification('therapy-assistant', kingdom)).toMatchObject({
      regionName: 'United Kingdom',
      requirement: 'none',
    });
    expect(certification(SLPA, kingdom)).toMatchObject({ requirement: 'unknown', checkWithBoard: true });
    expect(certification('therapy-assistant', australia)).toMatchObject({
      regionName: 'Australia',
      requirement: 'none',
    });
  });
});

describe('the privilege of a compact', () => {
  const texan = [{ role: PTA, state: 'TX' }] as Person['licences'];

  it('goes from an active member to another', () => {
    expect(certification(PTA, us('OK'), texan)?.privilege).toEqual({ from: 'TX', to: 'OK' });
  });

  it('goes to no state that is no member, nor to one that has only passed the law', () => {
    // California is no member of the PT Compact, Maine has enacted it.
    expect(certification(PTA, us('CA'), texan)?.privilege).toBeNull();
    expect(certification(PTA, us('ME'), texan)).toMatchObject({ compact: { step: 'enacted' }, privilege: null });
  });

  it('comes from no state that is no member', () => {
    expect(certification(PTA, us('OK'), [{ role: PTA, state: 'CA' }])?.privilege).toBeNull();
  });

  it('is not needed where the person holds the state’s own licence', () => {
    expect(certification(PTA, us('TX'), texan)?.privilege).toBeNull();
    expect(certification(PTA, us('OK'), [...texan, { role: PTA, state: 'OK' }])?.privilege).toBeNull();
  });

  it('is of the same role only', () => {
    expect(certification(OTA, us('MD'), [{ role: PTA, state: 'OH' }])?.privilege).toBeNull();
    expect(certification(OTA, us('MD'), [{ role: OTA, state: 'OH' }])?.privilege).toEqual({ from: 'OH', to: 'MD' });
    // Colorado has enacted the OT Compact and issues nothing yet.
    expect(certification(OTA, us('CO'), [{ role: OTA, state: 'OH' }])?.privilege).toBeNull();
  });
});

describe('a post that is open to several disciplines', () => {
  const named = (role: RoleId, alsoOpenTo: RoleId[], region = us('TX')) =>
    certificationsOfNamed({ role, alsoOpenTo }, region, { licences: [] });

  it('has what the state requires of each, with its own exam', () => {
    const each = named('therapy-assistant', [OTA, PTA]);
    expect(each.map(({ role, regionCode, requirement }) => [role, regionCode, requirement])).toEqual([
      [PTA, 'US-TX', 'license'],
      [OTA, 'US-TX', 'license'],
    ]);
    expect(new Set(each.map(({ exam }) => exam)).size).toBe(2);
  });

  it('has none where one discipline leads, or none is named', () => {
    expect(named(PTA, ['physical-therapist-aide'])).toEqual([]);
    expect(named('therapy-assistant', [])).toEqual([]);
  });
});

describe('certificationFor', () => {
  it('throws for no role and region, and marks what is not firm', () => {
    const region = fc.oneof(
      fc.option(fc.string({ maxLength: 3 })).map(us),
      fc.constantFrom(...subdivisions('US').map(({ code }) => code)).map(us),
      fc.option(fc.string({ maxLength: 3 })).map(canada),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ROLE_IDS), region, fc.string({ maxLength: 2 }), (role, place, state) => {
        const found = certification(role, place, [{ role, state }]);
        return found === null || found.checkWithBoard || found.mark === 'verified' || found.mark === 'two-sources';
      }),
    );
  });
});
