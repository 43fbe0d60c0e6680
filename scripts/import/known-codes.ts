import rolesFile from '../../data/roles.json';
import subdivisionsFile from '../../data/subdivisions.json';

/** Codes that `data/roles.json` and `data/subdivisions.json` (kept by hand) know; everything imported has to resolve here. */
export const SOC_CODES: ReadonlySet<string> = new Set(Object.keys(rolesFile.series));

export const ONET_CODES: ReadonlySet<string> = new Set(rolesFile.roles.flatMap(({ onetCodes }) => onetCodes));

export const NOC_TITLES: ReadonlyMap<string, string> = new Map(Object.entries(rolesFile.canadianGroups));

export const US_STATES: ReadonlyMap<string, { name: string; fips: string }> = new Map(
  subdivisionsFile.US.map(({ code, name, fips }) => [code, { name, fips }]),
);

export const CANADIAN_PROVINCES: ReadonlySet<string> = new Set(subdivisionsFile.CA.map(({ code }) => code));

export const UK_NATIONS = ['england', 'scotland', 'wales', 'northern-ireland'] as const;

/** For output: the same order whatever the order of the CSV. */
export function byKey<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
