import type { Drawing } from '../../components/draw';
import type { Posting } from '../../insight/types';
import type { Painted } from '../../messages/overlay';
import type { Anchor, Reading } from '../../sites/reading';

/** How often a node of ours that the page takes away is put back before we leave it be. */
const RESTORES = 3;

/** One therapy-assistant candidate on the page, a card or the open posting, with what we painted for it. */
export class Mark {
  readonly posting: Posting;
  /** What the page said when we asked: the same again is no news. Emptied to ask anew. */
  key: string;
  private readonly anchor: () => Anchor | null;
  private painted: Painted | null;
  private restores = 0;

  /** @param before the mark of the same job from an earlier look, whose node is painted over and not doubled */
  constructor(reading: Reading, posting: Posting, key: string, before?: Mark | null) {
    this.posting = posting;
    this.key = key;
    this.anchor = reading.anchor;
    this.painted = before?.painted ?? null;
    this.restores = before?.restores ?? 0;
  }

  get isPainted(): boolean {
    return this.painted !== null;
  }

  /** Shows a drawing, with a node from `create` where there is none yet; `null` takes the node away. */
  show(drawing: Drawing | null, create: (anchor: Anchor | null, drawing: Drawing) => Painted | undefined): void {
    if (!drawing) this.remove();
    else if (this.painted) this.painted.update(drawing);
    else this.painted = create(this.anchor(), drawing) ?? null;
  }

  /** Puts our node back where the page took it away, a few times. */
  putBack(): void {
    if (!this.painted || this.painted.host.isConnected || this.restores >= RESTORES) return;
    this.restores += 1;
    this.painted.mount(this.anchor());
  }

  remove(): void {
    this.painted?.remove();
    this.painted = null;
  }
}
