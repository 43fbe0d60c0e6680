import type { Insight } from '../../insight/types';
import { details, panel } from '../../locales/say';
import { Outside } from './Outside';

/** Where the figures come from, with period and area. */
export function SourceNote({ insight }: { insight: Pick<Insight, 'sources' | 'band'> }) {
  const { sources, band } = insight;
  if (sources.length === 0) return null;
  return (
    <div class="sources">
      <h3 class="hidden-text">{details.sourcesHeading}</h3>
      <ul>
        {sources.map(({ id, publisher, title, period, url }) => (
          <li key={id}>
            <Outside href={url} text={details.source(publisher, title, period)} />
            {id === band?.source && band.kind !== 'career-guide' && ` · ${panel.area(band.areaTitle)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
