import { names, options } from '../../locales/say';
import { boards } from '../../sites/boards';
import type { SectionProps } from './Options';

/** Where the lens looks, and what panels have remembered: hidden hosts and corrected titles, each taken back by one button. */
export function RememberedSection({ preferences, onChange }: SectionProps) {
  const { sitesOff, corrections } = preferences;
  const hosts = sitesOff.filter((off) => boards.every(({ id }) => id !== off));
  const newestFirst = Object.entries(corrections).reverse();
  return (
    <>
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
      </section>
      <section aria-labelledby="corrections">
        <h2 id="corrections">{options.correctionsHeading}</h2>
        <p class="hint">{options.correctionsHint}</p>
        {newestFirst.length === 0 && <p class="soft empty">{options.noCorrections}</p>}
        <ul class="rows">
          {newestFirst.map(([title, role]) => (
            <li key={title}>
              <span>{options.correction(title, role === 'none' ? options.notTherapy : names.role[role])}</span>
              <button
                type="button"
                class="text-button"
                aria-label={options.undoCorrection(title)}
                onClick={() => {
                  const { [title]: _, ...others } = corrections;
                  onChange({ corrections: others });
                }}
              >
                {options.undo}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
