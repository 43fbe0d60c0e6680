import { type SavedPage, savedPage } from '../../sites/saved-pages';

/** One state of a site that a visit comes to. */
export interface Stop {
  url: string;
  html: string;
  /** How many therapy cards a person sees there. */
  cards: number;
}

/** A results list, a posting opened from it, and another one on the same structure. */
export interface Visit {
  list: Stop;
  posting: Stop;
  next: Stop;
  /** Whether the site opens postings without loading a page: only its first page is served then. */
  inPage: boolean;
}

/** What the pages of our own show beside therapy jobs. */
const OTHER_OCCUPATION = 'Forklift Operator';

/** A visit to a site whose every posting is a page of its own. */
export function visit(list: string, posting: string, nextTitle: string): Visit {
  const opened = savedPage(posting);
  return {
    list: stopAt(savedPage(list)),
    posting: stopAt(opened),
    next: stopAt({
      ...opened,
      url: renamed(opened.url, opened, nextTitle),
      html: renamed(opened.html, opened, nextTitle),
    }),
    inPage: false,
  };
}

/**
 * A visit to a site that opens postings in a pane beside its results. Its page is served with the pane still empty; its
 * `openJob` (1: the posting, 2: the next one) changes the address at once, and what the pane shows a while later.
 */
export function splitVisit(saved: string, pane: string, nextTitle: string): Visit {
  const opened = savedPage(saved);
  const urls = [listUrl(opened), opened.url, renamed(opened.url, opened, nextTitle)] as const;
  const run = `(${splitView})(...${JSON.stringify([pane, urls, renamings(opened, nextTitle)])})`;
  const html = opened.html.replace('</body>', () => `<script>${run}</script></body>`);
  const [list, posting, next] = urls.map((url) => stopAt({ ...opened, url, html })) as [Stop, Stop, Stop];
  return { list, posting, next, inPage: true };
}

function stopAt({ url, html, expected }: SavedPage): Stop {
  return { url, html, cards: expected.cards.filter(({ title }) => title !== OTHER_OCCUPATION).length };
}

/** The address without the posting that it names; no two saved pages share it. */
function listUrl({ url, expected, name }: SavedPage): string {
  const list = new URL(url);
  list.searchParams.set('from', name);
  for (const [name, value] of [...list.searchParams])
    if (value === expected.posting?.id) list.searchParams.delete(name);
  return list.href;
}

/** What has to be written for what, to make another job of a page's posting: no saved page has an id that ends in 9. */
function renamings({ expected: { posting }, name }: SavedPage, nextTitle: string): [from: string, to: string][] {
  if (!posting?.title || !posting.id) throw new Error(`${name} has no open posting`);
  return [
    [posting.title, nextTitle],
    [posting.id, posting.id.replace(/.$/, '9')],
  ];
}

function renamed(text: string, page: SavedPage, nextTitle: string): string {
  return renamings(page, nextTitle).reduce((html, [from, to]) => html.replaceAll(from, to), text);
}

/** Runs in the page. */
function splitView(selector: string, urls: string[], renamings: [from: string, to: string][]): void {
  const pane = document.querySelector(selector) as Element;
  const posting = pane.innerHTML;
  const next = renamings.reduce((html, [from, to]) => html.replaceAll(from, to), posting);
  const show = () => {
    pane.innerHTML = ['', posting, next][history.state ?? 0] ?? '';
  };
  show();
  addEventListener('popstate', () => setTimeout(show, 60));
  Object.assign(globalThis, {
    openJob(step: number) {
      history.pushState(step, '', urls[step]);
      setTimeout(show, 60);
    },
  });
}
