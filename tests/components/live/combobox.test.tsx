// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { Combobox } from '../../../components/live/Combobox';
import { mount, textOf } from '../mount';

const CITIES = ['Columbus, GA-AL', 'Columbus, IN', 'Columbus, OH'];

function Cities({ onChoose }: { onChoose: (id: string) => void }) {
  const [text, setText] = useState('col');
  const found = CITIES.filter((city) => text !== '' && city.toLowerCase().startsWith(text));
  return (
    <Combobox
      label="Area"
      text={text}
      choices={found.map((city) => ({ id: city, label: city }))}
      listLabel="Areas found"
      status={`${found.length} found`}
      onText={setText}
      onChoose={onChoose}
    />
  );
}

async function opened() {
  const onChoose = vi.fn();
  const root = mount(<Cities onChoose={onChoose} />);
  const field = root.querySelector('input');
  if (!field) throw new Error('no field');
  const press = async (key: string) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await new Promise((rendered) => setTimeout(rendered));
  };
  const selected = () => textOf(root.querySelector('[aria-selected=true]'));
  return { root, field, press, selected, onChoose };
}

describe('the combobox', () => {
  it('ties field and list together for assistive technology', async () => {
    const { root, field } = await opened();
    const list = root.querySelector('[role=listbox]');
    expect(field.getAttribute('role')).toBe('combobox');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(field.getAttribute('aria-controls')).toBe(list?.id);
    expect(root.querySelector(`#${CSS.escape(field.getAttribute('aria-activedescendant') ?? '')}`)?.role).toBe(
      'option',
    );
    expect(root.querySelector('label')?.htmlFor).toBe(field.id);
    expect(textOf(root.querySelector('[role=status]'))).toBe('3 found');
  });

  it('moves by arrows, round the ends, and takes by Enter', async () => {
    const { press, selected, onChoose } = await opened();
    expect(selected()).toBe(CITIES[0]);
    await press('ArrowDown');
    expect(selected()).toBe(CITIES[1]);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(selected()).toBe(CITIES[2]);
    await press('Enter');
    expect(onChoose).toHaveBeenCalledWith(CITIES[2]);
  });

  it('clears by Escape', async () => {
    const { field, press } = await opened();
    await press('Escape');
    expect(field.value).toBe('');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  it('takes by a click', async () => {
    const { root, onChoose } = await opened();
    root.querySelectorAll<HTMLElement>('[role=option]')[1]?.click();
    expect(onChoose).toHaveBeenCalledWith(CITIES[1]);
  });
});
