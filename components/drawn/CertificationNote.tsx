import type { Certification, CountryCode } from '../../insight/types';
import { details, names } from '../../locales/say';
import { isOld } from './age';
import { CertificationDetails } from './CertificationDetails';
import { Icon } from './Icon';
import { Outside } from './Outside';

interface CertificationNoteProps {
  certification: Certification;
  today: string;
  /** Beside that of another role: then each is headed by its role. */
  isOneOfSeveral?: boolean;
}

/** What the state requires, how well that is verified, and where to check it. Says no more than its source says. */
export function CertificationNote({ certification, today, isOneOfSeveral = false }: CertificationNoteProps) {
  const { role, requirement, exam, privilege, importedOn, insteadOf } = certification;
  const inUnitedStates = certification.regionCode.startsWith('US');
  // A clock that is behind makes no fact younger than it was at the import.
  const day = today > importedOn ? today : importedOn;
  return (
    <section class="part">
      <h3>
        {details.licenseHeading(
          insteadOf ?? regionInSentence(certification),
          isOneOfSeveral ? names.roleShort[role] : null,
        )}
      </h3>
      <p>
        {[
          names.requirement[requirement],
          exam && details.exam(exam),
          insteadOf !== null && details.ofWholeCountry(regionInSentence(certification), insteadOf),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {privilege && (
        <p class="note note-good">
          <Icon name="check" />
          <span>{details.privilege(privilege.from, certification.regionName)}</span>
        </p>
      )}
      <p class="note">
        <Icon name={certification.checkWithBoard ? 'info' : 'shield'} />
        <span>
          {requirement !== 'unknown' && `${markWithAge(certification, day)}. `}
          {certification.checkWithBoard && (
            <Outside
              href={certification.bodyUrl}
              text={inUnitedStates ? details.checkWithBoard : details.checkWithRegulator}
            />
          )}
        </span>
      </p>
      <CertificationDetails certification={certification} day={day} />
    </section>
  );
}

/** The age of a requirement stands beside its mark, not behind "More": rules change. */
function markWithAge({ mark, sourceUrl, sourceDate }: Certification, day: string): string {
  const age =
    sourceDate === null ? sourceUrl && details.undated : isOld(sourceDate, day) ? details.asOf(sourceDate) : null;
  return [names.mark[mark], age].filter(Boolean).join(', ');
}

/** A whole country takes its article ("in the United States"). */
function regionInSentence({ regionCode, regionName }: Certification): string {
  return regionCode in names.inCountry ? names.inCountry[regionCode as CountryCode] : regionName;
}
