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
  /** The posting names no place that is known, and the person's own region stands in for it. */
  isAssumed?: boolean;
}

/** What the state requires, how well that is verified, and where to check it. Says no more than its source says. */
export function CertificationNote({ certification, today, isOneOfSeveral, isAssumed }: CertificationNoteProps) {
  const { role, requirement, exam, privilege, elsewhere, importedOn, insteadOf } = certification;
  const inUnitedStates = certification.regionCode.startsWith('US');
  // A clock that is behind makes no fact younger than it was at the import.
  const day = today > importedOn ? today : importedOn;
  const region = regionInSentence(certification);
  return (
    <section class="part">
      <h3>{details.licenseHeading(insteadOf ?? region, isOneOfSeveral ? names.roleShort[role] : null)}</h3>
      {isAssumed && <p>{details.licenseAssumed(insteadOf ?? region)}</p>}
      {elsewhere.length > 0 && <p>{details.licenseElsewhere(region, elsewhere)}</p>}
      <p>
        {[
          names.requirement[requirement],
          exam && details.exam(exam),
          insteadOf !== null && details.ofWholeCountry(region, insteadOf),
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
