import { useMemo, useState } from 'preact/hooks';
import { Combobox } from '../../components/live/Combobox';
import { RegionPicker } from '../../components/live/RegionPicker';
import { area } from '../../data/areas';
import { subdivisions } from '../../data/subdivisions';
import { areasCalled } from '../../insight/look-up/area';
import { options } from '../../locales/say';
import type { SectionProps } from './section';

/** Country, state and area. The area is found by typing a city, in any state; choosing one sets its state too. */
export function RegionSection({ preferences, onChange }: SectionProps) {
  const { country, subdivision, metro } = preferences;
  const [text, setText] = useState('');
  const found = useMemo(() => areasCalled(text, subdivision), [text, subdivision]);
  const chosen = metro === null ? null : area(metro);
  const choose = (code: string) => {
    const states = area(code)?.states ?? [];
    const state = subdivision !== null && states.includes(subdivision) ? subdivision : (states[0] ?? null);
    onChange({ metro: code, subdivision: state });
    setText('');
  };
  return (
    <section aria-labelledby="place">
      <h2 id="place">{options.placeHeading}</h2>
      <p class="hint">{options.placeHint}</p>
      <RegionPicker
        choice={{ country, subdivision, metro }}
        subdivisions={subdivisions(country)}
        metros={[]}
        onChoose={onChange}
      />
      {country === 'US' && (
        <div class="field">
          <Combobox
            label={options.metroLabel}
            text={text}
            choices={found.map(({ code, title }) => ({ id: code, label: title }))}
            listLabel={options.metroList}
            status={text.trim() === '' ? '' : found.length > 0 ? options.metroFound(found.length) : options.metroNone}
            describedBy="metro-hint"
            onText={setText}
            onChoose={choose}
          />
          {text.trim() !== '' && found.length === 0 && <p class="hint">{options.metroNone}</p>}
          <p class="hint" id="metro-hint">
            {chosen ? options.metroChosen(chosen.title) : options.metroHint}
          </p>
          {chosen && (
            <button type="button" class="text-button" onClick={() => onChange({ metro: null })}>
              {options.metroClear}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
