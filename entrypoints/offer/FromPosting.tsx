import type { Assumed } from '../../insight/types';
import { offer } from '../../locales/say';

/** Marks what stands as the posting says it. */
export const FromPosting = () => <span class="tag">{offer.fromPosting}</span>;

interface OriginProps {
  assumed: Assumed | null;
  /** It was not set for this offer. */
  isRemembered: boolean;
}

/** Marks what the person has not said of this offer: the posting did, or they did of another one, or nobody. */
export function Origin({ assumed, isRemembered }: OriginProps) {
  if (assumed?.from === 'posting') return <FromPosting />;
  if (assumed?.from === 'your-setting' && isRemembered) return <span class="tag">{offer.yourSetting}</span>;
  return assumed?.from === 'default' ? <span class="tag">{offer.assumed}</span> : null;
}
