import type { PostingRow } from '../../components/drawn/PostingList';
import { insightFor } from '../../insight/insight';
import type { Person } from '../../insight/types';
import type { ListAnswer } from '../../messages/messages';

/** The postings that a reader found, with what they mean: worked out here, since the reader knows nothing of that. */
export function postingRows(found: ListAnswer | null, person: Person): PostingRow[] {
  return (found?.postings ?? []).flatMap((posting) => {
    const insight = insightFor(posting, person);
    return insight ? [{ id: posting.id, company: posting.company ?? null, url: posting.url, insight }] : [];
  });
}
