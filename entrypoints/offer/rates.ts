import { hasSeveralRates, RATES_SHOWN } from '../../components/drawn/why';
import type { CountryCode, Insight, Pay } from '../../insight/types';
import { type Draft, draftOf } from './draft';

/** One of several rates that a posting gives, and the offer filled in with it. */
export interface Rate {
  quoted: string;
  filled: Draft;
}

const UNITS: readonly Pay['per'][] = ['hour', 'visit', 'year'];

/**
 * The rates of a posting that is read to give several ("full-time $36/hr, PRN $44/hr"), of which the person knows theirs.
 * @param text all that the posting says of the work and its pay
 * @returns none where there are too many to choose from, or some by a unit that no offer is worked out by
 */
export function ratesOf(insight: Insight, country: CountryCode, text: string): Rate[] {
  const { also } = insight.pay;
  const isChoice = hasSeveralRates(insight) && also.length > 1 && also.length <= RATES_SHOWN;
  if (!isChoice || !also.every(({ per }) => UNITS.includes(per))) return [];
  return also.map((pay) => ({
    quoted: pay.quoted.replace(/\s+/g, ' ').trim(),
    filled: draftOf(
      { ...insight, pay: { ...insight.pay, pay, also: [] }, offer: { ...insight.offer, notCompared: null } },
      country,
      text,
    ),
  }));
}
