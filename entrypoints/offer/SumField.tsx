import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { NumberInput } from '../../components/live/NumberInput';
import type { Currency, Sum } from '../../insight/types';
import { offer } from '../../locales/say';
import { currencySign } from './currency-sign';
import { PAY_BOUNDS } from './fields';

interface SumFieldProps {
  /** What is typed is kept under it. */
  name: string;
  label: string;
  hint: string | undefined;
  unit: keyof typeof PAY_BOUNDS;
  sum: Sum;
  currency: Currency;
  mark: ComponentChildren;
  onChange: (sum: Sum) => void;
}

/** An amount, or a range in a second field. Typed alone, the first is all of it; a posting's "from" stays open. */
export function SumField({ name, label, hint, unit, sum, currency, mark, onChange }: SumFieldProps) {
  const id = useId();
  const [low, high] = PAY_BOUNDS[unit];
  const isOne = sum.low !== null && sum.low === sum.high;
  const symbol = currencySign(currency);
  const sign = <span class="soft">{symbol}</span>;
  const describedBy = `${id}-hint`;
  // Both ends may be told before it is drawn again.
  const latest = useRef(sum);
  latest.current = sum;
  const tell = (next: Sum) => {
    latest.current = next;
    onChange(next);
  };
  const tellLow = (value: number | null) => {
    const { low, high } = latest.current;
    const isAll = high === null || (low !== null && low === high);
    tell({ low: value, high: isAll ? value : high });
  };
  return (
    <div class="field">
      <label for={id}>
        {label} {mark}
      </label>
      <div class="range">
        <span class="money">
          {sign}
          <NumberInput
            {...{ id, name, low, high, describedBy }}
            currencySign={symbol}
            value={sum.low}
            optional
            onChange={tellLow}
          />
        </span>
        <label for={`${id}-to`} class="soft">
          {offer.upToShort} <span class="hidden-text">{label}</span>
        </label>
        <span class="money">
          {sign}
          <NumberInput
            id={`${id}-to`}
            name={endOf(name)}
            {...{ low, high, describedBy }}
            currencySign={symbol}
            value={isOne ? null : sum.high}
            optional
            onChange={(value) => tell({ low: latest.current.low, high: value ?? latest.current.low })}
          />
        </span>
      </div>
      <p class="hint" id={describedBy}>
        {hint} {offer.rangeHint}
      </p>
    </div>
  );
}

/** What the second field of an amount is called. */
export const endOf = (name: string): string => `${name} to`;
