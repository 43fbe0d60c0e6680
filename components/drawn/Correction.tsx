import type { RoleId } from '../../insight/types';
import { details, names } from '../../locales/say';

/** Lets the person say which role a title really is. A button confirms: a list can change under the arrow keys. */
export function Correction({ role }: { role: RoleId }) {
  return (
    <form class="correction" data-does="correct">
      <label for="correct-role">{details.correctLabel}</label>
      <select id="correct-role">
        {Object.entries(names.role).map(([value, name]) => (
          <option key={value} value={value} selected={value === role}>
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
