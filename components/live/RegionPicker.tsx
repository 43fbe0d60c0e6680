import { useId } from 'preact/hooks';
import type { CountryCode } from '../../insight/types';
import { names, popup } from '../../locales/say';

/** A region by its codes, as the settings hold it. */
export interface RegionChoice {
  country: CountryCode;
  subdivision: string | null;
  metro: string | null;
}

interface RegionPickerProps {
  choice: RegionChoice;
  /** States, provinces or nations of the chosen country. */
  subdivisions: { code: string; name: string }[];
  /** Areas of the chosen state; empty where the dataset has none. */
  metros: { code: string; title: string }[];
  onChoose: (choice: RegionChoice) => void;
}

/** Country, then state, then area; a wider choice takes the narrower ones back. */
export function RegionPicker({ choice, subdivisions, metros, onChoose }: RegionPickerProps) {
  const { country, subdivision, metro } = choice;
  const state = subdivisions.find(({ code }) => code === subdivision);
  return (
    <div class="region-picker">
      <Select
        label={popup.country}
        value={country}
        options={Object.entries(names.country).map(([value, text]) => ({ value, text }))}
        onChange={(value) => onChoose({ country: value as CountryCode, subdivision: null, metro: null })}
      />
      <Select
        label={popup.subdivision[country]}
        value={subdivision ?? ''}
        options={[
          { value: '', text: popup.whole[country] },
          ...subdivisions.map(({ code, name }) => ({ value: code, text: name })),
        ]}
        onChange={(value) => onChoose({ country, subdivision: value || null, metro: null })}
      />
      {state && metros.length > 0 && (
        <Select
          label={popup.metro}
          value={metro ?? ''}
          options={[
            { value: '', text: popup.wholeState(state.name) },
            ...metros.map(({ code, title }) => ({ value: code, text: title })),
          ]}
          onChange={(value) => onChoose({ country, subdivision, metro: value || null })}
        />
      )}
    </div>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: { value: string; text: string }[];
  onChange: (value: string) => void;
}

/** A labelled drop-down list. */
export function Select({ label, value, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <div class="select">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
