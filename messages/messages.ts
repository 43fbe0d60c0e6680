import type { BriefInsight, Display, Insight, Posting, RoleId } from '../insight/types';

/**
 * What the parts of the extension say to each other, by direction. Every message is one object with a `kind`;
 * the answer's type stands beside it.
 */

/** Reader → background. */
export type ReaderMessage =
  /** One batch a settled page change: the cards that passed the gate, and the open posting if it changed. */
  { kind: 'ask'; host: string; overlayReady: boolean; cards: Posting[]; open: Posting | null };

/** Overlay → background: what the person did in the panel. */
export type OverlayMessage =
  | { kind: 'set-collapsed'; collapsed: boolean }
  | { kind: 'hide-site'; host: string }
  | { kind: 'open-options' }
  | { kind: 'correct'; title: string; role: RoleId | 'none' };

/** Popup → reader in the active tab. */
export type PopupMessage = { kind: 'list-postings' };

export interface AskAnswer {
  /** True where the person switched this site off: everything painted is to be taken away. */
  siteOff: boolean;
  /** In the order of the question; `null`: nothing to show. */
  cards: (BriefInsight | null)[];
  open: Insight | null;
  display: Display;
}

export interface ListedPosting {
  id: string;
  company: string | null;
  url: string;
  insight: BriefInsight;
}

export interface ListAnswer {
  postings: ListedPosting[];
  /** `posting-unread`: the URL says that a posting is open, and nothing could be read. */
  page: 'read' | 'posting-unread' | 'nothing-here';
  title: string;
}
