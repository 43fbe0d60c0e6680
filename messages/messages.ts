import type { Posting } from '../insight/types';
import type { Unread } from '../sites/read/unread';
import type { Deed } from './deed';
import type { Drawing } from './drawing';

/**
 * What the parts of the extension say to each other, by direction. Every message is one object with a `kind`;
 * the answer's type stands beside it.
 */

/** Reader → background: one batch a settled page change, the cards that passed the gate and the open posting if it changed. */
export interface AskMessage {
  kind: 'ask';
  host: string;
  /** `Site.id`: the settings switch sites off by host or as a whole. */
  site: string;
  overlayReady: boolean;
  cards: Posting[];
  open: Posting | null;
}

/** Answers the question with what to paint, drawn to the last word: the page loads neither sentences nor rules. */
export interface AskAnswer {
  /** True where the person switched this site off: everything painted is to be taken away. */
  siteOff: boolean;
  /** In the order of the question; `null`: nothing to show. */
  cards: (Drawing | null)[];
  open: Drawing | null;
}

/** Reader → background: what the person did in the panel, on which site and posting. */
export type DeedMessage = Deed & { host: string; posting: Posting };

export type ReaderMessage = AskMessage | DeedMessage;

/** Popup → reader in the active tab. */
export type PopupMessage = { kind: 'list-postings' };

export interface ListAnswer {
  /** The therapy-assistant postings on the page, each job once, the open one first. */
  postings: Posting[];
  /** `posting-unread`: the address says that a posting is open, and nothing could be read. */
  page: 'read' | 'posting-unread' | 'nothing-here';
  /** What was tried, where the page is `posting-unread`. */
  unread: Unread | null;
  title: string;
}
