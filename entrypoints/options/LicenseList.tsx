import { useState } from 'preact/hooks';
import { Select } from '../../components/live/RegionPicker';
import { ROLE_IDS } from '../../data/roles';
import { subdivision, subdivisions } from '../../data/subdivisions';
import type { RoleId } from '../../insight/types';
import { names, options } from '../../locales/say';
import type { SectionProps } from './section';

/** The licenses that the person holds, each with its state. */
export function LicenseList({ preferences, onChange }: SectionProps) {
  const { licences, subdivision: home } = preferences;
  const states = subdivisions('US');
  const [role, setRole] = useState<RoleId>('physical-therapist-assistant');
  const [state, setState] = useState(states.some(({ code }) => code === home) && home ? home : 'AL');
  const others = licences.filter((each) => each.role !== role || each.state !== state);
  return (
    <fieldset class="field">
      <legend class="field-label">{options.licenses}</legend>
      <p class="hint">{options.licensesHint}</p>
      {licences.length === 0 && <p class="soft empty">{options.noLicenses}</p>}
      <ul class="rows">
        {licences.map((each) => {
          const text = options.license(names.role[each.role], subdivision('US', each.state)?.name ?? each.state);
          return (
            <li key={text}>
              <span>{text}</span>
              <button
                type="button"
                class="text-button"
                aria-label={options.removeLicense(text)}
                onClick={() => onChange({ licences: licences.filter((other) => other !== each) })}
              >
                {options.remove}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="add">
        <Select
          label={options.licenseRole}
          value={role}
          options={ROLE_IDS.map((id) => ({ value: id, text: names.role[id] }))}
          onChange={(value) => setRole(value as RoleId)}
        />
        <Select
          label={options.licenseState}
          value={state}
          options={states.map(({ code, name }) => ({ value: code, text: name }))}
          onChange={setState}
        />
        <button type="button" class="button" onClick={() => onChange({ licences: [...others, { role, state }] })}>
          {options.addLicense}
        </button>
      </div>
    </fieldset>
  );
}
