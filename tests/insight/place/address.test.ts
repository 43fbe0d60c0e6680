import { describe, expect, it } from 'vitest';
import { locate } from '../../../insight/place';
import { findStructuredPlace } from '../../../insight/place/address';
import { personWith } from '../../person';

const place = (address: unknown) => ({ '@type': 'Place', address });
const postal = (fields: Record<string, unknown>) => place({ '@type': 'PostalAddress', ...fields });
const read = (jobLocation: unknown) => findStructuredPlace(jobLocation, null);
const regionOf = (jobLocation: unknown) => read(jobLocation).region;

const PLANO = { country: 'US', state: 'TX', metro: '19100', place: 'Plano', how: 'structured-location' };

describe('schema.org places', () => {
  it.each([
    ['a place with a postal address', postal({ addressLocality: 'Plano', addressRegion: 'TX', addressCountry: 'US' })],
    ['the address alone', { '@type': 'PostalAddress', addressLocality: 'Plano', addressRegion: 'Texas' }],
    ['a list of one', [postal({ addressLocality: 'Plano', addressRegion: 'TX', postalCode: '75024' })]],
    [
      'the same place twice',
      [
        postal({ addressLocality: 'Plano', addressRegion: 'TX' }),
        postal({ addressLocality: 'Plano', addressRegion: 'TX' }),
      ],
    ],
    ['a text', 'Plano, TX 75024'],
    ['a list of texts', ['Plano, TX']],
    ['an address that is a text', place('5000 Legacy Dr, Plano, TX 75024')],
    ['a list of addresses', place([{ addressLocality: 'Plano', addressRegion: 'TX' }])],
    ['keys in lower case', { address: { addresslocality: 'Plano', addressregion: 'TX' } }],
    ['a name only', { '@type': 'Place', name: 'Plano, TX' }],
    ['no address but a name', { '@type': 'Place', address: null, name: 'Plano, TX' }],
    ['everything in the locality', postal({ addressLocality: 'Plano, Texas, United States' })],
    ['the region twice', postal({ addressLocality: 'Plano, TX', addressRegion: 'TX', addressCountry: 'USA' })],
    ['values in lists', postal({ addressLocality: ['Plano'], addressRegion: ['TX'], addressCountry: ['US', 'US'] })],
    [
      'the country as an object',
      postal({ addressLocality: 'Plano', addressRegion: 'TX', addressCountry: { '@type': 'Country', name: 'USA' } }),
    ],
    [
      'the country as an object of nine names',
      postal({
        addressLocality: 'Plano',
        addressRegion: 'TX',
        addressCountry: { '@type': 'Country', name: Array(9).fill('USA') },
      }),
    ],
    ['widest first', postal({ addressLocality: 'United States, TX, Plano' })],
    ['spaces and capitals', postal({ addressLocality: '  PLANO ', addressRegion: ' tx ', addressCountry: ' us ' })],
  ])('%s', (_, jobLocation) => {
    expect(regionOf(jobLocation)).toMatchObject({ ...PLANO, place: expect.stringMatching(/^plano$/i), several: false });
  });

  it.each([
    [{ addressLocality: 'Canada, QC, Montreal' }, { country: 'CA', province: 'QC' }],
    [
      { addressLocality: 'Ontario', addressRegion: 'CA', addressCountry: 'US' },
      { country: 'US', state: 'CA', metro: '40140' },
    ],
    [
      { addressLocality: 'Toronto', addressRegion: 'ON', addressCountry: 'CA' },
      { country: 'CA', province: 'ON' },
    ],
    [
      { addressLocality: 'London', addressRegion: 'ON', addressCountry: 'CA' },
      { country: 'CA', province: 'ON' },
    ],
    [
      { addressLocality: 'London', addressCountry: 'GB' },
      { country: 'GB', nation: 'england' },
    ],
    [
      { addressLocality: 'Leeds', postalCode: 'LS9 7TF', addressCountry: 'United Kingdom' },
      { country: 'GB', nation: 'england' },
    ],
    [
      { addressLocality: 'Perth', addressRegion: 'WA', addressCountry: 'AU' },
      { country: 'AU', state: 'WA' },
    ],
    [
      { addressLocality: 'Vancouver', addressRegion: 'WA', addressCountry: 'US' },
      { country: 'US', state: 'WA', metro: '38900' },
    ],
    [
      { addressLocality: 'Birmingham', addressCountry: 'GB' },
      { country: 'GB', nation: 'england' },
    ],
    [
      { addressRegion: 'TX', addressCountry: 'US' },
      { country: 'US', state: 'TX', metro: null },
    ],
    [{ addressCountry: 'US' }, { country: 'US', state: null, metro: null }],
    [
      { addressLocality: 'San Juan', addressRegion: 'PR', addressCountry: 'US' },
      { country: 'US', state: 'PR', metro: '41980' },
    ],
  ])('%o', (fields, expected) => {
    expect(regionOf(postal(fields))).toMatchObject(expected);
  });

  it('outside the covered countries is abroad, whichever field says so', () => {
    for (const fields of [
      { addressLocality: 'Riihimäki, Kanta-Häme, Finland' },
      { addressLocality: 'Munich', addressCountry: 'DE' },
      { addressLocality: 'Dublin', addressRegion: 'OH', addressCountry: 'IE' },
      { addressLocality: 'Vaasa', addressCountry: { '@type': 'Country', name: 'Finland' } },
      { addressLocality: 'Bengaluru', addressRegion: 'Karnataka', addressCountry: 'IN' },
      { addressLocality: 'Berlin', addressCountry: 'DE', postalCode: '10115' },
    ]) {
      expect(read(postal(fields))).toMatchObject({ region: null, abroad: true });
    }
  });

  it('names no place where the fields hold none', () => {
    for (const jobLocation of [
      null,
      undefined,
      [],
      {},
      '',
      place(null),
      place(''),
      postal({}),
      postal({ addressLocality: 'FT Nights at Good Samaritan', addressRegion: 'FT' }),
      postal({ addressLocality: 7, addressRegion: false }),
    ]) {
      expect(read(jobLocation)).toMatchObject({ region: null, abroad: false });
    }
  });

  it('keeps the country where the locality is no place', () => {
    const found = regionOf(
      postal({ addressLocality: 'FT Nights at Good Samaritan', addressRegion: 'FT', addressCountry: 'US' }),
    );
    expect(found).toMatchObject({ country: 'US', state: null, metro: null });
  });

  it('takes the first of several places and says that there are more', () => {
    const found = regionOf([
      postal({ addressLocality: 'Austin', addressRegion: 'TX' }),
      postal({ addressLocality: 'Denver', addressRegion: 'CO' }),
    ]);
    expect(found).toMatchObject({ state: 'TX', metro: '12420', several: true });
  });

  it('survives nesting without end', () => {
    const endless: Record<string, unknown> = { '@type': 'Place' };
    endless.address = endless;
    expect(read(endless)).toMatchObject({ region: null });
    const list: unknown[] = [];
    list.push(list);
    expect(read(list)).toMatchObject({ region: null });
  });
});

