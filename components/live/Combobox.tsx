import type { ComponentChildren, RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';

/** One entry of the list under the field. */
export interface Choice {
  id: string;
  label: ComponentChildren;
  hint?: string;
}

interface ComboboxProps {
  label: string;
  /** The label is read out, not shown: the field stands alone. */
  labelHidden?: boolean;
  placeholder?: string;
  text: string;
  choices: Choice[];
  /** Names the list for screen readers. */
  listLabel: string;
  /** Told to screen readers as the list changes: "3 careers found". */
  status: string;
  onText: (text: string) => void;
  onChoose: (id: string) => void;
  field?: RefObject<HTMLInputElement | null>;
  describedBy?: string;
}

/**
 * A text field with a list of suggestions, after the combobox pattern of the WAI-ARIA Authoring Practices (list autocomplete
 * with manual selection): the focus stays in the field, arrows move through the list, Enter takes, Escape clears.
 * The list stands in the flow of the page, so it is never cut off by a small window.
 */
export function Combobox(props: ComboboxProps) {
  const { text, choices, onText, onChoose } = props;
  const id = useId();
  const [active, setActive] = useState(0);
  const current = Math.min(active, choices.length - 1);
  const open = choices.length > 0;
  const choose = (choice: Choice | undefined) => {
    if (choice) onChoose(choice.id);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move: Record<string, number> = {
      ArrowDown: (current + 1) % choices.length,
      ArrowUp: (current - 1 + choices.length) % choices.length,
    };
    const next = move[event.key];
    if (open && next !== undefined) setActive(next);
    else if (open && event.key === 'Enter') choose(choices[current]);
    else if (event.key === 'Escape' && text !== '') onText('');
    else return;
    event.preventDefault();
  };
  return (
    <div class="combobox">
      <label for={id} class={props.labelHidden ? 'hidden-text' : undefined}>
        {props.label}
      </label>
      <input
        ref={props.field}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={props.placeholder}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? `${id}-${current}` : undefined}
        aria-describedby={props.describedBy}
        value={text}
        onInput={(event) => {
          setActive(0);
          onText(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <p class="hidden-text" role="status">
        {props.status}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={props.listLabel} class={open ? 'listbox' : undefined}>
        {choices.map((choice, index) => (
          // The focus stays in the field, which the keys are handled by; a pointer chooses directly.
          <div
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            class="choice"
            aria-selected={index === current}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
            onKeyDown={onKeyDown}
          >
            <span>{choice.label}</span>
            {choice.hint && <span class="choice-hint soft">{choice.hint}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
