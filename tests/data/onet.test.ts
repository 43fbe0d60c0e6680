import { describe, expect, it } from 'vitest';
import { onetFor } from '../../data/onet';
import { ROLE_IDS } from '../../data/roles';
import { source } from '../../data/sources';

describe('what O*NET says of a role', () => {
  it('is that of the role’s own occupation', () => {
    // Taken down from O*NET 29.3, Skills, Knowledge, Tools Used and Technology Skills of 31-9099.01.
    const assistants = onetFor('speech-language-pathology-assistant');
    expect(assistants).toMatchObject({ code: '31-9099.01', proxyFor: null });
    expect(assistants?.skills.slice(0, 3)).toEqual([
      { name: 'Active Listening', importance: 4 },
      { name: 'Reading Comprehension', importance: 3.75 },
      { name: 'Speaking', importance: 3.75 },
    ]);
    expect(assistants?.knowledge.at(-1)).toEqual({ name: 'Telecommunications', importance: 1.93 });
    expect(assistants?.software).toContain('Language analysis software');
    expect(assistants?.tools).toContain('Speech therapy mirrors');
    expect([assistants?.software.length, assistants?.tools.length]).toEqual([19, 33]);
  });

  it('names the occupation that stands for generic aides', () => {
    const aides = onetFor('rehabilitation-aide');
    expect(aides).toMatchObject({ code: '31-2022.00', title: 'Physical Therapist Aides' });
    expect(aides?.proxyFor).toBe('Physical Therapist Aides');
    expect(onetFor('physical-therapist-aide')).toEqual({ ...aides, proxyFor: null });
  });

  it('is silent on the general role, which is no occupation of O*NET', () => {
    expect(ROLE_IDS.filter((role) => onetFor(role) === null)).toEqual(['therapy-assistant']);
  });

  it('credits O*NET, as its licence asks', () => {
    expect(source(onetFor('occupational-therapy-aide')?.source ?? '')).toMatchObject({ licence: 'CC BY 4.0' });
    expect(source('onet').title).toContain('USDOL/ETA');
  });
});