describe('a posting’s structured data as a whole', () => {
  const person = personWith({ subdivision: 'OH' });

  it('reads the job’s location before the applicant’s', () => {
    const jobLocation = postal({ addressLocality: 'Plano', addressRegion: 'TX' });
    const applicantLocationRequirements = { '@type': 'Country', name: 'USA' };
    expect(locate({ jobLocation, applicantLocationRequirements }, { person })).toMatchObject({
      state: 'TX',
      metro: '19100',
      remote: false,
    });
  });

  it('reads where applicants of remote work may live', () => {
    const remote = {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'State', name: 'Texas' },
    };
    expect(locate(remote, { person })).toMatchObject({
      country: 'US',
      state: 'TX',
      metro: null,
      remote: true,
      how: 'structured-location',
    });
    const nation = {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [{ '@type': 'Country', name: 'USA' }],
    };
    expect(locate(nation, { person })).toMatchObject({ country: 'US', state: null, remote: true });
  });

  it('takes the person’s region for remote work that may be done anywhere', () => {
    expect(locate({ jobLocationType: 'TELECOMMUTE' }, { person })).toMatchObject({
      state: 'OH',
      how: 'preferences',
      remote: true,
    });
  });

  it('is silent abroad', () => {
    expect(locate({ jobLocation: postal({ addressLocality: 'Vaasa', addressCountry: 'FI' }) }, { person })).toBeNull();
    expect(
      locate({ jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { name: 'Germany' } }, { person }),
    ).toBeNull();
  });
});
