/** Reads single fields of a schema.org salary, whose keys and values come in every spelling. */

/** A JSON object with its keys folded to lower case ("MinValue" is `minvalue`). */
export type Fields = ReadonlyMap<string, unknown>;

/** The fields of a JSON object; `null` for anything else. */
export function salaryFields(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase().replace(/^schema:/, ''), field]));
}

/** The first of `names` that holds something; JSON-LD's `{"@value": …}` and one-element arrays are opened. */
export function firstField(fields: Fields, ...names: string[]): unknown {
  for (const name of names) {
    const value = plainValue(fields.get(name));
    if (value !== null && value !== undefined && value !== '') return value;
  }
  return undefined;
}

/** Opens `{"@value": 30}` and `[30]`. */
export function plainValue(value: unknown): unknown {
  if (Array.isArray(value) && value.length === 1) return plainValue(value[0]);
  const inner = salaryFields(value);
  return inner?.has('@value') ? inner.get('@value') : value;
}
