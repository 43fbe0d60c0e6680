import { useId, useState } from 'preact/hooks';
import type { RoleId } from '../insight/types';
import { details, names } from '../locales/say';

interface CorrectionProps {
  role: RoleId;
  onCorrect: (role: RoleId | 'none') => void;
}

/** Lets the person say which role a title really is. A button confirms: a list can change under the arrow keys. */
export function Correction({ role, onCorrect }: CorrectionProps) {
  const id = useId();
  const [chosen, setChosen] = useState<RoleId | 'none'>(role);
  const save = (event: Event) => {
    event.preventDefault();
    onCorrect(chosen);
  };
  return (
    <form class="correction" onSubmit={save}>
      <label for={id}>{details.correctLabel}</label>
      <select id={id} value={chosen} onChange={(event) => setChosen(event.currentTarget.value as RoleId | 'none')}>
        {Object.entries(names.role).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
        <option value="none">{details.correctNone}</option>
      </select>
      <button type="submit" class="button">
        {details.correctSave}
      </button>
    </form>
  );
}
