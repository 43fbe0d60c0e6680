import type { Posting } from '../insight/types';
import { readJsonLd, type StructuredReading } from './json-ld';
import { isShown } from './shown';
import type { Cards, Open, Site, Ways } from './site';
import { wordsOf } from './text';
import { type Found, find, readAddress } from './ways';

export { siteFor } from './site-for';
export { isWall } from './wall';

/** Where something of ours goes. */
export interface Anchor {
  node: Element;
  at: InsertPosition;
}

/** A job as it stands in the page. Identity and title are read at once, everything else on demand. */
export interface Reading {
  /** The card, or the pane of an open posting. */
  node: Element;
  /** Two nodes with the same id show the same job. */
  id: string;
  title: string;
  /** Reads the rest, anew at each call. */
  posting(): Posting;
  /** `null`: the page has no place for it. */
  anchor(): Anchor | null;
}
export type CardReading = Reading;
export type OpenReading = Reading;

/** The page is a stranger: whatever it makes throw (a clobbered property, endless nesting) reads as nothing. */
function attempt<Result>(read: () => Result | null): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Follows an anchor's ways: `selector`, or `selector | beforeend`. */
function anchorAt(ways: Ways | undefined, root: Element, fallback: Element | null): Anchor | null {
  for (const way of [ways ?? []].flat()) {
    const [selector = '', at = 'afterend'] = way.split(' | ');
    const node = root.querySelector(selector);
    if (node) return { node, at: at as InsertPosition };
  }
  return fallback && { node: fallback, at: 'afterend' };
}

/** What the ways of a card or pane lead to. */
function fieldsOf(fields: Cards | Open, root: Element, url: URL): Partial<Posting> {
  const read = (ways: Ways | undefined, inLines?: boolean) => attempt(() => find(ways, root, url, inLines))?.text;
  const found: Partial<Posting> = {
    company: read(fields.company),
    location: read(fields.location),
    payText: read(fields.pay),
    description: read(fields.description, true),
  };
  return found;
}

/** Identity of a job that has no id: what is written of it. */
const writtenId = (title: string, fields: Partial<Posting>): string =>
  [title, fields.company, fields.location].map(wordsOf).join('-');

const withoutGaps = (posting: Posting): Posting =>
  Object.fromEntries(Object.entries(posting).filter(([, value]) => value)) as unknown as Posting;

/** An address of the web, or else the page's own. */
const webAddress = (href: string | null | undefined, url: URL): string => {
  const target = href && URL.canParse(href, url.href) ? new URL(href, url.href) : url;
  return /^https?:$/.test(target.protocol) ? target.href : url.href;
};

function readCard(cards: Cards, node: Element, url: URL): CardReading | null {
  if (!isShown(node)) return null;
  const title = find(cards.title, node, url);
  if (!title) return null;
  const link = title.node?.closest('a,button');
  const id = find(cards.id, node, url)?.text ?? writtenId(title.text, fieldsOf(cards, node, url));
  return {
    node,
    id,
    title: title.text,
    posting() {
      const href = attempt(() => {
        const near = link?.closest('a[href]') ?? title.node?.querySelector('a[href]');
        return find(cards.link, node, url)?.text ?? near?.getAttribute('href') ?? null;
      });
      return withoutGaps({ id, title: title.text, url: webAddress(href, url), ...fieldsOf(cards, node, url) });
    },
    // In a link or button the badge would be part of what it says and does: it goes behind.
    anchor: () =>
      attempt(() => anchorAt(cards.badge, node, link && link !== node && node.contains(link) ? link : title.node)),
  };
}

/**
 * The cards at or inside `root`, and the card that `root` is in, so that a reader can hand over just what has changed.
 * Cards that nobody can see are left out; a job that is shown twice is read twice.
 */
