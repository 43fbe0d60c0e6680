import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences';
import { loadPreferences, resetPreferences, savePreferences } from '../../preferences/store';
import { exportPreferences, importPreferences } from '../../preferences/transfer';

beforeEach(() => fakeBrowser.reset());

describe('export and import', () => {
  it('bring every setting back', async () => {
    const before = await savePreferences({
      country: 'GB',
      subdivision: 'wales',
      corrections: { 'rehab hero': 'none' },
    });
    const text = await exportPreferences();
    await resetPreferences();
    expect(await importPreferences(text)).toEqual({ ok: true, preferences: before });
    expect(await loadPreferences()).toEqual(before);
  });

  it('carry fields of a newer version', async () => {
    await fakeBrowser.storage.sync.set({ settings: { version: 4, language: 'es' } });
    const text = await exportPreferences();
    await resetPreferences();
    await importPreferences(text);
    expect((await fakeBrowser.storage.sync.get('settings')).settings).toEqual({ version: 4, language: 'es' });
  });

  it('take an export of before, with a setting that nothing reads any more', async () => {
    const text =
      '{"kind":"therapy-pay-lens-settings","settings":{"version":1,"subdivision":"OH","visitsADay":7,"hoursAShift":12}}';
    const preferences = { ...DEFAULT_PREFERENCES, subdivision: 'OH', visitsADay: 7 };
    expect(await importPreferences(text)).toEqual({ ok: true, preferences });
    expect(await loadPreferences()).toEqual(preferences);
  });

  it.each([
    ['', 'not-json'],
    ['country: US', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"settings":{"country":"CA"}}', 'not-ours'],
    ['{"kind":"therapy-pay-lens-settings","settings":[]}', 'not-ours'],
  ])('change nothing for %j and say why', async (text, problem) => {
    const before = await savePreferences({ subdivision: 'OH' });
    expect(await importPreferences(text)).toEqual({ ok: false, problem });
    expect(await loadPreferences()).toEqual(before);
  });

  it('take the fields of an export that can be read', async () => {
    const text = '{"kind":"therapy-pay-lens-settings","settings":{"version":1,"country":"CA","hoursAYear":"many"}}';
    expect(await importPreferences(text)).toEqual({ ok: true, preferences: { ...DEFAULT_PREFERENCES, country: 'CA' } });
  });
});
