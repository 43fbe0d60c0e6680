import { useId } from 'preact/hooks';
import type { Currency } from '../../insight/types';
import { names, offer, realHour } from '../../locales/say';
import { type Bar, barsOf } from './bars-of';
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
  const [first] = bars;
  if (bars.length < 2 || (first?.kind !== 'thisOffer' && first?.kind !== 'taxable')) return null;
  return (
    <>
      <p class="bars-label soft" id={id}>
        {labelOf(worth, first.kind)}
      </p>
      <ul class="bars" aria-labelledby={id}>
        {bars.map(({ kind, role, amount, onlyEnd, sum }) => (
          <li
            key={`${kind} ${role}`}
            class={['bar', `bar-${kind}`, onlyEnd && OPEN[onlyEnd]].filter(Boolean).join(' ')}
            style={{ '--length': Math.max(0, amount / longest) }}
          >
            <span>{role ? offer.barMedianOf(names.roleShort[role]) : offer.bar[kind]}</span>{' '}
            <span class="bar-track" aria-hidden="true" /> <span class="bar-amount">{realHour.hour(sum, currency)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function labelOf({ away, found }: Worth, first: Bar['kind']): string {
  if (first === 'taxable') return offer.barsTaxable;
  if (away) return offer.barsAfter;
  return found.paidHourly ? offer.barsPaid : offer.barsWorked;
}

/** What is drawn of a sum with one end: all beyond it is as possible as none of it. */
const OPEN = { low: 'bar-from', high: 'bar-up-to' };
