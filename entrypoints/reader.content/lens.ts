import { couldBeTherapyAssistant } from '../../insight/role/gate';
import type { Posting } from '../../insight/types';
import type { AskAnswer, DeedMessage, ListAnswer } from '../../messages/messages';
import type { Painted } from '../../messages/overlay';
import { decode } from '../../sites/page/entities';
import { isPostingUrl, isWall, type Reading, readCards, readOpen } from '../../sites/read';
import { failedLayouts } from '../../sites/read/unread';
import type { Site } from '../../sites/site';
import type { Changes } from './changes';
import { Mark } from './mark';
import { paced } from './pace';

/**
 * One page under the lens: knows which postings it shows, asks the background what they mean, and has the overlay paint
 * the answers. Posting identity decides, not the node: a recycled card loses its badge, a new copy gets its own.
 */
export class PageLens {
  private readonly cards = new Map<Element, Mark>();
  private open: Mark | null = null;
  private readonly hosts = new WeakSet<Node>();
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly site: Site,
    private readonly ask: (cards: Posting[], open: Posting | null) => Promise<AskAnswer>,
    private readonly tell: (message: DeedMessage) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.clear());
  }

  /** Whether a node is one of ours, so that mounting it is not news of the page. */
  isOurs = (node: Node): boolean => this.hosts.has(node);

  /** Looks at what changed; `null` looks at the whole page. One look at a time, in order. */
  look(changes: Changes | null): Promise<void> {
    this.work = this.work
      .then(() => this.lookNow(changes))
      .catch((failure: unknown) => {
        // A page that throws at us is left alone in silence; who works on the readers wants to know.
        if (import.meta.env.MODE !== 'production') console.error(failure);
      });
    return this.work;
  }

  /** Asks anew about everything, since the settings have changed. */
  refresh(): Promise<void> {
    this.forgetAnswers();
    return this.look(null);
  }

  /** What the popup lists: each job once, the open one first. */
  list(): ListAnswer {
    const shown = [this.open, ...this.cards.values()].flatMap((mark) => (mark?.isPainted ? [mark.posting] : []));
    const url = here();
    const isUnread =
      shown.length === 0 &&
      isPostingUrl(this.site, url) &&
      !isWall(document, url) &&
      !readOpen(this.site, document, url);
    return {
      postings: [...new Map(shown.map((posting) => [posting.id, posting])).values()],
      page: shown.length > 0 ? 'read' : isUnread ? 'posting-unread' : 'nothing-here',
      unread: isUnread ? { site: this.site.id, url: url.href, failed: failedLayouts(this.site, document, url) } : null,
      title: decode(document.title),
    };
  }

  private async lookNow(changes: Changes | null): Promise<void> {
    if (this.signal.aborted || isWall(document, here())) return;
    const wasRemoved = changes === null || changes.removed;
    const before = this.open;
    const reading = readOpen(this.site, document, here());
    this.open = reading ? this.markOf(reading, before) : null;
    if (before && this.open?.posting.id !== before.posting.id) before.remove();
    if (wasRemoved) {
      // Only of a posting that is still there: on the list that one goes back to, its panel would stand for a moment.
      this.open?.putBack();
      this.restoreCards();
    }
    const fresh = new Map<Element, Mark>();
    for (const root of changes?.roots ?? [document]) {
      await paced(readCards(this.site, root, here()), this.signal, (card) => {
        const marked = this.cards.get(card.node);
        const mark = this.markOf(card, marked);
        if (mark === marked) return;
        if (mark) {
          this.cards.set(card.node, mark);
          fresh.set(card.node, mark);
        } else this.cards.delete(card.node);
      });
    }
    const open = this.open !== before ? this.open : null;
    if (fresh.size > 0 || open) await this.explain(fresh, open);
  }

  /**
   * The mark for what a node shows now: the same as before where nothing is new, `null` where it is no candidate. A node that shows
   * another job than before is cleaned of ours.
   */
  private markOf(reading: Reading, before: Mark | null | undefined): Mark | null {
    const posting = couldBeTherapyAssistant(reading.title) ? reading.posting() : null;
    if (before && before.posting.id !== posting?.id) before.remove();
    if (!posting) return null;
    const key = JSON.stringify(posting);
    if (before?.key === key) return before;
    return new Mark(reading, posting, key, before?.posting.id === posting.id ? before : null);
  }

  /** Asks about the new marks and shows the answers on those that are still what was asked about. */
  private async explain(fresh: Map<Element, Mark>, open: Mark | null): Promise<void> {
    const marks = [...fresh.values()];
    const answer = await this.ask(
      marks.map((mark) => mark.posting),
      open?.posting ?? null,
    ).catch((failure: unknown) => {
      this.forgetAnswers();
      throw failure;
    });
    if (this.signal.aborted) return;
    if (answer.siteOff) return this.clear();
    await paced([...fresh].entries(), this.signal, ([index, [node, mark]]) => {
      if (this.cards.get(node) !== mark) return;
      mark.show(answer.cards[index] ?? null, (anchor, drawing) =>
        // A card without a place for a badge has none.
        this.ours(anchor ? globalThis.therapyPayLens?.badge(anchor, drawing) : undefined),
      );
    });
    if (open && open === this.open) {
      const { posting } = open;
      open.show(answer.open, (anchor, drawing) =>
        this.ours(
          globalThis.therapyPayLens?.panel(anchor, drawing, (deed) =>
            this.tell({ ...deed, posting, host: location.host }),
          ),
        ),
      );
    }
  }

  private ours(painted: Painted | undefined): Painted | undefined {
    if (painted) this.hosts.add(painted.host);
    return painted;
  }

  /** Puts the badges back that the page took away while their cards are still there; forgets what is gone. */
  private restoreCards(): void {
    for (const [node, mark] of this.cards) {
      if (node.isConnected) mark.putBack();
      else {
        mark.remove();
        this.cards.delete(node);
      }
    }
  }

  private forgetAnswers(): void {
    for (const mark of this.cards.values()) mark.key = '';
    if (this.open) this.open.key = '';
  }

  private clear(): void {
    for (const mark of this.cards.values()) mark.remove();
    this.cards.clear();
    this.open?.remove();
    this.open = null;
  }
}

const here = () => new URL(location.href);
