import { isSaid, NOT_SAID } from '../../insight/real-hour/sum';
import type { Assumptions, CountryCode } from '../../insight/types';
import { CURRENCY, type Draft } from './draft';

const SUMS = ['pay', 'taxableHourly', 'stipendWeekly'] as const;

/** Whether anything of an offer stands as its posting says it. */
export const hasStated = ({ stated, given }: Draft): boolean =>
  stated.length > 0 || Object.values(given).some((assumed) => assumed?.from === 'posting');

/** Whether any part of an offer's pay is said. */
export const saysPay = ({ offer }: Draft): boolean => SUMS.some((part) => isSaid(offer[part]));

/** An offer without the posting that it was filled in from: what was typed by hand stays. */
export function withoutPosting(draft: Draft, country: CountryCode): Draft {
  const { name, offer, engagement, stated, given, currency } = draft;
  if (name === null) return draft;
  const sums = SUMS.map((part) => [part, stated.includes(part) ? NOT_SAID : offer[part]] as const);
  const own = Object.entries(given).filter(([, assumed]) => assumed?.from === 'your-setting');
  const isStatedToBe = stated.includes('arrangement');
  const left: Draft = {
    name: null,
    offer: {
      ...offer,
      ...Object.fromEntries(sums),
      arrangement: isStatedToBe ? 'staff' : offer.arrangement,
      isClear: true,
      isGuaranteed: false,
    },
    engagement: isStatedToBe ? 'staff' : engagement,
    kept: {},
    currency,
    given: Object.fromEntries(own) as Partial<Assumptions>,
    job: null,
    stated: [],
    quoted: {},
    madeOf: null,
  };
  return saysPay(left) ? left : { ...left, currency: CURRENCY[country] };
}

/** An offer as it was changed by hand: paid by another unit, it is no longer what its posting says. */
export const byHand = (before: Draft, after: Draft): Draft =>
  before.stated.includes('paidBy') && !after.stated.includes('paidBy') ? { ...after, name: null } : after;
