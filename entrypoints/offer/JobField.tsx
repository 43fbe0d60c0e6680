import { useId, useMemo, useState } from 'preact/hooks';
import { Combobox } from '../../components/live/Combobox';
import { lookUp } from '../../insight/look-up';
import { regionName } from '../../insight/place/region';
import { names, offer } from '../../locales/say';
import type { Preferences } from '../../preferences/preferences';
import type { Draft } from './draft';

interface JobFieldProps {
  draft: Draft;
  preferences: Preferences;
  onChange: (draft: Draft) => void;
}

/** Which median stands beside the offer: a career and a place, found by a few typed words as in the popup. */
export function JobField({ draft, preferences, onChange }: JobFieldProps) {
  const hint = useId();
  const [text, setText] = useState('');
  const found = useMemo(() => lookUp(text, preferences), [text, preferences]);
  const { job } = draft;
  const isTyped = text.trim() !== '';
  return (
    <div class="group">
      <Combobox
        label={offer.job}
        text={text}
        placeholder={offer.jobHint}
        choices={found.map(({ role, region }, index) => ({
          id: String(index),
          label: offer.jobIs(names.role[role], regionName(region)),
        }))}
        listLabel={offer.jobs}
        status={!isTyped ? '' : found.length > 0 ? offer.jobsFound(found.length) : offer.jobsNone}
        describedBy={hint}
        onText={setText}
        onChoose={(index) => {
          const each = found[Number(index)];
          if (each) onChange({ ...draft, job: { role: each.role, alsoOpenTo: [], region: each.region } });
          setText('');
        }}
      />
      <p class="hint" id={hint}>
        {isTyped && found.length === 0
          ? offer.jobsNone
          : job
            ? offer.jobIs(names.role[job.role], regionName(job.region))
            : offer.jobNone}
      </p>
    </div>
  );
}
