import { useId } from 'preact/hooks';
import type { Currency } from '../../insight/types';
import { offer, realHour } from '../../locales/say';
import { barsOf } from './bars-of';
import type { Worth } from './worth';

interface BarsProps {
  worth: Worth;
  currency: Currency;
  longest: number;
}

/** The hour, present pay and the median as lengths on one scale: no color says which is better. Alone, a bar says nothing. */
export function Bars({ worth, currency, longest }: BarsProps) {
  const id = useId();
  const bars = barsOf(worth);
  if (bars.length < 2 || bars[0]?.kind !== 'thisOffer') return null;
  return (
    <>
      <p class="bars-label soft" id={id}>
        {worth.found.paidHourly ? offer.barsPaid : offer.barsWorked}
      </p>
      <ul class="bars" aria-labelledby={id}>
        {bars.map(({ kind, amount, onlyEnd, sum }) => (
          <li
            key={kind}
            class={['bar', `bar-${kind}`, onlyEnd && OPEN[onlyEnd]].filter(Boolean).join(' ')}
            style={{ '--length': Math.max(0, amount / longest) }}
          >
            <span>{offer.bar[kind]}</span> <span class="bar-track" aria-hidden="true" />{' '}
            <span class="bar-amount">{realHour.hour(sum, currency)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is drawn of a sum with one end: all beyond it is as possible as none of it. */
const OPEN = { low: 'bar-from', high: 'bar-up-to' };
