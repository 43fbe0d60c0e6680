import { type ComponentChild, render } from 'preact';

/** Renders into a fresh element of the document and hands it over. */
export function mount(view: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(view, root);
  return root;
}

/** The text as a reader meets it: white space folded. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
