import { useEffect, useRef, useState } from 'preact/hooks';
import { names } from '../../locales/say';
import { useFaults } from './faults';
import { type Problem, type Read, readNumber, readWithin } from './read-number';
import { useKept, useTyped } from './typed';

interface NumberInputProps {
  id: string;
  /** What stands in it is kept under this, where somebody keeps it, also while it is no value. */
  name?: string;
  value: number | null;
  low: number;
  high: number;
  /** May be left empty. */
  optional?: boolean;
  /** The number is told once the field is left, not while it is typed. */
  waits?: boolean;
  /** "$": an amount with another sign is other money, and no number here. */
  currencySign?: string;
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

/** Keys that step, as in the browsers' own number fields. */
const STEPS: Record<string, number> = { ArrowUp: 1, ArrowDown: -1 };

/**
 * A number within bounds, as people type and paste it ("$1,234.50"). A text field, since the browsers' own number field empties
 * itself of all else: one of them lets no letter in, the other lets it in and then says that nothing was typed. What is no number or
 * out of bounds stays on screen with the bounds as the error, and the value is that from before the edit: never a part of what was
 * typed. The bounds are read out at all times, and shown where they are needed.
 */
export function NumberInput(props: NumberInputProps) {
  const { id, name, value, low, high, optional = false, waits = false, describedBy, onChange } = props;
  const { currencySign = null } = props;
  const [, draw] = useState(0);
  const read = (text: string): Read => readWithin(text, { low, high, optional, currencySign });
  const kept = useKept(name);
  const [first] = useState(() => (kept === null || isValue(read(kept), value) ? null : kept));
  const editing = useRef<Edit | null>(first === null ? null : { text: first, before: value, isLeft: true });
  // Once left, a value that was set elsewhere takes its place.
  if (editing.current?.isLeft && editing.current.before !== value) editing.current = null;
  const edit = editing.current;
  const setEdit = (next: Edit | null) => {
    editing.current = next;
    draw((count) => count + 1);
  };
  useTyped(name, edit?.text ?? null);
  // What was kept from another field of it may be a value here.
  useEffect(() => {
    const found = first === null ? null : read(first);
    if (found?.problem === null) onChange(found.value);
  }, []);
  const now = edit ? read(edit.text) : { value, problem: null };
  // A number that is too low may be the beginning of one that is not.
  const isPlain = now.problem === 'too-high' || now.problem === 'other-money';
  const problem = edit?.isLeft || isPlain ? now.problem : null;
  useFaults(id, problem !== null);
  const bounds = names.bounds(low.toLocaleString('en-US'), high.toLocaleString('en-US'));
  const type = (text: string) => {
    const before = editing.current ? editing.current.before : value;
    setEdit({ text, before, isLeft: false });
    const next = read(text);
    const then = next.problem ? before : next.value;
    if (!waits && then !== value) onChange(then);
  };
  const leave = () => {
    const left = editing.current;
    if (!left || left.isLeft) return;
    const last = read(left.text);
    setEdit(last.problem ? { ...left, isLeft: true } : null);
    if (waits && !last.problem && last.value !== value) onChange(last.value);
  };
  return (
    <>
      <input
        id={id}
        type="text"
        role="spinbutton"
        inputMode="decimal"
        autocomplete="off"
        spellcheck={false}
        value={edit?.text ?? value ?? ''}
        aria-valuenow={now.value ?? undefined}
        aria-valuemin={low}
        aria-valuemax={high}
        aria-invalid={problem !== null}
        aria-describedby={[describedBy, `${id}-bounds`].filter(Boolean).join(' ')}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          const step = STEPS[event.key];
          if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          const from = readNumber(event.currentTarget.value) ?? value ?? low - step;
          type(String(Math.min(Math.max(Math.round((from + step) * 100) / 100, low), high)));
        }}
        onChange={leave}
        onBlur={leave}
      />
      {problem === null ? (
        <span class="hidden-text" id={`${id}-bounds`}>
          {bounds}
        </span>
      ) : (
        <span class="out-of-bounds" id={`${id}-bounds`} key={problem} role="alert">
          {wordsOf(problem, bounds, currencySign)}
        </span>
      )}
    </>
  );
}

const isValue = (read: Read, value: number | null): boolean => read.problem === null && read.value === value;

function wordsOf(problem: Problem, bounds: string, currencySign: string | null): string {
  if (problem === 'other-money' && currencySign) return names.otherMoney(currencySign, bounds);
  return problem === 'no-number' ? names.notANumber(bounds) : bounds;
}
