import type { Posting } from '../../insight/types';

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
