import { useEffect, useRef, useState } from 'preact/hooks';
import { Surface } from '../../components/live/Surface';
import { Told } from '../../components/live/Told';
import { names, options } from '../../locales/say';
import type { Preferences } from '../../preferences/preferences';
import { savePreferences, watchPreferences } from '../../preferences/store';
import { CorrectionSection } from './CorrectionSection';
import { DataSection } from './DataSection';
import { PaySection } from './PaySection';
import { PersonSection } from './PersonSection';
import { RegionSection } from './RegionSection';
import { SitesSection } from './SitesSection';
import { SourcesSection } from './SourcesSection';

/** How long "Saved" stands, in milliseconds. */
const NOTE_STANDS = 2500;

/** The settings: each change is saved as it is made, and a change made elsewhere (a panel, another computer) shows here. */
export function Options({ loaded }: { loaded: Preferences }) {
  const [preferences, setPreferences] = useState(loaded);
  const [note, setNote] = useState('');
  const [times, setTimes] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const watching = new AbortController();
    watchPreferences(setPreferences, watching.signal);
    return () => watching.abort();
  }, []);
  const say = (text: string) => {
    clearTimeout(timer.current);
    setNote(text);
    setTimes((count) => count + 1);
    timer.current = setTimeout(() => setNote(''), NOTE_STANDS);
  };
  const change = (fields: Partial<Preferences>) => {
    setPreferences((before) => ({ ...before, ...fields }));
    savePreferences(fields).then(
      () => say(options.saved),
      () => say(options.notSaved),
    );
  };
  const section = { preferences, onChange: change };
  return (
    <Surface kind="options">
      <main>
        <header>
          <p class="soft">{names.product}</p>
          <h1 class="surface-title">{options.title}</h1>
          <p class="soft">{options.intro}</p>
        </header>
        <RegionSection {...section} />
        <PaySection {...section} />
        <PersonSection {...section} />
        <SitesSection {...section} />
        <CorrectionSection {...section} />
        <DataSection onReplaced={setPreferences} onSay={say} />
        <SourcesSection />
      </main>
      <Told class={note ? 'saved saved-shown' : 'saved'} text={note} again={times} />
    </Surface>
  );
}
