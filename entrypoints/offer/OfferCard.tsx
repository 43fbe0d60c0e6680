import { useCallback, useState } from 'preact/hooks';
import { Faults } from '../../components/live/faults';
import { type Typed, TypedInFields } from '../../components/live/typed';
import type { Posting } from '../../insight/types';
import { offer } from '../../locales/say';
import type { Preferences } from '../../preferences/preferences';
import { DayFields } from './DayFields';
import type { Draft } from './draft';
import { FillIn } from './FillIn';
import { JobField } from './JobField';
import { PayFields } from './PayFields';
import { Result } from './Result';
import { byHand } from './without-posting';
import type { Worth } from './worth';

interface OfferCardProps {
  id: string;
  /** "A", where there are two. */
  letter: string | null;
  draft: Draft;
  /** What stands in the box for a posting. */
  pasted: string;
  /** That text has been read. */
  isRead: boolean;
  /** What stands in its fields and is no value. */
  typed: Typed;
  worth: Worth;
  longest: number;
  preferences: Preferences;
  postings: readonly Posting[];
  /** Today, year-month-day. */
  on: string;
  onChange: (draft: Draft) => void;
  /** The same for a change of one thing, whatever else has changed since it was drawn. */
  onEdit: (change: (draft: Draft) => Draft) => void;
  /** It was filled in from a posting: what was typed before is gone. */
  onFill: (draft: Draft) => void;
  onPaste: (text: string) => void;
  onType: (name: string, text: string | null) => void;
  onSetting: (change: Partial<Preferences>) => void;
  /** `null`: it is the only one. */
  onRemove: (() => void) | null;
}

/** One offer: what it comes to, and under (or beside) it all that this was worked out from. */
export function OfferCard(props: OfferCardProps) {
  const {
    id,
    letter,
    draft,
    pasted,
    isRead,
    typed,
    worth,
    longest,
    preferences,
    postings,
    on,
    onChange,
    onEdit,
    onFill,
    onPaste,
    onType,
    onSetting,
    onRemove,
  } = props;
  const [faulty, setFaulty] = useState<ReadonlySet<string>>(new Set());
  const tell = useCallback(
    (field: string, isFaulty: boolean) =>
      setFaulty((before) => new Set([...before].filter((each) => each !== field).concat(isFaulty ? field : []))),
    [],
  );
  return (
    <section class="offer" aria-labelledby={id}>
      <div class="offer-head">
        {/* The focus comes here where a button is gone that it was on. */}
        <h2 id={id} tabIndex={-1}>
          {letter ? offer.offer(letter) : offer.oneOffer}
        </h2>
        {draft.name && <p class="offer-name soft">{draft.name}</p>}
        {onRemove && (
          <button type="button" class="text-button" onClick={onRemove}>
            {offer.removeOffer}
          </button>
        )}
      </div>
      <Result
        {...{ letter, worth, longest }}
        pay={draft.offer.pay}
        isStale={faulty.size > 0}
        currency={draft.currency}
      />
      <div class="offer-form">
        <FillIn
          {...{ draft, pasted, isRead, preferences, postings, onPaste }}
          isOpen={draft.name === null || pasted !== ''}
          onFill={onFill}
        />
        <Faults.Provider value={tell}>
          <TypedInFields.Provider value={{ texts: typed, keep: onType }}>
            <PayFields {...{ id, draft }} onChange={(next) => onChange(byHand(draft, next))} />
            <DayFields {...{ draft, on, onEdit, onSetting }} given={worth.given} />
          </TypedInFields.Provider>
        </Faults.Provider>
        <JobField {...{ draft, preferences, onChange }} />
      </div>
    </section>
  );
}
