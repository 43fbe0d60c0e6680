import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas } from '../../../data/areas';
import { subdivisions } from '../../../data/subdivisions';
import { countryOfUrl, locate, readPlace } from '../../../insight/place';
import type { Region } from '../../../insight/types';
import { readLabelledPlaces } from '../../../scripts/accuracy/places';
import { personWith } from '../../person';

const person = personWith({ subdivision: 'OH', metro: '18140' });

describe('readPlace', () => {
  it('knows every area of the wage survey by its title', () => {
    const read = areas().map(({ type, code, title, states }) => {
      const region = readPlace(title);
      return { title, region, type, code, state: states[0] ?? null };
    });
    for (const { title, region, type, code, state } of read) {
      const metro = type === 'metro' || type === 'nonmetro' ? code : null;
      expect(region, title).toMatchObject({ country: 'US', state, metro });
    }
    expect(read.length).toBeGreaterThan(580);
  });

  it('knows every state by name and letters', () => {
    for (const { code, name } of subdivisions('US')) {
      expect(readPlace(name), name).toMatchObject({ country: 'US', state: code, metro: null });
      expect(readPlace(code), code).toMatchObject({ country: 'US', state: code, metro: null });
      expect(readPlace(`Remote in ${name}`), name).toMatchObject({ state: code, remote: true });
    }
  });

  it('knows every province, nation and Australian state beside its country', () => {
    for (const { code, name } of subdivisions('CA')) {
      expect(readPlace(`${name}, Canada`), name).toMatchObject({ country: 'CA', province: code });
      expect(readPlace(`${code}, Canada`), code).toMatchObject({ country: 'CA', province: code });
    }
    for (const { code, name } of subdivisions('GB')) expect(readPlace(name), name).toMatchObject({ nation: code });
    for (const { code, name } of subdivisions('AU')) {
      expect(readPlace(`${name}, Australia`), name).toMatchObject({ country: 'AU', state: code });
    }
  });

  it('says what it read the region from', () => {
    expect(readPlace('Hybrid work in Austin, TX 78701')).toEqual({
      country: 'US',
      state: 'TX',
      metro: '12420',
      place: 'Austin',
      how: 'posting-location',
      remote: false,
      several: false,
      ambiguous: false,
    });
    expect(readPlace('Remote in Texas')).toMatchObject({ place: null, remote: true });
    expect(readPlace('Austin, TX; Denver, CO')).toMatchObject({ place: 'Austin', several: true });
    expect(readPlace('Phoenix, AZ (+1 other)')).toMatchObject({ place: 'Phoenix', several: true });
    expect(readPlace('Phoenix, AZ')).toMatchObject({ several: false });
    expect(readPlace('Croydon, London')).toMatchObject({ nation: 'england', londonZone: 'outer_london' });
    expect(readPlace('Camden, London')).toMatchObject({ nation: 'england', londonZone: 'inner_london' });
  });

  it('stays wider where a name fits several places, and says so', () => {
    expect(readPlace('Springfield')).toMatchObject({ country: 'US', state: null, metro: null, ambiguous: true });
    expect(readPlace('Portland')).toMatchObject({ country: 'US', state: null, metro: null, ambiguous: true });
    expect(readPlace('Portland, OR')).toMatchObject({ state: 'OR', ambiguous: false });
    expect(readPlace('Houston')).toMatchObject({ state: 'TX', metro: '26420', ambiguous: false });
  });

  it('lets the page’s country decide between namesakes, and only there', () => {
    expect(readPlace('Birmingham', 'GB')).toMatchObject({ country: 'GB', nation: 'england' });
    expect(readPlace('Birmingham', 'US')).toMatchObject({ country: 'US' });
    expect(readPlace('Vancouver', 'CA')).toMatchObject({ country: 'CA', province: 'BC' });
    expect(readPlace('Victoria', 'AU')).toMatchObject({ country: 'AU', state: 'VIC' });
    expect(readPlace('Victoria', 'CA')).toMatchObject({ country: 'CA', province: 'BC' });
    expect(readPlace('London', 'CA')).toMatchObject({ country: 'CA', province: 'ON' });
    expect(readPlace('NT', 'AU')).toMatchObject({ country: 'AU', state: 'NT' });
    expect(readPlace('Perth, WA', 'AU')).toMatchObject({ country: 'AU', state: 'WA' });
    expect(readPlace('Plano, TX', 'GB')).toMatchObject({ country: 'US', state: 'TX' });
    expect(readPlace('Munich, Germany', 'US')).toBeNull();
  });

  const LABELLED = readLabelledPlaces().map(({ text }) => text);
  const unnamed = (region: Region | null) => region && { ...region, place: null };
  const said = (text: string) => {
    const region = readPlace(text);
    return { ...unnamed(region), others: region?.others?.map(unnamed) };
  };

  it.each<[string, (text: string) => string]>([
    ['spaces around it', (text) => `\n ${text}\t `],
    ['doubled spaces', (text) => text.replaceAll(' ', '  ')],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['capitals', (text) => text.toUpperCase()],
    ['small letters', (text) => text.toLowerCase()],
    ['accents taken apart', (text) => text.normalize('NFD')],
    ['a full stop behind it', (text) => `${text}.`],
    ['a comma behind it', (text) => `${text},`],
  ])(
    'reads every labelled text the same with %s',
    (_, change) => {
      for (const text of LABELLED) expect(said(change(text)), text).toEqual(said(text));
    },
    30_000,
  );

  it('reads anything without a fault, and never invents a country', () => {
    const pieces = fc.constantFrom(...LABELLED, ',', '(', ')', '/', ' and ', ' or ', '-', ';', '|', 'Remote in', '🏥');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces).map((each) => each.join('')),
        ),
        (text) => {
          const region = readPlace(text);
          if (region) expect(['US', 'CA', 'GB', 'AU']).toContain(region.country);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is no slower for a text that is made to be slow', () => {
    const began = performance.now();
    for (const text of [
      'a '.repeat(5000),
      ', '.repeat(5000),
      '('.repeat(5000),
      'new york '.repeat(1000),
      '-'.repeat(9999),
    ]) {
      readPlace(text);
    }
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('locate', () => {
  it('takes the posting’s place before everything else', () => {
    const region = locate('Plano, TX', { person, url: 'https://uk.indeed.com/viewjob', title: 'PTA - Austin, TX' });
    expect(region).toMatchObject({ state: 'TX', metro: '19100', how: 'posting-location' });
  });

  it('is null abroad, whatever the settings say', () => {
    expect(locate('Munich, Germany', { person })).toBeNull();
    expect(locate('Vaasa, Finland', { person, title: 'PTA - Austin, TX' })).toBeNull();
  });

  it.each([
    ['PTA - Austin, TX', { state: 'TX', metro: '12420', place: 'Austin' }],
    ['Physical Therapist Assistant Austin, TX', { state: 'TX', metro: '12420', place: 'Austin' }],
    ['PTA Dallas TX', { state: 'TX', metro: '19100', place: 'Dallas' }],
    ['COTA (Erie, PA)', { state: 'PA', metro: '21500', place: 'Erie' }],
    ['COTA - Fort Worth, Texas', { state: 'TX', metro: '19100', place: 'Fort Worth' }],
    ['Rehab Aide at Houston, TX clinic', { state: 'TX', metro: '26420', place: 'Houston' }],
    ['PTA - Select Medical - West Palm Beach, FL - $5K', { state: 'FL', metro: '33100', place: 'West Palm Beach' }],
    ['PTA, TX', { state: 'TX', metro: null, place: null }],
    ['Physio assistant - Toronto, ON', { country: 'CA', province: 'ON' }],
  ])('reads town and state in the title "%s" where the posting names no place', (title, expected) => {
    expect(locate(undefined, { person, title })).toMatchObject({ ...expected, how: 'title' });
    expect(locate('Multiple locations', { person, title })).toMatchObject({ ...expected, several: true });
  });

  it.each([
    'Physical Therapist Assistant, PRN',
    'OT Assistant, OR',
    'PTA/COTA, IN',
    'PTA - VA',
    'Rehab Aide, AL, IL',
    'PTA - Boston Children’s',
    'COTA, SNF',
  ])('takes nothing for a place in the title "%s"', (title) => {
    expect(locate(undefined, { person, title })).toMatchObject({ how: 'preferences' });
  });

  it('reads a labelled place in the description', () => {
    const description = 'About us: great.\nLocation: Boise, ID\nWe serve Portland, OR as well.';
    expect(locate(undefined, { person, description })).toMatchObject({ metro: '14260', how: 'description' });
    expect(locate(undefined, { person, description: 'We serve Portland, OR.' })).toMatchObject({ how: 'preferences' });
  });

  it('falls to the person’s region where nothing names a place', () => {
    for (const location of [undefined, '', 'Remote', 'On-site', {}, null]) {
      expect(locate(location, { person })).toMatchObject({
        state: 'OH',
        metro: '18140',
        how: 'preferences',
        place: null,
      });
    }
    expect(locate('Remote', { person })?.remote).toBe(true);
    expect(locate('Multiple locations', { person })?.several).toBe(true);
  });

  it('is the whole country, named by the posting, where the work is anywhere in it', () => {
    const whole = { country: 'US', state: null, metro: null, place: null, how: 'posting-location' };
    for (const location of [
      'Nationwide',
      'Remote - Nationwide',
      'Multiple locations nationwide',
      'Anywhere in the country',
    ])
      expect(locate(location, { person }), location).toMatchObject(whole);
    const british = { person, url: 'https://uk.indeed.com/viewjob?jk=1' };
    expect(locate('Nationwide', british)).toMatchObject({ country: 'GB', how: 'posting-location' });
    for (const location of ['Nationwide Healthcare', 'Anywhere', 'Columbus, OH, a nationwide provider'])
      expect(locate(location, { person }), location).not.toMatchObject(whole);
  });

  it('falls to the page’s country where that is another than the person’s', () => {
    expect(locate(undefined, { person, url: 'https://uk.indeed.com/viewjob?jk=1' })).toMatchObject({
      country: 'GB',
      nation: null,
      how: 'page-country',
    });
    expect(locate(undefined, { person, url: 'https://au.seek.com/job/1' })).toMatchObject({
      country: 'AU',
      state: null,
    });
    expect(locate(undefined, { person, url: 'https://www.indeed.com/viewjob' })).toMatchObject({ state: 'OH' });
    expect(locate(undefined, { person, url: 'https://de.indeed.com/viewjob' })).toBeNull();
  });
});

describe('countryOfUrl', () => {
  it.each([
    ['https://uk.indeed.com/viewjob?jk=1', 'GB'],
    ['https://ca.indeed.com/jobs', 'CA'],
    ['https://emplois.ca.indeed.com/jobs', 'CA'],
    ['https://au.indeed.com/jobs', 'AU'],
    ['https://au.seek.com/job/1', 'AU'],
    ['https://www.seek.com.au/job/1', 'AU'],
    ['https://www.reed.co.uk/jobs/x/1', 'GB'],
    ['https://www.jobs.nhs.uk/candidate/jobadvert/1', 'GB'],
    ['https://www.jobbank.gc.ca/jobsearch/jobposting/1', 'CA'],
    ['https://uk.linkedin.com/jobs/view/1', 'GB'],
    ['https://ca.linkedin.com/jobs/view/1', 'CA'],
    ['https://www.usajobs.gov/job/1', 'US'],
    ['https://www.glassdoor.co.uk/Job', 'GB'],
    ['https://www.glassdoor.com.au/Job', 'AU'],
    ['https://www.glassdoor.ca/Job', 'CA'],
    ['https://de.indeed.com/viewjob', null],
    ['https://www.indeed.com/viewjob', null],
    ['https://www.linkedin.com/jobs/view/1', null],
    ['https://boards.greenhouse.io/x', null],
    ['https://jobs.lever.co/x', null],
    ['https://careers.example.io/x', null],
    ['not a url', null],
    ['', null],
  ])('%s → %s', (url, country) => {
    expect(countryOfUrl(url)).toBe(country);
  });
});
