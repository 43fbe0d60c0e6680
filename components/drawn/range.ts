import type { Asks, Comparison, Insight, WageBand } from '../../insight/types';
import { money, panel } from '../../locales/say';
import { hourOf, percentOf, publishedYearOf } from './figures';

/** Ends as far as this from the median each would be a verdict of their own: 0.03 is 3 %. */
const WIDE = 0.03;

/**
 * What of a range was held against its one median: the middle, in the posting's own unit, and where the ends lie when they are on
 * both sides of it. `null` for one figure, which is compared itself.
 */
export function rangeLine({ offer, comparison, band, pay: { pay } }: Insight): string | null {
  if (!pay || !comparison || offer.compared !== 'middle' || pay.low === null || pay.high === null) return null;
  // To the cent, half a cent up: the sum is a whole number of cents but for the way in which it is stored.
  const middle = Math.round(Number(((pay.low + pay.high) * 50).toFixed(4))) / 100;
  const [low, high] = [comparison.hourlyLow, comparison.hourlyHigh].map((hourly) =>
    hourly === null || band?.median == null ? 0 : publishedYearOf(hourly) / band.median - 1,
  ) as [number, number];
  const isWide = low < -WIDE && high > WIDE;
  return panel.middle(
    money.stated({ ...pay, low: middle, high: middle }),
    isWide ? { below: percentOf(offer, low), above: percentOf(offer, high) } : null,
  );
}

/**
 * How an offer to people who begin stands to what they are usually paid in its place: the lower quarter of the published pay, named
 * as the estimate that it is. `null` where the posting is not for them.
 */
export function entryLine({ asks, comparison, tiers, band, offer }: Insight): string | null {
  const entry = tiers.find(({ tier, percentile }) => tier === 'entry' && percentile !== null);
  const ends = comparison ?? endOf(offer, band);
  if (!entry || !ends || !band || !isForBeginners(asks)) return null;
  const usual = hourOf(entry.annual);
  return panel.entryPay(money.anHour(usual, band.currency), standsTo(usual, ends.hourlyLow, ends.hourlyHigh));
}

type HourlyEnds = Pick<Comparison, 'hourlyLow' | 'hourlyHigh'>;

/** The one end of an offer an hour, by how it stands to the one median that the levels are of. */
function endOf({ notCompared, compared, against }: Insight['offer'], band: WageBand | null): HourlyEnds | null {
  const [median, ...others] = against;
  if (notCompared !== 'open-ended' || !median || others.length > 0 || band?.median == null) return null;
  if (median.role !== band.role || median.areaCode !== band.areaCode) return null;
  const hourly = hourOf(band.median) * (1 + median.differenceShare);
  return compared === 'low-only' ? { hourlyLow: hourly, hourlyHigh: null } : { hourlyLow: null, hourlyHigh: hourly };
}

function standsTo(usual: number, low: number | null, high: number | null): Parameters<typeof panel.entryPay>[1] {
  if (low !== null && usual < low) return 'lower';
  if (high !== null && usual > high) return 'higher';
  return high === null ? 'above-lowest' : low === null ? 'below-highest' : 'within';
}

/** Whether a posting welcomes new graduates or asks for no experience. */
const isForBeginners = ({ newGraduatesWelcome, experience, tier }: Asks): boolean =>
  experience === null || experience.years === 0 ? newGraduatesWelcome || tier === 'entry' : false;
