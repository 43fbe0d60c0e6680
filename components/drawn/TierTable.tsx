import type { Currency, Display, Tier, TierPay } from '../../insight/types';
import { names, panel } from '../../locales/say';
import { figuresOf } from './figures';
import type { InsightProps } from './props';

interface TierTableProps {
  tiers: TierPay[];
  currency: Currency;
  /** The level that the posting asks for. */
  asked: Tier | null;
  /** The level whose pay the posted one falls into. */
  posted: Tier | null;
  display: Display;
}

/** The levels of a posting's role, with the one that it asks for and the one that it pays. */
export function PostedTiers({ insight: { tiers, band, asks, comparison }, display }: InsightProps) {
  if (!band) return null;
  return (
    <TierTable
      tiers={tiers}
      currency={band.currency}
      asked={asks.tier}
      posted={comparison?.tier ?? null}
      display={display}
    />
  );
}

/** Entry, mid and senior pay, marked in words: the level that is asked for, the one that is paid, and the person's own. */
export function TierTable({ tiers, currency, asked, posted, display }: TierTableProps) {
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
            each.tier === posted && panel.postedTier,
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
