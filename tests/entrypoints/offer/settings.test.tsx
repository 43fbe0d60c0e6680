// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadPreferences, savePreferences } from '../../../preferences/store';
import { closePage, openPage } from './page';

beforeEach(async () => {
  await closePage();
  fakeBrowser.reset();
});

/** Less than a drag has to stand still. */
const AT_ONCE = { timeout: 200, interval: 10 };
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const saved = async () => (await loadPreferences()).hoursWorkedAWeek;

async function salary() {
  const page = await openPage();
  await page.choose('a salary');
  const field = page.field('Hours really worked');
  const slider = page.sliderOf('Hours really worked') ?? field;
  return { page, field, slider };
}

describe('a setting on the offer page', () => {
  it('that is typed is saved at once when its field is left, and no part of it before', async () => {
    const { page, field } = await salary();
    field.focus();
    await page.enter(field, '4');
    await page.enter(field, '45');
    await wait(500);
    dispatchEvent(new Event('pagehide'));
    expect(await saved()).toBeNull();
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(saved, AT_ONCE).toBe(45);
  });

  it('that is typed and is no number when its field is left keeps its last value', async () => {
    await savePreferences({ hoursWorkedAWeek: 44 });
    const { page, field } = await salary();
    field.focus();
    for (const text of ['4', '45', '450']) await page.enter(field, text);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await wait(100);
    expect([null, 44]).toContain(await saved());
  });

  it('that is dragged is saved at once when it is let go of, and now and then before', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    const { page, slider } = await salary();
    for (const hours of ['41', '42', '43', '44']) await page.enter(slider, hours);
    expect(set).not.toHaveBeenCalled();
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(saved, AT_ONCE).toBe(44);
    expect(set).toHaveBeenCalledOnce();
    await page.enter(slider, '50');
    await expect.poll(saved).toBe(50);
  });

  it('that an unset slider says where it stands is saved at once', async () => {
    const { slider } = await salary();
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
    slider.dispatchEvent(new KeyboardEvent('keyup', { key: 'Home', bubbles: true }));
    await expect.poll(saved, AT_ONCE).toBe(10);
  });

  it('stays as it was set while an older save arrives', async () => {
    const { page, field, slider } = await salary();
    await page.enter(slider, '41');
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await page.enter(slider, '60');
    await expect.poll(saved, AT_ONCE).toBe(41);
    await wait(20);
    expect(field.value).toBe('60');
  });
});
