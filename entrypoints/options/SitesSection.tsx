import { options } from '../../locales/say';
import { boards } from '../../sites/boards';
import { AddedSites } from './AddedSites';
import type { SectionProps } from './section';

/** Where the lens looks: the boards with a switch each, hosts that were hidden from a panel, and the sites of the person's own. */
export function SitesSection({ preferences, onChange }: SectionProps) {
  const { sitesOff } = preferences;
  const hosts = sitesOff.filter((off) => boards.every(({ id }) => id !== off));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{options.sitesHeading}</h2>
      <p class="hint">{options.sitesHint}</p>
      <ul class="ticks">
        {boards.map(({ id, name }) => (
          <li key={id}>
            <label class="tick">
              <input
                type="checkbox"
                checked={!sitesOff.includes(id)}
                onChange={(event) =>
                  onChange({
                    sitesOff: event.currentTarget.checked
                      ? sitesOff.filter((other) => other !== id)
                      : [...sitesOff, id],
                  })
                }
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      {hosts.length > 0 && <h3>{options.hostsOff}</h3>}
      <ul class="rows">
        {hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              class="text-button"
              aria-label={options.siteOn(host)}
              onClick={() => onChange({ sitesOff: sitesOff.filter((other) => other !== host) })}
            >
              {options.switchOn}
            </button>
          </li>
        ))}
      </ul>
      <AddedSites />
    </section>
  );
}
