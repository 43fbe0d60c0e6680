import { useRef, useState } from 'preact/hooks';
import { options } from '../../locales/say';
import type { Preferences } from '../../preferences/preferences';
import { resetPreferences } from '../../preferences/store';
import { exportPreferences, importPreferences } from '../../preferences/transfer';

interface DataSectionProps {
  /** All settings were replaced at once. */
  onReplaced: (preferences: Preferences) => void;
  onSay: (text: string) => void;
}

/** Export, import and reset. A file that is not ours changes nothing; a reset asks first. */
export function DataSection({ onReplaced, onSay }: DataSectionProps) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    const result = await importPreferences(await chosen.text());
    setProblem(result.ok ? '' : options.importProblem[result.problem]);
    if (result.ok) {
      onReplaced(result.preferences);
      onSay(options.imported);
    }
  };
  const reset = async () => {
    onReplaced(await resetPreferences());
    setAsking(false);
    onSay(options.resetDone);
  };
  return (
    <section aria-labelledby="data">
      <h2 id="data">{options.dataHeading}</h2>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void saveToFile()}>
          {options.export}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {options.import}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={options.import}
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        {!asking && (
          <button type="button" class="button button-quiet" onClick={() => setAsking(true)}>
            {options.reset}
          </button>
        )}
      </div>
      <p role="alert" class={problem ? 'problem' : undefined}>
        {problem}
      </p>
      {asking && (
        <div class="confirm">
          <p class="field-label" id="reset-question">
            {options.resetQuestion}
          </p>
          <div class="buttons">
            <button type="button" class="button" aria-describedby="reset-question" onClick={() => void reset()}>
              {options.resetConfirm}
            </button>
            <button
              type="button"
              class="text-button"
              aria-describedby="reset-question"
              ref={focusOn}
              onClick={() => setAsking(false)}
            >
              {options.resetCancel}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

/** The harmless answer has the focus when the question appears. */
const focusOn = (button: HTMLButtonElement | null) => button?.focus();

/** Hands the settings over as a file, without a download permission. */
async function saveToFile(): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([await exportPreferences()], { type: 'application/json' }));
  link.download = options.exportName;
  link.click();
  URL.revokeObjectURL(link.href);
}
