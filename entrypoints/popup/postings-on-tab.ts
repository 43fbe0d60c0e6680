import { browser } from 'wxt/browser';
import type { ListAnswer, PopupMessage } from '../../messages/messages';

/**
 * What the reader in the tab that the popup was opened over has found; `null` where no reader runs (another site, a page of
 * the browser, a page from before the last update).
 */
export async function postingsOnTab(): Promise<ListAnswer | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const message: PopupMessage = { kind: 'list-postings' };
  try {
    return ((await browser.tabs.sendMessage(tab.id, message)) as ListAnswer | undefined) ?? null;
  } catch {
    return null;
  }
}
