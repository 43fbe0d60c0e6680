import subdivisionsFile from './subdivisions.json';

/** A country that the dataset has figures for. */
export type Country = 'US' | 'CA' | 'GB' | 'AU';

/** A state, province, territory or nation. */
export interface Subdivision {
  /** Postal letters ("TX", "ON", "NSW"); nations of the United Kingdom by name ("northern-ireland"). */
  code: string;
  name: string;
  type: 'state' | 'district' | 'territory' | 'province' | 'nation';
  /** United States only: the two digits that are also the state's OEWS area code. */
  fips: string | null;
}

let index: Map<Country, Map<string, Subdivision>> | undefined;
function byCountry(country: Country): Map<string, Subdivision> {
  index ??= new Map(
    (Object.entries(subdivisionsFile) as [Country, (Omit<Subdivision, 'fips'> & { fips?: string })[]][]).map(
      ([key, rows]) => [key, new Map(rows.map((row) => [row.code, { ...row, fips: row.fips ?? null }]))],
    ),
  );
  return index.get(country) ?? new Map();
}

/** The subdivisions of a country, by code. */
export function subdivisions(country: Country): Subdivision[] {
  return [...byCountry(country).values()];
}

/** One subdivision, or `null`. */
export function subdivision(country: Country, code: string): Subdivision | null {
  return byCountry(country).get(code) ?? null;
}
