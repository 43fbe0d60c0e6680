import { moreThan } from '../../insight/real-hour/difference';
import { onlyEnd } from '../../insight/real-hour/sum';
import type { Currency, Difference } from '../../insight/types';
import { money, offer, realHour, verdict } from '../../locales/say';
import type { Draft } from './draft';
import { Elsewhere } from './Elsewhere';
import type { Worth } from './worth';

/** Which of two offers pays more for an hour of work, and by how much. */
export function Between({ drafts, worths: [a, b] }: { drafts: Draft[]; worths: [Worth, Worth] }) {
  const [first, second] = drafts;
  const currency = first?.currency ?? 'USD';
  const difference = moreThan(b.found.hourly, a.found.hourly);
  if (!difference) return <p class="between between-waiting">{offer.betweenNot}</p>;
  if (currency !== second?.currency) return <p class="between between-waiting">{offer.betweenCurrencies}</p>;
  const apart = a.apart === 'travel-package' ? a.apart : (b.apart ?? a.apart);
  if (apart && a.apart !== b.apart) return <p class="between between-waiting">{verdict.why[apart]}</p>;
  return (
    <div class="between">
      <p class="verdict" role="status">
        <Winner {...{ difference, currency }} worths={[a, b]} />
      </p>
      {LETTERS.map(
        (letter, at) =>
          hasOtherParts([a, b][at]) && (
            <p key={letter} class="sub">
              {offer.betweenParts(offer.offer(letter))}
            </p>
          ),
      )}
      {[...new Set([...a.leftOut, ...b.leftOut])].map((each) => (
        <p key={each} class="sub">
          {realHour.leftOut[each]}
        </p>
      ))}
      <Elsewhere {...{ drafts, worths: [a, b] }} />
    </div>
  );
}

const LETTERS = ['A', 'B'] as const;

/** Whether a week is taken as stated, though its parts make another. */
const hasOtherParts = (worth: Worth | undefined): boolean => {
  const arithmetic = worth?.found.arithmetic;
  return arithmetic?.by === 'week' && arithmetic.parts?.isSame === false;
};

interface WinnerProps {
  /** Of the second beside the first. */
  difference: Difference;
  currency: Currency;
  worths: [Worth, Worth];
}

function Winner({ difference, currency, worths }: WinnerProps) {
  if (difference.is === 'same') return offer.betweenSame;
  if (difference.is === 'open') return offer.betweenOpen(openOf(worths));
  const { is, amount, isAtLeast } = difference;
  const better = offer.offer(is === 'more' ? 'B' : 'A');
  const { lead, stressed, rest } = offer.between(better, money.hourly(amount, currency), isAtLeast);
  return (
    <>
      {lead}
      <strong>{stressed}</strong>
      {rest}
    </>
  );
}

/** Those of which one end alone is known, and which. */
const openOf = (worths: [Worth, Worth]) =>
  LETTERS.flatMap((letter, at) => {
    const hour = worths[at]?.found.hourly;
    const end = hour && onlyEnd(hour);
    return end ? [{ offer: offer.offer(letter), end }] : [];
  });
