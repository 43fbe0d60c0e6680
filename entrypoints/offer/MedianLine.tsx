import { areaInSentence } from '../../components/drawn/figures';
import { PositionMark } from '../../components/drawn/Icon';
import type { BesideMedian, Currency, WageBand } from '../../insight/types';
import { money, names, realHour } from '../../locales/say';
import type { Worth } from './worth';

interface MedianLineProps {
  worth: Worth;
  currency: Currency;
}

/** The median with its place and period, and the offer beside it: with a verdict like for like, else as arithmetic. */
export function MedianLine({ worth, currency }: MedianLineProps) {
  const { band, median, untilMinutes, given } = worth;
  const isAllPaid = given.shareCancelled?.value === 0 && given.milesADay?.value === 0;
  if (!band) return null;
  return (
    <>
      {median && (
        <p>
          {medianOf(band, median.medianHourly)} {worth.apart === null && differenceOf(median, currency)}
        </p>
      )}
      {untilMinutes && (
        // Before the hour can be had, this is the answer.
        <p class={median ? 'soft' : 'against-now'}>
          {realHour.untilMinutes(areaInSentence(band), realHour.minutes(untilMinutes), isAllPaid)}
        </p>
      )}
    </>
  );
}

function medianOf(band: WageBand, hourly: number): string {
  const figure = money.hourly(hourly, band.currency);
  const area = areaInSentence(band);
  return band.proxyFor === null
    ? realHour.median(names.roleShort[band.role], area, figure, band.period)
    : realHour.proxyMedian(band.proxyFor, area, figure, band.period);
}

function differenceOf({ hourly, difference, share, verdict, isLikeForLike }: BesideMedian, currency: Currency) {
  const amount = money.hourly(Math.abs(difference), currency);
  const percent = Math.round(Math.abs(share) * 100);
  if (isLikeForLike && verdict) {
    const hour = money.hourly(hourly, currency);
    const words = {
      above: realHour.above(hour, amount, percent),
      below: realHour.below(hour, amount, percent),
      near: realHour.near(hour),
    };
    return (
      <strong class={verdict}>
        <PositionMark position={verdict} /> {words[verdict]}
      </strong>
    );
  }
  return percent === 0 ? realHour.apartNot : realHour.apart(amount, percent, difference > 0 ? 'more' : 'less');
}
