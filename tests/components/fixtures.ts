import type { Comparison, Display, Insight, Offer, Pay, WageBand } from '../../insight/types';

/**
 * Insights made by hand for looking at and for tests. Wages are OEWS May 2025 as printed; the comparisons are worked out
 * on paper from them at 2,080 hours.
 */
export const display: Display = {
  payFirst: 'hour',
  hoursAYear: 2080,
  yearsOfExperience: 4,
  collapsed: false,
  today: '2026-11-26',
};

export const dallas: WageBand = {
  role: 'physical-therapist-assistant',
  kind: 'wage-survey',
  p10: 37890,
  p25: 64080,
  median: 80370,
  p75: 91410,
  p90: 104890,
  points: [],
  lowHighOnly: false,
  annualised: false,
  currency: 'USD',
  areaCode: '19100',
  areaTitle: 'Dallas-Fort Worth-Arlington, TX',
  period: 'May 2025',
  source: 'bls-oews-2025',
  fallback: null,
  fallbackReason: null,
  proxyFor: null,
  proxy: null,
  employment: 2110,
};

const nation: WageBand = {
  ...dallas,
  p10: 47750,
  p25: 59820,
  median: 68380,
  p75: 78680,
  p90: 89510,
  areaCode: 'US',
  areaTitle: 'United States',
  fallback: 'nation',
  fallbackReason: 'no-place',
  employment: 112430,
};

export const pay = (low: number | null, high: number | null, per: Pay['per'], quoted: string): Pay => ({
  low,
  high,
  currency: 'USD',
  per,
  quoted,
  doubts: [],
});

/** $39-43 an hour: $81,120-89,440 a year; the middle, $85,280, is $4,910 or 6.1 % above 80,370. */
const above: Comparison = {
  annualLow: 81120,
  annualHigh: 89440,
  hourlyLow: 39,
  hourlyHigh: 43,
  assumptions: [],
  differenceAnnual: 4910,
  differenceShare: 4910 / 80370,
  position: 'above',
  percentile: 61.4,
  outside: null,
  tier: 'mid',
};

/** Held against the one median of Dallas: 80,370 / 2,080 = 38.639… an hour. */
const offer: Offer = {
  arrangement: 'staff',
  verdict: 'above',
  notCompared: null,
  against: [
    {
      role: 'physical-therapist-assistant',
      areaCode: '19100',
      areaTitle: 'Dallas-Fort Worth-Arlington, TX',
      medianHourly: 38.64,
      differenceShare: 4910 / 80370,
      verdict: 'above',
    },
  ],
  compared: 'middle',
  medianGap: null,
  severalAreas: false,
  hoursCounted: null,
  travel: null,
  travelFacts: null,
  breakEven: null,
  contractor: null,
  onScale: null,
  notes: [],
};

/** No verdict, for this reason. */
const without = (notCompared: Offer['notCompared'], more: Partial<Offer> = {}): Offer => ({
  ...offer,
  verdict: null,
  notCompared,
  against: [],
  ...more,
});

