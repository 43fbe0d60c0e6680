import { Outside } from '../../components/drawn/Outside';
import { allSources } from '../../data/sources';
import { details, options } from '../../locales/say';

const SOURCES = allSources();

/** Every publisher whose figures and facts the extension carries, with period and terms: some ask to be named. */
export function SourcesSection() {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{options.sourcesHeading}</h2>
      <p class="hint">{options.sourcesHint}</p>
      <details class="more">
        <summary>{options.sourcesCount(SOURCES.length)}</summary>
        <ul class="sources-all">
          {SOURCES.map(({ id, publisher, title, period, licence, url }) => (
            <li key={id}>
              <Outside href={url} text={details.source(publisher, title, period)} />
              <p class="hint">{licence}</p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
