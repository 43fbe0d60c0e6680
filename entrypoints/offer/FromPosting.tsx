import { offer } from '../../locales/say';

/** Marks what stands as the posting says it. */
export const FromPosting = () => <span class="tag">{offer.fromPosting}</span>;
