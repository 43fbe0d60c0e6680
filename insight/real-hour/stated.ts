import type { AssumptionName, Assumptions, Insight, NotCompared, OfferPay, Pay, PayExtra, Stated, Sum } from '../types';
import { each, isSaid, NOT_SAID } from './sum';

/** An offer as far as its posting states it. */
export interface StatedOffer {
  offer: OfferPay;
  /** From the posting; what it does not state is not in it. */
  given: Partial<Assumptions>;
}

/** Units that a year has a number of, whatever its hours. */
const A_YEAR = { 'two-weeks': 26, 'half-month': 24, month: 12 } as const;
const MOST_A_MILE = 2;
/** Reasons against a verdict that lie in the posting's role or figures, and stay whatever is worked out of them. */
const UNCLEAR: readonly (NotCompared | null)[] = [
  ...(['proxy', 'several-roles', 'therapist-or-assistant', 'spread'] as const),
  ...(['outside-plausible', 'scale', 'currency'] as const),
];

/** What a posting's own words give for the real hour. A pay by the day or shift is left out: how many hours it has, it does not say. */
export function statedOffer({ offer, pay, time }: Pick<Insight, 'offer' | 'pay' | 'time'>): StatedOffer {
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
    return { offer: { ...common, ...week, paidBy: 'week' }, given: fromPosting({ hoursAWeek, weeks }) };
  }
  const byUnit = posted ? byItsUnit(posted) : { paidBy: 'hour' as const };
  const isVisit = byUnit.paidBy === 'visit';
  const isSchool = arrangement === 'school-year';
  const bonus = offer.notes.find((note) => note.kind === 'sign-on-bonus');
  return {
    offer: { ...common, ...byUnit },
    given: fromPosting({
      visitsADay: isVisit ? time.visitsADay : null,
      mileagePaid: isVisit ? mileageOf(pay.extras) : null,
      hoursAWeek: isVisit || isSchool ? null : time.hoursAWeek,
      weeks: arrangement === 'temporary' ? time.weeks : null,
      schoolDays: isSchool ? (time.school?.days ?? null) : null,
      hoursASchoolDay: isSchool ? (time.school?.hoursADay ?? null) : null,
      signOnBonus: bonus?.amount ?? null,
      bonusMonths: bonus?.amount ? bonus.months : null,
    }),
  };
}

/** Those that it states, and no other. */
const fromPosting = (stated: Partial<Record<AssumptionName, number | null>>): Partial<Assumptions> =>
  Object.fromEntries(
    Object.entries(stated).flatMap(([name, value]) => (value === null ? [] : [[name, { value, from: 'posting' }]])),
  );

/** What it pays for a mile, in US dollars; more than a few is a sum for another distance. */
function mileageOf(extras: readonly PayExtra[]): number | null {
  const paid = extras.find(({ kind, currency, low, high }) => kind === 'mileage' && currency === 'USD' && low === high);
  return paid?.low && paid.low < MOST_A_MILE ? paid.low : null;
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
    case 'two-weeks':
    case 'half-month':
    case 'month':
      return { paidBy: 'year', pay: each(pay, (end) => end * A_YEAR[per]) };
    default:
      return { paidBy: 'hour', pay: NOT_SAID };
  }
}

function sumOf(stated: Stated | null): Sum {
  if (stated === null) return NOT_SAID;
  return typeof stated === 'number' ? { low: stated, high: stated } : { low: stated[0], high: stated[1] };
}
