// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { PaySection } from '../../entrypoints/options/PaySection';
import { DEFAULT_PREFERENCES, type Preferences } from '../../preferences/preferences';
import { mount, textOf } from '../components/mount';

const rendered = () => new Promise((resolve) => setTimeout(resolve, 5));

/** "Hours a year" as the settings page has it, with saves that arrive as they do there. */
async function hoursAYear() {
  const saved = vi.fn();
  function Page() {
    const [preferences, setPreferences] = useState(DEFAULT_PREFERENCES);
    const onChange = (change: Partial<Preferences>) => {
      saved(change);
      setTimeout(() => setPreferences((before) => ({ ...before, ...change })));
    };
    return <PaySection {...{ preferences, onChange }} />;
  }
  const root = mount(<Page />);
  const label = [...root.querySelectorAll('label')].find((each) => textOf(each) === 'Hours a year');
  const field = root.querySelector<HTMLInputElement>(`#${CSS.escape(label?.htmlFor ?? '')}`);
  if (!field) throw new Error('no field');
  const type = async (text: string) => {
    for (let end = 1; end <= text.length; end += 1) {
      field.value = text.slice(0, end);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await rendered();
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('blur'));
    await rendered();
  };
  return { root, field, saved, type };
}

it('a number on the settings page is saved when its field is left, and no part of it before', async () => {
  const { saved, type } = await hoursAYear();
  await type('1950');
  expect(saved.mock.calls).toEqual([[{ hoursAYear: 1950 }]]);
});

it('a number out of bounds stands on the settings page with its error, and is not saved', async () => {
  const { root, field, saved, type } = await hoursAYear();
  await type('90000');
  expect(field.value).toBe('90000');
  expect(textOf(root.querySelector('[role=alert]'))).toBe('1 to 8,784');
  expect(saved).not.toHaveBeenCalled();
});
