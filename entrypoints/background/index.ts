import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followGrantedSites } from '../../grants/granted-sites';
import { openOffer } from '../../hand-over/postings';
import { foldTitle } from '../../insight/role/title';
import type { ReaderMessage } from '../../messages/messages';
import { withCorrection } from '../../preferences/corrections';
import { loadPreferences, savePreferences } from '../../preferences/store';
import { explain } from './explain';

/** The only place that holds the dataset for pages: answers the readers, brings the overlay, keeps the settings. */
export default defineBackground(() => {
  followGrantedSites();
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return answer(message as ReaderMessage, sender.tab?.id, sender.frameId);
  });
});

async function answer(message: ReaderMessage, tabId?: number, frameId?: number): Promise<unknown> {
  const preferences = await loadPreferences();
  switch (message.kind) {
    case 'ask': {
      const reply = explain(message, preferences);
      const something = reply.open !== null || reply.cards.some((drawing) => drawing !== null);
      if (something && !message.overlayReady && tabId !== undefined) await bringOverlay(tabId, frameId ?? 0);
      return reply;
    }
    case 'set-collapsed':
      return savePreferences({ panelCollapsed: message.collapsed });
    case 'hide-site':
      return savePreferences({ sitesOff: [...new Set([...preferences.sitesOff, message.host])] });
    case 'correct':
      return savePreferences({
        corrections: withCorrection(preferences.corrections, foldTitle(message.posting.title), message.role),
      });
    case 'open-options':
      return browser.runtime.openOptionsPage();
    case 'open-offer':
      return openOffer([message.posting]);
  }
}

/** Injects the overlay into the frame that has something to show; the reader finds it on `globalThis`. */
async function bringOverlay(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/overlay.js'] });
}
