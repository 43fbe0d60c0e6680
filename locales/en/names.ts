import type {
  Asks,
  CountryCode,
  PayExtra,
  PayOrigin,
  PayPer,
  Requirement,
  RoleId,
  Schedule,
  Setting,
  TherapistProfession,
  Tier,
  VerificationMark,
} from '../../insight/types';

const ordinalForms = new Intl.PluralRules('en-US', { type: 'ordinal' });
const ORDINAL_ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

const months = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The names of things, shared by every surface. */
export const namesEn = {
  product: 'Therapy Pay Lens',

  /** In a sentence: "a … job". */
  role: {
    'physical-therapist-assistant': 'Physical therapist assistant',
    'occupational-therapy-assistant': 'Occupational therapy assistant',
    'speech-language-pathology-assistant': 'Speech-language pathology assistant',
    'physical-therapist-aide': 'Physical therapist aide',
    'occupational-therapy-aide': 'Occupational therapy aide',
    'rehabilitation-aide': 'Rehabilitation aide',
    'therapy-assistant': 'Therapy assistant',
  } satisfies Record<RoleId, string>,

  /** Where there is room for two words. */
  roleShort: {
    'physical-therapist-assistant': 'PTA',
    'occupational-therapy-assistant': 'OTA',
    'speech-language-pathology-assistant': 'SLPA',
    'physical-therapist-aide': 'PT aide',
    'occupational-therapy-aide': 'OT aide',
    'rehabilitation-aide': 'Rehab aide',
    'therapy-assistant': 'Therapy asst.',
  } satisfies Record<RoleId, string>,

  therapist: {
    'physical-therapist': 'Physical therapist',
    'occupational-therapist': 'Occupational therapist',
    'speech-language-pathologist': 'Speech-language pathologist',
  } satisfies Record<TherapistProfession, string>,

  country: {
    US: 'United States',
    CA: 'Canada',
    GB: 'United Kingdom',
    AU: 'Australia',
  } satisfies Record<CountryCode, string>,

  /** The country after "in" or "for". */
  inCountry: {
    US: 'the United States',
    CA: 'Canada',
    GB: 'the United Kingdom',
    AU: 'Australia',
  } satisfies Record<CountryCode, string>,

  tier: { entry: 'Entry', mid: 'Mid-career', senior: 'Senior' } satisfies Record<Tier, string>,

  per: {
    hour: 'an hour',
    day: 'a day',
    week: 'a week',
    'two-weeks': 'every two weeks',
    'half-month': 'twice a month',
    month: 'a month',
    year: 'a year',
    visit: 'a visit',
    shift: 'a shift',
  } satisfies Record<PayPer, string>,

  setting: {
    'skilled-nursing': 'Skilled nursing',
    'home-health': 'Home health',
    outpatient: 'Outpatient',
    school: 'School',
    'acute-care': 'Acute care',
    'inpatient-rehabilitation': 'Inpatient rehab',
    pediatric: 'Pediatrics',
    travel: 'Travel',
    telehealth: 'Telehealth',
  } satisfies Record<Setting, string>,

  schedule: {
    'full-time': 'Full-time',
    'part-time': 'Part-time',
    prn: 'PRN',
    contract: 'Contract',
    temporary: 'Temporary',
    weekends: 'Weekends',
    evenings: 'Evenings',
    nights: 'Nights',
  } satisfies Record<Schedule, string>,

  credential: {
    'state-licence': 'State license',
    'cpr-bls': 'CPR / BLS',
    'driving-licence': "Driver's license",
    nbcot: 'NBCOT',
    'asha-slpa': 'ASHA C-SLPA',
    npte: 'NPTE',
  } satisfies Record<Asks['credentials'][number]['id'], string>,

  extra: {
    'sign-on-bonus': 'Sign-on bonus',
    bonus: 'Bonus',
    stipend: 'Stipend',
    referral: 'Referral bonus',
    mileage: 'Mileage',
    relocation: 'Relocation help',
    overtime: 'Overtime',
    other: 'Extra',
  } satisfies Record<PayExtra['kind'], string>,

  origin: {
    'pay-text': "the page's pay line",
    structured: "the page's job data",
    description: 'the description',
    title: 'the title',
  } satisfies Record<PayOrigin, string>,

  requirement: {
    license: 'A license is required.',
    certification: 'Certification is required.',
    registration: 'Registration is required.',
    'license-or-certification': 'A license or certification is required.',
    none: 'No license is required.',
    unknown: 'What is required could not be established.',
  } satisfies Record<Requirement, string>,

  mark: {
    verified: 'Verified at the source',
    'two-sources': 'Two sources agree',
    'one-source': 'One source only',
    conflict: 'Sources disagree',
    'not-read': 'Not verified',
  } satisfies Record<VerificationMark, string>,

  bounds: (low: string, high: string): string => `${low} to ${high}`,
  otherMoney: (sign: string, bounds: string): string => `Another currency: here it is in ${sign}. ${bounds}`,
  notANumber: (bounds: string): string => `Not a number. ${bounds}`,

  ordinal: (n: number): string => `${n}${ORDINAL_ENDINGS[ordinalForms.select(n)] ?? 'th'}`,

  list: (items: string[], word: 'and' | 'or' = 'and'): string =>
    new Intl.ListFormat('en-US', { type: word === 'and' ? 'conjunction' : 'disjunction' }).format(items),

  /** "2014", "2014-05" or "2014-05-31" in words, to the month. */
  month: (date: string): string =>
    date.length === 4 ? date : months.format(Date.parse(date.length === 7 ? `${date}-01` : date)),
};
