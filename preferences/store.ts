import { browser } from 'wxt/browser';
import { fromStored, toStored } from './corrections';
import { migrate, type StoredSettings } from './migrate';
import type { Preferences } from './preferences';
import { readPreferences } from './validate';

const SETTINGS_KEY = 'settings';
const CORRECTIONS_KEY = 'corrections';

/** Both items of the storage, migrated but unchecked: with fields of newer versions and values that we cannot read. */
export interface StoredPreferences {
  settings: StoredSettings;
  corrections: unknown;
}

/** What lies in storage, for saving and for export; use {@link loadPreferences} to read a setting. */
export async function readStored(): Promise<StoredPreferences> {
  const stored = await browser.storage.sync.get([SETTINGS_KEY, CORRECTIONS_KEY]);
  const settings = stored[SETTINGS_KEY];
  const readable = typeof settings === 'object' && settings !== null && !Array.isArray(settings);
  return { settings: migrate(readable ? (settings as StoredSettings) : {}), corrections: stored[CORRECTIONS_KEY] };
}

/** Puts both items into storage as they are. @throws where the browser refuses (quota, no storage) */
export async function writeStored({ settings, corrections }: StoredPreferences): Promise<void> {
  await browser.storage.sync.set({ [SETTINGS_KEY]: settings, [CORRECTIONS_KEY]: corrections ?? [] });
}

/** The person's settings, each field checked and defaulted on its own. */
export async function loadPreferences(): Promise<Preferences> {
  const { settings, corrections } = await readStored();
  return { ...readPreferences(settings), corrections: fromStored(corrections) };
}

/** The fields that were ever set, to whatever: each other stands as we assume it. */
export async function everSet(): Promise<ReadonlySet<string>> {
  return new Set(Object.keys((await readStored()).settings));
}

let lastSave: Promise<unknown> = Promise.resolve();

/**
 * Saves the given fields and touches no other: what a newer version or a foreign hand put there stays.
 * Saves follow one another, so two quick changes both arrive.
 *
 * @returns the settings as they are then
 * @throws where the browser refuses (quota, no storage)
 */
export function savePreferences(change: Partial<Preferences>): Promise<Preferences> {
  const write = lastSave.then(async () => {
    const stored = await readStored();
    const { corrections, ...fields } = change;
    await writeStored({
      settings: { ...stored.settings, ...fields },
      corrections: corrections ? toStored(corrections) : stored.corrections,
    });
  });
  // The next waits for what is written alone: its page may be about to close.
  lastSave = write.catch(() => {});
  return write.then(loadPreferences);
}

/** Takes every setting back to its default. */
export async function resetPreferences(): Promise<Preferences> {
  await browser.storage.sync.remove([SETTINGS_KEY, CORRECTIONS_KEY]);
  return loadPreferences();
}

/** Calls back with the settings after each change, whoever made it, until the signal aborts. */
export function watchPreferences(onChange: (preferences: Preferences) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'sync' && (SETTINGS_KEY in changes || CORRECTIONS_KEY in changes)) {
      void loadPreferences().then((preferences) => signal.aborted || onChange(preferences));
    }
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
