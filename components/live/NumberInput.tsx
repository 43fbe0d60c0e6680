import { useState } from 'preact/hooks';
import { names } from '../../locales/say';

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

/** What is being typed, and the value from before it. */
interface Edit {
  text: string;
  before: number | null;
  /** The field was left with it. */
  isLeft: boolean;
}

/**
 * A number within bounds. What is out of them stays on screen with the bounds as the error, and the value is that from before the
 * edit: never a part of what was typed.
 */
export function NumberInput({ id, value, low, high, optional = false, describedBy, onChange }: NumberInputProps) {
  const [edited, setEdit] = useState<Edit | null>(null);
  // Once left, a value that was set elsewhere takes its place.
  const edit = edited?.isLeft && edited.before !== value ? null : edited;
  const isValid = edit === null || (edit.text.trim() === '' ? optional : readNumber(edit.text, low, high) !== null);
  const error = `${id}-error`;
  const end = () => setEdit(edit === null || isValid ? null : { ...edit, isLeft: true });
  return (
    <>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={low}
        max={high}
        step="any"
        value={edit?.text ?? value ?? ''}
        aria-invalid={!isValid}
        aria-describedby={[describedBy, !isValid && error].filter(Boolean).join(' ') || undefined}
        onInput={(event) => {
          const text = event.currentTarget.value;
          const before = edit === null ? value : edit.before;
          setEdit({ text, before, isLeft: false });
          const next = readNumber(text, low, high);
          const now = next === null && !(optional && text.trim() === '') ? before : next;
          if (now !== value) onChange(now);
        }}
        onChange={end}
        onBlur={end}
      />
      {!isValid && (
        <span class="out-of-bounds" id={error} role="alert">
          {names.bounds(low.toLocaleString('en-US'), high.toLocaleString('en-US'))}
        </span>
      )}
    </>
  );
}

function readNumber(text: string, low: number, high: number): number | null {
  const number = Number(text);
  return text.trim() !== '' && number >= low && number <= high ? number : null;
}
