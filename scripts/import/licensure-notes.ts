import type { LicensureKey } from '../../data/schema';
import type { LicensureRow, Requirement } from '../../data/schema-licensure';
import { ImportFault } from './fault';

/**
 * What a reader should know beside the bare requirement, in our own words, written after reading the row that it speaks of.
 * A note belongs to the requirement that it was written about: where next year's row says something else, the import
 * stops and asks for the note to be read again. Region codes as in `data/licensure.json`.
 */
type Note = readonly [region: string, writtenOf: Requirement, note: string];

const NOTES: Partial<Record<LicensureKey, readonly Note[]>> = {
  pta: [
    ['US', 'license-or-certification', 'Every state asks for a license or certificate, and for the NPTE-PTA.'],
    ['US-NY', 'license', 'Older copies of the law speak of certification.'],
    ['CA', 'none', 'Not regulated; employers set what they ask for, often an accredited program.'],
    ['CA-QC', 'unknown', 'One source says that assistants are regulated in Quebec; the rule itself was not read.'],
    ['GB', 'none', 'No set entry requirements; employers may ask for GCSEs or a care qualification.'],
    ['AU', 'none', 'Counts as allied health assistant; a Certificate IV names the title.'],
  ],
  ota: [
    ['US', 'license', 'Every state, DC, Puerto Rico and Guam have a licensure law that covers assistants.'],
    ['CA', 'none', 'Not regulated; employers set what they ask for, often an accredited program.'],
    ['GB', 'none', 'No set entry requirements; NHS posts start in band 2 or 3, senior ones are in band 4.'],
    ['AU', 'none', 'Counts as allied health assistant; usual training is a Certificate III or IV.'],
  ],
  slpa: [
    ['US', 'unknown', 'Varies by state: outside schools 18 license, 19 register and 7 certify assistants (ASHA).'],
    [
      'US-AK',
      'registration',
      'Associate degree in disabilities or speech-language support, or a bachelor’s in the field.',
    ],
    ['US-AL', 'registration', 'Bachelor’s degree or equivalent.'],
    ['US-AR', 'registration', 'Bachelor’s degree, or an assistant program with an associate degree.'],
    ['US-AZ', 'license', 'Training program of 60 credit hours.'],
    ['US-CA', 'registration', 'Associate degree from an assistant program, or a bachelor’s in the field.'],
    [
      'US-CO',
      'none',
      'No state credential, but the title is protected and schools give an authorization of their own.',
    ],
    ['US-CT', 'unknown', 'Sources disagree on whether assistants are licensed.'],
    ['US-DC', 'registration', 'Bachelor’s in the field, or an associate degree from an assistant program.'],
    ['US-DE', 'license', 'The law asks for a license and the C-SLPA; whether licenses are issued yet was not found.'],
    ['US-FL', 'certification', 'Bachelor’s degree.'],
    ['US-GA', 'registration', 'The title there is speech-language pathology aide; high school diploma or equivalent.'],
    ['US-HI', 'none', 'Not regulated in health care; schools employ communication aides under their own rules.'],
    ['US-IA', 'none', 'Board rules count assistants as unlicensed; the page read may be out of date.'],
    ['US-ID', 'license', 'Associate degree from a program that the board approves, and the exam.'],
    ['US-IL', 'license', 'Associate degree from an approved program, or a bachelor’s.'],
    ['US-IN', 'registration', 'Speech associate with an associate degree, speech assistant with a bachelor’s.'],
    ['US-KS', 'license', 'Licensure act of 2026; its start date was not found, so a license may not be required yet.'],
    ['US-KY', 'license', 'For public schools only; an interim license and nine months of experience come first.'],
    ['US-LA', 'license', 'Bachelor’s and 225 hours of supervised practicum; schools ask for a further credential.'],
    ['US-MD', 'license', 'A limited license, needed before the first day; law examination and background check.'],
    ['US-MN', 'license', 'Licensed since July 2025; a degree or certificate in the field and 100 hours of field work.'],
    ['US-MO', 'registration', 'Bachelor’s in the field or equivalent.'],
    ['US-MS', 'registration', 'The title there is speech-language pathology aide; schools license speech associates.'],
    ['US-MT', 'registration', 'Two levels of aide or assistant; a remark on licensure could not be read in full.'],
    [
      'US-NC',
      'registration',
      'The supervisor registers the assistant yearly, schools included; a competency test is set.',
    ],
    ['US-ND', 'license', 'A degree or certificate in the field and 100 hours of supervised experience.'],
    ['US-NE', 'registration', 'Schools use a technician endorsement.'],
    ['US-NH', 'certification', 'Assistants in public schools are exempt.'],
    ['US-NM', 'license', 'A temporary license for apprentices; schools are not covered.'],
    ['US-NV', 'none', 'No credential exists, and support staff may not practice.'],
    [
      'US-NY',
      'none',
      'No credential exists, and unlicensed people may not give these services; schools may be exempt.',
    ],
    ['US-OH', 'license', 'The title there is speech-language pathology aide; schools are not covered.'],
    ['US-OR', 'certification', 'Schools included; 100 clock hours of clinical contact.'],
    ['US-PA', 'registration', 'The supervisor files the assistant with the board; the assistant holds no credential.'],
    ['US-RI', 'license', 'A law of June 2025 replaced registration by a license.'],
    ['US-SC', 'license', 'Bachelor’s, 100 clock hours and an approved supervision agreement; schools are not covered.'],
    ['US-SD', 'license', 'Associate or bachelor’s degree and 100 clock hours; the C-SLPA is accepted.'],
    ['US-TN', 'registration', 'Schools have an endorsement of their own, and the C-SLPA is one way to it.'],
    ['US-TX', 'license', 'Valid for two years; 20 hours of continuing education to renew.'],
    ['US-UT', 'none', 'The page read may be out of date; schools license speech-language technicians.'],
    ['US-VA', 'none', 'A license is required from July 2027; until then assistants work under a licensed pathologist.'],
    ['US-VT', 'none', 'The state licenses no support staff; schools decide for themselves.'],
    ['US-WA', 'certification', 'A degree or certificate and 100 supervised hours; schools are not covered.'],
    ['US-WI', 'none', 'The page read may be out of date; schools use a special education aide license.'],
    ['US-WV', 'registration', 'Schools give a one-year authorization.'],
    ['US-WY', 'certification', 'Degree and training, 100 hours, and continuing education each year.'],
    ['AU', 'none', 'Counts as allied health assistant.'],
  ],
  'pt-aide': [['US', 'none', 'No license; usually a high school diploma and training on the job.']],
  'ot-aide': [['US', 'none', 'No license; usually a high school diploma and training on the job.']],
  'rehabilitation-aide': [['US', 'none', 'An unlicensed support role, other than a PTA or an OTA.']],
  'therapy-assistant': [
    ['CA', 'none', 'Not regulated; programs for assistants may be accredited.'],
    ['GB', 'none', 'Not regulated; support workers are usually in Agenda for Change bands 2 to 4.'],
    ['AU', 'none', 'Not registered or regulated; a Certificate III or IV in Allied Health Assistance is common.'],
  ],
};

/** The note on a row, or `null`. Throws `ImportFault` where the row no longer says what the note was written of. */
export function noteFor(key: LicensureKey, region: string, requirement: Requirement): string | null {
  const found = NOTES[key]?.find(([where]) => where === region);
  if (!found) return null;
  const [, writtenOf, note] = found;
  if (writtenOf !== requirement) {
    throw new ImportFault(
      'scripts/import/licensure-notes.ts',
      null,
      `the note on ${key} ${region} was written of "${writtenOf}", the folder now says "${requirement}": read it again`,
    );
  }
  return note;
}

/** The general role in the United States stands for posts of several disciplines, so no one rule can be named. */
export const GENERAL_ROLE_IN_THE_US: LicensureRow = {
  requirement: 'unknown',
  exam: null,
  body: null,
  mark: 'one-source',
  markText: 'career guide',
  note: 'Depends on discipline and state: PTA and OTA posts need the credential of that profession, aides usually none.',
  source: 'career-guide',
  sourceUrl: null,
  sourceDate: null,
};
