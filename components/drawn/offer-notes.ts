import type { Insight, OfferNote } from '../../insight/types';
import { money, verdict } from '../../locales/say';
import type { Notice } from './notice';

/** What has to be known beside an offer: a law, a minimum, a bonus, what it leaves out. */
export function offerNotes({ offer }: Pick<Insight, 'offer'>): Notice[] {
  return offer.notes.map((note): Notice => ({ kind: isDoubt(note) ? 'caution' : 'info', text: worded(note) }));
}

const isDoubt = ({ kind }: OfferNote): boolean => kind === 'below-minimum-wage' || kind === 'outside-plausible';

function worded(note: OfferNote): string {
  switch (note.kind) {
    case 'pay-transparency-law':
      return verdict.notes[note.kind](note);
    case 'below-minimum-wage':
      return verdict.notes[note.kind](money.anHour(note.minimum, 'USD'), note.stateName, note.asOf);
    case 'sign-on-bonus':
      return verdict.notes[note.kind](
        note.amount === null ? null : money.yearly(note.amount, 'USD'),
        note.months,
        note.hourlyWorth === null ? null : money.anHour(note.hourlyWorth, 'USD'),
      );
    case 'no-benefits':
      return verdict.notes[note.kind](note.quoted);
    case 'outside-plausible':
      return verdict.notes[note.kind][note.side];
  }
}
