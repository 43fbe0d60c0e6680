import type { Insight, OfferNote } from '../../insight/types';
import { money, verdict } from '../../locales/say';
import type { Notice } from './notice';

/**
 * What has to be known beside an offer: a law, a minimum, a bonus, what it leaves out. That a figure is far from anything paid
 * is the reason for which it has no verdict, and said there.
 */
export function offerNotes({ offer }: Pick<Insight, 'offer'>): Notice[] {
  return offer.notes.flatMap((note): Notice[] =>
    note.kind === 'outside-plausible'
      ? []
      : [
          {
            kind: isDoubt(note) ? 'caution' : 'info',
            text: worded(note),
            ...(note.kind === 'pay-transparency-law' && { law: note }),
          },
        ],
  );
}

const isDoubt = ({ kind }: OfferNote): boolean => kind === 'below-minimum-wage';

function worded(note: Exclude<OfferNote, { kind: 'outside-plausible' }>): string {
  switch (note.kind) {
    case 'pay-transparency-law':
      return verdict.notes[note.kind](note);
    case 'below-minimum-wage':
      return verdict.notes[note.kind](money.anHour(note.minimum, 'USD'), note.stateName, note.asOf, note.lies);
    case 'sign-on-bonus':
      return verdict.notes[note.kind](
        note.amount === null ? null : verdict.bonusOf[note.bound](money.yearly(note.amount, 'USD')),
        note.months,
        note.hourlyWorth === null ? null : money.anHour(note.hourlyWorth, 'USD'),
      );
    case 'no-benefits':
      return verdict.notes[note.kind](note.quoted);
  }
}