/** A posting in Plano with everything that a posting can say. */
export const plano: Insight = {
  time: { hoursAWeek: null, weeks: null, school: null, visitsADay: null },
  title: 'Physical Therapist Assistant (PTA) - Outpatient',
  role: 'physical-therapist-assistant',
  match: {
    role: 'physical-therapist-assistant',
    confidence: 0.98,
    doubtful: false,
    doubtReason: null,
    evidence: ['Physical Therapist Assistant', 'PTA'],
    alsoOpenTo: [],
  },
  region: {
    country: 'US',
    state: 'TX',
    metro: '19100',
    how: 'posting-location',
    place: 'Plano',
    remote: false,
    several: false,
    ambiguous: false,
  },
  band: dallas,
  nearest: [],
  tiers: [
    { tier: 'entry', years: [0, 2], annual: 64080, percentile: 25 },
    { tier: 'mid', years: [3, 5], annual: 80370, percentile: 50 },
    { tier: 'senior', years: [6, null], annual: 91410, percentile: 75 },
  ],
  pay: {
    pay: pay(39, 43, 'hour', '$39 - $43 an hour'),
    also: [],
    extras: [
      { kind: 'sign-on-bonus', low: 2000, high: 2000, currency: 'USD', per: null, quoted: '$2,000 sign-on bonus' },
    ],
  },
  unreadPay: false,
  isByUnits: false,
  payOrigin: 'pay-text',
  payConflicts: [],
  offer,
  comparison: above,
  step: null,
  skills: {
    asked: [
      { id: 'gait-training', name: 'Gait training', quoted: 'gait training', have: true },
      { id: 'therapeutic-exercise', name: 'Therapeutic exercise', quoted: 'exercise programs', have: true },
      { id: 'documentation', name: 'Documentation', quoted: 'documents in the EMR', have: false },
      { id: 'transfers', name: 'Transfers', quoted: 'safe transfers', have: false },
    ],
    typical: [
      'Modalities',
      'Manual therapy',
      'Range of motion',
      'Patient education',
      'Balance training',
      'Teamwork',
      'Neuromuscular re-education',
      'Equipment upkeep',
    ].map((name) => ({ id: name.toLowerCase(), name, have: name === 'Teamwork' })),
    descriptionRead: true,
  },
  asks: {
    experience: { years: 1, quoted: '1 year of experience' },
    tier: 'entry',
    settings: ['outpatient'],
    schedule: ['full-time'],
    credentials: [{ id: 'cpr-bls', quoted: 'BLS' }],
    newGraduatesWelcome: true,
    newGraduatesRefused: null,
  },
  terms: {
    terms: [
      { id: 'productivity', quoted: null, says: null },
      { id: 'caseload', quoted: 'one patient per 40-minute slot', says: 'said' },
      { id: 'paid-documentation-and-driving', quoted: null, says: null },
      { id: 'mileage', quoted: null, says: null },
      { id: 'guaranteed-hours', quoted: null, says: null },
      { id: 'employment-status', quoted: null, says: null },
      { id: 'paid-time-off', quoted: '15 days of PTO', says: 'said' },
      { id: 'mentorship', quoted: 'No formal mentorship', says: 'denied' },
      { id: 'sign-on-bonus', quoted: '$2,000 sign-on bonus', says: 'said' },
      { id: 'on-site-supervision', quoted: null, says: null },
    ],
    complete: true,
  },
  certificationsOfNamed: [],
  certification: {
    role: 'physical-therapist-assistant',
    regionCode: 'US-TX',
    regionName: 'Texas',
    insteadOf: null,
    requirement: 'license',
    exam: 'NPTE-PTA (FSBPT)',
    body: 'Texas Board of Physical Therapy Examiners',
    bodyUrl: 'https://www.ptot.texas.gov',
    continuingEducation: {
      hours: 20,
      years: 2,
      mark: 'two-sources',
      sourceUrl: 'https://www.ptot.texas.gov/rules',
      sourceDate: '2024-09-20',
    },
    compact: {
      name: 'PT Compact',
      step: 'active',
      mark: 'two-sources',
      sourceUrl: 'https://ptcompact.org/compact-map',
      sourceDate: '2026-09-02',
    },
    supervision: {
      atMost: 3,
      counted: 'assistants',
      setting: 'everywhere',
      share: null,
      mark: 'one-source',
      sourceUrl: 'https://www.fsbpt.net/ratio',
      sourceDate: null,
    },
    mark: 'two-sources',
    checkWithBoard: false,
    note: 'The board calls it continuing competence.',
    sourceUrl: 'https://www.ptot.texas.gov/physical-therapy',
    sourceDate: '2026-09',
    older: { requirement: 'license', sourceUrl: null, sourceDate: '2024' },
    privilege: { from: 'LA', to: 'TX' },
    elsewhere: [],
    importedOn: '2026-11-26',
  },
  outlook: { changePercent: 22, annualOpenings: 19800, period: '2024–34', source: 'bls-ep-2024-34', proxyFor: null },
  medicare: {
    percent: 85,
    since: '2022-01-01',
    modifier: 'CQ',
    url: 'https://www.cms.gov/medicare',
    source: 'medicare-assistants',
  },
  sources: [
    {
      id: 'bls-oews-2025',
      publisher: 'U.S. Bureau of Labor Statistics',
      title: 'Occupational Employment and Wage Statistics',
      period: 'May 2025',
      licence: 'public domain',
      url: 'https://www.bls.gov/oes/tables.htm',
    },
    {
      id: 'bls-ep-2024-34',
      publisher: 'U.S. Bureau of Labor Statistics',
      title: 'Employment Projections',
      period: '2024-34',
      licence: 'public domain',
      url: 'https://www.bls.gov/emp/data/occupational-data.htm',
    },
  ],
};

