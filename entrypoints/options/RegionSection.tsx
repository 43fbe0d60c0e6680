import { useMemo, useState } from 'preact/hooks';
import { Combobox } from '../../components/live/Combobox';
import { RegionPicker } from '../../components/live/RegionPicker';
import { type Area, area, areas } from '../../data/areas';
import { foldName } from '../../data/fold';
import { placesNamed } from '../../data/places';
import { subdivisions } from '../../data/subdivisions';
import { options } from '../../locales/say';
import type { SectionProps } from './Options';

const MOST_FOUND = 8;

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

/** Areas whose title has the typed words, those of the chosen state first; for a city in no title, the area it lies in. */
function areasCalled(text: string, state: string | null): Area[] {
  const typed = foldName(text);
  if (typed === '') return [];
  const all = [...areas('metro'), ...areas('nonmetro')];
  const titled = all.filter(({ title }) => ` ${foldName(title)}`.includes(` ${typed}`));
  const codes = placesNamed(typed).flatMap(({ metro }) => (metro ? [metro] : []));
  const around = all.filter((each) => codes.includes(each.code) && !titled.includes(each));
  const own = (each: Area) => (state !== null && each.states.includes(state) ? 0 : 1);
  return [...titled, ...around].sort((a, b) => own(a) - own(b)).slice(0, MOST_FOUND);
}
