import type { Draft, Job, PayPart } from '../../hand-over/draft';
import { statedOffer } from '../../insight/real-hour/stated';
import { isSaid, NOT_SAID } from '../../insight/real-hour/sum';
import type {
  Arrangement,
  Assumed,
  AssumptionName,
  CountryCode,
  Currency,
  Insight,
  MedianGap,
  OfferPay,
  PaidBy,
} from '../../insight/types';

export type { Draft, Job, PayPart };

export const CURRENCY: Record<CountryCode, Currency> = { US: 'USD', CA: 'CAD', GB: 'GBP', AU: 'AUD' };

export const emptyDraft = (country: CountryCode, job: Job | null = null): Draft => ({
  name: null,
  offer: {
    paidBy: 'hour',
    ...{ pay: NOT_SAID, taxableHourly: NOT_SAID, stipendWeekly: NOT_SAID },
    ...{ arrangement: 'staff', isClear: true, isGuaranteed: false },
  },
  engagement: 'staff',
  kept: {},
  currency: CURRENCY[country],
  given: {},
  job,
  stated: [],
  quoted: {},
  madeOf: null,
});

/** Then no place stands behind the region of an insight. */
const WHERE_IS_OPEN: readonly (MedianGap | null)[] = ['place-unknown', 'ambiguous-place', 'whole-country'];

/**
 * An offer filled in with what a posting says, and nothing else.
 * @param text all that the posting says of the work and its pay
 */
export function draftOf(insight: Insight, country: CountryCode, text: string): Draft {
  const { title, role, match, region, band, pay, offer: offered } = insight;
  const found = statedOffer(insight, text);
  const isTaken = !mayBeOtherMoney(insight);
  const offer = isTaken ? found.offer : { ...found.offer, pay: NOT_SAID };
  const sums = (['pay', 'taxableHourly', 'stipendWeekly'] as const).filter((part) => isSaid(offer[part]));
  const stated: PayPart[] = [...sums];
  if (sums.length > 0) stated.push('paidBy');
  if (offer.arrangement === 'self-employed') stated.push('arrangement');
  return {
    name: title,
    offer,
    engagement: offer.arrangement,
    kept: {},
    currency: (isTaken && pay.pay?.currency) || (band?.currency ?? CURRENCY[region?.country ?? country]),
    given: found.given,
    // Where the work is, the person has to say then: their own region would be a guess.
    // So has it in which of several areas.
    job:
      region && !WHERE_IS_OPEN.includes(offered.medianGap) && !offered.severalAreas
        ? { role, alsoOpenTo: match.alsoOpenTo, region }
        : null,
    stated,
    quoted: found.quoted,
    madeOf: isTaken ? found.madeOf : null,
  };
}

/** Whether a pay in dollars is of a place outside of the countries that we know: many have dollars of their own. */
export const mayBeOtherMoney = ({ region, pay: { pay } }: Insight): boolean =>
  region === null && pay !== null && pay.currency === 'USD' && !/\bUSD?\b|US ?\$/.test(pay.quoted);

/** The offer with this part of its pay typed over. */
export const withPay = (draft: Draft, change: Partial<OfferPay>): Draft => ({
  ...draft,
  offer: { ...draft.offer, ...change },
  stated: draft.stated.filter((part) => !(part in change)),
  madeOf: 'pay' in change ? null : draft.madeOf,
});

/** The offer with this assumption set by hand, which takes the posting's words for it away. */
export function withAssumed(draft: Draft, name: AssumptionName, assumed: Assumed | null): Draft {
  const { [name]: _, ...quoted } = draft.quoted;
  const isGuaranteed = name === 'hoursAWeek' ? false : draft.offer.isGuaranteed;
  return { ...draft, quoted, given: { ...draft.given, [name]: assumed }, offer: { ...draft.offer, isGuaranteed } };
}

/** Who may be a contractor (1099), as far as it is worked out: by the week or year it is another kind of work. */
export const CONTRACTORS: readonly PaidBy[] = ['hour', 'visit'];

/** The offer by another unit. An amount by the hour is none by the visit: it goes, and is there again on the way back. */
export function paidAs(draft: Draft, chosen: PaidBy): Draft {
  const { offer, engagement, stated } = draft;
  const ofUnit = (part: PayPart) => part === 'pay' || part === 'paidBy';
  const kept = { ...draft.kept, [offer.paidBy]: { pay: offer.pay, stated: stated.filter(ofUnit) } };
  const back = kept[chosen];
  const mayBe = engagement !== 'self-employed' || CONTRACTORS.includes(chosen);
  return {
    ...draft,
    kept,
    madeOf: null,
    offer: {
      ...offer,
      paidBy: chosen,
      pay: back?.pay ?? NOT_SAID,
      arrangement: chosen === 'week' ? 'travel' : mayBe ? engagement : 'staff',
    },
    stated: [...stated.filter((part) => !ofUnit(part)), ...(back?.stated ?? [])],
  };
}

/** The offer to a contractor or to an employee, as is ticked. */
export function engagedAs(draft: Draft, engagement: Arrangement): Draft {
  return { ...withPay(draft, { arrangement: engagement }), engagement };
}
