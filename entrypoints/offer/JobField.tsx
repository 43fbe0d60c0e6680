import { useId, useMemo, useState } from 'preact/hooks';
import { Combobox } from '../../components/live/Combobox';
import { lookUp } from '../../insight/look-up';
import { regionName } from '../../insight/place/region';
import type { RoleId } from '../../insight/types';
import { names, offer } from '../../locales/say';
import type { Preferences } from '../../preferences/preferences';
import type { Draft, Job } from './draft';

interface JobFieldProps {
  draft: Draft;
  preferences: Preferences;
  onChange: (draft: Draft) => void;
}

/** Which median stands beside the offer: a career and a place, found by a few typed words as in the popup. */
export function JobField({ draft, preferences, onChange }: JobFieldProps) {
  const hint = useId();
  const chosen = useId();
  const [text, setText] = useState('');
  const found = useMemo(() => lookUp(text, preferences), [text, preferences]);
  const { job } = draft;
  const isTyped = text.trim() !== '';
  const isUnknown = isTyped && found.length === 0;
  const hintText = isUnknown
    ? [offer.jobsNone, job && offer.jobKept].filter(Boolean).join('. ')
    : job
      ? ''
      : offer.jobNone;
  return (
    <div class="group">
      {job && (
        <>
          <h3>{offer.job}</h3>
          <p class="job-chosen" id={chosen}>
            {offer.jobIs(rolesOf(job), regionName(job.region))}
          </p>
        </>
      )}
      <Combobox
        label={job ? offer.jobOther : offer.job}
        text={text}
        placeholder={offer.jobHint}
        choices={found.map(({ role, region }, index) => ({
          id: String(index),
          label: offer.jobIs([names.role[role]], regionName(region)),
        }))}
        listLabel={offer.jobs}
        status={!isTyped ? '' : found.length > 0 ? offer.jobsFound(found.length) : offer.jobsNone}
        describedBy={`${chosen} ${hint}`}
        onText={setText}
        onChoose={(index) => {
          const each = found[Number(index)];
          if (each) onChange({ ...draft, job: { role: each.role, alsoOpenTo: [], region: each.region } });
          setText('');
        }}
      />
      <p class="hint" id={hint}>
        {hintText}
      </p>
    </div>
  );
}

/** Those that have a median of their own here; a general role is told by those that it names. */
function rolesOf({ role, alsoOpenTo }: Job): string[] {
  const isOurs = (each: Job['alsoOpenTo'][number]): each is RoleId => each in names.role;
  const others = alsoOpenTo.filter(isOurs);
  const roles = role === 'therapy-assistant' && others.length > 0 ? others : [role, ...others];
  return roles.map((each) => (roles.length > 1 ? names.roleShort[each] : names.role[each]));
}
