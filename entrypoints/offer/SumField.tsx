import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { NumberInput } from '../../components/live/NumberInput';
import type { Currency, Sum } from '../../insight/types';
import { offer } from '../../locales/say';
import { currencySign } from './currency-sign';
import { PAY_BOUNDS } from './fields';

interface SumFieldProps {
  label: string;
  hint: string | undefined;
  unit: keyof typeof PAY_BOUNDS;
  sum: Sum;
  currency: Currency;
  mark: ComponentChildren;
  onChange: (sum: Sum) => void;
}

/** An amount, or a range in a second field. Typed alone, the first is all of it; a posting's "from" stays open. */
export function SumField({ label, hint, unit, sum, currency, mark, onChange }: SumFieldProps) {
  const id = useId();
  const [low, high] = PAY_BOUNDS[unit];
  const isOne = sum.low !== null && sum.low === sum.high;
  const symbol = currencySign(currency);
  const sign = <span class="soft">{symbol}</span>;
  const describedBy = `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>
        {label} {mark}
      </label>
      <div class="range">
        <span class="money">
          {sign}
          <NumberInput
            {...{ id, low, high, describedBy }}
            currencySign={symbol}
            value={sum.low}
            optional
            onChange={(value) => onChange({ low: value, high: isOne || sum.high === null ? value : sum.high })}
          />
        </span>
        <label for={`${id}-to`} class="soft">
          {offer.upToShort} <span class="hidden-text">{label}</span>
        </label>
        <span class="money">
          {sign}
          <NumberInput
            id={`${id}-to`}
            {...{ low, high, describedBy }}
            currencySign={symbol}
            value={isOne ? null : sum.high}
            optional
            onChange={(value) => onChange({ low: sum.low, high: value ?? sum.low })}
          />
        </span>
      </div>
      <p class="hint" id={describedBy}>
        {hint} {offer.rangeHint}
      </p>
    </div>
  );
}
