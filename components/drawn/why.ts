import { EMPLOYERS_HALF } from '../../data/payroll-tax';
import type { Offer, Pay } from '../../insight/types';
import { verdict } from '../../locales/say';

type Reason = Pick<Offer, 'notCompared' | 'medianGap' | 'arrangement'>;
/** What was read of the pay, where that makes another reason of it. */
type OfPay = { offer: Reason; pay: { pay: Pick<Pay, 'doubts'> | null } };

/** Whether a posting leaves it to the person to be an employee or a contractor. */
export const isEitherWay = ({ notCompared, arrangement }: Pick<Offer, 'notCompared' | 'arrangement'>): boolean =>
  notCompared === 'self-employed' && arrangement === null;

/** Whether it is a contract at home whose week may have stipends in it: no travel package. */
const isContractWeek = ({ notCompared, arrangement }: Reason): boolean =>
  notCompared === 'travel-package' && arrangement !== 'travel';

/** Whether a post is told with several rates, of which none is known to be the reader's: a range that is too wide is a pay. */
export const hasSeveralRates = ({ offer, pay }: OfPay): boolean =>
  offer.notCompared === 'spread' && (pay.pay === null || pay.pay.doubts.includes('mixed-rates'));

/** How many of several rates are quoted. */
export const RATES_SHOWN = 4;

/** Why an offer is not held against a median, as a sentence; empty where it is. */
export function whyOf({ offer, pay }: OfPay): string {
  const { notCompared, medianGap } = offer;
  if (notCompared === null) return '';
  if (isEitherWay(offer)) return verdict.whyEitherWay(Math.round(EMPLOYERS_HALF * 100));
  if (isContractWeek(offer)) return verdict.whyContractWeek;
  if (hasSeveralRates({ offer, pay })) return verdict.whySeveralRates;
  const isGap = notCompared === 'no-median' && medianGap !== null && medianGap !== 'not-published';
  return isGap ? verdict.gap[medianGap] : verdict.why[notCompared];
}

/** The same in two or three words. */
export function shortWhyOf({ offer, pay }: OfPay): string | null {
  const { notCompared, medianGap } = offer;
  if (notCompared === null) return null;
  if (isEitherWay(offer)) return verdict.shortEitherWay;
  if (isContractWeek(offer)) return verdict.shortContractWeek;
  if (hasSeveralRates({ offer, pay })) return verdict.shortSeveralRates;
  const isOpen = medianGap === 'place-unknown' || medianGap === 'ambiguous-place';
  if (notCompared !== 'no-median') return verdict.shortWhy[notCompared];
  if (medianGap === 'whole-country') return verdict.shortWholeCountry;
  if (medianGap === 'elsewhere') return verdict.shortWhy['several-places'];
  return isOpen ? verdict.shortPlaceUnknown : verdict.shortWhy[notCompared];
}
