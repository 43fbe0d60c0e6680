import { isShown } from '../page/shown';
import { find } from '../page/ways';
import type { Cards, Site } from '../site';
import { anchorAt, attempt, fieldsOf, readingOf, writtenId } from './interpret';
import type { Reading } from './reading';

/** An address of the web, or else the page's own. */
const webAddress = (href: string | null | undefined, url: URL): string => {
  const target = href && URL.canParse(href, url.href) ? new URL(href, url.href) : url;
  return /^http/.test(target.protocol) ? target.href : url.href;
};

function readCard(cards: Cards, node: Element, url: URL): Reading | null {
  // Where two kinds of cards lie in one another, the outer one is the card.
  const isInner = node.parentElement?.closest(cards.each);
  const title = !isInner && isShown(node) ? find(cards.title, node, url) : null;
  if (!title) return null;
  const control = title.node?.closest('a,button');
  const fields = () => fieldsOf(cards, node, url);
  const link = () => {
    const near = control?.closest('a[href]') ?? title.node?.querySelector('a[href]');
    return find(cards.link, node, url)?.text ?? near?.getAttribute('href');
  };
  return readingOf(
    node,
    find(cards.id, node, url)?.text ?? writtenId(title.text, fields()),
    title.text,
    () => ({ url: webAddress(attempt(link), url), ...fields() }),
    // In a link or button the badge would be part of what it says and does: it goes behind, even if that is the whole card.
    () => anchorAt(cards.badge, node, control && node.contains(control) ? control : title.node),
  );
}

/**
 * The cards at or inside `root`, and the card that `root` is in, so that a reader can hand over just what has changed.
 * Cards that nobody can see are left out; a job that is shown twice is read twice.
 */
export function readCards(site: Site, root: Element | Document, url: URL): Reading[] {
  const readings = new Map<Element, Reading>();
  const add = (node: Element, read: () => Reading | null): void => {
    const reading = readings.has(node) ? null : attempt(read);
    if (reading) readings.set(node, reading);
  };
  const page = root.ownerDocument;
  const trees = [root, ...(attempt(() => site.roots?.(root)) ?? [])];
  for (const { cards } of site.layouts) {
    if (!cards) continue;
    const round = page && attempt(() => (root as Element).closest(cards.each));
    const inside = attempt(() => trees.flatMap((tree) => [...tree.querySelectorAll(cards.each)]));
    for (const node of [...(round ? [round] : []), ...(inside ?? [])]) {
      add(node, () => readCard(cards, node, url));
    }
  }
  for (const { node, id, title, ...fields } of attempt(() => site.cardsOddly?.(page ?? (root as Document), url)) ??
    []) {
    add(node, () => {
      const isNews = (root.contains(node) || node.contains(root)) && isShown(node);
      const more = () => ({ url: webAddress(id, url), ...fields });
      return isNews ? readingOf(node, id, title, more, () => anchorAt('a', node, null)) : null;
    });
  }
  return [...readings.values()];
}
