import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSavedPage } from '../../../scripts/inspect/page';
import { isShown } from '../../../sites/page/shown';

const shown = (html: string): boolean => {
  const node = openSavedPage(html, 'https://a.example/').querySelector('.card');
  if (!node) throw new Error('no card');
  return isShown(node);
};

describe('isShown', () => {
  it('takes a card of a page that is not laid out', () => {
    expect(shown('<div class="card">x</div>')).toBe(true);
  });

  it.each([
    '<div class="card" hidden></div>',
    '<div aria-hidden="true"><div class="card"></div></div>',
    '<div inert><div class="card"></div></div>',
    '<div style="display: none"><div class="card"></div></div>',
    '<div style="color:red;visibility:hidden"><div class="card"></div></div>',
  ])('leaves out %s', (html) => {
    expect(shown(html)).toBe(false);
  });

  it('takes one whose ancestor says that it is not hidden', () => {
    expect(shown('<div aria-hidden="false"><div class="card"></div></div>')).toBe(true);
  });
});

describe('isShown on a page that is laid out', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** Heights by class name; everything else is 100 px high. */
  const shownWith = (html: string, heights: Record<string, number>, overflow = 'visible'): boolean => {
    const page = openSavedPage(html, 'https://a.example/');
    for (const node of page.querySelectorAll('*')) {
      const height = heights[node.className] ?? 100;
      Object.assign(node, { getBoundingClientRect: () => ({ height }), checkVisibility: () => true });
    }
    vi.stubGlobal('getComputedStyle', () => ({ overflow }));
    const node = page.querySelector('.card');
    return node !== null && isShown(node);
  };

  it('leaves out a card without height', () => {
    expect(shownWith('<div class="card"></div>', { card: 0 })).toBe(false);
    expect(shownWith('<div class="card"></div>', { card: 80 })).toBe(true);
  });

  it('leaves out a card that a flat box round it cuts off, not one that flows out of it', () => {
    const html = '<div class="outline"><div class="card"></div></div>';
    expect(shownWith(html, { outline: 0 }, 'hidden')).toBe(false);
    expect(shownWith(html, { outline: 0 }, 'visible')).toBe(true);
  });
});
