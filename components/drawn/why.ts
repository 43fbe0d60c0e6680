import type { Offer } from '../../insight/types';
import { verdict } from '../../locales/say';

type Reason = Pick<Offer, 'notCompared' | 'medianGap'>;

/** Why an offer is not held against a median, as a sentence; empty where it is. */
export function whyOf({ notCompared, medianGap }: Reason): string {
  if (notCompared === null) return '';
  const isGap = notCompared === 'no-median' && medianGap !== null && medianGap !== 'not-published';
  return isGap ? verdict.gap[medianGap] : verdict.why[notCompared];
}

/** The same in two or three words. */
export function shortWhyOf({ notCompared, medianGap }: Reason): string | null {
  if (notCompared === null) return null;
  const isOpen = medianGap === 'place-unknown' || medianGap === 'ambiguous-place';
  if (notCompared !== 'no-median') return verdict.shortWhy[notCompared];
  if (medianGap === 'whole-country') return verdict.shortWholeCountry;
  if (medianGap === 'elsewhere') return verdict.shortWhy['several-places'];
  return isOpen ? verdict.shortPlaceUnknown : verdict.shortWhy[notCompared];
}
