import type { Posting } from '../../insight/types';
import { isShown } from '../page/shown';
import { lettersOf, textOf } from '../page/text';
import { find } from '../page/ways';
import type { Open, Site } from '../site';
import { agreeing, idInAddress } from './identity';
import { anchorAt, attempt, fieldsOf, readingOf, writtenId } from './interpret';
import type { Reading } from './reading';

/** A pane, or a whole tree of the page: the document's, or that in an open shadow root. */
type Pane = Element | ShadowRoot;

function readPane(open: Open, pane: Element, url: URL): Reading | null {
  const title = find(open.title, pane, url);
  if (!title) return null;
  const fields = () => ({ url: url.href, ...fieldsOf(open, pane, url) });
  const ways = [open.id].flat();
  const proof = ways.filter((way) => way !== 'text');
  const id = find(proof, pane, url)?.text ?? (proof.length < ways.length ? writtenId(title.text, fields()) : '');
  const heading = title.node?.closest('h1,h2,h3,h4,h5,h6,p') ?? title.node;
  const node = open.within ? pane : (title.node ?? pane);
  return id ? readingOf(node, id, title.text, fields, () => anchorAt(open.panel, pane, heading)) : null;
}

function readPanes(site: Site, document: Document, url: URL): Reading | null {
  const trees: Pane[] = [document.documentElement, ...(attempt(() => site.roots?.(document)) ?? [])];
  for (const { open } of site.layouts) {
    const panes = () => (open?.within ? trees.flatMap((tree) => [...tree.querySelectorAll(open.within ?? '')]) : trees);
    for (const pane of (open && attempt(panes)) ?? []) {
      const isSeen = isShown('host' in pane ? pane.host : pane);
      const reading = open && isSeen ? attempt(() => readPane(open, pane as Element, url)) : null;
      if (reading) return reading;
    }
  }
  return null;
}

function readOddly(site: Site, document: Document, url: URL): Reading | null {
  const odd = attempt(() => site.openOddly?.(document, url));
  if (!odd) return null;
  const { node, id, title, ...fields } = odd;
  // A posting without a heading of its own leaves no place to put the panel.
  const anchor = () => anchorAt(undefined, node, node === document.body ? null : node);
  return readingOf(node, id, title, () => ({ url: url.href, ...(fields as Partial<Posting>) }), anchor);
}

/**
 * Where no way leads to a title, on a page whose address names a posting: what a block of data says of that very posting.
 * Carries a site over a redesign, and through the steps of an application.
 */
function readByData(site: Site, document: Document, url: URL): Reading | null {
  const id = idInAddress(site, url);
  const headings = [...document.querySelectorAll('h1')].filter(isShown);
  for (const written of id ? ['', ...headings.map(textOf)] : []) {
    const title = agreeing(site, document, url, written)?.title;
    if (!title) continue;
    const heading = headings.find((node) => lettersOf(textOf(node)) === lettersOf(title));
    const anchor = () => anchorAt(undefined, document.body, heading);
    return readingOf(heading ?? document.body, id, title, () => ({ url: url.href }), anchor);
  }
  return null;
}

/** The one open posting of a page or of its pane, or `null` where there is none or its identity is not certain. */
export function readOpen(site: Site, document: Document, url: URL): Reading | null {
  const seen =
    readPanes(site, document, url) ?? readOddly(site, document, url) ?? attempt(() => readByData(site, document, url));
  if (!seen) return null;
  const posting = () => {
    // What can be seen goes before what a block of data says of the same job.
    const { title: _, names: __, ...said } = attempt(() => agreeing(site, document, url, seen.title)) ?? {};
    return { ...said, ...seen.posting() };
  };
  return { ...seen, posting };
}
