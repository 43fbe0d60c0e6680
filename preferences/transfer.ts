import type { StoredSettings } from './migrate';
import { migrate } from './migrate';
import type { Preferences } from './preferences';
import { loadPreferences, readStored, writeStored } from './store';

/** What marks a file as ours. */
const KIND = 'therapy-pay-lens-settings';

export type ImportResult =
  | { ok: true; preferences: Preferences }
  /** Nothing was changed. `not-json`: not a text of data at all; `not-ours`: data of something else. */
  | { ok: false; problem: 'not-json' | 'not-ours' };

/** All settings as a JSON text for a file, those of a newer version included. */
export async function exportPreferences(): Promise<string> {
  return `${JSON.stringify({ kind: KIND, ...(await readStored()) }, null, 2)}\n`;
}

/**
 * Replaces the settings by those of an exported text. Fields that cannot be read fall back one by one when they are
 * loaded, as always; a text that is not an export of ours changes nothing.
 */
export async function importPreferences(text: string): Promise<ImportResult> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  if (!isExport(data)) return { ok: false, problem: 'not-ours' };
  await writeStored({ settings: migrate(data.settings), corrections: data.corrections });
  return { ok: true, preferences: await loadPreferences() };
}

function isExport(data: unknown): data is { settings: StoredSettings; corrections: unknown } {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, settings } = data as Record<string, unknown>;
  return kind === KIND && typeof settings === 'object' && settings !== null && !Array.isArray(settings);
}
