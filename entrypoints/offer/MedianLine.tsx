import { areaInSentence } from '../../components/drawn/figures';
import { PositionMark } from '../../components/drawn/Icon';
import { onlyEnd } from '../../insight/real-hour/sum';
import type { BesideMedian, Currency, Sum, WageBand } from '../../insight/types';
import { money, names, realHour, verdict } from '../../locales/say';
import type { Beside, Worth } from './worth';

interface MedianLineProps {
  worth: Worth;
  /** By the offer's unit. */
  pay: Sum;
  currency: Currency;
}

/** Each median with its place and period, and the offer beside it: with a verdict like for like, else as arithmetic. */
export function MedianLine({ worth, pay, currency }: MedianLineProps) {
  const { beside, noMedian } = worth;
  if (noMedian) return <p class="soft">{verdict.why[noMedian]}</p>;
  // Of several medians one color can't say what they say in two ways.
  const isAgreed = new Set(beside.map(({ median }) => median?.verdict)).size < 2;
  return (
    <>
      {beside.map((each) => (
        <OneMedian key={each.band.role} {...each} {...{ worth, pay, currency, isAgreed }} />
      ))}
    </>
  );
}

function OneMedian(props: Beside & MedianLineProps & { isAgreed: boolean }) {
  const { band, medianHourly, median, untilMinutes, worth, pay, currency, isAgreed } = props;
  const { shareCancelled, milesADay } = worth.given;
  const isAllPaid = shareCancelled?.value === 0 && milesADay?.value === 0;
  const stands = worth.apart === null && worth.away === null;
  return (
    <>
      {band.fallback === 'nation' && <p class="soft">{verdict.gap['nation-only']}</p>}
      <p>
        {medianOf(band, medianHourly)} {median && stands && differenceOf(median, currency, isAgreed)}
      </p>
      {untilMinutes && (
        // Before the hour can be had, this is the answer.
        <p class={median ? 'soft' : 'against-now'}>
          {verdict.breakEven(
            { minutesAVisit: [untilMinutes.low, untilMinutes.high] },
            { ...pay, currency },
            areaInSentence(band),
          )}{' '}
          {realHour.untilMinutes(onlyEnd(untilMinutes), isAllPaid)}
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

function differenceOf(median: BesideMedian, currency: Currency, isAgreed: boolean) {
  const { hourly, difference, share, verdict: side, isLikeForLike } = median;
  const end = onlyEnd(hourly);
  if (difference.is === 'open' && end) {
    const hour = money.hourly(hourly[end] ?? 0, currency);
    return isLikeForLike ? realHour.noVerdict(end, hour) : realHour.apartOpen(end, hour);
  }
  const isApart = difference.is === 'more' || difference.is === 'less';
  const amount = money.hourly(isApart ? difference.amount : 0, currency);
  const isAtLeast = isApart && difference.isAtLeast;
  const percent = Math.round(Math.abs(share) * 100);
  if (isLikeForLike && side) {
    const words = realHour.besideMedian[side](hourly, currency, amount, percent, isAtLeast);
    if (!isAgreed) return words;
    return (
      <strong class={side}>
        <PositionMark position={side} /> {words}
      </strong>
    );
  }
  return isApart ? realHour.apart(hourly, currency, amount, percent, difference.is, isAtLeast) : realHour.apartNot;
}
