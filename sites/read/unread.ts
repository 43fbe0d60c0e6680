import { isShown } from '../page/shown';
import { find } from '../page/ways';
import type { Site } from '../site';
import { attempt } from './interpret';

/** A page whose address says that it shows a posting, and of which nothing could be read. */
export interface Unread {
  /** `Site.id` */
  site: string;
  url: string;
  /** One line a layout that was tried, `2026-08 title`: its date, and the first thing that could not be found. */
  failed: string[];
}

/**
 * What each layout of a site could not find for the open posting: its pane (`within`), a pane that can be seen (`shown`),
 * `title` or `id`. Only names and dates, since the reader has to stay small; `unread-report.ts` knows the ways behind them.
 */
export const failedLayouts = (site: Site, document: Document, url: URL): string[] =>
  site.layouts.flatMap(({ seen, open }) => {
    if (!open) return [];
    const panes = [...document.querySelectorAll(open.within ?? ':root')];
    const pane = panes.find(isShown);
    const missing = pane
      ? (['title', 'id'] as const).find((field) => !attempt(() => find(open[field], pane, url)))
      : panes[0]
        ? 'shown'
        : 'within';
    return missing ? [`${seen} ${missing}`] : [];
  });