/** The same posting without a word on pay. */
export const noPay: Insight = {
  ...plano,
  pay: { pay: null, also: [], extras: [] },
  payOrigin: null,
  offer: without('no-pay', { compared: null }),
  comparison: null,
};

/** A doubtful match whose place has no figure of its own, read from a title only. */
export const doubtful: Insight = {
  ...noPay,
  title: 'PT/PTA',
  match: {
    ...plano.match,
    confidence: 0.62,
    doubtful: true,
    doubtReason: 'therapist-or-assistant',
    evidence: ['PTA'],
    alsoOpenTo: ['physical-therapist'],
  },
  band: nation,
  skills: { asked: [], typical: plano.skills.typical, descriptionRead: false },
  terms: null,
};

/** The general role: the career guide's figures, and the Bureau's for the nearest roles beside them. */
export const general: Insight = {
  ...noPay,
  title: 'Therapy Assistant',
  role: 'therapy-assistant',
  match: { ...plano.match, role: 'therapy-assistant', evidence: ['Therapy Assistant'] },
  band: {
    ...nation,
    role: 'therapy-assistant',
    kind: 'career-guide',
    p10: null,
    p25: null,
    median: 45000,
    p75: null,
    p90: 55000,
    source: 'career-guide',
    fallback: null,
    fallbackReason: null,
    employment: null,
  },
  nearest: [dallas, { ...dallas, role: 'occupational-therapy-assistant', median: 81170 }],
  tiers: [
    { tier: 'entry', years: [0, 2], annual: 38000, percentile: null },
    { tier: 'mid', years: [3, 5], annual: 45000, percentile: null },
    { tier: 'senior', years: [6, null], annual: 52000, percentile: null },
  ],
  certification: null,
  sources: [
    { id: 'career-guide', publisher: 'Jobicy', title: 'Career guide', period: 'undated', licence: '', url: '' },
    ...plano.sources.slice(0, 1),
  ],
};

/** A rehabilitation aide, whose figures are another occupation's; $15 an hour is $31,200, 22.7 % below 40,350. */
export const proxy: Insight = {
  ...plano,
  title: 'Rehab Aide',
  role: 'rehabilitation-aide',
  match: { ...plano.match, role: 'rehabilitation-aide', evidence: ['Rehab Aide'] },
  band: {
    ...dallas,
    role: 'rehabilitation-aide',
    p10: 34320,
    p25: 34950,
    median: 40350,
    p75: 43250,
    p90: 48130,
    areaCode: '23420',
    areaTitle: 'Fresno, CA',
    proxyFor: 'Physical Therapist Aides',
    proxy: 'near',
    employment: 240,
  },
  pay: { pay: pay(15, 15, 'hour', '$15 an hour'), also: [pay(40, 45, 'visit', '$40-45 a visit')], extras: [] },
  payConflicts: [{ origin: 'structured', pay: pay(16, 18, 'hour', '16-18') }],
  offer: {
    ...offer,
    arrangement: 'part-time',
    verdict: 'below',
    compared: 'exact',
    against: [
      {
        role: 'rehabilitation-aide',
        areaCode: '23420',
        areaTitle: 'Fresno, CA',
        medianHourly: 19.4,
        differenceShare: -9150 / 40350,
        verdict: 'below',
      },
    ],
  },
  comparison: {
    ...above,
    annualLow: 31200,
    annualHigh: 31200,
    hourlyLow: 15,
    hourlyHigh: 15,
    differenceAnnual: -9150,
    differenceShare: -9150 / 40350,
    position: 'below',
    percentile: null,
    outside: { side: 'below', percentile: 10 },
    tier: 'entry',
  },
};

