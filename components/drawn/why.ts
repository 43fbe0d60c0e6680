import { EMPLOYERS_HALF } from '../../data/payroll-tax';
import type { Offer } from '../../insight/types';
import { verdict } from '../../locales/say';

type Reason = Pick<Offer, 'notCompared' | 'medianGap' | 'arrangement'>;

/** Whether a posting leaves it to the person to be an employee or a contractor. */
export const isEitherWay = ({ notCompared, arrangement }: Pick<Offer, 'notCompared' | 'arrangement'>): boolean =>
  notCompared === 'self-employed' && arrangement === null;

/** Why an offer is not held against a median, as a sentence; empty where it is. */
export function whyOf(offer: Reason): string {
  const { notCompared, medianGap } = offer;
  if (notCompared === null) return '';
  if (isEitherWay(offer)) return verdict.whyEitherWay(Math.round(EMPLOYERS_HALF * 100));
  const isGap = notCompared === 'no-median' && medianGap !== null && medianGap !== 'not-published';
  return isGap ? verdict.gap[medianGap] : verdict.why[notCompared];
}

/** The same in two or three words. */
export function shortWhyOf(offer: Reason): string | null {
  const { notCompared, medianGap } = offer;
  if (notCompared === null) return null;
  if (isEitherWay(offer)) return verdict.shortEitherWay;
  const isOpen = medianGap === 'place-unknown' || medianGap === 'ambiguous-place';
  if (notCompared !== 'no-median') return verdict.shortWhy[notCompared];
  if (medianGap === 'whole-country') return verdict.shortWholeCountry;
  if (medianGap === 'elsewhere') return verdict.shortWhy['several-places'];
  return isOpen ? verdict.shortPlaceUnknown : verdict.shortWhy[notCompared];
}
