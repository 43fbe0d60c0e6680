import type { Certification, Evidence, Supervision } from '../../insight/types';
import { details, names } from '../../locales/say';
import { EvidenceNote, SourceLink } from './EvidenceNote';
import { Outside } from './Outside';

/** What stands around a license, each fact with how well it is known and where it was read. */
export function CertificationDetails({ certification, day }: { certification: Certification; day: string }) {
  const { body, note } = certification;
  const older = certification.older?.requirement === certification.requirement ? null : certification.older;
  const facts = factsOf(certification);
  if (facts.length === 0 && !body && !note && !older) return null;
  return (
    <details class="more">
      <summary>{details.licenseMore}</summary>
      {facts.map(([said, evidence]) => (
        <p key={said}>
          {said} <EvidenceNote evidence={evidence} day={day} />
        </p>
      ))}
      {body && (
        <p>
          <Outside href={certification.bodyUrl} text={body} />
        </p>
      )}
      {note && <p>{note}</p>}
      {older && (
        <p>
          {details.olderHeading} {names.requirement[older.requirement]}{' '}
          <SourceLink sourceUrl={older.sourceUrl} sourceDate={older.sourceDate} day={day} />
        </p>
      )}
    </details>
  );
}

/** What is said, and by what evidence; the requirement first, as its evidence is that of the certification. */
function factsOf(certification: Certification): [said: string, evidence: Evidence][] {
  const { requirement, sourceUrl, continuingEducation: education, compact, supervision } = certification;
  const facts: [string, Evidence][] = [];
  if (sourceUrl) facts.push([names.requirement[requirement], certification]);
  if (education) facts.push([details.continuingEducation(education.hours, education.years), education]);
  if (compact) facts.push([details.compact[compact.step](compact.name), compact]);
  if (supervision) facts.push([supervisionInWords(supervision), supervision]);
  return facts;
}

function supervisionInWords(supervision: Supervision): string {
  const { atMost, share, mark } = supervision;
  if (mark === 'conflict') return details.supervisionUnknown;
  return [
    atMost !== null && details.supervised(atMost, supervision),
    share && details.supervisedShare(share.percent, share.direct, share.firstNinetyDays),
  ]
    .filter(Boolean)
    .join(' ');
}
