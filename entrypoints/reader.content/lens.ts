import { couldBeTherapyAssistant } from '../../insight/gate';
import type { BriefInsight, Display, Insight, Posting } from '../../insight/types';
import type { AskAnswer, ListAnswer, OverlayMessage } from '../../messages/messages';
import type { Painted } from '../../messages/overlay';
import { type Anchor, isPostingUrl, isWall, readCards, readOpen } from '../../sites/reading';
import type { Site } from '../../sites/site';
import type { Changes } from './changes';
import { paced } from './pace';

/** How often a node of ours that the page takes away is put back before we leave it be. */
const RESTORES = 3;

/** One therapy-assistant candidate on the page: a card, or the open posting. */
interface Mark<Of extends BriefInsight> {
  /** What the page said when we asked: the same again is no news. */
  key: string;
  posting: Posting;
  anchor(): Anchor | null;
  insight: Of | null;
  painted: Painted<Of> | null;
  restores: number;
}

/**
 * One page under the lens: knows which postings it shows, asks the background what they mean, and has the overlay paint
 * the answers. Posting identity decides, not the node: a recycled card loses its badge, a new copy gets its own.
 */
export class PageLens {
  private readonly cards = new Map<Element, Mark<BriefInsight>>();
  private open: Mark<Insight> | null = null;
  private readonly hosts = new WeakSet<Node>();
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly site: Site,
    private readonly ask: (cards: Posting[], open: Posting | null) => Promise<AskAnswer>,
    private readonly tell: (message: OverlayMessage) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.clear());
  }

  /** Whether a node is one of ours, so that mounting it is not news of the page. */
  isOurs = (node: Node): boolean => this.hosts.has(node);

  /** Looks at what changed; `null` looks at the whole page. One look at a time, in order. */
  look(changes: Changes | null): Promise<void> {
    this.work = this.work.then(() => this.lookNow(changes)).catch(() => undefined);
    return this.work;
  }

  /** Asks anew about everything, since the settings have changed. */
  refresh(): Promise<void> {
    for (const mark of this.cards.values()) mark.key = '';
    if (this.open) this.open.key = '';
    return this.look(null);
  }

  /** What the popup lists. */
  list(): ListAnswer {
    const marks = [...(this.open ? [this.open] : []), ...this.cards.values()];
    const byId = new Map(
      marks.flatMap(({ posting, insight }) =>
        insight ? [[posting.id, { id: posting.id, company: posting.company ?? null, url: posting.url, insight }]] : [],
      ),
    );
    const unread =
      !this.open && isPostingUrl(this.site, new URL(location.href)) && !readOpen(this.site, document, here());
    return {
      postings: [...byId.values()],
      page: byId.size > 0 ? 'read' : unread ? 'posting-unread' : 'nothing-here',
      title: document.title,
    };
  }

  private async lookNow(changes: Changes | null): Promise<void> {
    if (this.signal.aborted || isWall(document, here())) return;
    if (changes === null || changes.removed) this.restore();
    const fresh: [Element, Mark<BriefInsight>][] = [];
    for (const root of changes?.roots ?? [document]) {
      await paced(readCards(this.site, root, here()), this.signal, (card) => {
        const before = this.cards.get(card.node);
        const posting = couldBeTherapyAssistant(card.title) ? card.posting() : null;
        const key = posting ? JSON.stringify(posting) : null;
        if (before && before.key === key) return;
        if (before && before.posting.id !== posting?.id) this.forget(card.node, before);
        if (!posting || !key) return;
        const same = this.cards.get(card.node);
        const mark = same ?? { insight: null, painted: null, restores: 0, key, posting, anchor: card.anchor };
        Object.assign(mark, { key, posting, anchor: card.anchor });
        this.cards.set(card.node, mark);
        fresh.push([card.node, mark]);
      });
    }
    const openIsNew = this.lookAtOpen();
    if (fresh.length === 0 && !openIsNew) return;
    const open = this.open;
    const asked = fresh.map(([, mark]) => mark.key);
    const answer = await this.ask(
      fresh.map(([, mark]) => mark.posting),
      openIsNew && open ? open.posting : null,
    );
    if (this.signal.aborted) return;
    if (answer.siteOff) return this.clear();
    await paced(fresh.entries(), this.signal, ([index, [node, mark]]) => {
      if (this.cards.get(node) !== mark || mark.key !== asked[index]) return;
      mark.insight = answer.cards[index] ?? null;
      const anchor = mark.painted || !mark.insight ? null : mark.anchor();
      if (mark.insight && !mark.painted && !anchor) return;
      this.paint(mark, answer.display, (insight) =>
        anchor ? globalThis.therapyPayLens?.badge(anchor, insight, answer.display) : undefined,
      );
    });
    if (openIsNew && open && open === this.open) {
      open.insight = answer.open;
      this.paint(open, answer.display, (insight) =>
        globalThis.therapyPayLens?.panel(open.anchor(), insight, answer.display, this.tell),
      );
    }
  }

  /** Reads the open posting; says whether there is something new to ask about it. */
  private lookAtOpen(): boolean {
    const reading = readOpen(this.site, document, here());
    const posting = reading && couldBeTherapyAssistant(reading.title) ? reading.posting() : null;
    if (this.open && this.open.posting.id !== posting?.id) {
      this.open.painted?.remove();
      this.open = null;
    }
    if (!reading || !posting) return false;
    const key = JSON.stringify(posting);
    if (this.open?.key === key) return false;
    this.open = { insight: null, painted: null, restores: 0, ...this.open, key, posting, anchor: reading.anchor };
    return true;
  }

  private paint<Of extends BriefInsight>(
    mark: Mark<Of>,
    display: Display,
    create: (insight: Of) => Painted<Of> | undefined,
  ): void {
    if (!mark.insight) {
      mark.painted?.remove();
      mark.painted = null;
    } else if (mark.painted) {
      mark.painted.update(mark.insight, display);
    } else {
      mark.painted = create(mark.insight) ?? null;
      if (mark.painted) this.hosts.add(mark.painted.host);
    }
  }

  /** Puts back what the page took away while the posting is still there, a few times; forgets what is gone. */
  private restore(): void {
    for (const [node, mark] of this.cards) {
      if (!node.isConnected) this.forget(node, mark);
      else this.putBack(mark);
    }
    if (this.open) this.putBack(this.open);
  }

  private putBack<Of extends BriefInsight>(mark: Mark<Of>): void {
    if (!mark.painted || mark.painted.host.isConnected || mark.restores >= RESTORES) return;
    mark.restores += 1;
    mark.painted.mount(mark.anchor());
  }

  private forget(node: Element, mark: Mark<BriefInsight>): void {
    mark.painted?.remove();
    this.cards.delete(node);
  }

  private clear(): void {
    for (const [node, mark] of this.cards) this.forget(node, mark);
    this.open?.painted?.remove();
    this.open = null;
  }
}

const here = () => new URL(location.href);
