import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { hasSeveralRates } from '../../components/drawn/why';
import { Select } from '../../components/live/RegionPicker';
import { Told } from '../../components/live/Told';
import { insightFor } from '../../insight/insight';
import type { CountryCode, Insight, Pay, Posting } from '../../insight/types';
import { offer } from '../../locales/say';
import type { Preferences } from '../../preferences/preferences';
import { type Draft, draftOf, mayBeOtherMoney } from './draft';
import { otherPays } from './other-pays';
import { type Rate, ratesOf } from './rates';
import { LONGEST_PASTED, pastedPosting, textOfPosting } from './read-posting';
import { hasStated, saysPay, withoutPosting } from './without-posting';

interface FillInProps {
  draft: Draft;
  preferences: Preferences;
  postings: readonly Posting[];
  /** Nothing is filled in yet: then this is the quickest way. */
  isOpen: boolean;
  /** What stands in the box; it outlives a reload with the offer. */
  pasted: string;
  /** It has been read: the offer is as it was filled in from it, or changed since. */
  isRead: boolean;
  onPaste: (text: string) => void;
  onFill: (draft: Draft) => void;
}

/** What came of a posting; what was read of its pay and not filled in is quoted. */
type Outcome =
  | { kind: 'none' | 'no-pay' | 'refused' | 'emptied' }
  | { kind: 'several-pays'; rates: Rate[] }
  | { kind: 'filled'; others: string[] }
  | { kind: 'no-hours' | 'part-of-hours' | 'implausible' | 'not-usable' | 'other-money'; quoted: string }
  | { kind: 'abroad'; place: string };

/** A long posting takes longer to read than a key should: what is pasted is shown first, what is typed stands still first. */
const ONCE_SHOWN = 20;
const ONCE_STILL = 300;

/** Fills an offer in from a pasted posting, read as it is pasted, or from one of the tab that the page was opened over. */
export function FillIn(props: FillInProps) {
  const { draft, pasted: text, onPaste, postings, isOpen } = props;
  const id = useId();
  const [outcome, setOutcome] = useState(() => ofHandedOver(props));
  const [times, setTimes] = useState(0);
  const [chosen, setChosen] = useState('');
  const [open] = useState(isOpen || outcome.kind !== 'none');
  const box = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What is read late fills in the offer as it is then.
  const now = useRef(props);
  now.current = props;
  const fill = (posting: Posting, hasSeveralPays = false) => {
    const { filled, outcome } = readFor(now.current, posting, hasSeveralPays);
    now.current.onFill(filled);
    setOutcome(outcome);
  };
  const fillFromText = (from: string) => {
    const { posting, hasSeveralPays } = pastedPosting(from);
    fill(posting, hasSeveralPays);
  };
  // A page that is loaded anew says again what came of its text, and changes nothing that was typed since; what it had no time to read
  // it reads now.
  const readAgain = () => {
    if (!now.current.isRead) return fillFromText(text);
    const { posting, hasSeveralPays } = pastedPosting(text);
    setOutcome(readFor(now.current, posting, hasSeveralPays).outcome);
  };
  useEffect(() => {
    if (text.trim() !== '') timer.current = setTimeout(readAgain, ONCE_SHOWN);
    return () => clearTimeout(timer.current);
  }, []);
  const paste = (next: string, isPasted: boolean) => {
    clearTimeout(timer.current);
    onPaste(next);
    setChosen('');
    if (next.trim() === '') return setOutcome({ kind: draft.name === null ? 'none' : 'emptied' });
    const read = () => {
      fillFromText(next);
      if (isPasted) setTimes((count) => count + 1);
    };
    timer.current = setTimeout(read, isPasted ? ONCE_SHOWN : ONCE_STILL);
  };
  const take = (filled: Draft) => {
    now.current.onFill(filled);
    setOutcome({ kind: 'filled', others: [] });
    // The buttons go, and would take the focus with them.
    box.current?.focus();
    setTimes((count) => count + 1);
  };
  const choose = (value: string) => {
    clearTimeout(timer.current);
    onPaste('');
    setChosen(value);
    const posting = value === '' ? undefined : postings[Number(value)];
    if (!posting) return setOutcome({ kind: 'none' });
    fill(posting);
    setTimes((count) => count + 1);
  };
  const rates = outcome.kind === 'several-pays' && !saysPay(draft) ? outcome.rates : [];
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
          ref={box}
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
      {rates.length > 0 && (
        <div class="rates">
          {rates.map(({ quoted, filled }) => (
            <button key={quoted} type="button" class="button" onClick={() => take(filled)}>
              {offer.useRate(quoted)}
            </button>
          ))}
        </div>
      )}
    </details>
  );
}

