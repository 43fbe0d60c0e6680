import type { Asks, Comparison, Currency, Display, Offer, Tier, TierPay } from '../../insight/types';
import { names, panel } from '../../locales/say';
import { figuresOf, hourOf } from './figures';
import type { InsightProps } from './props';

interface TierTableProps {
  tiers: TierPay[];
  currency: Currency;
  /** The level that the posting asks for. */
  asked: Tier | null;
  /** The level whose pay the posted one falls into. */
  posted: Tier | null;
  /** All of the posted pay lies under that of the first level. */
  isBelow?: boolean;
  display: Display;
}

/** The levels of a posting's role, with the one that it asks for and the one that it pays. */
export function PostedTiers({ insight: { tiers, band, asks, comparison, offer }, display }: InsightProps) {
  if (!band) return null;
  return (
    <TierTable
      tiers={tiers}
      currency={band.currency}
      asked={isPaidLikeThese(offer) ? askedTier(asks) : null}
      posted={comparison?.tier ?? null}
      isBelow={isBelowEntry(tiers, comparison)}
      display={display}
    />
  );
}

/** Whether even the upper end of a pay is less an hour than what the lower quarter is paid. */
function isBelowEntry(tiers: readonly TierPay[], comparison: Comparison | null): boolean {
  const entry = tiers.find(({ tier, percentile }) => tier === 'entry' && percentile !== null);
  const high = comparison?.hourlyHigh ?? null;
  return entry !== undefined && high !== null && high < hourOf(entry.annual);
}

/** The years with which somebody is past the level of those who begin, though its bracket ends with them. */
const EXPERIENCED_FROM = 2;

/** The level that a posting asks for. Years that have to be brought are a minimum: who must have two does not begin. */
function askedTier({ tier, experience }: Asks): Tier | null {
  return tier === 'entry' && experience !== null && experience.years >= EXPERIENCED_FROM ? 'mid' : tier;
}

/** Whether the levels are a measure of an offer: it was held against the same figures, or would have been had it told its pay. */
const isPaidLikeThese = ({ verdict, notCompared }: Offer): boolean =>
  verdict !== null || notCompared === 'no-pay' || notCompared === 'open-ended';

/** Whether levels are shown that are made of percentiles, and not printed as levels. */
export const areEstimated = (tiers: readonly TierPay[]): boolean =>
  tiers.length > 1 && tiers.some(({ percentile }) => percentile !== null);

/** Entry, mid and senior pay, marked in words: the level that is asked for, the one that is paid, and the person's own. */
export function TierTable({ tiers, currency, asked, posted, isBelow, display }: TierTableProps) {
  // One level alone (Canada publishes a median only) says no more than the sentence above it.
  if (tiers.length < 2) return null;
  const years = display.yearsOfExperience;
  const own = tiers.find(({ years: [from, to] }) => years !== null && years >= from && (to === null || years < to + 1));
  const fromGuide = tiers.every(({ percentile }) => percentile === null);
  return (
    <section class="part">
      <h3>
        {panel.tiersHeading} <span class="soft">{fromGuide ? panel.tiersGuideNote : panel.tiersNote}</span>
      </h3>
      <ul class="tiers">
        {tiers.map((each) => {
          const { first, second } = figuresOf(each.annual, currency, display);
          const marks = [
            each.tier === asked && panel.askedFor,
            each.tier === posted && (isBelow ? panel.belowTiers : panel.postedTier),
            each === own && panel.yourTier,
          ].filter(Boolean);
          return (
            <li
              key={each.tier}
              class={`tier${each === own ? ' tier-own' : ''}${each.tier === asked ? ' tier-asked' : ''}`}
            >
              <span class="tier-name">
                {names.tier[each.tier]} <span class="soft">{panel.years(each.years)}</span>
              </span>
              {marks.length > 0 && (
                <span class="tier-marks">
                  {marks.flatMap((mark) => [
                    ' ',
                    <span key={mark} class="tag">
                      {mark}
                    </span>,
                  ])}
                </span>
              )}{' '}
              <span class="tier-pay">
                <strong>{first}</strong> <span class="soft">{second}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