export function readCards(site: Site, root: Element | Document, url: URL): CardReading[] {
  const readings = new Map<Element, CardReading>();
  for (const { cards } of site.layouts) {
    if (!cards) continue;
    const nodes = attempt(() => [
      ...(root.nodeType === 1 ? [(root as Element).closest(cards.each)] : []),
      ...root.querySelectorAll(cards.each),
    ]);
    for (const node of nodes ?? []) {
      const reading = node && !readings.has(node) && attempt(() => readCard(cards, node, url));
      if (node && reading) readings.set(node, reading);
    }
  }
  const odd = attempt(() => {
    const found = site.cardsOddly?.(root.ownerDocument ?? (root as Document), url) ?? [];
    return found.filter(({ node }) => (root.contains(node) || node.contains(root)) && isShown(node));
  });
  for (const { node, id, title, ...fields } of odd ?? []) {
    if (readings.has(node)) continue;
    const posting = (): Posting => withoutGaps({ id, title, url: webAddress(id, url), ...fields } as Posting);
    readings.set(node, { node, id, title, posting, anchor: () => attempt(() => anchorAt('a', node, null)) });
  }
  return [...readings.values()];
}

/** The posting's id that an address of the site names, or ''. */
function idInAddress(site: Site, address: URL): string {
  for (const { open } of site.layouts) {
    for (const way of [open?.id ?? []].flat()) {
      const id = readAddress(way, address);
      if (id) return id;
    }
  }
  return '';
}

/** Whether a page's address says that it shows a posting, read or not. */
export const isPostingUrl = (site: Site, url: URL): boolean => idInAddress(site, url) !== '';

/**
 * The block of the page's JSON-LD that is about the job on screen. Pages that change without loading keep the block of the
 * first job (seen on Workday, 2026-07), so title or identifier must agree, and its own address must not name another job.
 */
function agreeing(site: Site, document: Document, url: URL, title: string): StructuredReading | null {
  const id = idInAddress(site, url);
  const isAbout = ({ title: named, names }: StructuredReading): boolean => {
    const ids = names.map((name) => (URL.canParse(name) ? idInAddress(site, new URL(name)) : name));
    if (id && ids.includes(id)) return true;
    const another = id && names.some((name, index) => ids[index] && ids[index] !== name);
    return !another && wordsOf(named) === wordsOf(title);
  };
  return readJsonLd(document).find(isAbout) ?? null;
}

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
  return {
    node,
    id,
    title,
    posting() {
      const structured = attempt(() => agreeing(site, document, url, title));
      const seen = withoutGaps({ id, title, url: url.href, ...fields() });
      if (!structured) return seen;
      const { company, location, description } = structured;
      return {
        ...withoutGaps({ ...seen, company, location, description } as Posting),
        ...seen,
        structured: structured.structured,
      };
    },
    anchor: () => attempt(anchor),
  };
}

const headingOf = (found: Found | null): Element | null =>
  found?.node?.closest('h1,h2,h3,h4,h5,h6,p') ?? found?.node ?? null;

function readPane(site: Site, open: Open, document: Document, url: URL): OpenReading | null {
  const panes = open.within ? [...document.querySelectorAll(open.within)] : [document.documentElement];
  const pane = panes.find((candidate) => isShown(candidate));
  const title = pane && find(open.title, pane, url);
  if (!pane || !title) return null;
  const fields = (): Partial<Posting> => fieldsOf(open, pane, url);
  const ways = [open.id].flat();
  const id =
    find(
      ways.filter((way) => way !== 'text'),
      pane,
      url,
    )?.text ??
    (ways.includes('text') && writtenId(title.text, fields()));
  if (!id) return null;
  const node = open.within ? pane : (title.node ?? pane);
  return openReading(site, document, url, node, id, title.text, fields, () =>
    anchorAt(open.panel, pane, headingOf(title)),
  );
}

/** The one open posting of a page or of its pane, or `null` where there is none or its identity is not certain. */
export function readOpen(site: Site, document: Document, url: URL): OpenReading | null {
  for (const { open } of site.layouts) {
    const reading = open && attempt(() => readPane(site, open, document, url));
    if (reading) return reading;
  }
  const odd = site.openOddly && attempt(() => site.openOddly?.(document, url) ?? null);
  if (!odd) return null;
  const { node, id, title, ...fields } = odd;
  // A posting without a heading of its own leaves no place to put the panel.
  const heading = node.matches('body') ? null : node;
  const anchor = (): Anchor | null => heading && { node: heading, at: 'afterend' };
  return openReading(site, document, url, node, id, title, () => fields, anchor);
}
