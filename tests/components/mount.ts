import { type ComponentChild, h, render, type VNode } from 'preact';
import { draw } from '../../components/drawn/draw';
import { Drawn } from '../../components/live/Drawn';
import type { Deed } from '../../messages/deed';
import type { Drawing } from '../../messages/drawing';

/** Renders into a fresh element of the document and hands it over. */
export function mount(view: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(view, root);
  return root;
}

/** Draws a view as the background does, and paints it as a page does. */
export function paint(view: VNode, onDeed?: (deed: Deed) => void, dark = false): HTMLElement {
  return mount(h(Drawn, { of: JSON.parse(JSON.stringify(draw(view))) as Drawing, dark, ...(onDeed && { onDeed }) }));
}

/** The text as a reader meets it: white space folded. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
