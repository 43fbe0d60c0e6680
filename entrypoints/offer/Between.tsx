import { moreThan } from '../../insight/real-hour/difference';
import { onlyEnd } from '../../insight/real-hour/sum';
import { money, offer, realHour, verdict } from '../../locales/say';
import type { Draft } from './draft';
import { Elsewhere } from './Elsewhere';
import type { Worth } from './worth';

/** Which of two offers pays more for an hour of work, and by how much, or why that can't be said. */
export function Between(props: { drafts: Draft[]; worths: [Worth, Worth] }) {
  const waiting = whyNot(props);
  // One line for both, there before its text changes: only then do screen readers say it.
  return (
    <div class={waiting === null ? 'between' : 'between between-waiting'}>
      <p class={waiting === null ? 'verdict' : ''} role="status">
        {waiting ?? <Winner {...props} />}
      </p>
      {waiting === null && <Caveats {...props} />}
    </div>
  );
}

function whyNot({ drafts: [first, second], worths: [a, b] }: { drafts: Draft[]; worths: [Worth, Worth] }) {
  if (!moreThan(b.found.hourly, a.found.hourly)) return offer.betweenNot;
  if (first?.currency !== second?.currency) return offer.betweenCurrencies;
  const apart = a.apart === 'travel-package' ? a.apart : (b.apart ?? a.apart);
  return apart && a.apart !== b.apart ? verdict.why[apart] : null;
}

/** What has to be known beside the winner. */
function Caveats({ drafts, worths: [a, b] }: { drafts: Draft[]; worths: [Worth, Worth] }) {
  return (
    <>
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
    </>
  );
}

const LETTERS = ['A', 'B'] as const;

/** Whether a week is taken as stated, though its parts make another. */
const hasOtherParts = (worth: Worth | undefined): boolean => {
  const arithmetic = worth?.found.arithmetic;
  return arithmetic?.by === 'week' && arithmetic.parts?.isSame === false;
};

/** Of the second beside the first. */
function Winner({ drafts: [first], worths }: { drafts: Draft[]; worths: [Worth, Worth] }) {
  const [a, b] = worths;
  const difference = moreThan(b.found.hourly, a.found.hourly);
  if (!difference || !first) return null;
  if (difference.is === 'same') return offer.betweenSame;
  if (difference.is === 'open') return offer.betweenOpen(openOf(worths));
  const { is, amount, isAtLeast } = difference;
  const better = offer.offer(is === 'more' ? 'B' : 'A');
  const { lead, stressed, rest } = offer.between(better, money.hourly(amount, first.currency), isAtLeast);
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
