import { useId } from 'preact/hooks';
import { NumberInput } from '../../components/live/NumberInput';
import type { Assumed } from '../../insight/types';
import { offer, realHour } from '../../locales/say';
import { Origin } from './FromPosting';
import { BOUNDS, type FieldName } from './fields';

export interface AssumptionProps {
  name: FieldName;
  label: string;
  hint: string | undefined;
  /** `null`: nobody has said it. */
  assumed: Assumed | null;
  /** The person set it, and not for this offer. */
  isRemembered: boolean;
  onChange: (value: number | null) => void;
}

/** An assumption with its name, to be turned or typed, and what it then says in words. Unset, it stands for nothing. */
export function Slider({ name, label, hint, assumed, isRemembered, onChange }: AssumptionProps) {
  const id = useId();
  const scale = name === 'shareCancelled' ? 100 : 1;
  const [low, high] = BOUNDS[name].map((end) => end * scale) as [number, number];
  const value = assumed && Math.round(assumed.value * scale * 100) / 100;
  const words = assumed ? realHour.inWords(name, assumed.value) : offer.notSet;
  const change = (next: number | null) => onChange(next === null ? null : next / scale);
  const filled = value === null ? 0 : (Math.min(Math.max(value, low), high) - low) / (high - low);
  return (
    <div class={assumed ? 'slider' : 'slider slider-unset'}>
      <div class="slider-head">
        <label for={id} id={`${id}-label`}>
          {label}
        </label>
        <Origin {...{ name, assumed, isRemembered }} />
        <span class="measure">
          <NumberInput
            {...{ id, name, value, low, high }}
            optional
            describedBy={hint && `${id}-hint`}
            onChange={change}
          />
          <span class="soft">{offer.unit[name]}</span>
        </span>
      </div>
      <input
        type="range"
        min={low}
        max={high}
        // The middle of a range may be half of one.
        step={value === null || Number.isInteger(value) ? 1 : 0.5}
        value={value ?? low}
        style={{ '--filled': filled }}
        aria-labelledby={`${id}-label`}
        aria-valuetext={words}
        onInput={(event) => change(event.currentTarget.valueAsNumber)}
        // Set to its lowest end an unset slider does not move: a click or a key says it all the same.
        onClick={(event) => assumed === null && change(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          if (assumed === null && SAYS_LOWEST.has(event.key)) change(low);
        }}
      />
      <p class="slider-words">{words}</p>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

const SAYS_LOWEST: ReadonlySet<string> = new Set(['Home', 'ArrowLeft', 'ArrowDown', 'PageDown', 'Enter', ' ']);
