import { farOutside, holdAgainst, hourlyMedian } from '../offer/against';
import { middleOf } from '../offer/hourly';
import type { BesideMedian, OfferPay, PresentPay, RealHour, Sum, WageBand } from '../types';
import { each, isSaid } from './sum';

const MINUTES_AN_HOUR = 60;

/**
 * An offer beside the median: paid hours against paid hours with a verdict where the offer is paid like what the median counts;
 * else the hour of work beside it, as arithmetic alone.
 * @returns `null` where the band has no median, is the career guide's or of a wide group, or there is nothing to hold against it
 */
export function besideMedian({ hourly, paidHourly }: RealHour, band: WageBand): BesideMedian | null {
  const sum = paidHourly ?? hourly;
  const ours = sum && middleOf(sum);
  if (ours === null || !isMeasure(band)) return null;
  const held = holdAgainst(ours, band);
  if (!held) return null;
  const isLikeForLike = paidHourly !== null && farOutside(ours, band) === null;
  return {
    medianHourly: held.medianHourly,
    hourly: ours,
    difference: ours - held.medianHourly,
    share: held.differenceShare,
    isLikeForLike,
    verdict: isLikeForLike ? held.verdict : null,
  };
}

/** Whether a band says what is paid for this role: not the guide's flat figure, nor a group that holds other work too. */
const isMeasure = ({ kind, proxy }: WageBand): boolean => kind === 'wage-survey' && proxy !== 'broad';

/**
 * Present pay by the hour.
 * @param hoursAYear the person's one constant between hourly and yearly pay
 */
export const presentHourly = ({ amount, per }: PresentPay, hoursAYear: number): number =>
  per === 'hour' ? amount : amount / hoursAYear;

/** How much more (or, below 0, less) the middle of the one is than that of the other; `null` where either is not known. */
export function moreThan(one: Sum | null, other: Sum | null): number | null {
  const [a, b] = [one && middleOf(one), other && middleOf(other)];
  return a === null || b === null ? null : a - b;
}

/**
 * How many minutes a visit may take, driving and notes included, for the offer to pay the median, in whole minutes under it: for visits that
 * are all held and miles that are all paid.
 * @returns `null` for an offer that is not by the visit, or where `besideMedian` has no measure
 */
export function minutesForMedian({ paidBy, pay, isClear, arrangement }: OfferPay, band: WageBand): Sum | null {
  const median = isMeasure(band) ? hourlyMedian(band) : null;
  if (median === null || paidBy !== 'visit' || !isSaid(pay) || !isClear || arrangement === 'self-employed') return null;
  return each(pay, (end) => Math.floor((end / median) * MINUTES_AN_HOUR));
}
