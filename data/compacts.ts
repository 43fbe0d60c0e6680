import compactsFile from './compacts.json';
import type { Evidence, LicensureKey } from './schema';
import type { Compact } from './schema-licensure';
import { source } from './sources';

const compacts = compactsFile.compacts as unknown as Partial<
  Record<LicensureKey, { source: string; states: Record<string, Compact> }>
>;

/** How far a state (two letters) has come with the compact of this profession; `null` where there is none. */
export function compactFor(key: LicensureKey, state: string): (Evidence & Pick<Compact, 'step'>) | null {
  const profession = compacts[key];
  const found = profession?.states[state] ?? profession?.states.US;
  return profession && found ? { ...found, sourceUrl: source(profession.source).url } : null;
}
