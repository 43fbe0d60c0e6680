import type { LicensureKey } from './schema';
import type { Supervision } from './schema-licensure';
import supervisionFile from './supervision.json';

const supervision = supervisionFile.supervision as unknown as Partial<
  Record<LicensureKey, Record<string, Supervision>>
>;

/** How assistants of this role are supervised in a state (two letters); `null` where no rule was read. */
export function supervisionFor(key: LicensureKey, state: string): Supervision | null {
  return supervision[key]?.[state] ?? null;
}
