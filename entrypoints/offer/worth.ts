import { realHour } from '../../insight/real-hour';
import { besideMedian, minutesForMedian, moreThan, presentHourly } from '../../insight/real-hour/beside';
import { assumptionsOf } from '../../insight/real-hour/given';
import type { Assumptions, BesideMedian, RealHour, Sum, WageBand } from '../../insight/types';
import { wageBand } from '../../insight/wage/band';
import type { Preferences } from '../../preferences/preferences';
import { CURRENCY, type Draft } from './draft';

/** Everything that is said of one offer. */
export interface Worth {
  given: Assumptions;
  found: RealHour;
  band: WageBand | null;
  median: BesideMedian | null;
  /** Minutes that a visit may take for the offer to pay the median. */
  untilMinutes: Sum | null;
  /** Present pay an hour, where it was given and is in the offer's currency. */
  presentHourly: number | null;
  /** Why it is not set against an employee's pay. */
  apart: 'travel-package' | 'self-employed' | null;
  /** The offer's paid hour less that; by the visit, its hour of work. */
  aboveNow: number | null;
}

/** @param on the day of the mileage rate, year-month-day */
export function worthOf({ offer, currency, given: own, job }: Draft, preferences: Preferences, on: string): Worth {
  const given = { ...assumptionsOf(preferences, on), ...own };
  const found = realHour(offer, given);
  const known = job && wageBand(job.role, job.region);
  const band = known?.currency === currency ? known : null;
  const { presentPay, hoursAYear, country } = preferences;
  const present = presentPay && CURRENCY[country] === currency ? presentHourly(presentPay, hoursAYear) : null;
  const isTravel = offer.paidBy === 'week' || offer.arrangement === 'travel';
  const apart = isTravel ? 'travel-package' : offer.arrangement === 'self-employed' ? 'self-employed' : null;
  const hour = apart ? null : (found.paidHourly ?? (offer.paidBy === 'visit' ? found.hourly : null));
  return {
    apart,
    given,
    found,
    band,
    median: band && besideMedian(found, band),
    untilMinutes: band && minutesForMedian(offer, band),
    presentHourly: present,
    aboveNow: present === null ? null : moreThan(hour, { low: present, high: present }),
  };
}
