import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../insight/look-up';
import { regionName } from '../../../insight/place/region';
import { personWith } from '../../person';

const person = personWith({ subdivision: 'TX', metro: '19100' });
const HOME = 'Dallas-Fort Worth-Arlington, TX';

const found = (query: string) => lookUp(query, person).map(({ role, region }) => `${role} | ${regionName(region)}`);

describe('looking a career up', () => {
  it.each([
    ['cota ohio', 'occupational-therapy-assistant | Ohio'],
    ['ohio cota', 'occupational-therapy-assistant | Ohio'],
    ['COTA/L in OH', 'occupational-therapy-assistant | Ohio'],
    ['pta', `physical-therapist-assistant | ${HOME}`],
    ['speech asst', `speech-language-pathology-assistant | ${HOME}`],
    ['pt aide dallas', `physical-therapist-aide | ${HOME}`],
    ['dallas pt aide', `physical-therapist-aide | ${HOME}`],
    ['pt aide plano tx', `physical-therapist-aide | ${HOME}`],
    ['slpa california', 'speech-language-pathology-assistant | California'],
    ['pta new york', 'physical-therapist-assistant | New York'],
    ['pta columbus ga', 'physical-therapist-assistant | Columbus, GA-AL'],
    ['ota columbus oh', 'occupational-therapy-assistant | Columbus, OH'],
    ['rehab tech ontario', 'rehabilitation-aide | Ontario'],
    ['therapy assistant', `therapy-assistant | ${HOME}`],
    ['physiotherapy assistant scotland', 'physical-therapist-assistant | Scotland'],
    ['allied health assistant victoria', 'therapy-assistant | Victoria'],
    ['ot aide usa', 'occupational-therapy-aide | United States'],
    ['physcial therapist asistant florida', 'physical-therapist-assistant | Florida'],
    ['pta pennslyvania', 'physical-therapist-assistant | Pennsylvania'],
    ['pta oh', 'physical-therapist-assistant | Ohio'],
    ['pta jobs in oregon', 'physical-therapist-assistant | Oregon'],
  ])('%s finds %s first', (query, expected) => {
    expect(found(query)[0]).toBe(expected);
  });

  it('does not try every way to part a posting that was pasted where a search belongs', () => {
    const took = (query: string): number => {
      const start = performance.now();
      lookUp(query, person);
      return performance.now() - start;
    };
    took('pta pennslyvania');
    const typed = took('pta pennslyvania');
    // 376 characters took 18 seconds (2026-11-27).
    expect(
      took('Physical Therapist Assistant for our outpatient clinic in Dallas, $31 an hour. '.repeat(5)),
    ).toBeLessThan(typed + 1);
    // Each way to part what may still be a search looks up one name of a role and one of a place.
    expect(took('Physical Therapist Assistant (PTA) - Outpatient')).toBeLessThan(30 * typed + 50);
  });

  it('offers both roles that an abbreviation leaves open', () => {
    const roles = lookUp('ot', person).map(({ role }) => role);
    expect(roles).toContain('occupational-therapy-assistant');
    expect(roles).toContain('occupational-therapy-aide');
    expect(roles).not.toContain('physical-therapist-assistant');
  });

  it('offers every role for a place alone', () => {
    expect(new Set(lookUp('ohio', person).map(({ role }) => role)).size).toBe(7);
  });

  it('follows a name while it is typed', () => {
    expect(found('cota pennsy')[0]).toBe('occupational-therapy-assistant | Pennsylvania');
    expect(found('physical therapist assi')[0]).toBe(`physical-therapist-assistant | ${HOME}`);
  });

  it.each([[''], ['  '], ['xqzv'], ['software engineer'], ['pta xqzv']])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('gives eight at most, each once', () => {
    const all = found('new');
    expect(all.length).toBeLessThanOrEqual(8);
    expect(new Set(all).size).toBe(all.length);
  });
});
