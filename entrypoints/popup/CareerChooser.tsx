import { RegionPicker } from '../../components/live/RegionPicker';
import { ROLE_IDS } from '../../data/roles';
import { subdivisions } from '../../data/subdivisions';
import { areasIn } from '../../insight/look-up/area';
import { metropolitanRegion, regionName, subdivisionOf, subdivisionRegion } from '../../insight/place/region';
import type { Region, RoleId } from '../../insight/types';
import { names, popup } from '../../locales/say';

interface CareerChooserProps {
  role: RoleId;
  region: Region;
  onRole: (role: RoleId) => void;
  onRegion: (region: Region) => void;
}

/** The head of the card: which career and where, both changed in place. */
export function CareerChooser({ role, region, onRole, onRegion }: CareerChooserProps) {
  const state = subdivisionOf(region);
  const metro = region.country === 'US' ? region.metro : null;
  return (
    <>
      <fieldset class="roles">
        <legend class="hidden-text">{popup.careers}</legend>
        {ROLE_IDS.map((each) => (
          <button
            key={each}
            type="button"
            class="role-button"
            aria-pressed={each === role}
            onClick={() => onRole(each)}
          >
            {names.roleShort[each]}
          </button>
        ))}
      </fieldset>
      <h2 class="surface-title">{names.role[role]}</h2>
      <details class="region">
        <summary>
          <span class="region-name">{regionName(region)}</span> {popup.changeRegion}
        </summary>
        <RegionPicker
          choice={{ country: region.country, subdivision: state, metro }}
          subdivisions={subdivisions(region.country)}
          metros={areasIn(state)}
          onChoose={(choice) =>
            onRegion(
              choice.country === 'US' && choice.metro
                ? metropolitanRegion(choice.metro, choice.subdivision)
                : subdivisionRegion(choice.country, choice.subdivision),
            )
          }
        />
      </details>
    </>
  );
}
