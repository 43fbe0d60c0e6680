import type { Away } from '../../insight/real-hour/away';
import type { Currency } from '../../insight/types';
import { money, offer, realHour } from '../../locales/say';
import type { Worth } from './worth';

interface AfterCostsProps {
  away: Away;
  present: Worth['present'];
  currency: Currency;
}

/** What is left of a travel package after what the person says that it costs, number by number, or what they would have to say. */
export function AfterCosts({ away: { after, missing }, present, currency }: AfterCostsProps) {
  if (!after) return <p>{offer.awayAsk(realHour.missing(missing))}</p>;
  const { hourly, year, weeks } = after;
  const wholeYear = realHour.year(year, currency);
  return (
    <>
      <p class="against-now">{offer.afterCosts(realHour.hour(hourly, currency))}</p>
      <p>{realHour.afterAway(after, currency)}</p>
      {present && (
        <p>
          {offer.yearBesideNow(
            wholeYear,
            money.number(weeks),
            money.yearly(present.yearly, currency),
            present.hoursAYear === null ? null : money.number(present.hoursAYear),
          )}
        </p>
      )}
    </>
  );
}
