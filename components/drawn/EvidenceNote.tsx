import type { Evidence } from '../../insight/types';
import { details, names } from '../../locales/say';
import { isOld } from './age';
import { Outside } from './Outside';

/** The page on which something was read, and of when that page is. */
export function SourceLink({ sourceUrl, sourceDate, day }: Omit<Evidence, 'mark'> & { day: string }) {
  return (
    <>
      {sourceUrl && <Outside href={sourceUrl} text={details.readAt} />}{' '}
      {details.dated(sourceDate, sourceDate !== null && isOld(sourceDate, day))}
    </>
  );
}

/** How well the fact before it is known, and where it was read. */
export function EvidenceNote({ evidence, day }: { evidence: Evidence; day: string }) {
  return (
    <span class="soft">
      {`${names.mark[evidence.mark]}. `}
      <SourceLink sourceUrl={evidence.sourceUrl} sourceDate={evidence.sourceDate} day={day} />
    </span>
  );
}
