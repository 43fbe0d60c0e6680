import type { Posting } from '../../insight/types';
import { lettersOf } from '../page/text';
import { find } from '../page/ways';
import type { Cards, Open, Ways } from '../site';
import type { Anchor, Reading } from './reading';

/** The page is a stranger: whatever it makes throw (a clobbered property, endless nesting) reads as nothing. */
export function attempt<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Makes a reading of what was found; `more` and `anchor` are asked only when somebody wants to know. */
export const readingOf = (
  node: Element,
  id: string,
  title: string,
  more: () => Partial<Posting> & { url: string },
  anchor: () => Anchor | null,
): Reading => ({
  node,
  id,
  title,
  // What is empty is left out.
  posting: () => {
    const said = Object.entries({ id, title, ...more() });
    return Object.fromEntries(said.filter(([, value]) => value)) as unknown as Posting;
  },
  anchor: () => attempt(anchor),
});

/** What the ways of a card or pane lead to. */
export function fieldsOf(fields: Cards | Open, root: Element, url: URL): Partial<Posting> {
  const read = (ways: Ways | undefined, inLines?: boolean) => attempt(() => find(ways, root, url, inLines)?.text);
  return {
    company: read(fields.company),
    location: read(fields.location),
    payText: read(fields.pay),
    description: read(fields.description, true),
  } as Partial<Posting>;
}

/** Identity of a job that has no id: what is written of it. */
export const writtenId = (title: string, { company, location }: Partial<Posting>): string =>
  [title, company, location].map(lettersOf).join('-');

/** Follows an anchor's ways: `selector`, or `selector | beforeend`. */
export function anchorAt(ways: Ways | undefined, root: Element, fallback: Element | null | undefined): Anchor | null {
  for (const way of [ways ?? []].flat()) {
    const [selector = '', at = 'afterend'] = way.split(' | ');
    const node = root.querySelector(selector);
    if (node) return { node, at: at as InsertPosition };
  }
  return fallback ? { node: fallback, at: 'afterend' } : null;
}
