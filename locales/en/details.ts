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

  licenseHeading: (region: string): string => `License in ${region}`,
  exam: (exam: string): string => `Exam: ${exam}.`,
  continuingEducation: (hours: number, years: number | null): string =>
    years === null
      ? `Continuing education: ${hours} hours; our source does not say how often.`
      : `Continuing education: ${hours} hours every ${years === 1 ? 'year' : `${years} years`}.`,
  compact: {
    active: (name: string): string => `Member of the ${name}.`,
    enacted: (name: string): string => `Has joined the ${name}; it is not in force here yet.`,
    no: (name: string): string => `Not a member of the ${name}.`,
  },
  privilege: (from: string, to: string): string =>
    `Your ${from} license can cover ${to} through a compact privilege. Apply for one first.`,
  checkWithBoard: 'Check with the state board.',
  checkWithRegulator: 'Check with the regulator there.',
  dated: (date: string): string => `(${date})`,
  readAt: 'Source',
  olderHeading: 'An older source said:',
  licenseMore: 'More about this license',
  newTab: '(opens in a new tab)',

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
  percentileMethod: 'Percentiles are read off a curve through the published points, and never outside them.',
  hoursMethod: (hours: string): string =>
    `Hourly and yearly figures differ by one constant: ${hours} hours a year. You can set it in the settings.`,

  correctHeading: 'Not this role?',
  correctLabel: 'This job is',
  correctNone: 'Not a therapy-assistant job',
  correctSave: 'Remember for this title',
};
