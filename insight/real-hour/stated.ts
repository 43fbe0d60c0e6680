import type { Assumptions, Insight, NotCompared, OfferPay, Pay, Stated, Sum } from '../types';
import { each, isSaid, NOT_SAID } from './sum';

/** An offer as far as its posting states it. */
export interface StatedOffer {
  offer: OfferPay;
  /** From the posting; what it does not state is not in it. */
  given: Partial<Assumptions>;
}

const MONTHS_A_YEAR = 12;
/** Reasons against a verdict that lie in the posting's role or figures, and stay whatever is worked out of them. */
const UNCLEAR: readonly (NotCompared | null)[] = [
  ...(['proxy', 'several-roles', 'therapist-or-assistant', 'spread'] as const),
  ...(['outside-plausible', 'scale', 'currency'] as const),
];

/** What a posting's own words give for the real hour. A pay by the day or shift is left out: how many hours it has, it does not say. */
export function statedOffer({ offer, pay }: Pick<Insight, 'offer' | 'pay'>): StatedOffer {
  const { arrangement, travel, notCompared } = offer;
  const posted = isOfThisOffer(notCompared, pay.pay) ? pay.pay : null;
  const common = {
    ...{ pay: NOT_SAID, taxableHourly: NOT_SAID, stipendWeekly: NOT_SAID, arrangement },
    isClear: !UNCLEAR.includes(notCompared),
  };
  const week = {
    pay: sumOf(travel?.grossWeekly ?? null),
    taxableHourly: sumOf(travel?.taxableHourly ?? null),
    stipendWeekly: sumOf(travel?.taxFreeWeekly ?? null),
  };
  if (travel && Object.values(week).some(isSaid)) {
    const { hoursAWeek, weeks } = travel;
    return {
      offer: { ...common, ...week, paidBy: 'week' },
      given: {
        ...(hoursAWeek !== null && { hoursAWeek: { value: hoursAWeek, from: 'posting' } }),
        ...(weeks !== null && { weeks: { value: weeks, from: 'posting' } }),
      },
    };
  }
  return { offer: { ...common, ...(posted ? byItsUnit(posted) : { paidBy: 'hour' }) }, given: {} };
}

/**
 * What may be worked with: no estimate, no slip of a figure, no hour that is only a part of the hours of work, and abroad nothing
 * that needs the federal rate of a mile.
 */
function isOfThisOffer(notCompared: NotCompared | null, pay: Pay | null): boolean {
  if (notCompared === 'no-pay' || notCompared === 'outside-plausible') return false;
  if (pay?.doubts.includes('with-patients-only')) return false;
  return pay?.currency === 'USD' || (pay?.per !== 'visit' && pay?.per !== 'week');
}

function byItsUnit({ low, high, per }: Pay): Pick<OfferPay, 'paidBy' | 'pay'> {
  const pay = { low, high };
  switch (per) {
    case 'hour':
    case 'visit':
    case 'week':
    case 'year':
      return { paidBy: per, pay };
    case 'month':
      return { paidBy: 'year', pay: each(pay, (end) => end * MONTHS_A_YEAR) };
    default:
      return { paidBy: 'hour', pay: NOT_SAID };
  }
}

function sumOf(stated: Stated | null): Sum {
  if (stated === null) return NOT_SAID;
  return typeof stated === 'number' ? { low: stated, high: stated } : { low: stated[0], high: stated[1] };
}
