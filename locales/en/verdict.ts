import type {
  BreakEven,
  ContractorPay,
  MedianGap,
  NotCompared,
  Offer,
  OfferNote,
  Pay,
  PerDiem,
  RoleId,
  Stated,
  Verdict,
} from '../../insight/types';
import { moneyEn } from './money';
import { namesEn } from './names';

/** A share between 0 and 1: "92.35%". */
const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

/** "56 min", "1 h 56 min"; rounded down, or a limit made of it would not hold. */
const duration = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), Math.floor(minutes % 60)];
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])].join(' ') || '0 min';
};

/** A limit for each stated end, beside the pay that it is for: "up to 54 min at $35, and up to 1 h at $39". */
function limits(ends: [low: number | null, high: number | null], pays: Ends, worded: (end: number) => string): string {
  const found = ends.flatMap((end, index) => {
    const pay = [pays.low, pays.high][index] ?? null;
    return end === null || pay === null
      ? []
      : [{ limit: `up to ${worded(end)}`, pay: moneyEn.exact(pay, pays.currency) }];
  });
  const [first, second] = found;
  if (!second || first?.pay === second.pay) return first?.limit ?? '';
  return found.map(({ limit, pay }) => `${limit} at ${pay}`).join(', and ');
}

const stated = (sum: Stated, per: string): string =>
  typeof sum === 'number'
    ? `${moneyEn.hourlyRange(sum, sum, 'USD').replace(/\.00$/, '')} ${per}`
    : `${moneyEn.hourlyRange(sum[0], sum[1], 'USD').replaceAll('.00', '')} ${per}`;

/** "13", "8–13". */
const counted = (found: Stated): string => [found].flat().map(moneyEn.number).join('–');

/** What of an offer was held against a median. */
const COMPARED: Record<NonNullable<Offer['compared']>, string> = {
  exact: 'this',
  middle: 'the middle of this range',
  'low-only': 'the lower end',
  'high-only': 'the upper end',
};

const differs = (percent: number, verdict: Verdict): string =>
  verdict === 'near' ? 'about the same' : `${percent}% ${verdict === 'above' ? 'more' : 'less'}`;

/** By the tenth; rounded down, or a limit made of it would not hold. */
const hoursOf = (hours: number): string => `${moneyEn.number(Math.floor(hours * 10) / 10)} hours`;
const lowest = ([low, high]: [low: number | null, high: number | null]): number => low ?? high ?? 0;

type Ends = Pick<Pay, 'low' | 'high' | 'currency'>;
type LawNote = Extract<OfferNote, { kind: 'pay-transparency-law' }>;
type MinimumNote = Extract<OfferNote, { kind: 'below-minimum-wage' }>;
type BonusNote = Extract<OfferNote, { kind: 'sign-on-bonus' }>;

/** Where the employees of a law's threshold are counted. */
const COUNTED: Record<LawNote['counted'], string> = {
  any: '',
  'not-said': '',
  'in-state': ' there',
  'one-in-state': ', one of them there,',
  'twenty-weeks': ' over twenty weeks of the year',
};

