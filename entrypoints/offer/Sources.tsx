import { Outside } from '../../components/drawn/Outside';
import { source } from '../../data/sources';
import { EMPLOYERS_HALF_SOURCE } from '../../insight/real-hour/employers-half';
import { MILEAGE_SOURCE, mileageRate } from '../../insight/real-hour/mileage';
import type { WageBand } from '../../insight/types';
import { details, offer } from '../../locales/say';

/** Every source of a number on the page, and that all the rest is the posting's or the person's. */
export function Sources({ on, bands }: { on: string; bands: (WageBand | null)[] }) {
  const ofBands = [...new Set(bands.flatMap((band) => (band ? [band.source] : [])))].map(source);
  const sources = [...ofBands, ...(mileageRate(on) ? [MILEAGE_SOURCE] : []), EMPLOYERS_HALF_SOURCE];
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
        <p class="hint">{offer.sourcesOwn}</p>
      </details>
    </footer>
  );
}
