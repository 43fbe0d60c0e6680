// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { NumberInput } from '../../../components/live/NumberInput';
import { mount, textOf } from '../mount';

interface Given {
  value?: number | null;
  optional?: boolean;
  waits?: boolean;
}

const rendered = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A field from 10 to 8,000, as its page uses it. */
async function opened({ value: first = 40, ...given }: Given = {}) {
  const told = vi.fn();
  let set: (value: number | null) => void = () => {};
  function Page() {
    const [value, setValue] = useState<number | null>(first);
    set = setValue;
    const onChange = (next: number | null) => {
      told(next);
      setValue(next);
    };
    return <NumberInput id="hours" low={10} high={8000} {...{ value, onChange }} {...given} />;
  }
  const root = mount(<Page />);
  const field = root.querySelector('input') as HTMLInputElement;
  return {
    root,
    field,
    told,
    async type(...texts: string[]) {
      for (const text of texts) {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await rendered();
      }
    },
    async leave() {
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.dispatchEvent(new FocusEvent('blur'));
      await rendered();
    },
    async press(key: string) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      field.dispatchEvent(event);
      await rendered();
      return event.defaultPrevented;
    },
    async setElsewhere(value: number) {
      set(value);
      await rendered();
    },
    error: () => textOf(root.querySelector('[role=alert]')),
    described: () =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => textOf(root.querySelector(`#${id}`)))
        .join(' '),
  };
}

describe('a number field', () => {
  it('says its bounds to screen readers alone, until a value is out of them', async () => {
    const { root, field, described, error, type, leave } = await opened();
    expect(field.getAttribute('role')).toBe('spinbutton');
    expect(['valuemin', 'valuenow', 'valuemax'].map((name) => field.getAttribute(`aria-${name}`))).toEqual([
      '10',
      '40',
      '8000',
    ]);
    expect(described()).toBe('10 to 8,000');
    expect(root.querySelector('.hidden-text')?.textContent).toBe('10 to 8,000');
    await type('9000');
    await leave();
    expect(error()).toBe('10 to 8,000');
    expect(described()).toBe('10 to 8,000');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector('.hidden-text')).toBeNull();
  });

  it('holds nothing against a number that more figures would make a good one, until it is left', async () => {
    const { field, error, type, leave } = await opened();
    await type('4');
    expect([error(), field.getAttribute('aria-invalid')]).toEqual(['', 'false']);
    await leave();
    expect([error(), field.getAttribute('aria-invalid')]).toEqual(['10 to 8,000', 'true']);
    await type('45');
    expect(error()).toBe('');
  });

  it.each(['forty', '1,5', '42/hr'])(
    'says of "%s" that it is no number, and keeps the text and the value',
    async (text) => {
      const { field, error, told, type, leave } = await opened();
      await type(text);
      await leave();
      expect(error()).toBe('Not a number. 10 to 8,000');
      expect(field.value).toBe(text);
      expect(told).not.toHaveBeenCalled();
    },
  );

  it('takes a number as people paste it, and shows it as it is', async () => {
    const { field, told, type, leave } = await opened();
    await type('$1,234.50');
    await leave();
    expect(told).toHaveBeenLastCalledWith(1234.5);
    expect(field.value).toBe('1234.5');
  });

  it('goes up and down by the arrow keys, from where it stands and never out of bounds', async () => {
    const { field, told, press, type } = await opened({ value: 11 });
    expect(await press('ArrowUp')).toBe(true);
    expect(field.value).toBe('12');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(told).toHaveBeenLastCalledWith(10);
    await type('7999.5');
    await press('ArrowUp');
    expect(field.value).toBe('8000');
    expect(await press('ArrowLeft')).toBe(false);
  });

  it('begins at its lowest where nothing stands in it', async () => {
    const { told, press } = await opened({ value: null, optional: true });
    await press('ArrowUp');
    expect(told).toHaveBeenLastCalledWith(10);
  });

  it('may be empty only where it is optional', async () => {
    const optional = await opened({ optional: true });
    await optional.type('');
    await optional.leave();
    expect(optional.told).toHaveBeenLastCalledWith(null);
    const needed = await opened();
    await needed.type('');
    await needed.leave();
    expect(needed.told).not.toHaveBeenCalled();
    expect(needed.error()).toBe('10 to 8,000');
  });

  it('that waits tells its number once it is left, and never a part of it', async () => {
    const { told, type, leave, press } = await opened({ waits: true });
    await type('4', '45', '450');
    expect(told).not.toHaveBeenCalled();
    await leave();
    expect(told.mock.calls).toEqual([[450]]);
    await type('9', '90', '900', '9000', '90000');
    await leave();
    expect(told).toHaveBeenCalledOnce();
    await type('', '60');
    await press('ArrowUp');
    expect(told).toHaveBeenCalledOnce();
    await leave();
    expect(told).toHaveBeenLastCalledWith(61);
  });

  it('keeps what is out of bounds on screen, with its error, while saves of before arrive', async () => {
    const { field, error, type, leave, setElsewhere } = await opened({ waits: true });
    await type('90', '900', '9000', '90000');
    await leave();
    await setElsewhere(40);
    expect([field.value, error()]).toEqual(['90000', '10 to 8,000']);
    await setElsewhere(38);
    expect([field.value, error()]).toEqual(['38', '']);
  });
});
