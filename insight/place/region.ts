import { area } from '../../data/areas';
import { subdivision } from '../../data/subdivisions';
import type { CountryCode, Person, Region } from '../types';

type UkNation = Extract<Region, { country: 'GB' }>['nation'];

/** A region that the person has chosen: no posting stands behind it. */
const CHOSEN = { how: 'preferences', place: null, remote: false, several: false, ambiguous: false } as const;

/** A country, or its state, province or nation. */
export function subdivisionRegion(country: CountryCode, code: string | null): Region {
  switch (country) {
    case 'US':
      return { ...CHOSEN, country, state: code, metro: null };
    case 'CA':
      return { ...CHOSEN, country, province: code };
    case 'GB':
      return { ...CHOSEN, country, nation: code as UkNation, londonZone: null };
    case 'AU':
      return { ...CHOSEN, country, state: code };
  }
}

/** A metropolitan or nonmetropolitan area of the United States, by its OEWS code. */
export function metropolitanRegion(metro: string, state: string | null): Region {
  return { ...CHOSEN, country: 'US', state, metro };
}

/** The person's own region, as narrow as the settings name it. */
export function homeRegion({ country, subdivision: part, metro }: Person): Region {
  return country === 'US' && metro !== null ? metropolitanRegion(metro, part) : subdivisionRegion(country, part);
}

/** The state, province or nation of a region; `null` for a whole country. */
export function subdivisionOf(region: Region): string | null {
  switch (region.country) {
    case 'US':
    case 'AU':
      return region.state;
    case 'CA':
      return region.province;
    case 'GB':
      return region.nation;
  }
}

const COUNTRIES: Record<CountryCode, string> = {
  US: 'United States',
  CA: 'Canada',
  GB: 'United Kingdom',
  AU: 'Australia',
};

/** What a region is called: an area's title, else its state's, province's or nation's name, else its country's. */
export function regionName(region: Region): string {
  if (region.country === 'US' && region.metro !== null) {
    const title = area(region.metro)?.title;
    if (title) return title;
  }
  const code = subdivisionOf(region);
  return (code && subdivision(region.country, code)?.name) || COUNTRIES[region.country];
}
