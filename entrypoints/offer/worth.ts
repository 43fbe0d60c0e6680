import { realHour } from '../../insight/real-hour';
import {
  besideMedian,
  leftOutOf,
  medianHourOf,
  minutesForMedian,
  noMedianOf,
  presentHourly,
} from '../../insight/real-hour/beside';
import { moreThan } from '../../insight/real-hour/difference';
import { assumptionsOf } from '../../insight/real-hour/given';
import { inOrder, onlyEnd } from '../../insight/real-hour/sum';
import type {
  Assumptions,
  BesideMedian,
  Currency,
  Difference,
  LeftOut,
  NoMedian,
  OfferPay,
  RealHour,
  Sum,
  WageBand,
} from '../../insight/types';
import { wageBand } from '../../insight/wage/band';
import type { Preferences } from '../../preferences/preferences';
import { CURRENCY, type Draft } from './draft';

/** Everything that is said of one offer. */
export interface Worth {
  given: Assumptions;
  found: RealHour;
  /** By the visit, where nothing is known of the mileage and it counts as none: the hour if every mile were paid in full. */
  hourlyMilesPaid: Sum | null;
  /** What is held against median and present pay: the paid hour where there is one, else the hour of work. */
  compared: Sum | null;
  /** Its one end that is known, where the other is open. */
  onlyEnd: 'low' | 'high' | null;
  band: WageBand | null;
  /** The median an hour, where it stands beside the offer. */
  medianHourly: number | null;
  /** Why it does not; `null` also where no job was chosen. */
  noMedian: NoMedian | null;
  median: BesideMedian | null;
  /** Minutes that a visit may take for the offer to pay the median. */
  untilMinutes: Sum | null;
  /** Present pay an hour, where it was given and is in the offer's currency. */
  presentHourly: number | null;
  leftOut: LeftOut[];
  /** Why it is not set against an employee's pay. */
  apart: Exclude<LeftOut, 'visits'> | null;
  /** The offer's paid hour beside that; by the visit, its hour of work. */
  besideNow: Difference | null;
}

/**
 * @param everSet the settings that are not as we assume them
 * @param on the day of the mileage rate, year-month-day
 */
export function worthOf(draft: Draft, preferences: Preferences, everSet: ReadonlySet<string>, on: string): Worth {
  const { currency, job } = draft;
  const offer = ordered(draft.offer);
  const given = { ...assumptionsOf(preferences, everSet, on), ...draft.given };
  const found = realHour(offer, given);
  const known = job && wageBand(job.role, job.region);
  const band = known?.currency === currency ? known : null;
  const { presentPay, hoursAYear, country } = preferences;
  const present = presentPay && CURRENCY[country] === currency ? presentHourly(presentPay, hoursAYear) : null;
  const leftOut = leftOutOf(offer);
  const apart = leftOut.find((each) => each !== 'visits') ?? null;
  const compared = found.paidHourly ?? found.hourly;
  const hour = found.paidHourly || offer.paidBy === 'visit' ? compared : null;
  return {
    ...{ given, found, compared, leftOut, apart, band },
    hourlyMilesPaid: milesPaid(offer, given, found),
    onlyEnd: compared && onlyEnd(compared),
    medianHourly: band && medianHourOf(band),
    noMedian: job && whyNoMedian(known, currency),
    median: band && besideMedian(found, band),
    untilMinutes: band && minutesForMedian(offer, band),
    presentHourly: present,
    besideNow: apart || present === null ? null : moreThan(hour, { low: present, high: present }),
  };
}

function milesPaid(offer: OfferPay, given: Assumptions, { hourly }: RealHour): Sum | null {
  const { mileageRate, mileagePaid, milesADay } = given;
  if (offer.paidBy !== 'visit' || !hourly || mileagePaid || !mileageRate || !milesADay?.value) return null;
  return realHour(offer, { ...given, mileagePaid: mileageRate }).hourly;
}

function whyNoMedian(band: WageBand | null, currency: Currency): NoMedian | null {
  if (!band) return 'no-median';
  return band.currency === currency ? noMedianOf(band) : 'currency';
}

/** The ends of a range in order: under the person's hand they stay as they are typed. */
const ordered = (offer: OfferPay): OfferPay => ({
  ...offer,
  pay: inOrder(offer.pay),
  taxableHourly: inOrder(offer.taxableHourly),
  stipendWeekly: inOrder(offer.stipendWeekly),
});
