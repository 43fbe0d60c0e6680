import type { Insight } from '../../insight/types';
import { details } from '../../locales/say';
import { Outside } from './Outside';

/** What Medicare pays an employer for an assistant's work: people ask whether it costs assistants their jobs. */
export function MedicareRule({ rule: { percent, since, modifier, url } }: { rule: NonNullable<Insight['medicare']> }) {
  return (
    <section class="part">
      <h3>{details.medicareHeading}</h3>
      <p>
        {details.medicare(percent, since.slice(0, 4), modifier)} <Outside href={url} text={details.readAt} />
      </p>
    </section>
  );
}
