import { regionName } from '../../insight/place/region';
import { worthElsewhere } from '../../insight/real-hour/elsewhere';
import { middleOf } from '../../insight/real-hour/sum';
import type { Sum } from '../../insight/types';
import { money, offer } from '../../locales/say';
import type { Draft } from './draft';
import { priceLevel } from './price-parity';

/** What the second offer's hour buys in the place of the first, where the level of prices of both places is known. */
export function Elsewhere({ drafts: [a, b], hour: sum }: { drafts: Draft[]; hour: Sum }) {
  const hour = middleOf(sum);
  if (!a?.job || !b?.job || hour === null) return null;
  const [there, here] = [priceLevel(a.job.region), priceLevel(b.job.region)];
  const buys = !there || !here || there.index === here.index ? null : worthElsewhere(hour, here.index, there.index);
  if (buys === null) return null;
  const [amount, worthThere] = [hour, buys].map((each) => money.hourly(each, b.currency));
  return (
    <p class="sub">
      {offer.elsewhere(amount ?? '', regionName(b.job.region), worthThere ?? '', regionName(a.job.region))}
    </p>
  );
}
