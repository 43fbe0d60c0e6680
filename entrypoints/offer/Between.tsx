import { onlyEnd } from '../../insight/real-hour/sum';
import type { Currency, Difference, Sum } from '../../insight/types';
import { money, offer, realHour, verdict } from '../../locales/say';
import type { Draft } from './draft';
import { Elsewhere } from './Elsewhere';
import { between, type Between as Found, LETTERS, yearOf } from './two-offers';
import type { Worth } from './worth';

interface BetweenProps {
  drafts: Draft[];
  worths: [Worth, Worth];
}

/** Which of two offers pays more for an hour of work, and by how much, or why that can't be said. */
export function Between({ drafts, worths }: BetweenProps) {
  const [first, second] = drafts;
  const found = between(...worths);
  const areAlike = first?.currency === second?.currency;
  const compared = areAlike && found.is === 'compared' ? found : null;
  // One line for both, there before its text changes: only then do screen readers say it.
  return (
    <div class={compared ? 'between' : 'between between-waiting'}>
      <p class={compared ? 'verdict' : ''} role="status">
        {compared && first ? <Winner {...compared} currency={first.currency} /> : whyNot(found, areAlike)}
      </p>
      {compared && <Caveats {...{ drafts, worths, compared }} />}
    </div>
  );
}

function whyNot(found: Found, areAlike: boolean): string {
  if (found.is === 'waiting') return offer.betweenNot;
  if (!areAlike) return offer.betweenCurrencies;
  if (found.is === 'unclear') return offer.betweenUnclear(offer.offer(found.of));
  if (found.is === 'asked') return offer.betweenAsk(offer.offer(found.of), realHour.missing(found.missing));
  return found.is === 'apart' ? verdict.why[found.why] : '';
}

type Compared = Extract<Found, { is: 'compared' }>;

/** What has to be known beside the winner. */
function Caveats({ drafts, worths, compared }: BetweenProps & { compared: Compared }) {
  const [a, b] = worths;
  return (
    <>
      {compared.isAfterCosts && <Years {...{ drafts, worths }} />}
      {LETTERS.map(
        (letter, at) =>
          hasOtherParts(worths[at]) && (
            <p key={letter} class="sub">
              {offer.betweenParts(offer.offer(letter))}
            </p>
          ),
      )}
      {compared.hours.some(({ low, high }) => low !== null && high !== null && low !== high) && (
        <p class="sub">{offer.betweenMiddle}</p>
      )}
      {[...new Set([...a.leftOut, ...b.leftOut])].map((each) => (
        <p key={each} class="sub">
          {realHour.leftOut[each]}
        </p>
      ))}
      {/* What living away costs was paid in the prices of the place: they would count twice. */}
      {a.away === null && b.away === null && <Elsewhere {...{ drafts }} hour={compared.hours[1]} />}
    </>
  );
}

/** A year of each beside its hour: weeks without a contract are none of work, and cost none of its hours. */
function Years({ drafts, worths }: BetweenProps) {
  const years = worths.map(yearOf);
  const words = years.flatMap((year, at) => {
    const { currency = 'USD' } = drafts[at] ?? {};
    if (!year) return [];
    const { count, unit } = year.time;
    const sum = realHour.year(year.sum, currency);
    const isAssumed = worths[at]?.isTimeAssumed === true;
    return [offer.betweenYear(offer.offer(LETTERS[at] ?? 'A'), sum, unit, money.number(count), isAssumed)];
  });
  return words.length < 2 ? null : <p class="sub">{offer.betweenYears(words)}</p>;
}

/** Whether a week is taken as stated, though its parts make another. */
const hasOtherParts = (worth: Worth | undefined): boolean => {
  const arithmetic = worth?.found.arithmetic;
  return arithmetic?.by === 'week' && arithmetic.parts?.are === 'apart';
};

interface WinnerProps {
  /** Of the second beside the first. */
  difference: Difference;
  hours: [Sum, Sum];
  isAfterCosts: boolean;
  currency: Currency;
}

function Winner({ difference, hours, isAfterCosts, currency }: WinnerProps) {
  if (difference.is === 'same') return isAfterCosts ? offer.betweenSameAfter : offer.betweenSame;
  if (difference.is === 'open') return offer.betweenOpen(openOf(hours));
  const { is, amount, isAtLeast } = difference;
  const better = offer.offer(is === 'more' ? 'B' : 'A');
  const { lead, stressed, rest } = offer.between(better, money.hourly(amount, currency), isAtLeast, isAfterCosts);
  return (
    <>
      {lead}
      <strong>{stressed}</strong>
      {rest}
    </>
  );
}

/** Those of which one end alone is known, and which. */
const openOf = (hours: [Sum, Sum]) =>
  LETTERS.flatMap((letter, at) => {
    const hour = hours[at];
    const end = hour && onlyEnd(hour);
    return end ? [{ offer: offer.offer(letter), end }] : [];
  });
