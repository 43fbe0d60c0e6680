import type { Supervision } from '../../insight/types';
import { namesEn } from './names';

const COUNTED = {
  assistants: 'assistants',
  'full-time-assistants': 'full-time assistants',
  'assistants-aides-students': 'assistants, aides and students together',
  'all-but-therapists': 'people who are not licensed therapists',
  aides: 'aides',
  apprentices: 'apprentices',
} satisfies Record<Supervision['counted'], string>;

const SETTING = {
  everywhere: '',
  schools: ' in schools',
  'outside-hospitals': ' outside hospitals and some other settings',
} satisfies Record<Supervision['setting'], string>;

/** What the panel says of skills, asks, license, outlook, sources, and how it was worked out. */
export const detailsEn = {
  skillsHeading: 'Skills it asks for',
  skillsHave: (have: number, asked: number): string => `you have ${have} of ${asked}`,
  noneNamed: 'The posting names none of the usual skills.',
  typicalHeading: 'Typical of the job, not named',
  typicalOnlyHeading: 'Typical skills',
  have: 'you have it',
  more: (count: number): string => `${count} more`,

  asksHeading: 'What else it asks',
  experience: (years: number): string =>
    years === 0 ? 'No experience needed' : `${years}+ ${years === 1 ? 'year' : 'years'} of experience`,
  newGraduates: 'New graduates welcome',
  noNewGraduates: (quoted: string): string => `Doesn't take new graduates: “${quoted}”`,

  licenseHeading: (region: string, role: string | null = null): string =>
    role === null ? `License in ${region}` : `${role} license in ${region}`,
  ofWholeCountry: (country: string, state: string): string =>
    `Our source is for ${country} as a whole, not for ${state} alone.`,
  /** @param states the others that the posting names */
  licenseElsewhere: (region: string, states: string[]): string =>
    `This is for ${region}. The posting also names ${namesEn.list(states)}, where other rules may hold.`,
  licenseAssumed: (region: string): string => `${region} is from your settings.`,
  exam: (exam: string): string => `Exam: ${exam}.`,
  continuingEducation: (hours: number, years: number | null): string =>
    years === null
      ? `Continuing education: ${hours} hours; our source does not say how often.`
      : `Continuing education: ${hours} hours every ${years === 1 ? 'year' : `${years} years`}.`,
  compact: {
    active: (name: string): string => `Member of the ${name}.`,
    enacted: (name: string): string => `Has joined the ${name}; it is not in force here yet.`,
    no: (name: string): string => `Not a member of the ${name}.`,
    'leaves-out-assistants': (name: string): string => `The ${name} does not cover assistants.`,
  },
  supervised: (atMost: number | 'no-limit', { counted, setting }: Supervision): string =>
    atMost === 'no-limit'
      ? `Supervision: no limit on how many ${COUNTED[counted]} one supervisor may have${SETTING[setting]}.`
      : `Supervision: one supervisor may have up to ${atMost} ${COUNTED[counted]}${SETTING[setting]}.`,
  supervisedShare: (percent: number, direct: number, firstNinetyDays: number | null): string =>
    `Supervised for ${percent}% of the work, ${direct}% directly${
      firstNinetyDays === null ? '' : `; for ${firstNinetyDays}% in the first 90 days`
    }.`,
  supervisionUnknown: 'Supervision: how many assistants one supervisor may have could not be established.',
  privilege: (from: string, to: string): string =>
    `Your ${from} license can cover ${to} through a compact privilege. Apply for one first.`,
  checkWithBoard: 'Check with the state board.',
  checkWithRegulator: 'Check with the regulator there.',
  undated: 'undated',
  /** After a mark, of a text that is no longer new: "Two sources agree, as of 2014." */
  asOf: (date: string): string => `as of ${namesEn.month(date)}`,
  /** Behind a link to the source. */
  dated: (date: string | null, old: boolean): string =>
    date === null ? '(undated)' : old ? `(${namesEn.month(date)}, may have changed since)` : `(${namesEn.month(date)})`,
  readAt: 'Source',
  olderHeading: 'An older source said:',
  licenseMore: 'More about this license',
  newTab: '(opens in a new tab)',

  medicareHeading: 'What Medicare pays for your work',
  medicare: (percent: number, year: string, modifier: string): string =>
    `Since ${year} Medicare Part B has paid ${percent}% of the usual amount for outpatient therapy that an assistant gives (modifier ${modifier}). It is what the employer is paid, not you.`,
  outlookHeading: 'Outlook',
  outlook: (percent: number, period: string): string =>
    percent === 0
      ? `Jobs are projected to stay level, ${period}.`
      : `Jobs are projected to ${percent > 0 ? 'grow' : 'shrink'} ${Math.abs(percent)}%, ${period}.`,
  openings: (count: string): string => `About ${count} openings a year across the country.`,
  outlookProxy: (series: string): string => `Projection of “${series}”.`,

  sourcesHeading: 'Sources',
  source: (publisher: string, title: string, period: string): string =>
    [publisher, title, period].filter((part) => part !== '').join(', '),

  moreOfJob: 'More about this job',
  howHeading: 'How this is worked out',
  evidence: (words: string[]): string => `Recognized by: ${words.map((word) => `“${word}”`).join(', ')}.`,
  payOrigin: (origin: string, quoted: string): string => `Pay read from ${origin}: “${quoted}”.`,
  percentileMethod:
    'A percentile says how many of 100 earn less. It is read off a curve through the published points, never outside them.',
  tiersMethod:
    'Pay by experience is our estimate. Of all who do this work here, a quarter earn less than the first figure, half less than the second and three quarters less than the third.',
  hoursMethod: (hours: string): string =>
    `Hourly and yearly figures differ by one constant: ${hours} hours a year. You can set it in the settings.`,

  correctHeading: 'Not this role?',
  correctLabel: 'This job is',
  correctNone: 'Not a therapy-assistant job',
  correctSave: 'Remember for this title',
};
