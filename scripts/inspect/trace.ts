import { readWay } from '../../sites/page/ways';
import type { Cards, Layout, Open, Site, Ways } from '../../sites/site';

/** Of one field: the way that led to it, and those before it that led nowhere. */
export interface FieldTrace {
  found: string | null;
  failed: string[];
}
export type Trace = { layout: string } & Record<string, FieldTrace | string>;

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
const traceFields = (layout: string, fields: Cards | Open, root: Element, url: URL): Trace =>
  Object.fromEntries([
    ['layout', layout],
    ...FIELDS.flatMap((field) => (fields[field] ? [[field, traceField(fields[field], root, url)]] : [])),
  ]) as Trace;

/** How a card was read: by the first layout that its element belongs to. */
export function traceCard(site: Site, node: Element, url: URL): Trace {
  const layout = site.layouts.find(({ cards }) => cards && node.matches(cards.each));
  return layout?.cards ? traceFields(layout.seen, layout.cards, node, url) : { layout: 'odd' };
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
      traces.push({ layout: layout.seen, within: { found: null, failed: [layout.open.within ?? ''] } });
      continue;
    }
    const trace = traceFields(layout.seen, layout.open, pane, url);
    traces.push(trace);
    if (triedWays(layout.open.title).some((way) => readWay(way, pane, url))) return traces;
  }
  return traces;
}
