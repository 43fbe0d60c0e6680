import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { typicalFigure } from '../../components/drawn/typical';
import { Combobox } from '../../components/live/Combobox';
import { type LookedUp, lookUp } from '../../insight/look-up';
import { regionName } from '../../insight/place/region';
import type { Display, Person } from '../../insight/types';
import { wageBand } from '../../insight/wage/band';
import { names, popup } from '../../locales/say';

interface CareerSearchProps {
  person: Person;
  display: Display;
  /** Whether results stand in the place of the card. */
  onSearching: (searching: boolean) => void;
  onChoose: (found: LookedUp) => void;
}

/** The search field, focused from the start, and the careers that its words may mean, each with what is typical there. */
export function CareerSearch({ person, display, onSearching, onChoose }: CareerSearchProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => lookUp(text, person), [text, person]);
  useEffect(() => field.current?.focus(), []);
  const change = (next: string) => {
    setText(next);
    onSearching(next.trim() !== '');
  };
  const nothing = text.trim() !== '' && found.length === 0;
  return (
    <>
      <Combobox
        label={popup.searchLabel}
        labelHidden
        placeholder={popup.searchHint}
        text={text}
        listLabel={popup.results}
        status={nothing ? popup.nothingFound : text.trim() === '' ? '' : popup.found(found.length)}
        field={field}
        choices={found.map((each, index) => ({
          id: String(index),
          label: (
            <>
              <strong>{names.role[each.role]}</strong> · {regionName(each.region)}
            </>
          ),
          hint: hintOf(each, display),
        }))}
        onText={change}
        onChoose={(id) => {
          const each = found[Number(id)];
          if (each) onChoose(each);
          change('');
        }}
      />
      {nothing && <p class="hint">{popup.nothingFound}</p>}
    </>
  );
}

function hintOf({ role, region }: LookedUp, display: Display): string {
  const band = wageBand(role, region);
  return (band && typicalFigure(band, display)) ?? popup.noFigure;
}
