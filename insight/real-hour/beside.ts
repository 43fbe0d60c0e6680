import { bandsToHoldAgainst, farOutside, holdAgainst, hourlyMedian, isOfPlace } from '../offer/against';
import { minutesOf } from '../offer/break-even';
import type {
  BesideMedian,
  LeftOut,
  NoMedian,
  OfferPay,
  PresentPay,
  RealHour,
  RoleId,
  RoleMatch,
  Sum,
  Verdict,
  WageBand,
} from '../types';
import { isTravelPackage } from './away';
import { moreThan } from './difference';
import { each, isSaid, middleOf } from './sum';

/**
 * An offer beside the median: paid hours against paid hours with a verdict where the offer is paid like what the median counts,
 * and the median is of the place; else the hour of work beside it, as arithmetic alone. Of a sum with one end only what that end proves.
 * @returns `null` where the band has no median, is the career guide's or of a wide group, or there is nothing to hold against it
 */
export function besideMedian({ hourly, paidHourly }: RealHour, band: WageBand): BesideMedian | null {
  const sum = paidHourly ?? hourly;
  const known = sum && (middleOf(sum) ?? sum.low ?? sum.high);
  if (!sum || known === null || !isMeasure(band)) return null;
  const held = holdAgainst(known, band);
  const median = held && { low: held.medianHourly, high: held.medianHourly };
  const difference = moreThan(sum, median);
  if (!held || !difference) return null;
  const isLikeForLike = paidHourly !== null && isOfPlace(band) && farOutside(known, band) === null;
  return {
    medianHourly: held.medianHourly,
    hourly: sum,
    difference: isLikeForLike && !isProven(sum, held.verdict) ? { is: 'open' } : difference,
    share: held.differenceShare,
    isLikeForLike,
    verdict: isLikeForLike && isProven(sum, held.verdict) ? held.verdict : null,
  };
}

/** Whether what one end shows holds for all of the sum: "from" can only lie above for certain, and "up to" below. */
const isProven = ({ low, high }: Sum, verdict: Verdict): boolean =>
  (high !== null || verdict === 'above') && (low !== null || verdict === 'below');

/**
 * The bands that an offer of a job is held against: of its role, and of every other that it is open to, as for the offer's verdict.
 * @returns the role's own alone where that is no measure, so that `noMedianOf` can say why
 */
export function bandsBeside(
  job: Pick<RoleMatch, 'role' | 'alsoOpenTo'>,
  bandOf: (role: RoleId) => WageBand | null,
): WageBand[] {
  const own = bandOf(job.role);
  const bands = bandsToHoldAgainst(job, own, [], bandOf);
  return bands.length === 0 && own ? [own] : bands;
}

/** A band's median an hour, unrounded; `null` where `noMedianOf` says why. */
export const medianHourOf = (band: WageBand): number | null => (isMeasure(band) ? hourlyMedian(band) : null);

/** Why a band has no median that an offer may be held against; `null` where it has one. */
export function noMedianOf(band: WageBand): NoMedian | null {
  if (band.points.length > 0) return 'scale';
  if (band.proxy === 'broad') return 'proxy';
  return medianHourOf(band) === null ? 'no-median' : null;
}

/** Whether a band says what is paid for this role: not the guide's flat figure, nor a group that holds other work too. */
const isMeasure = ({ kind, proxy }: WageBand): boolean => kind === 'wage-survey' && proxy !== 'broad';

/** What has to be said wherever an offer's hour is set beside another. @param hasCosts what living away costs is taken off */
export function leftOutOf(offer: OfferPay, hasCosts: boolean): LeftOut[] {
  const { paidBy, arrangement } = offer;
  if (isTravelPackage(offer)) return [hasCosts ? 'after-away' : 'travel-package'];
  return [
    ...(arrangement === 'self-employed' ? (['self-employed'] as const) : []),
    ...(paidBy === 'visit' ? (['visits'] as const) : []),
  ];
}

/**
 * Present pay by the hour.
 * @param hoursAYear the person's one constant between hourly and yearly pay
 */
export const presentHourly = ({ amount, per }: PresentPay, hoursAYear: number): number =>
  per === 'hour' ? amount : amount / hoursAYear;

/**
 * How many minutes a visit may take, driving and notes included, for the offer to pay the median, in whole minutes under it: for visits that
 * are all held and miles that are all paid.
 * @returns `null` for an offer that is not by the visit, or where `besideMedian` has no measure
 */
export function minutesForMedian({ paidBy, pay, isClear, arrangement }: OfferPay, band: WageBand): Sum | null {
  const median = medianHourOf(band);
  if (median === null || paidBy !== 'visit' || !isSaid(pay) || !isClear || arrangement === 'self-employed') return null;
  return each(pay, (end) => minutesOf(end / median));
}
