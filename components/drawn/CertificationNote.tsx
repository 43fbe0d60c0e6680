import type { Certification, CountryCode } from '../../insight/types';
import { details, names } from '../../locales/say';
import { Icon } from './Icon';
import { Outside } from './Outside';

/** What the state requires, how well that is verified, and where to check it. Says no more than its source says. */
export function CertificationNote({ certification }: { certification: Certification }) {
  const { requirement, exam, continuingEducation: education, mark, older, privilege } = certification;
  const inUnitedStates = certification.regionCode.startsWith('US');
  const rules = [
    education && details.continuingEducation(education.hours, education.years),
    certification.compact &&
      certification.compactName &&
      details.compact[certification.compact](certification.compactName),
  ].filter(Boolean);
  return (
    <section class="part">
      <h3>{details.licenseHeading(regionInSentence(certification))}</h3>
      <p>{[names.requirement[requirement], exam && details.exam(exam)].filter(Boolean).join(' ')}</p>
      {privilege && (
        <p class="note note-good">
          <Icon name="check" />
          <span>{details.privilege(privilege.from, certification.regionName)}</span>
        </p>
      )}
      <p class="note">
        <Icon name={certification.checkWithBoard ? 'info' : 'shield'} />
        <span>
          {requirement !== 'unknown' && `${names.mark[mark]}. `}
          {certification.checkWithBoard && (
            <Outside
              href={certification.bodyUrl}
              text={inUnitedStates ? details.checkWithBoard : details.checkWithRegulator}
            />
          )}
        </span>
      </p>
      {(rules.length > 0 || certification.body || certification.sourceUrl || certification.note || older) && (
        <details class="more">
          <summary>{details.licenseMore}</summary>
          {rules.length > 0 && <p>{rules.join(' ')}</p>}
          {certification.body && (
            <p>
              <Outside href={certification.bodyUrl} text={certification.body} />
            </p>
          )}
          {certification.sourceUrl && (
            <p>
              <Outside href={certification.sourceUrl} text={details.readAt} />
              {certification.sourceDate && ` ${details.dated(certification.sourceDate)}`}
            </p>
          )}
          {certification.note && <p>{certification.note}</p>}
          {older && (
            <p>
              {details.olderHeading} {names.requirement[older.requirement]}{' '}
              {older.sourceUrl && <Outside href={older.sourceUrl} text={details.readAt} />}
              {older.sourceDate && ` ${details.dated(older.sourceDate)}`}
            </p>
          )}
        </details>
      )}
    </section>
  );
}

/** A whole country takes its article ("in the United States"). */
function regionInSentence({ regionCode, regionName }: Certification): string {
  return regionCode in names.inCountry ? names.inCountry[regionCode as CountryCode] : regionName;
}
