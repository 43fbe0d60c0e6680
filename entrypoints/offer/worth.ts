import { realHour } from '../../insight/real-hour';
import { besideMedian, minutesForMedian, presentHourly } from '../../insight/real-hour/beside';
import { moreThan } from '../../insight/real-hour/difference';
import { assumptionsOf } from '../../insight/real-hour/given';
import { onlyEnd } from '../../insight/real-hour/sum';
import type { Assumptions, BesideMedian, Difference, RealHour, Sum, WageBand } from '../../insight/types';
import { wageBand } from '../../insight/wage/band';
import type { Preferences } from '../../preferences/preferences';
import { CURRENCY, type Draft } from './draft';

/** Everything that is said of one offer. */
export interface Worth {
  given: Assumptions;
  found: RealHour;
  /** What is held against median and present pay: the paid hour where there is one, else the hour of work. */
  compared: Sum | null;
  /** Its one end that is known, where the other is open. */
  onlyEnd: 'low' | 'high' | null;
  band: WageBand | null;
  median: BesideMedian | null;
  /** Minutes that a visit may take for the offer to pay the median. */
  untilMinutes: Sum | null;
  /** Present pay an hour, where it was given and is in the offer's currency. */
  presentHourly: number | null;
  /** Why it is not set against an employee's pay. */
  apart: 'travel-package' | 'self-employed' | null;
  /** The offer's paid hour beside that; by the visit, its hour of work. */
  besideNow: Difference | null;
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
  const compared = found.paidHourly ?? found.hourly;
  const hour = found.paidHourly || offer.paidBy === 'visit' ? compared : null;
  return {
    apart,
    given,
    found,
    compared,
    onlyEnd: compared && onlyEnd(compared),
    band,
    median: band && besideMedian(found, band),
    untilMinutes: band && minutesForMedian(offer, band),
    presentHourly: present,
    besideNow: apart || present === null ? null : moreThan(hour, { low: present, high: present }),
  };
}
