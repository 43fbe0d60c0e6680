import type { Posting } from '../../insight/types';
import type { Drawing } from '../../messages/drawing';
import type { Painted } from '../../messages/overlay';
import type { Anchor, Reading } from '../../sites/read';

/** How often a node of ours that the page takes away is put back to the same place before we leave it be. */
const RESTORES = 3;

/** One therapy-assistant candidate on the page, a card or the open posting, with what we painted for it. */
export class Mark {
  readonly posting: Posting;
  /** What the page said when we asked: the same again is no news. Emptied to ask anew. */
  key: string;
  private readonly anchor: () => Anchor | null;
  private painted: Painted | null;
  private place: Element | null;
  private restores = 0;

  /** @param before the mark of the same job from an earlier look, whose node is painted over and not doubled */
  constructor(reading: Reading, posting: Posting, key: string, before?: Mark | null) {
    this.posting = posting;
    this.key = key;
    this.anchor = reading.anchor;
    this.painted = before?.painted ?? null;
    this.place = before?.place ?? null;
    this.restores = before?.restores ?? 0;
  }

  get isPainted(): boolean {
    return this.painted !== null;
  }

  /** Shows a drawing, with a node from `create` where there is none yet; `null` takes the node away. */
  show(drawing: Drawing | null, create: (anchor: Anchor | null, drawing: Drawing) => Painted | undefined): void {
    if (!drawing) this.remove();
    else if (this.painted) this.painted.update(drawing);
    else {
      const anchor = this.anchor();
      this.place = anchor?.node ?? null;
      this.painted = create(anchor, drawing) ?? null;
    }
  }

  /**
   * Puts our node back after the page took it away: always where the page has drawn the place itself anew, a few times only
   * where it stands and our node was deleted.
   */
  putBack(): void {
    if (!this.painted || this.painted.host.isConnected) return;
    const anchor = this.anchor();
    const redrawn = anchor?.node !== this.place;
    this.restores = redrawn ? 0 : this.restores + 1;
    if (this.restores > RESTORES) return;
    this.place = anchor?.node ?? null;
    this.painted.mount(anchor);
  }

  remove(): void {
    this.painted?.remove();
    this.painted = null;
  }
}
