import { useId } from 'preact/hooks';
import { NumberInput } from '../../components/live/NumberInput';
import { offer } from '../../locales/say';
import { Origin } from './FromPosting';
import { BOUNDS } from './fields';
import type { AssumptionProps } from './Slider';

/** An assumption that is typed: one states it from a paper, and does not feel one's way to it. */
export function NumberRow({ name, label, hint, assumed, isRemembered, onChange }: AssumptionProps) {
  const id = useId();
  const [low, high] = BOUNDS[name];
  return (
    <div>
      <label for={id}>
        {label} <Origin {...{ name, assumed, isRemembered }} />
      </label>
      <span class="measure">
        <NumberInput
          {...{ id, name, low, high, onChange }}
          value={assumed?.value ?? null}
          optional
          describedBy={hint && `${id}-hint`}
        />
        <span class="soft">{offer.unit[name]}</span>
      </span>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
