import { useId } from 'preact/hooks';
import { NumberInput } from '../../components/live/NumberInput';

interface NumberFieldProps {
  label: string;
  hint?: string;
  value: number | null;
  low: number;
  high: number;
  /** May be left empty. */
  optional?: boolean;
  onChange: (value: number | null) => void;
}

/** A labelled number with its bounds. */
export function NumberField({ label, hint, ...number }: NumberFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <NumberInput id={id} describedBy={hint ? `${id}-hint` : undefined} {...number} />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
