import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { BadgeLine } from '../../components/BadgeLine';
import { draw } from '../../components/draw';
import { PanelSheet } from '../../components/PanelSheet';
import { insightFor } from '../../insight/insight';
import { foldTitle } from '../../insight/title';
import type { AskAnswer, AskMessage, ReaderMessage } from '../../messages/messages';
import { displayOf } from '../../preferences/display';
import type { Preferences } from '../../preferences/preferences';
import { loadPreferences, savePreferences } from '../../preferences/store';
import { followGrantedSites } from './granted-sites';

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
      return savePreferences({ corrections: { ...preferences.corrections, [foldTitle(message.title)]: message.role } });
    case 'open-options':
      return browser.runtime.openOptionsPage();
  }
}

function explain(message: AskMessage, preferences: Preferences): AskAnswer {
  if (preferences.sitesOff.includes(message.host)) return { siteOff: true, cards: [], open: null };
  const display = displayOf(preferences);
  const open = message.open && insightFor(message.open, preferences);
  return {
    siteOff: false,
    cards: message.cards.map((posting) => {
      const insight = insightFor(posting, preferences);
      return insight && draw(<BadgeLine insight={insight} display={display} />);
    }),
    open: open && draw(<PanelSheet insight={open} display={display} />),
  };
}

/** Injects the overlay into the frame that has something to show; the reader finds it on `globalThis`. */
async function bringOverlay(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/overlay.js'] });
}
