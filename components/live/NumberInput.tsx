import { useState } from 'preact/hooks';

interface NumberInputProps {
  id: string;
  value: number | null;
  low: number;
  high: number;
  /** May be left empty. */
  optional?: boolean;
  describedBy?: string | undefined;
  onChange: (value: number | null) => void;
}

/** A number within bounds. What is out of bounds is marked and not passed on; leaving the field brings the last good one back. */
export function NumberInput({ id, value, low, high, optional = false, describedBy, onChange }: NumberInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const parsed = typed === null ? value : readNumber(typed, low, high);
  const valid = typed === null || (typed.trim() === '' ? optional : parsed !== null);
  return (
    <input
      id={id}
      type="number"
      inputMode="decimal"
      min={low}
      max={high}
      step="any"
      value={typed ?? value ?? ''}
      aria-invalid={!valid}
      aria-describedby={describedBy}
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
  );
}

function readNumber(text: string, low: number, high: number): number | null {
  const number = Number(text);
  return text.trim() !== '' && number >= low && number <= high ? number : null;
}
