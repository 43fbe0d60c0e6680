import type { Assumptions, OfferPay, PaidBy, RealHour } from '../types';
import { bonusOf } from './bonus';
import { byHour } from './by-hour';
import { byVisit } from './by-visit';
import { byWeek, weekIsSaid } from './by-week';
import { byYear } from './by-year';
import type { HourOfKind } from './hour-of-kind';
import { isSaid } from './sum';

const WAYS: Record<PaidBy, (offer: OfferPay, given: Assumptions) => HourOfKind> = {
  hour: byHour,
  visit: byVisit,
  week: byWeek,
  year: byYear,
};

/**
 * What an offer pays for each hour of work and in all, before tax. It assumes nothing by itself: every number beside the pay
 * comes in with where it is from, and what depends on one that is missing is `null`, with the name of what is missing.
 */
export function realHour(offer: OfferPay, given: Assumptions): RealHour {
  const found = WAYS[offer.paidBy](offer, given);
  const bonus = bonusOf(offer, given, found.workedHoursAYear);
  const isPaySaid = offer.paidBy === 'week' ? weekIsSaid(offer) : isSaid(offer.pay);
  if (isPaySaid) return { ...found, bonus, paidHourly: offer.isClear ? found.paidHourly : null };
  const missing = [...new Set(['pay' as const, ...found.missing])];
  const missingForTotal = [...new Set(['pay' as const, ...found.missingForTotal])];
  return {
    ...{ hourly: null, arithmetic: null, total: null, workedHoursAYear: null, bonus, paidHourly: null },
    ...{ missing, missingForTotal, assumptions: found.assumptions },
  };
}