/** What is said of an offer: why it has no verdict, the arithmetic that stands in its place, and what has to be known beside it. */
export const verdictEn = {
  /** Several medians that all say the same. */
  ofAll: (verdict: Verdict, count: number): string =>
    ({
      above: count === 2 ? 'above both medians' : 'above all medians',
      near: count === 2 ? 'about the same as both medians' : 'about the same as all medians',
      below: count === 2 ? 'below both medians' : 'below all medians',
    })[verdict],
  /** The same of the medians of several places. */
  inAllPlaces: (verdict: Verdict, count: number): string => {
    const places = count === 2 ? 'both places' : `all ${count} places`;
    return `${{ above: 'above the median', near: 'about at the median', below: 'below the median' }[verdict]} of ${places}`;
  },
  /** What a median is of, where several are told: the occupation, the place, or both. */
  ofRole: (role: RoleId): string => namesEn.role[role],
  ofRoleIn: (role: RoleId, area: string): string => `${namesEn.role[role]}, ${area}`,
  /** Of a range the middle is compared, of an open one the end that is stated. */
  against: (
    of: string,
    median: string,
    percent: number,
    verdict: Verdict,
    compared: NonNullable<Offer['compared']>,
  ): string => {
    return `${of}: median ${median}, ${COMPARED[compared]} is ${differs(percent, verdict)}.`;
  },

  why: {
    'travel-package':
      'A travel package puts taxable pay and tax-free money for living costs into one sum, so it is not held against hourly pay.',
    'per-visit': 'What pay by the visit is worth depends on how long a visit takes you.',
    'school-year': "A school's year is shorter, and the posting doesn't say how many days and hours the pay is for.",
    proxy: 'The official statistics have no figures for this occupation alone, so there is nothing to hold it against.',
    'several-roles': 'The title names several occupations, and against their medians it comes out differently.',
    'several-places': 'The posting names several places, and against their medians it comes out differently.',
    'therapist-or-assistant': 'The title is open to a therapist or an assistant, and they are paid differently.',
    'open-ended':
      'Only one end of the pay is given. Where the other lies is not said, so it is neither above nor below.',
    spread: 'The posted range is too wide to be one offer.',
    'outside-plausible': 'That is far from anything paid for this work here. Check the unit.',
    'no-unit': "The posting doesn't say how many hours it is for.",
    'no-median': 'No median is published to hold it against.',
    scale: 'A pay scale has steps and no median.',
    currency: 'It is in another currency than the figures here.',
    'self-employed':
      "A contractor pays the employer's part of payroll tax too and has no paid leave, so it is not held against employees' pay.",
    'no-pay': 'The employer states no plain wage, so there is nothing to hold against one.',
  } satisfies Record<NotCompared, string>,

  /** Of a contract at home by the week: agencies quote it in one sum. */
  whyContractWeek:
    'The week of an agency contract may have tax-free money for living costs in it beside the wage. How much, the posting does not say, so it is not held against hourly pay.',
  /** Of several rates that a post is told with. */
  whySeveralRates: 'Which of several rates would be yours depends on the post you take, so there is no verdict.',

  /** Of one end against the one median: what is given, how it stands, and what is not said. */
  oneEnd: (end: 'low-only' | 'high-only', sum: string, percent: number, verdict: Verdict): string => {
    const stands = verdict === 'near' ? 'about the same as the median' : `${percent}% ${verdict} the median`;
    return end === 'low-only'
      ? `Only the lowest pay is given, ${sum}: ${stands}. How high it goes is not said.`
      : `Only the highest pay is given, ${sum}: ${stands}. How low it starts is not said.`;
  },

  /** Where the person may be an employee or a contractor as they choose. */
  whyEitherWay: (percent: number): string =>
    `The posting leaves W-2 or 1099 open, and on a 1099 you pay about ${percent}% more of it as payroll tax, so it isn't held against the median.`,
  /** @param what of the pay is set beside it, as `COMPARED` says */
  asEmployee: (
    place: string | null,
    median: string,
    percent: number,
    verdict: Verdict,
    compared: NonNullable<Offer['compared']>,
  ): string =>
    `As an employee: the ${place ? `${place} ` : ''}median ${place ? '' : 'here '}is ${median}, and ${COMPARED[compared]} is ${differs(percent, verdict)}.`,

  /** One of several rates beside the median, for `rates`. */
  rate: (rate: string, isRange: boolean, percent: number, verdict: Verdict): string =>
    `${isRange ? `the middle of ${rate}` : rate} is ${differs(percent, verdict)}`,
  rates: (median: string, each: string[]): string => `Beside the median of ${median}, ${namesEn.list(each)}.`,

  /** Where no median is of the place; what is typical elsewhere, with its name, follows. */
  gap: {
    'place-unknown': "The posting names no place that we know, so it isn't compared.",
    'ambiguous-place': "The posting's place could be one of several, so it isn't compared.",
    elsewhere: "No median is known for every place of the posting, so it isn't compared.",
    'whole-country':
      "The posting is for the whole country, where pay differs from place to place, so it isn't compared.",
    'nation-only': "No median is published for this place or its state, so it isn't compared.",
  } satisfies Record<Exclude<MedianGap, 'not-published'>, string>,

  /** Two or three words, for a line on a card. */
  shortWhy: {
    'travel-package': 'travel package',
    'per-visit': 'paid by the visit',
    'school-year': 'school year',
    proxy: 'no comparable figures',
    'several-roles': 'several occupations',
    'several-places': 'several places',
    'therapist-or-assistant': 'therapist or assistant',
    'open-ended': 'one end only',
    spread: 'range too wide',
    'outside-plausible': 'check this figure',
    'no-unit': 'hours not said',
    'no-median': 'no median here',
    scale: 'pay scale',
    currency: 'other currency',
    'self-employed': 'contractor (1099)',
    'no-pay': 'no plain wage',
  } satisfies Record<NotCompared, string>,

  shortContractWeek: 'may include stipends',
  shortSeveralRates: 'several rates',
  shortEitherWay: 'W-2 or 1099',
  shortPlaceUnknown: 'place not known',
  shortWholeCountry: 'whole country',

  breakEven: (at: BreakEven, pay: Ends, place: string | null): string => {
    const median = `To pay the ${place ? `${place} ` : ''}median`;
    return 'minutesAVisit' in at
      ? `${median}, a visit may take ${limits(at.minutesAVisit, pay, duration)}, driving and notes included.`
      : `${median}, a day may have ${limits(at.hoursADay, pay, hoursOf)}.`;
  },
  /**
   * Of two limits the lower one, which holds for all that is offered.
   * @param place whose median it is, where that has to be said: a whole country's ("U.S."), or one of several places'
   */
  shortBreakEven: (at: BreakEven, place: string | null): string => {
    const median = place ? `${place} median` : 'median';
    return 'minutesAVisit' in at
      ? `${median} if a visit takes up to ${duration(lowest(at.minutesAVisit))}`
      : `${median} for up to ${hoursOf(lowest(at.hoursADay))}`;
  },

  contractor: (pay: string, left: string, { share }: Pick<ContractorPay, 'share'>): string =>
    `Less the employer’s half of payroll tax (about ${Math.round(share * 100)}%), ${pay} leaves ${left}, before leave, insurance and costs that an employer would pay.`,

  taxHeading: 'How this tax is worked out',
  taxParts: ({ share, rate, of }: Pick<ContractorPay, 'share' | 'rate' | 'of'>): string =>
    `${percent(rate)} on ${percent(of)} of the pay: ${percent(share)}.`,

  travelHeading: 'What the package is made of',
  taxable: 'Taxable',
  taxableHour: (sum: Stated): string => stated(sum, 'an hour'),
  /** @param area where the median is of, where that is not the place of the work */
  besideMedian: (median: string, area: string | null): string =>
    `this occupation's median ${area ? `in ${area}` : 'here'} is ${median}`,
  taxFree: 'Tax-free',
  taxFreeWeek: (sum: Stated): string => stated(sum, 'a week'),
  /** Of what is stated by the day, on how many days is not known. */
  taxFreeDay: (sum: Stated): string => stated(sum, 'a day'),
  together: 'Together',
  togetherWeek: (sum: Stated): string => stated(sum, 'a week'),
  hours: 'Hours a week',
  hoursAWeek: (hours: Stated): string => counted(hours),
  weeks: 'Weeks',
  ofWeeks: (weeks: Stated): string => counted(weeks),
  notSaid: 'no figure found',
  taxHomeHeading: 'When is the tax-free part tax-free?',
  taxHome: {
    'regular-place-of-work': (): string =>
      'Your tax home is where you usually work, wherever your family lives. Money for living costs is tax-free only away from it.',
    'years-in-one-place': (years: number): string =>
      `An assignment counts as travel only while it is meant to last, and does last, ${years === 1 ? 'one year' : `${years} years`} or less in one place.`,
    'itinerant-is-taxed': (): string =>
      'Without a usual place of work and a home you are itinerant, and all of the package is taxed as wages.',
  },
  perDiem: ({ lodgingANight, mealsAndIncidentalsADay, from, to }: PerDiem): string =>
    `For comparison, the federal standard rate for travel, ${namesEn.month(from)} to ${namesEn.month(to)}: ${moneyEn.yearly(lodgingANight, 'USD')} a night and ${moneyEn.yearly(mealsAndIncidentalsADay, 'USD')} a day for meals, where a place has no rate of its own (GSA).`,
  taxHomeNote: 'IRS Publication 463, read at second hand. This is not tax advice: ask a tax adviser about your case.',
  readAt: 'Where this was read',

  bonusOf: {
    exact: (amount: string): string => `of ${amount}`,
    'at-most': (amount: string): string => `of up to ${amount}`,
    'at-least': (amount: string): string => `of ${amount} or more`,
  } satisfies Record<BonusNote['bound'], (amount: string) => string>,

  notes: {
    'pay-transparency-law': ({ stateName, employees, counted }: LawNote): string => {
      const who = employees > 1 ? ` with ${employees} or more employees${COUNTED[counted]}` : '';
      return `${stateName} law asks employers${who} to state pay in postings.`;
    },
    'below-minimum-wage': (minimum: string, state: string, asOf: string, lies: MinimumNote['lies']): string =>
      `${lies === 'all' ? 'That' : 'The low end'} is under the minimum wage of ${state}, ${minimum} as of ${namesEn.month(asOf)}.`,
    'sign-on-bonus': (amount: string | null, months: number | null, worth: string | null): string => {
      const bonus = `Sign-on bonus${amount === null ? '' : ` ${amount}`}`;
      return months === null
        ? `${bonus}: ask how long you have to stay and what you pay back if you leave.`
        : `${bonus} for ${months} months${worth ? `: worth ${worth} over that time at full-time hours` : ''}.`;
    },
    'no-benefits': (quoted: string): string => `It says of benefits: “${quoted}”`,
  },

  lawHeading: 'Which law',
  lawRead: (read: string): string => `, read ${namesEn.month(read)}.`,

  bandThisYear: (band: string, year: string): string => `The posted pay is ${band} of ${year}, this year's scale.`,
  bandLastYear: (band: string, year: string): string =>
    `The posted pay is ${band} of ${year}: last year's scale. This year's is below.`,
  bandOther: (band: string): string => `The posted pay is not that of ${band}, this year or last.`,
  /** A wide group's own figure, never a measure. */
  groupFigure: (series: string, figure: string, place: string | null): string =>
    `The wider group “${series}”, which holds other occupations too, has a median of ${figure}${place ? ` in ${place}` : ''}.`,
  /** Beside typical pay by the year: it is the posted one that has none. */
  hourlyOnly:
    "Only the hour is compared: this work may not be full time all year, so its pay is not made into a full-time year's. Typical pay by the year is for work all year.",
};
