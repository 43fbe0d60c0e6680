import { names, options } from '../../locales/say';
import type { SectionProps } from './section';

/** Titles whose role the person has set right in a panel, each taken back by one button. */
export function CorrectionSection({ preferences, onChange }: SectionProps) {
  const { corrections } = preferences;
  const newestFirst = Object.entries(corrections).reverse();
  return (
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
  );
}
