import type { Assumed } from '../../insight/types';
import { offer } from '../../locales/say';

/** Marks what stands as the posting says it. */
export const FromPosting = () => <span class="tag">{offer.fromPosting}</span>;

/** Marks what the person has not said themselves: the posting did, or nobody. */
export function Origin({ assumed }: { assumed: Assumed | null }) {
  if (assumed?.from === 'posting') return <FromPosting />;
  return assumed?.from === 'default' ? <span class="tag">{offer.assumed}</span> : null;
}
