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
  /** "Offer A", where there are two. */
  letter: string | null;
  draft: Draft;
  worth: Worth;
  longest: number;
  preferences: Preferences;
  postings: readonly Posting[];
  /** Today, year-month-day. */
  on: string;
  onChange: (draft: Draft) => void;
  onSetting: (change: Partial<Preferences>) => void;
  /** `null`: it is the only one. */
  onRemove: (() => void) | null;
}

/** One offer: what it comes to, and under (or beside) it all that this was worked out from. */
export function OfferCard(props: OfferCardProps) {
  const { id, letter, draft, worth, longest, preferences, postings, on, onChange, onSetting, onRemove } = props;
  return (
    <section class="offer" aria-labelledby={id}>
      <div class="offer-head">
        {/* The focus comes here where a button is gone that it was on. */}
        <h2 id={id} tabIndex={-1}>
          {letter ?? offer.oneOffer}
        </h2>
        {draft.name && <p class="offer-name soft">{draft.name}</p>}
        {onRemove && (
          <button type="button" class="text-button" onClick={onRemove}>
            {offer.removeOffer}
          </button>
        )}
      </div>
      <Result {...{ letter, worth, longest }} currency={draft.currency} />
      <div class="offer-form">
        <FillIn {...{ draft, preferences, postings }} isOpen={draft.name === null} onFill={onChange} />
        <PayFields {...{ id, draft }} onChange={(next) => onChange(byHand(draft, next))} />
        <DayFields {...{ draft, on, onChange, onSetting }} given={worth.given} />
        <JobField {...{ draft, preferences, onChange }} />
      </div>
    </section>
  );
}
