import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Select } from '../../components/live/RegionPicker';
import { Told } from '../../components/live/Told';
import { insightFor } from '../../insight/insight';
import type { Insight, Posting } from '../../insight/types';
import { offer } from '../../locales/say';
import type { Preferences } from '../../preferences/preferences';
import { type Draft, draftOf } from './draft';
import { LONGEST_PASTED, readPasted } from './read-posting';
import { hasStated, saysPay, withoutPosting } from './without-posting';

interface FillInProps {
  draft: Draft;
  preferences: Preferences;
  postings: readonly Posting[];
  /** Nothing is filled in yet: then this is the quickest way. */
  isOpen: boolean;
  onFill: (draft: Draft) => void;
}

/** What came of a posting; a day's or shift's pay was read, its hours were not. */
type Outcome = { kind: 'none' | 'filled' | 'no-pay' | 'refused' } | { kind: 'no-hours'; quoted: string };

/** A long posting takes longer to read than a key should: what is pasted is shown first, what is typed stands still first. */
const ONCE_SHOWN = 20;
const ONCE_STILL = 300;

/** Fills an offer in from a pasted posting, read as it is pasted, or from one of the tab that the page was opened over. */
export function FillIn(props: FillInProps) {
  const { draft, preferences, postings, isOpen } = props;
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [times, setTimes] = useState(0);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState('');
  const [open] = useState(isOpen);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What is read late fills in the offer as it is then.
  const now = useRef(props);
  now.current = props;
  useEffect(() => () => clearTimeout(timer.current), []);
  const fill = (insight: Insight | null) => {
    const { country } = now.current.preferences;
    const filled = insight ? draftOf(insight, country) : withoutPosting(now.current.draft, country);
    now.current.onFill(filled);
    setOutcome(outcomeOf(insight, filled));
  };
  const paste = (next: string, isPasted: boolean) => {
    clearTimeout(timer.current);
    setText(next);
    setChosen('');
    if (next.trim() === '') return setOutcome({ kind: 'none' });
    const read = () => {
      fill(readPasted(next, now.current.preferences));
      if (isPasted) setTimes((count) => count + 1);
    };
    timer.current = setTimeout(read, isPasted ? ONCE_SHOWN : ONCE_STILL);
  };
  const choose = (value: string) => {
    clearTimeout(timer.current);
    setText('');
    setChosen(value);
    const posting = value === '' ? undefined : postings[Number(value)];
    if (!posting) return setOutcome({ kind: 'none' });
    fill(insightFor(posting, preferences));
    setTimes((count) => count + 1);
  };
  const told = [wordsOf(outcome, draft), text.length >= LONGEST_PASTED && offer.pastedTooLong]
    .filter(Boolean)
    .join(' ');
  return (
    <details class="more fill" open={open}>
      <summary>{offer.fill}</summary>
      <div class="field">
        <label for={id}>{offer.paste}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={LONGEST_PASTED}
          spellcheck={false}
          value={text}
          aria-describedby={`${id}-hint`}
          onInput={(event) => paste(event.currentTarget.value, PASTES.has((event as InputEvent).inputType))}
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
          onChange={choose}
        />
      )}
      <Told class={told ? 'told' : 'hidden-text'} text={told} again={times} />
    </details>
  );
}

const PASTES: ReadonlySet<string> = new Set(['insertFromPaste', 'insertFromDrop']);

function outcomeOf(insight: Insight | null, filled: Draft): Outcome {
  if (!insight) return { kind: 'refused' };
  if (filled.stated.length > 0) return { kind: 'filled' };
  const { pay } = insight.pay;
  return pay ? { kind: 'no-hours', quoted: pay.quoted } : { kind: 'no-pay' };
}

/** What is said of it, as long as it is true of the offer: what was filled in may have been typed over since. */
function wordsOf(outcome: Outcome, draft: Draft): string {
  if (outcome.kind === 'none') return '';
  if (outcome.kind === 'refused') return offer.notRead;
  if (draft.name === null) return '';
  if (outcome.kind === 'filled') return hasStated(draft) ? offer.filled : '';
  if (saysPay(draft)) return '';
  return outcome.kind === 'no-hours' ? offer.filledNoHours(outcome.quoted) : offer.filledNothing;
}
