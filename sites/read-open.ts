import type { Posting } from '../insight/types';
import { agreeing } from './identity';
import { anchorAt, attempt, fieldsOf, readingOf, withoutGaps, writtenId } from './interpret';
import type { Anchor, OpenReading } from './reading';
import { isShown } from './shown';
import type { Open, Site } from './site';
import { find } from './ways';

/** What can be seen of an open posting, and what a block of data about it adds. */
function openReading(
  site: Site,
  document: Document,
  url: URL,
  node: Element,
  id: string,
  title: string,
  fields: () => Partial<Posting>,
  anchor: () => Anchor | null,
): OpenReading {
  const more = () => {
    const { title: _, names: __, ...said } = attempt(() => agreeing(site, document, url, title)) ?? {};
    return { url: url.href, ...said, ...withoutGaps(fields()) };
  };
  return readingOf(node, id, title, more, anchor);
}

function readPane(site: Site, open: Open, document: Document, url: URL): OpenReading | null {
  const panes = open.within ? [...document.querySelectorAll(open.within)] : [document.documentElement];
  const pane = panes.find(isShown);
  const title = pane && find(open.title, pane, url);
  if (!title) return null;
  const fields = () => fieldsOf(open, pane, url);
  const ways = [open.id].flat();
  const proof = ways.filter((way) => way !== 'text');
  const id = find(proof, pane, url)?.text ?? (proof.length < ways.length ? writtenId(title.text, fields()) : '');
  const heading = title.node?.closest('h1,h2,h3,h4,h5,h6,p') ?? title.node;
  const node = open.within ? pane : (title.node ?? pane);
  const anchor = () => anchorAt(open.panel, pane, heading);
  return id ? openReading(site, document, url, node, id, title.text, fields, anchor) : null;
}

/** The one open posting of a page or of its pane, or `null` where there is none or its identity is not certain. */
export function readOpen(site: Site, document: Document, url: URL): OpenReading | null {
  for (const { open } of site.layouts) {
    const reading = open && attempt(() => readPane(site, open, document, url));
    if (reading) return reading;
  }
  const odd = attempt(() => site.openOddly?.(document, url));
  if (!odd) return null;
  const { node, id, title, ...fields } = odd;
  // A posting without a heading of its own leaves no place to put the panel.
  const anchor = () => anchorAt(undefined, node, node === document.body ? null : node);
  return openReading(site, document, url, node, id, title, () => fields as Partial<Posting>, anchor);
}
