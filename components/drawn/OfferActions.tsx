import type { Insight } from '../../insight/types';
import { panel } from '../../locales/say';
import { CopyQuestions, TermList } from './TermList';
import { hasSeveralRates } from './why';

/** What a person can do with an offer: work its hour out, see what it says of the terms, take the questions along. */
export function OfferActions({ insight }: { insight: Insight }) {
  const { pay } = insight;
  return (
    <section class="part offer-actions" aria-label={panel.offerActions}>
      {(pay.pay || hasSeveralRates(insight)) && (
        <button type="button" class="button" data-does="open-offer">
          {panel.openOffer}
        </button>
      )}
      <CopyQuestions insight={insight} />
      <TermList insight={insight} />
    </section>
  );
}
