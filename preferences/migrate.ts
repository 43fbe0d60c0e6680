import { PREFERENCES_VERSION } from './preferences';

/** Settings as they lie in storage: any version's fields, nothing checked yet. */
export type StoredSettings = Record<string, unknown>;

/** Turns settings of one version into those of the next; must keep every field that it does not know. */
type Step = (settings: StoredSettings) => StoredSettings;

/** `STEPS[n]` leads from version n to n + 1. The first published form is version 1, so the chain starts empty. */
const STEPS: Record<number, Step> = {};

/**
 * Brings stored settings to this version, one step at a time. Settings of a newer version (another computer was updated
 * first) are left as they are, version number included, so that saving here does not take the newer form back.
 *
 * @param steps another chain, and `to` another goal, for tests.
 */
export function migrate(stored: StoredSettings, steps = STEPS, to = PREFERENCES_VERSION): StoredSettings {
  let version = typeof stored.version === 'number' && stored.version >= 1 ? stored.version : 1;
  let settings = stored;
  for (; version < to; version += 1) {
    settings = steps[version]?.(settings) ?? settings;
  }
  return { ...settings, version };
}
