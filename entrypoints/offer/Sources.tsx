import { Outside } from '../../components/drawn/Outside';
import { EMPLOYERS_HALF_PARTS } from '../../data/payroll-tax';
import { source } from '../../data/sources';
import { mileageRate } from '../../data/travel';
import type { Region, WageBand } from '../../insight/types';
import { details, offer } from '../../locales/say';
import { priceLevel } from './price-parity';

interface SourcesProps {
  /** The day of the mileage rate, year-month-day. */
  on: string;
  bands: WageBand[];
  regions: (Region | undefined)[];
}

/** Every source of a number on the page, and that all the rest is the posting's or the person's. */
export function Sources({ on, bands, regions }: SourcesProps) {
  const ids = [
    ...bands.map((band) => band.source),
    ...regions.map((region) => priceLevel(region)?.source),
    mileageRate(on)?.source,
    'irc-1402',
    'irc-3111',
  ];
  const sources = [...new Set(ids)].flatMap((id) => (id ? [source(id)] : []));
  return (
    <footer class="offer-sources">
      <p>{offer.beforeTax}</p>
      <details class="more">
        <summary>{offer.sourcesHeading}</summary>
        <ul>
          {sources.map(({ id, publisher, title, period, url }) => (
            <li key={id}>
              <Outside href={url} text={details.source(publisher, title, period)} />
            </li>
          ))}
        </ul>
        <p class="hint">{offer.sourcesPayrollTax(EMPLOYERS_HALF_PARTS)}</p>
        <p class="hint">{offer.sourcesOwn}</p>
      </details>
    </footer>
  );
}