const PASTES: ReadonlySet<string> = new Set(['insertFromPaste', 'insertFromDrop']);

/** What came of the one posting that the page was opened over, where its pay is not the offer's; an offer with a pay needs no word. */
function ofHandedOver(props: FillInProps): Outcome {
  const { draft, postings, pasted } = props;
  const [only, ...others] = postings;
  const isOfIt = only !== undefined && others.length === 0 && draft.name === only.title && pasted === '';
  return isOfIt && !saysPay(draft) ? readFor(props, only, false).outcome : { kind: 'none' };
}

/** What a posting makes of the offer as it is now, and what is said of that. */
function readFor(
  { draft, preferences }: FillInProps,
  posting: Posting,
  hasSeveralPays: boolean,
): { filled: Draft; outcome: Outcome } {
  const { country } = preferences;
  const insight = insightFor(posting, preferences);
  const filled = insight ? draftOf(insight, country, textOfPosting(posting)) : withoutPosting(draft, country);
  const outcome = outcomeOf(insight, filled, posting, country);
  const isSeveral = outcome.kind === 'no-pay' && hasSeveralPays;
  return { filled, outcome: isSeveral ? { kind: 'several-pays', rates: [] } : outcome };
}

function outcomeOf(insight: Insight | null, filled: Draft, posting: Posting, country: CountryCode): Outcome {
  const { location } = posting;
  if (!insight) return { kind: 'refused' };
  const { pay } = insight.pay;
  if (pay && mayBeOtherMoney(insight)) return { kind: 'other-money', quoted: pay.quoted };
  if (insight.region === null && location) return { kind: 'abroad', place: location };
  if (filled.stated.length > 0) return { kind: 'filled', others: otherPays(insight, filled) };
  if (hasSeveralRates(insight)) {
    return { kind: 'several-pays', rates: ratesOf(insight, country, textOfPosting(posting)) };
  }
  return pay ? { kind: whyNotFilled(pay, insight), quoted: pay.quoted } : { kind: 'no-pay' };
}

/** Units of as many hours as somebody says. */
const UNITS_OF_HOURS: readonly Pay['per'][] = [null, 'day', 'shift', 'week'];

/** Why a pay that was read is not the offer's; that its hours are not known only where its unit leaves them open. */
function whyNotFilled({ per, doubts }: Pay, { offer: { notCompared } }: Insight) {
  if (notCompared === 'outside-plausible') return 'implausible';
  if (doubts.includes('with-patients-only')) return 'part-of-hours';
  return UNITS_OF_HOURS.includes(per) ? 'no-hours' : 'not-usable';
}

/** What is said of it, as long as it is true of the offer: what was filled in may have been typed over since. */
function wordsOf(outcome: Outcome, draft: Draft): string {
  if (outcome.kind === 'none') return '';
  if (outcome.kind === 'refused') return offer.notRead;
  if (draft.name === null) return '';
  switch (outcome.kind) {
    case 'emptied':
      return offer.emptied;
    case 'filled':
      if (!hasStated(draft)) return '';
      return outcome.others.length > 0 ? `${offer.filled} ${offer.filledOthers(outcome.others)}` : offer.filled;
    case 'abroad':
      return hasStated(draft)
        ? `${offer.filled} ${offer.filledAbroad(outcome.place)}`
        : offer.filledAbroad(outcome.place);
    default:
      return saysPay(draft) ? '' : whyNoPay(outcome);
  }
}

function whyNoPay(outcome: Exclude<Outcome, { kind: 'none' | 'refused' | 'emptied' | 'filled' | 'abroad' }>): string {
  switch (outcome.kind) {
    case 'no-hours':
      return offer.filledNoHours(outcome.quoted);
    case 'part-of-hours':
      return offer.filledPartOfHours(outcome.quoted);
    case 'implausible':
      return offer.filledImplausible(outcome.quoted);
    case 'not-usable':
      return offer.filledNotUsable(outcome.quoted);
    case 'other-money':
      return offer.filledOtherMoney(outcome.quoted);
    case 'several-pays':
      return outcome.rates.length > 0 ? offer.filledNone : offer.filledSeveral;
    default:
      return offer.filledNothing;
  }
}
