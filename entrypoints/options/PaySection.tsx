import { options } from '../../locales/say';
import { SETTING_BOUNDS } from '../../preferences/bounds';
import { NumberField } from './NumberField';
import type { SectionProps } from './section';

/** Which figure comes first, and the constants between the units of pay. */
export function PaySection({ preferences, onChange }: SectionProps) {
  const choices = [
    ['hour', options.payFirstHour],
    ['year', options.payFirstYear],
  ] as const;
  return (
    <section aria-labelledby="pay">
      <h2 id="pay">{options.payHeading}</h2>
      <fieldset class="field">
        <legend class="field-label">{options.payFirst}</legend>
        <div class="radios">
          {choices.map(([value, text]) => (
            <label key={value} class="tick">
              <input
                type="radio"
                name="pay-first"
                checked={preferences.payFirst === value}
                onChange={() => onChange({ payFirst: value })}
              />
              {text}
            </label>
          ))}
        </div>
      </fieldset>
      <NumberField
        label={options.hoursAYear}
        hint={options.hoursAYearHint}
        value={preferences.hoursAYear}
        bounds={SETTING_BOUNDS.hoursAYear}
        onChange={(value) => value !== null && onChange({ hoursAYear: value })}
      />
      <details class="more">
        <summary>{options.assumptionsHeading}</summary>
        <p class="hint">{options.assumptionsHint}</p>
        <div class="number-fields">
          <NumberField
            label={options.visitsADay}
            value={preferences.visitsADay}
            bounds={SETTING_BOUNDS.visitsADay}
            onChange={(value) => value !== null && onChange({ visitsADay: value })}
          />
          <NumberField
            label={options.daysAYear}
            value={preferences.daysAYear}
            bounds={SETTING_BOUNDS.daysAYear}
            onChange={(value) => value !== null && onChange({ daysAYear: value })}
          />
        </div>
      </details>
    </section>
  );
}
