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
  const { year, weeks, insurance } = after;
  const wholeYear = realHour.year(year, currency);
  return (
    <>
      <p>
        {realHour.afterAway(after, currency)} {insurance > 0 && offer.insuranceHere}
      </p>
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
