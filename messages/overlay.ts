import type { Anchor } from '../sites/read';
import type { Deed } from './deed';
import type { Drawing } from './drawing';

/** Something of ours in the page: the reader decides that it is there, the overlay paints it. */
export interface Painted {
  /** Our host element, for telling whether the page has removed it. */
  readonly host: HTMLElement;
  update(drawing: Drawing): void;
  /** Puts the host back to where the anchor says, after the page has removed it. */
  mount(anchor: Anchor | null): void;
  remove(): void;
}

/** What the injected overlay script offers the reader in the same isolated world. */
export interface Overlay {
  badge(anchor: Anchor, drawing: Drawing): Painted;
  /**
   * @param anchor `null`: the page has no place for a panel, so it becomes a small dock at the edge
   * @param onDeed hears what the person did: the overlay has no line of its own to the background
   */
  panel(anchor: Anchor | null, drawing: Drawing, onDeed: (deed: Deed) => void): Painted;
}

declare global {
  /** Set by `entrypoints/overlay`, read by the reader; lives in the extension's isolated world, out of the page's reach. */
  var therapyPayLens: Overlay | undefined;
}
