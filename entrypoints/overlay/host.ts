import { type ComponentChild, render } from 'preact';
import type { Drawing } from '../../messages/drawing';
import type { Painted } from '../../messages/overlay';
import type { Anchor } from '../../sites/read';
import { isDarkBehind } from './page-theme';
import { unfold } from './unfold';

/** What the page is like where our node stands. */
interface Around {
  dark: boolean;
  /** It has no place of its own in the page. */
  docked: boolean;
}

/** What a kind of node of ours consists of. */
export interface Kind {
  name: 'badge' | 'panel';
  css: string;
  view(drawing: Drawing, around: Around): ComponentChild;
}

/**
 * One node of ours in the page: a neutral element with a shadow root that the page can't open (the test and demo builds leave it
 * open, and say which node is what, so that their tests can look inside).
 */
export function paintAt(kind: Kind, anchor: Anchor | null, drawing: Drawing): Painted {
  const host = document.createElement('div');
  const closed = import.meta.env.MODE === 'production';
  if (!closed) host.dataset.lens = kind.name;
  const root = host.attachShadow({ mode: closed ? 'closed' : 'open' });
  const style = document.createElement('style');
  style.textContent = kind.css;
  const body = document.createElement('div');
  root.append(style, body);

  /** What was focused before something in our node was. */
  let before: EventTarget | null = null;
  host.addEventListener('focusin', ({ relatedTarget }) => {
    before = relatedTarget;
  });
  let docked = anchor === null;
  const painted: Painted = {
    host,
    update(next) {
      render(kind.view(next, { dark: isDarkBehind(host), docked }), body);
    },
    mount(where) {
      if (where) where.node.insertAdjacentElement(where.at, host);
      else document.documentElement.append(host);
      docked = where === null;
    },
    remove() {
      const isFocused = document.activeElement === host;
      render(null, body);
      host.remove();
      // Else whoever works with the keyboard would have to begin the page anew.
      if (isFocused && before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
  };
  painted.mount(anchor);
  painted.update(drawing);
  if (anchor) unfold(body);
  return painted;
}
