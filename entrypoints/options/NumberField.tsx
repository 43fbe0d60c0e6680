import { useId } from 'preact/hooks';
import { NumberInput } from '../../components/live/NumberInput';
import type { Bounds } from '../../preferences/bounds';

interface NumberFieldProps {
  label: string;
  hint?: string;
  value: number | null;
  bounds: Bounds;
  /** May be left empty. */
  optional?: boolean;
  onChange: (value: number | null) => void;
}

/** A labelled number with its bounds, told when the field is left. */
export function NumberField({ label, hint, bounds: [low, high], ...number }: NumberFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <NumberInput id={id} describedBy={hint ? `${id}-hint` : undefined} {...{ low, high }} {...number} waits />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
