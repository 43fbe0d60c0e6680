import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { AskAnswer, PopupMessage, ReaderMessage } from '../../messages/messages';
import { siteFor } from '../../sites/reading';
import type { Site } from '../../sites/site';
import { watchChanges } from './changes';
import { PageLens } from './lens';

declare global {
  /** Set in the isolated world of a page that is being read. */
  var therapyPayLensReads: boolean | undefined;
}

/** Attributes whose change can mean another job in the same node: links, ids and titles of recycled cards. */
const TELLING_ATTRIBUTES = ['href', 'title', 'data-jk', 'data-job-id', 'data-occludable-job-id', 'aria-hidden'];

/** Puts the page under the lens with the sites that this script knows; everything stops with the script's context. */
export function startReader(context: ContentScriptContext, sites: readonly Site[]): void {
  const site = siteFor(new URL(location.href), sites);
  // A page that was read once and is then granted gets this script twice.
  if (!site || globalThis.therapyPayLensReads) return;
  globalThis.therapyPayLensReads = true;
  const lens = new PageLens(
    site,
    (cards, open) =>
      browser.runtime.sendMessage({
        kind: 'ask',
        host: location.host,
        overlayReady: globalThis.therapyPayLens !== undefined,
        cards,
        open,
      } satisfies ReaderMessage) as Promise<AskAnswer>,
    context.signal,
  );
  void lens.look(null);
  watchChanges(document, TELLING_ATTRIBUTES, lens.isOurs, (changes) => void lens.look(changes), context.signal);

  const onSettings = () => void lens.refresh();
  browser.storage.onChanged.addListener(onSettings);
  const onMessage = (message: unknown) => {
    if ((message as PopupMessage).kind !== 'list-postings') return undefined;
    const list = lens.list();
    // Every frame is asked and the first to answer is heard: a frame without postings leaves the word to the others.
    return window === window.top || list.postings.length > 0 ? Promise.resolve(list) : undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  context.onInvalidated(() => {
    browser.storage.onChanged.removeListener(onSettings);
    browser.runtime.onMessage.removeListener(onMessage);
  });
}
