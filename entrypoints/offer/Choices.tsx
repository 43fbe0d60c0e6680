import type { ComponentChildren } from 'preact';

interface ChoicesProps<Value extends string> {
  legend: string;
  /** Read out, not shown: the field beside it says enough. */
  isLegendHidden?: boolean;
  /** Of the radio group: once on the page. */
  name: string;
  choices: { value: Value; text: string }[];
  value: Value;
  /** Beside the legend. */
  mark?: ComponentChildren;
  onChoose: (value: Value) => void;
}

/** A few exclusive choices in a row: radio buttons, so that the arrow keys go through them. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, isLegendHidden = false, name, choices, value, mark, onChoose } = props;
  return (
    <fieldset class="choices">
      <legend class={isLegendHidden ? 'hidden-text' : 'field-label'}>
        {legend} {mark}
      </legend>
      <div class="choices-row">
        {choices.map((choice) => (
          <label key={choice.value} class="choice-pill">
            <input type="radio" name={name} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
            <span>{choice.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
