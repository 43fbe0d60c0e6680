import type { AssumptionName, Assumptions, Missing, RealHour } from '../types';

/** What of these is not known. */
export const missingOf = (given: Assumptions, names: readonly AssumptionName[]): Missing[] =>
  names.filter((name) => given[name] === null);

/** The values of these; `null` unless all are known. */
export function valuesOf<Name extends AssumptionName>(
  given: Assumptions,
  names: readonly Name[],
): Record<Name, number> | null {
  if (missingOf(given, names).length > 0) return null;
  return Object.fromEntries(names.map((name) => [name, given[name]?.value ?? 0])) as Record<Name, number>;
}

/** These, as far as they are known, each with where it comes from. */
export const namedOf = (given: Assumptions, names: readonly AssumptionName[]): RealHour['assumptions'] =>
  names.flatMap((name) => (given[name] ? [{ name, ...given[name] }] : []));
