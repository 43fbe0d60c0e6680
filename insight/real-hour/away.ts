import { MONTHS_A_YEAR, WEEKS_A_YEAR } from '../../data/hours';
import type { AfterAway, AssumptionName, Assumptions, Missing, OfferPay, RealHour, Sum } from '../types';
import { missingOf, valuesOf } from './known';
import { each } from './sum';

/** What a travel contract costs beside a job at home: nobody publishes a usual figure, so each is the person's own or not known. */
export const OF_AWAY = ['livingAwayAWeek', 'weeksWithout', 'insuranceAMonth'] as const satisfies AssumptionName[];

/** Whether an offer is paid as a travel package, which stands beside no other pay before its costs are known. */
export const isTravelPackage = ({ paidBy, arrangement }: OfferPay): boolean =>
  paidBy === 'week' || arrangement === 'travel';

/** What is left of a travel contract, or what has to be said first. */
export interface Away {
  after: AfterAway | null;
  missing: Missing[];
}

/**
 * A year of such contracts, less what living away costs in each of their weeks and twelve months of insurance, over the hours that
 * are worked in it. Before tax; days off that another job would pay are not in it.
 * @returns `null` for an offer that is no travel package
 */
export function afterAway(offer: OfferPay, found: RealHour, given: Assumptions): Away | null {
  if (!isTravelPackage(offer)) return null;
  const missing = [...new Set([...found.missing, ...missingOf(given, ['hoursAWeek']), ...missingOf(given, OF_AWAY)])];
  const costs = valuesOf(given, OF_AWAY);
  const week = weekOf(found, given);
  const hoursAWeek = given.hoursAWeek?.value ?? 0;
  if (!costs || !week || hoursAWeek <= 0) return { after: null, missing };
  const weeks = WEEKS_A_YEAR - costs.weeksWithout;
  const hours = weeks * hoursAWeek;
  const insurance = costs.insuranceAMonth * MONTHS_A_YEAR;
  const year = each(week, (end) => (end - costs.livingAwayAWeek) * weeks - insurance);
  return {
    after: {
      hourly: each(year, (end) => end / hours),
      ...{ year, week, weeks, hours, insurance },
      livingAwayAWeek: costs.livingAwayAWeek,
    },
    missing,
  };
}

/** What a week of the contract pays: as it is said, else its hours at their pay. */
function weekOf({ hourly, arithmetic }: RealHour, { hoursAWeek }: Assumptions): Sum | null {
  if (arithmetic?.by === 'week') return arithmetic.week;
  return hourly && hoursAWeek && each(hourly, (end) => end * hoursAWeek.value);
}
