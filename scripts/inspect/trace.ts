import { readWay } from '../../sites/page/ways';
import type { Cards, Layout, Open, Site, Ways } from '../../sites/site';

/** Of one field: the way that led to it, and those before it that led nowhere. */
export interface FieldTrace {
  found: string | null;
  failed: string[];
}
/** What was tried, in which layout, of a card or of the open posting. */
export type Trace = { of: 'card' | 'open'; layout: string } & Record<string, FieldTrace | string | number>;

const FIELDS = ['id', 'title', 'company', 'location', 'pay', 'description'] as const;

const triedWays = (ways: Ways | undefined): string[] => [ways ?? []].flat();

function traceField(ways: Ways | undefined, root: Element, url: URL): FieldTrace {
  const failed: string[] = [];
  for (const way of triedWays(ways)) {
    if (way === 'text' || readWay(way, root, url)) return { found: way, failed };
    failed.push(way);
  }
  return { found: null, failed };
}

/** Which way found each field of a card or pane, and which failed before it. */
const traceFields = (of: Trace['of'], layout: string, fields: Cards | Open, root: Element, url: URL): Trace =>
  Object.fromEntries([
    ['of', of],
    ['layout', layout],
    ...FIELDS.flatMap((field) => (fields[field] ? [[field, traceField(fields[field], root, url)]] : [])),
  ]) as Trace;

/** Of an element that nothing matches, or that is not there: the selector that failed. */
const nowhere = (of: Trace['of'], layout: string, part: string, selector: string): Trace => ({
  of,
  layout,
  [part]: { found: null, failed: [selector] },
});

const hasTitle = ({ title }: Cards | Open, root: Element, url: URL): boolean =>
  triedWays(title).some((way) => readWay(way, root, url));

/** How a card was read, or was not: by the first layout that gives its element a title, else the first that it belongs to. */
export function traceCard(site: Site, node: Element, url: URL): Trace {
  const layouts = site.layouts.flatMap(({ seen, cards }) =>
    cards && node.matches(cards.each) ? [{ seen, cards }] : [],
  );
  const layout = layouts.find(({ cards }) => hasTitle(cards, node, url)) ?? layouts[0];
  return layout ? traceFields('card', layout.seen, layout.cards, node, url) : { of: 'card', layout: 'odd' };
}

/**
 * What was tried of a list in vain: the elements that are cards by their selector and give no title, those alike as one trace with
 * their number; where no element is a card, the selector of each layout.
 */
export function traceLostCards(site: Site, document: Document, url: URL): Trace[] {
  const trees = [document, ...(site.roots?.(document) ?? [])];
  const layouts = site.layouts.flatMap(({ seen, cards }) => (cards ? [{ seen, cards }] : []));
  const nodes = layouts.flatMap(({ cards }) => trees.flatMap((tree) => [...tree.querySelectorAll(cards.each)]));
  if (nodes.length === 0) return layouts.map(({ seen, cards }) => nowhere('card', seen, 'each', cards.each));
  const isTitled = (node: Element) =>
    layouts.some(({ cards }) => node.matches(cards.each) && hasTitle(cards, node, url));
  const isInner = (node: Element) => layouts.some(({ cards }) => node.parentElement?.closest(cards.each));
  const alike = new Map<string, { trace: Trace; elements: number }>();
  for (const node of new Set(nodes)) {
    if (isTitled(node) || isInner(node)) continue;
    const trace = traceCard(site, node, url);
    const key = JSON.stringify(trace);
    alike.set(key, { trace, elements: (alike.get(key)?.elements ?? 0) + 1 });
  }
  return [...alike.values()].map(({ trace, elements }) => ({ ...trace, elements }));
}

const paneOf = ({ open }: Layout, document: Document): Element | null =>
  open?.within ? document.querySelector(open.within) : document.documentElement;

/** How the open posting was read, layout by layout until the one that gave a title. */
export function traceOpen(site: Site, document: Document, url: URL): Trace[] {
  const traces: Trace[] = [];
  for (const layout of site.layouts) {
    const pane = paneOf(layout, document);
    if (!layout.open) continue;
    if (!pane) {
      traces.push(nowhere('open', layout.seen, 'within', layout.open.within ?? ''));
      continue;
    }
    traces.push(traceFields('open', layout.seen, layout.open, pane, url));
    if (hasTitle(layout.open, pane, url)) return traces;
  }
  return traces;
}
