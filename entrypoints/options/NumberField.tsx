import { useId, useState } from 'preact/hooks';

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

/** A number with its bounds. What is out of bounds is marked and not saved; leaving the field brings the last good one back. */
export function NumberField({ label, hint, value, low, high, optional = false, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const parsed = typed === null ? value : readNumber(typed, low, high);
  const valid = typed === null || (typed.trim() === '' ? optional : parsed !== null);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={low}
        max={high}
        step="any"
        value={typed ?? value ?? ''}
        aria-invalid={!valid}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          if (text.trim() === '') {
            if (optional) onChange(null);
            return;
          }
          const next = readNumber(text, low, high);
          if (next !== null) onChange(next);
        }}
        onBlur={() => setTyped(null)}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

function readNumber(text: string, low: number, high: number): number | null {
  const number = Number(text);
  return text.trim() !== '' && number >= low && number <= high ? number : null;
}
