import { browser } from 'wxt/browser';
import type { PostingRow } from '../../components/PostingList';
import { insightFor } from '../../insight/insight';
import type { Person } from '../../insight/types';
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

/** The postings that a reader found, with what they mean: worked out here, since the reader knows nothing of that. */
export function postingRows(found: ListAnswer | null, person: Person): PostingRow[] {
  return (found?.postings ?? []).flatMap((posting) => {
    const insight = insightFor(posting, person);
    return insight ? [{ id: posting.id, company: posting.company ?? null, url: posting.url, insight }] : [];
  });
}
