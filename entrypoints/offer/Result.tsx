import { inOrder } from '../../insight/real-hour/sum';
import type { Currency, RealHour, Sum } from '../../insight/types';
import { money, offer, realHour, verdict } from '../../locales/say';
import { AfterCosts } from './AfterCosts';
import { Bars } from './Bars';
import { MedianLine } from './MedianLine';
import type { Worth } from './worth';

interface ResultProps {
  /** By the offer's unit, as it is typed. */
  pay: Sum;
  /** "A", where there are two: on a narrow screen the figure stays in sight and its heading does not. */
  letter: string | null;
  worth: Worth;
  /** A field holds something that can't be used, so the figure is the one from before it. */
  isStale: boolean;
  currency: Currency;
  /** The amount that fills a bar: the highest on the page, so that two offers share one scale. */
  longest: number;
}

/** What the offer comes to: the hour, how it was worked out, and what it stands beside. */
export function Result({ pay: typed, letter, worth, isStale, currency, longest }: ResultProps) {
  const { found, bonusLeftOut, hourlyMilesPaid, away, apart, leftOut, besideNow, present } = worth;
  const { hourly, arithmetic, missing } = found;
  const pay = inOrder(typed);
  const isEmpty = missing.includes('pay');
  // Once the costs are said, what is left after them is the figure.
  const after = away?.after?.hourly ?? null;
  const figure = after ?? hourly;
  const now = nowWords(worth, currency);
  const total = isEmpty ? null : totalWords(worth, currency);
  return (
    <div class="answer">
      <div class="result">
        <div class={isStale ? 'real-hour stale' : 'real-hour'}>
          {/* Outside of what is said anew: a second offer changes nothing of the first. */}
          {letter && (
            <span class="real-hour-of" aria-hidden="true">
              {letter}
            </span>
          )}
          <p role="status">
            {figure ? (
              <>
                <strong>{realHour.hour(figure, currency)}</strong>{' '}
                <span>{after ? realHour.forEachHourAfter : realHour.forEachHour}</span>
                {isStale && <span class="stale-words"> {offer.stale}</span>}
              </>
            ) : (
              <span class="waiting">{isEmpty ? offer.nothingYet : offer.stillToSay(realHour.missing(missing))}</span>
            )}
          </p>
        </div>
        {isEmpty && <p class="arithmetic soft">{offer.nothingYetMore}</p>}
        {arithmetic && (
          <p class="arithmetic">
            {after && hourly && `${offer.beforeCosts(realHour.hour(hourly, currency))} `}
            {realHour.arithmetic(arithmetic, currency)}
          </p>
        )}
        {hourlyMilesPaid && (
          <p class="arithmetic assumed-line">{offer.milesUnknown(realHour.hour(hourlyMilesPaid, currency))}</p>
        )}
        <Bars {...{ worth, currency, longest }} />
        <div class="beside">
          {away && !isEmpty && <AfterCosts {...{ away, present, currency }} />}
          {now && (
            <p class="against-now">
              {now}{' '}
              {found.paidHourly && !away && besideNow?.is !== 'open' && !isWorkedApart(found) && realHour.paidHours}
            </p>
          )}
          {(now || away?.after) && leftOut.map((each) => <p key={each}>{realHour.leftOut[each]}</p>)}
          {apart && hourly && <p>{verdict.why[apart]}</p>}
          {!isEmpty && <MedianLine {...{ worth, pay, currency }} />}
          {total && <p>{total}</p>}
          {!isEmpty && found.bonus && <p>{bonusWords(found.bonus, currency)}</p>}
          {!isEmpty && bonusLeftOut && <p>{notCountedWords(bonusLeftOut)}</p>}
        </div>
      </div>
    </div>
  );
}

/** Whether an hour of work is another sum than a paid one: what is said has to name both then. */
const isWorkedApart = ({ hourly, paidHourly }: RealHour): boolean =>
  hourly !== null &&
  paidHourly !== null &&
  (['low', 'high'] as const).some((end) => Math.abs((hourly[end] ?? 0) - (paidHourly[end] ?? 0)) >= CENT);

const CENT = 0.01;

function nowWords({ besideNow, onlyEnd, found, compared }: Worth, currency: Currency): string | null {
  if (!besideNow || !compared) return null;
  const { hourly, paidHourly } = found;
  if (hourly && paidHourly && compared === paidHourly && isWorkedApart(found) && besideNow.is !== 'open') {
    const than =
      besideNow.is === 'same'
        ? realHour.thanNow.same
        : realHour.thanNow[besideNow.is](money.hourly(besideNow.amount, currency), besideNow.isAtLeast);
    return realHour.paidAndWorked(paidHourly, hourly, currency, than);
  }
  if (besideNow.is === 'same') return realHour.same;
  if (besideNow.is === 'open') return onlyEnd && realHour.nowOpen(onlyEnd);
  return realHour.besideNow[besideNow.is](
    compared,
    currency,
    money.hourly(besideNow.amount, currency),
    besideNow.isAtLeast,
  );
}

/** A salary is its own total, and has been typed already. */
function totalWords({ found: { total }, isTimeAssumed }: Worth, currency: Currency): string | null {
  if (!total || total.time.unit === 'year') return null;
  const { count, unit } = total.time;
  return offer.total[unit](realHour.year(total.sum, currency), money.number(count), isTimeAssumed);
}

const notCountedWords = ({ words, months }: NonNullable<Worth['bonusLeftOut']>): string =>
  realHour.bonusNotCounted(words, months === null ? null : money.number(months));

function bonusWords({ amount, months, hourly }: NonNullable<RealHour['bonus']>, currency: Currency): string {
  const whole = money.yearly(amount, currency);
  if (months === null || hourly === null) return realHour.bonusOpen(whole);
  return realHour.bonus(whole, money.number(months), money.hourly(hourly, currency));
}
