import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences';
import { everSet, loadPreferences, resetPreferences, savePreferences, watchPreferences } from '../../preferences/store';

beforeEach(() => fakeBrowser.reset());

const storedSettings = async () =>
  (await fakeBrowser.storage.sync.get('settings')).settings as Record<string, unknown> | undefined;

describe('the settings store', () => {
  it('gives the defaults before anything is saved', async () => {
    expect(await loadPreferences()).toEqual(DEFAULT_PREFERENCES);
  });

  it('saves one field and leaves the others', async () => {
    await savePreferences({ country: 'CA' });
    await savePreferences({ payFirst: 'year' });
    expect(await loadPreferences()).toEqual({ ...DEFAULT_PREFERENCES, country: 'CA', payFirst: 'year' });
  });

  it('knows what was ever set, be it to its default', async () => {
    expect([...(await everSet())]).not.toContain('visitsADay');
    await savePreferences({ visitsADay: DEFAULT_PREFERENCES.visitsADay });
    const set = await everSet();
    expect([set.has('visitsADay'), set.has('daysAYear')]).toEqual([true, false]);
  });

  it('loses neither of two saves made at the same moment', async () => {
    await Promise.all([savePreferences({ hoursAYear: 1900 }), savePreferences({ visitsADay: 5 })]);
    expect(await loadPreferences()).toMatchObject({ hoursAYear: 1900, visitsADay: 5 });
  });

  it('remembers what a person says of their own work, and forgets it when they take it back', async () => {
    await fakeBrowser.storage.sync.set({ settings: { version: 1, country: 'US', hoursAYear: 1950 } });
    await savePreferences({ presentPay: { amount: 31, per: 'hour' }, minutesDriving: 25 });
    expect(await loadPreferences()).toMatchObject({
      ...{ hoursAYear: 1950, minutesDriving: 25, minutesTreating: null },
      presentPay: { amount: 31, per: 'hour' },
    });
    await savePreferences({ presentPay: null, minutesDriving: null });
    expect(await loadPreferences()).toEqual({ ...DEFAULT_PREFERENCES, hoursAYear: 1950 });
  });

  it('keeps what a newer version stored when an older one saves', async () => {
    await fakeBrowser.storage.sync.set({ settings: { version: 9, country: 'IE', language: 'es' } });
    expect((await loadPreferences()).country).toBe('US');
    await savePreferences({ payFirst: 'year' });
    expect(await storedSettings()).toEqual({ version: 9, country: 'IE', language: 'es', payFirst: 'year' });
  });

  it.each([[undefined], [null], ['text'], [7], [['a']], [{}]])(
    'takes %j in storage for no settings',
    async (settings) => {
      await fakeBrowser.storage.sync.set({ settings });
      expect(await loadPreferences()).toEqual(DEFAULT_PREFERENCES);
    },
  );

  it('still saves after a save that the browser refused', async () => {
    const set = fakeBrowser.storage.sync.set;
    fakeBrowser.storage.sync.set = () => Promise.reject(new Error('quota'));
    await expect(savePreferences({ visitsADay: 7 })).rejects.toThrow('quota');
    fakeBrowser.storage.sync.set = set;
    await savePreferences({ visitsADay: 8 });
    expect((await loadPreferences()).visitsADay).toBe(8);
  });

  it('goes back to the defaults on reset', async () => {
    await savePreferences({ country: 'GB', corrections: { 'rehab hero': 'none' } });
    expect(await resetPreferences()).toEqual(DEFAULT_PREFERENCES);
  });

  it('tells a watcher of each change until its signal aborts', async () => {
    const seen: string[] = [];
    const stop = new AbortController();
    watchPreferences(({ payFirst }) => seen.push(payFirst), stop.signal);
    await savePreferences({ payFirst: 'year' });
    await new Promise((settled) => setTimeout(settled));
    stop.abort();
    await savePreferences({ payFirst: 'hour' });
    await new Promise((settled) => setTimeout(settled));
    expect(seen).toEqual(['year']);
  });
});
