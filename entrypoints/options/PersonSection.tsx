import { SKILLS } from '../../data/skills';
import { options } from '../../locales/say';
import { SETTING_BOUNDS } from '../../preferences/bounds';
import { LicenseList } from './LicenseList';
import { NumberField } from './NumberField';
import type { SectionProps } from './section';

/** Experience, licenses and skills: what the panel holds a posting's demands against. */
export function PersonSection({ preferences, onChange }: SectionProps) {
  const has = new Set(preferences.skills);
  const toggle = (id: string) => {
    const skills = has.has(id) ? preferences.skills.filter((each) => each !== id) : [...preferences.skills, id];
    onChange({ skills });
  };
  return (
    <section aria-labelledby="person">
      <h2 id="person">{options.personHeading}</h2>
      <NumberField
        label={options.years}
        hint={options.yearsHint}
        value={preferences.yearsOfExperience}
        bounds={SETTING_BOUNDS.yearsOfExperience}
        optional
        onChange={(yearsOfExperience) => onChange({ yearsOfExperience })}
      />
      <LicenseList preferences={preferences} onChange={onChange} />
      <details class="more">
        <summary>
          {options.skills} <span class="soft">({options.skillsChosen(has.size)})</span>
        </summary>
        <p class="hint">{options.skillsHint}</p>
        <ul class="ticks">
          {SKILLS.map(({ id, name }) => (
            <li key={id}>
              <label class="tick">
                <input type="checkbox" checked={has.has(id)} onChange={() => toggle(id)} />
                {name}
              </label>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
