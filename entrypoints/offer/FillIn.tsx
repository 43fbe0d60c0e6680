import { useId, useState } from 'preact/hooks';
import { Select } from '../../components/live/RegionPicker';
import { insightFor } from '../../insight/insight';
import type { Insight, Posting } from '../../insight/types';
import { offer } from '../../locales/say';
import type { Preferences } from '../../preferences/preferences';
import { type Draft, draftOf } from './draft';
import { readPasted } from './read-posting';

interface FillInProps {
  preferences: Preferences;
  postings: readonly Posting[];
  /** Nothing is filled in yet: then this is the quickest way. */
  isOpen: boolean;
  onFill: (draft: Draft) => void;
}

/** Fills an offer in from a pasted posting, read as it is pasted, or from one of the tab that the page was opened over. */
export function FillIn({ preferences, postings, isOpen, onFill }: FillInProps) {
  const id = useId();
  const [told, setTold] = useState('');
  const [chosen, setChosen] = useState('');
  const [open] = useState(isOpen);
  const fill = (insight: Insight | null) => {
    if (!insight) return setTold(offer.notRead);
    const draft = draftOf(insight, preferences.country);
    onFill(draft);
    const { pay } = insight.pay;
    // A day's or shift's pay was read; its hours were not.
    const nothing = pay && !draft.stated.length ? offer.filledNoHours(pay.quoted) : offer.filledNothing;
    setTold(draft.stated.length > 0 ? offer.filled : nothing);
  };
  return (
    <details class="more fill" open={open}>
      <summary>{offer.fill}</summary>
      <div class="field">
        <label for={id}>{offer.paste}</label>
        <textarea
          id={id}
          rows={3}
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            const text = event.currentTarget.value;
            if (text.trim() === '') setTold('');
            else fill(readPasted(text, preferences));
          }}
        />
        <p class="hint" id={`${id}-hint`}>
          {offer.pasteHint}
        </p>
      </div>
      {postings.length > 0 && (
        <Select
          label={offer.tabPosting}
          value={chosen}
          options={[
            { value: '', text: offer.tabNone },
            ...postings.map(({ title, company }, index) => ({
              value: String(index),
              text: [title, company].filter(Boolean).join(' · '),
            })),
          ]}
          onChange={(value) => {
            setChosen(value);
            const posting = value === '' ? undefined : postings[Number(value)];
            if (posting) fill(insightFor(posting, preferences));
          }}
        />
      )}
      <p class={told ? 'told' : 'hidden-text'} role="status">
        {told}
      </p>
    </details>
  );
}
