import type { BriefInsight, Display, Insight } from '../insight/types';
import type { Anchor } from '../sites/reading';
import type { OverlayMessage } from './messages';

/** Something of ours in the page: the reader decides that it is there, the overlay what it looks like. */
export interface Painted<Of> {
  /** Our host element, for telling whether the page has removed it. */
  readonly host: HTMLElement;
  update(insight: Of, display: Display): void;
  /** Puts the host back to where the anchor says, after the page has removed it. */
  mount(anchor: Anchor | null): void;
  remove(): void;
}

/** What the injected overlay script offers the reader in the same isolated world. */
export interface Overlay {
  badge(anchor: Anchor, insight: BriefInsight, display: Display): Painted<BriefInsight>;
  /** `null` for the anchor: the page has no place for a panel, so it becomes a small dock at the edge. */
  panel(
    anchor: Anchor | null,
    insight: Insight,
    display: Display,
    /** Passes on what the person did. The overlay has no line of its own to the background: one polyfill a page is enough. */
    tell: (message: OverlayMessage) => void,
  ): Painted<Insight>;
}

declare global {
  /** Set by `entrypoints/overlay`, read by the reader; lives in the extension's isolated world, out of the page's reach. */
  var therapyPayLens: Overlay | undefined;
}