/** England: the pay points of two bands, yearly as agreed, no survey. */
export const england: Insight = {
  ...noPay,
  title: 'Physiotherapy Assistant',
  region: {
    country: 'GB',
    nation: 'england',
    londonZone: null,
    how: 'posting-location',
    place: 'Leeds',
    remote: false,
    several: false,
    ambiguous: false,
  },
  band: {
    ...dallas,
    kind: 'pay-scale',
    p10: null,
    p25: null,
    median: null,
    p75: null,
    p90: null,
    points: [
      { label: 'Band 3, Year 1', annual: 25760, hourly: null },
      { label: 'Band 3, Year 2+', annual: 27476, hourly: null },
      { label: 'Band 4, Year 1', annual: 28392, hourly: null },
    ],
    currency: 'GBP',
    areaCode: 'GB-england',
    areaTitle: 'England',
    period: '2026/27',
    source: 'nhs-afc-england-2026',
    employment: null,
  },
  tiers: [],
  certification: null,
  outlook: null,
};

/** A week of a travel contract, with its parts. */
export const travel: Insight = {
  ...noPay,
  title: 'Travel PTA',
  pay: { pay: pay(1599, 1926, 'week', '$1,599 to $1,926 per week'), also: [], extras: [] },
  offer: without('travel-package', {
    arrangement: 'travel',
    travel: { weeks: 13, hoursAWeek: 40, taxableHourly: 20, taxFreeWeekly: 980, grossWeekly: [1599, 1926] },
  }),
};

/** $55 a visit against 38.639… an hour: 55 / 38.639… x 60 = 85 minutes. */
export const perVisit: Insight = {
  ...noPay,
  title: 'PTA - Home Health',
  pay: { pay: pay(55, 55, 'visit', '$55 per visit'), also: [], extras: [] },
  offer: without('per-visit', { arrangement: 'per-visit', breakEven: { minutesAVisit: [85, 85] } }),
};

/** $48 an hour: 48 x (1 - 0.0765) = 44.328. */
export const contractor: Insight = {
  ...noPay,
  title: 'PTA - 1099',
  pay: { pay: pay(48, 48, 'hour', '$48 an hour'), also: [], extras: [] },
  offer: without('self-employed', {
    arrangement: 'self-employed',
    contractor: {
      share: 0.07064775,
      rate: 0.0765,
      of: 0.9235,
      per: 'hour',
      low: 44.61,
      high: 44.61,
      citation: '26 U.S.C. § 1402(a)(12)',
      url: 'https://law.example/1402',
    },
  }),
};

const inTexas = plano.certification ? [plano.certification] : [];

/** Two disciplines, whose medians both lie above $62,000-70,000: the middle, 66,000, is 31.73 an hour. */
export const eitherDiscipline: Insight = {
  ...general,
  title: 'OTA or PTA',
  match: {
    ...general.match,
    evidence: ['OTA', 'PTA'],
    alsoOpenTo: ['occupational-therapy-assistant', 'physical-therapist-assistant'],
  },
  certificationsOfNamed: inTexas.flatMap((own) => [
    own,
    { ...own, role: 'occupational-therapy-assistant', exam: 'NBCOT COTA', body: 'Texas Board of Occupational Therapy' },
  ]),
  pay: { pay: pay(62000, 70000, 'year', '$62,000 - $70,000 a year'), also: [], extras: [] },
  offer: {
    ...offer,
    verdict: 'below',
    hoursCounted: { by: 'full-time' },
    against: (['occupational-therapy-assistant', 'physical-therapist-assistant'] as const).map((role, index) => ({
      role,
      areaCode: '19100',
      areaTitle: 'Dallas-Fort Worth-Arlington, TX',
      medianHourly: index === 0 ? 39.02 : 38.64,
      differenceShare: (66000 - (index === 0 ? 81170 : 80370)) / (index === 0 ? 81170 : 80370),
      verdict: 'below',
    })),
  },
};

/** A speech-language pathology assistant: only a wide group's figures are published. */
export const wideGroup: Insight = {
  ...noPay,
  title: 'SLPA',
  role: 'speech-language-pathology-assistant',
  match: { ...plano.match, role: 'speech-language-pathology-assistant', evidence: ['SLPA'] },
  band: { ...dallas, median: 44490, proxyFor: 'Healthcare Support Workers, All Other', proxy: 'broad' },
  tiers: [],
  pay: { pay: pay(28, 32, 'hour', '$28 - $32 an hour'), also: [], extras: [] },
  offer: without('proxy'),
};
