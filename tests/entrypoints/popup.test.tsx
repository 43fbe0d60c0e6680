// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../entrypoints/popup/Popup';
import type { Tab } from '../../entrypoints/popup/tab';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences';
import { mount, textOf } from '../components/mount';

const ON_A_PAGE_OF_THE_BROWSER: Tab = { id: null, url: null, found: null, granted: null };

function opened(openedOver: Promise<Tab>) {
  const root = mount(<Popup loaded={DEFAULT_PREFERENCES} openedOver={openedOver} />);
  const below = () => textOf(root.querySelector('main > div:not([hidden], .popup-search)'));
  return { field: root.querySelector('input'), below };
}

describe('the popup', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('can be typed into while the page under it is too busy to answer, and draws its card without it in a moment', async () => {
    const { field, below } = opened(new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(100);
    expect(document.activeElement).toBe(field);
    expect(below()).toBe('');
    await vi.advanceTimersByTimeAsync(300);
    expect(below()).toContain('Physical therapist assistant');
    expect(below()).not.toContain('Pages of the browser cannot be read.');
  });

  it('says what there is to say of the page as soon as it knows', async () => {
    const { below } = opened(Promise.resolve(ON_A_PAGE_OF_THE_BROWSER));
    await vi.advanceTimersByTimeAsync(100);
    expect(below()).toContain('Pages of the browser cannot be read.');
  });
});
