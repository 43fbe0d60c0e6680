import { browser } from 'wxt/browser';
import type { AskAnswer, PopupMessage, ReaderMessage } from '../../messages/messages';
import { tellingAttributes } from '../../sites/read';
import type { Site } from '../../sites/site';
import { type Changes, watchChanges } from './changes';
import { PageLens } from './lens';

declare global {
  /** The definition of the site that the page is of: set in our isolated world by the script that comes before the reader. */
  var therapyPayLensSite: Site | undefined;
  /** A page that was read once and is then granted gets these scripts twice. */
  var therapyPayLensReads: boolean | undefined;
}

/** Puts the page under the lens, until `life` is aborted. */
export function startReader(life: AbortController): void {
  const site = globalThis.therapyPayLensSite;
  if (!site || globalThis.therapyPayLensReads) return;
  globalThis.therapyPayLensReads = true;
  const { signal } = life;

  /** Asks the background. After an update of the extension nobody is there any more: then everything of ours goes. */
  const send = async (message: ReaderMessage): Promise<unknown> => {
    try {
      return await browser.runtime.sendMessage(message);
    } catch (failure) {
      endIfOrphaned();
      throw failure;
    }
  };
  const endIfOrphaned = () => {
    if (!browser.runtime?.id) life.abort();
  };

  const lens = new PageLens(
    site,
    (cards, open) =>
      send({
        kind: 'ask',
        host: location.host,
        site: site.id,
        overlayReady: !!globalThis.therapyPayLens,
        cards,
        open,
      }) as Promise<AskAnswer>,
    (message) => void send(message).catch(() => undefined),
    signal,
  );
  const look = async (changes: Changes | null) => {
    await lens.look(changes);
    for (const root of site.roots?.(document) ?? []) watch(root);
  };
  const watch = watchChanges(document, tellingAttributes(site), lens.isOurs, look, signal);
  void look(null);
  document.addEventListener('visibilitychange', endIfOrphaned, { signal });

  const onSettings = () => void lens.refresh();
  const onMessage = (message: unknown) => {
    if ((message as PopupMessage).kind !== 'list-postings') return undefined;
    const list = lens.list();
    // Every frame is asked and the first to answer is heard: a frame without postings leaves the word to the others.
    return window === window.top || list.postings.length > 0 ? Promise.resolve(list) : undefined;
  };
  browser.storage.onChanged.addListener(onSettings);
  browser.runtime.onMessage.addListener(onMessage);
}
