import { realHour } from '../../insight/real-hour';
import { type Away, afterAway } from '../../insight/real-hour/away';
import {
  bandsBeside,
  besideMedian,
  leftOutOf,
  medianHourOf,
  minutesForMedian,
  noMedianOf,
  presentHourly,
} from '../../insight/real-hour/beside';
import { moreThan } from '../../insight/real-hour/difference';
import { assumptionsFor, assumptionsOf } from '../../insight/real-hour/given';
import { inOrder, onlyEnd } from '../../insight/real-hour/sum';
import type {
  Assumptions,
  BesideMedian,
  Currency,
  Difference,
  LeftOut,
  NoMedian,
  NotCompared,
  OfferPay,
  RealHour,
  RoleId,
  Sum,
  WageBand,
} from '../../insight/types';
import { wageBand } from '../../insight/wage/band';
import { names } from '../../locales/say';
import type { Preferences } from '../../preferences/preferences';
import { CURRENCY, type Draft, type Job } from './draft';

/** A median beside an offer. */
export interface Beside {
  band: WageBand;
  /** An hour. */
  medianHourly: number;
  /** How the offer stands beside it; `null` where it has no hour yet. */
  median: BesideMedian | null;
  /** Minutes that a visit may take for the offer to pay it. */
  untilMinutes: Sum | null;
}

/** Everything that is said of one offer. */
export interface Worth {
  given: Assumptions;
  found: RealHour;
  /** A sign-on bonus in the posting's words, where it is not counted: it is no certain sum, or of pay that it is left out of. */
  bonusLeftOut: { words: string; months: number | null } | null;
  /** By the visit, where nothing is known of the mileage and it counts as none: the hour if every mile were paid in full. */
  hourlyMilesPaid: Sum | null;
  /** Nobody has said how long the time of its total is: full-time hours, or our days. */
  isTimeAssumed: boolean;
  /** Of a travel package: what is left after what living away costs, or what has to be said first. */
  away: Away | null;
  /**
   * What is held against medians and present pay: the paid hour where there is one, else the hour of work; of a travel package
   * what is left of it, of a contractor nothing.
   */
  compared: Sum | null;
  /** Its one end that is known, where the other is open. */
  onlyEnd: 'low' | 'high' | null;
  /** One for each role that the job is open to. */
  beside: Beside[];
  /** The posting is open to a licensed therapist too, who is paid another pay. */
  isForTherapist: boolean;
  /** Why there is none; `null` also where no job was chosen. */
  noMedian: NoMedian | null;
  /** Present pay, where it was given and is in the offer's currency: an hour and a year, and the hours that one was made the other by. */
  present: { hourly: number; yearly: number; hoursAYear: number | null } | null;
  leftOut: LeftOut[];
  /** Why it is not set against an employee's pay. */
  apart: Extract<LeftOut, NotCompared> | null;
  /** The offer's paid hour beside that; by the visit, and away, its hour of work. */
  besideNow: Difference | null;
}

/**
 * @param everSet the settings that are not as we assume them
 * @param on the day of the mileage rate, year-month-day
 */
export function worthOf(draft: Draft, preferences: Preferences, everSet: ReadonlySet<string>, on: string): Worth {
  const { currency, job } = draft;
  const offer = ordered(draft.offer);
  const given = assumptionsFor(offer, draft.given, assumptionsOf(preferences, everSet, on));
  const found = realHour(offer, given);
  const bands = job ? bandsBeside(job, (role) => wageBand(role, job.region)) : [];
  const noMedian = job && whyNoMedian(bands, currency);
  const away = afterAway(offer, found, given);
  const after = away?.after ?? null;
  const leftOut = leftOutOf(offer, after !== null);
  const apart = leftOut.find(isApart) ?? null;
  const compared = after?.hourly ?? (apart ? null : (found.paidHourly ?? found.hourly));
  const hour = after || found.paidHourly || offer.paidBy === 'visit' ? compared : null;
  const present = presentOf(preferences, currency);
  return {
    ...{ given, found, away, compared, leftOut, apart, noMedian, present },
    bonusLeftOut: bonusLeftOut(draft, given, found),
    hourlyMilesPaid: milesPaid(offer, given, found),
    isForTherapist: job?.alsoOpenTo.some((role) => !isRole(role)) ?? false,
    isTimeAssumed: isTimeAssumed(offer, given, found),
    onlyEnd: compared && onlyEnd(compared),
    beside: noMedian === null ? bands.flatMap((band) => besideOf(offer, found, band)) : [],
    besideNow: present && moreThan(hour, { low: present.hourly, high: present.hourly }),
  };
}

function bonusLeftOut({ quoted }: Draft, { bonusMonths }: Assumptions, { bonus }: RealHour): Worth['bonusLeftOut'] {
  const words = quoted.signOnBonus?.words;
  return words === undefined || bonus ? null : { words, months: bonusMonths?.value ?? null };
}

const isRole = (role: Job['alsoOpenTo'][number]): role is RoleId => role in names.role;

const isApart = (each: LeftOut): each is Extract<LeftOut, NotCompared> =>
  each === 'travel-package' || each === 'self-employed';

function besideOf(offer: OfferPay, found: RealHour, band: WageBand): Beside[] {
  const medianHourly = medianHourOf(band);
  if (medianHourly === null) return [];
  return [{ band, medianHourly, median: besideMedian(found, band), untilMinutes: minutesForMedian(offer, band) }];
}

function presentOf({ presentPay, hoursAYear, country }: Preferences, currency: Currency): Worth['present'] {
  if (!presentPay || CURRENCY[country] !== currency) return null;
  const hourly = presentHourly(presentPay, hoursAYear);
  return { hourly, yearly: hourly * hoursAYear, hoursAYear: presentPay.per === 'hour' ? hoursAYear : null };
}

function isTimeAssumed({ arrangement }: OfferPay, given: Assumptions, { total }: RealHour): boolean {
  if (total?.time.unit === 'days') return given.daysAYear?.from === 'default';
  // A school's hours are those of its days.
  if (total?.time.unit !== 'hours' || arrangement === 'school-year') return false;
  return !given.hoursAWeek && given.hoursAYear?.from === 'default';
}

function milesPaid(offer: OfferPay, given: Assumptions, { hourly }: RealHour): Sum | null {
  const { mileageRate, mileagePaid, milesADay } = given;
  if (offer.paidBy !== 'visit' || !hourly || mileagePaid || !mileageRate || !milesADay?.value) return null;
  return realHour(offer, { ...given, mileagePaid: mileageRate }).hourly;
}

/** One reason for all: of several roles those that have a median stand there. */
function whyNoMedian(bands: readonly WageBand[], currency: Currency): NoMedian | null {
  const [first] = bands;
  if (!first) return 'no-median';
  if (bands.some((band) => band.currency !== currency)) return 'currency';
  return bands.every((band) => noMedianOf(band) !== null) ? noMedianOf(first) : null;
}

/** The ends of a range in order: under the person's hand they stay as they are typed. */
const ordered = (offer: OfferPay): OfferPay => ({
  ...offer,
  pay: inOrder(offer.pay),
  taxableHourly: inOrder(offer.taxableHourly),
  stipendWeekly: inOrder(offer.stipendWeekly),
});
