import type { DoubtReason, FallbackReason, HoursCounted, PayDoubt, RegionHow } from '../../insight/types';
import { moneyEn } from './money';
import { namesEn } from './names';

/** The series of a proxy, as a group of people in the middle of a sentence. */
const inSentence = (seriesTitle: string): string => `“${seriesTitle}”`;

/** As a sentence begins: "From $36". */
function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Shares as people count them, the plainest first, with how many of 100 each is. */
const SHARES: readonly [words: string, percent: number][] = [
  ['half', 50],
  ...[1, 2, 3, 4, 6, 7, 8, 9].map((tenths): [string, number] => [`${tenths} in 10`, tenths * 10]),
  ...[1, 3].map((quarters): [string, number] => [`${quarters} in 4`, quarters * 25]),
  ...[1, 2].map((thirds): [string, number] => [`${thirds} in 3`, (thirds * 100) / 3]),
  ...[1, 3, 7, 9, 11, 13, 17, 19].map((twentieths): [string, number] => [`${twentieths} in 20`, twentieths * 5]),
];

/** A percentile as people count, by the share that is nearest: "3 in 10", "1 in 4". Of two as near the plainer one. */
function shareOf(percentile: number): string {
  const away = ([, percent]: (typeof SHARES)[number]): number => Math.abs(percent - percentile);
  const [words] = SHARES.reduce((nearest, each) => (away(each) < away(nearest) ? each : nearest));
  return words;
}

const INSTEAD = {
  preferences: (area: string): string => `figures for your region, ${area}, are shown.`,
  'page-country': (area: string): string => `figures for the site's country, ${area}, are shown.`,
  unset: (area: string): string => `${area} figures are shown. Set your region in the settings.`,
};

/** What the panel says: header, verdict, scale, tiers and the notes on pay. */
export const panelEn = {
  label: (role: string): string => `${namesEn.product}: ${role}`,
  possibly: (role: string): string => `Possibly: ${role}`,
  /** A post for any of several: in two words each, and by their full names. */
  anyOf: (short: string[]): string => namesEn.list(short, 'or'),
  anyOfInFull: ([first = '', ...others]: string[]): string =>
    namesEn.list([first, ...others.map((role) => `${role.charAt(0).toLowerCase()}${role.slice(1)}`)], 'or'),
  alsoOpenTo: (roles: string[]): string => `Also open to: ${namesEn.list(roles, 'or')}`,
  settings: 'Settings',
  hideOnSite: 'Hide on this site',
  hiddenOnSite: 'Pay Lens is hidden on this site. You can switch it on again in its settings.',
  collapse: 'Fold this panel',
  expand: 'Unfold this panel',

  /** The verdict in three parts, of which the middle one is stressed. */
  above: (percent: number): string => `${percent}% above`,
  below: (percent: number): string => `${percent}% below`,
  near: 'about at',
  /** Of an offer with one end: that end is as near to the median as it gets. */
  atLeast: (difference: string): string => `at least ${difference}`,
  verdictLead: (posted: string): string => `${capital(posted)}: `,
  verdictLeadMiddle: (posted: string): string => `${capital(posted)}: the middle is `,
  /** Of a range its middle is compared; `below` and `above` are percent, where its ends lie on both sides of the median. */
  middle: (middle: string, ends: { below: number; above: number } | null): string =>
    `The middle of the range is ${middle}.${
      ends === null ? '' : ` Its ends lie from ${ends.below}% below to ${ends.above}% above the median.`
    }`,
  percentile: (n: number): string => `About ${shareOf(n)} earn less (${namesEn.ordinal(n)} percentile).`,
  outside: (side: 'below' | 'above', percentile: number): string =>
    `${side === 'below' ? 'Fewer' : 'More'} than ${percentile} in 100 earn less (${side} the ${namesEn.ordinal(percentile)} percentile).`,
  /** How an offer to people who begin stands to the pay that is usual for them. */
  entryPay: (figure: string, stands: 'within' | 'higher' | 'lower' | 'above-lowest' | 'below-highest'): string =>
    `Usual entry pay here, estimated: ${figure}, ${
      {
        within: 'within this range',
        higher: 'which is more than this',
        lower: 'which is less than this',
        'above-lowest': 'which is more than the lowest pay given',
        'below-highest': 'which is less than the highest pay given',
      }[stands]
    }.`,
  medianOf: (place: string | null): string => (place ? `the ${place} median` : 'the median here'),
  medianOfProxy: (series: string, place: string | null): string =>
    `the ${place ? `${place} ` : ''}median of ${inSentence(series)}`,
  nationMedian: { US: 'U.S.', CA: 'Canadian', GB: 'UK', AU: 'Australian' },

  offerActions: 'This offer',
  openOffer: 'Work out the real hour',

  noPayPosted: 'No pay posted.',
  payNotRead: 'No pay that we can read.',
  /** @param quoted the rates in the posting's words */
  severalRates: (quoted: string[], areMore: boolean): string =>
    `Several rates: ${namesEn.list([...quoted.map((words) => `“${words}”`), ...(areMore ? ['others'] : [])])}.`,
  /** Sums that stand in the text, in its words; or that there are some. */
  sumsInText: (quoted: string[]): string =>
    quoted.length === 0
      ? 'A figure in the text may be the pay: look for it there.'
      : `The text has ${namesEn.list(quoted.map((words) => `“${words}”`))}, which may not be for this job.`,
  typicalIn: (place: string | null, figure: string): string => `Typical ${place ? `in ${place}` : 'here'}: ${figure}`,
  eachTypical: (role: string, figure: string): string => `${role} ${figure}`,
  guideMedian: (figure: string): string => `The career guide's median: ${figure}`,
  payScaleRange: (range: string): string => `The NHS pay scale: ${range}`,
  awardFrom: (figure: string): string => `The award's minimum: from ${figure}`,
  noFigures: 'No published pay figure covers this place.',
  medianNotPublished: 'No median is published here.',
  topTenth: (figure: string): string => `The top tenth earns ${figure} or more.`,
  posted: (pay: string): string => `Posted: ${pay}.`,
  /** The same where it stands alone, as a heading. */
  offered: capital,

  /** The line under the verdict. */
  yearlyAt: (range: string, hours: number): string => `${capital(range)} a year at ${moneyEn.number(hours)} hours.`,
  yearlyOf: {
    week: (range: string): string => `${capital(range)} in 52 weeks.`,
    month: (range: string): string => `${capital(range)} in twelve months.`,
  },
  hourlyAt: (range: string, hours: string): string => `${capital(range)} an hour at ${hours}.`,
  /** Of pay whose hours are other than full-time: the hour of both, and no year. */
  byTheHour: (range: string, median: string, figure: string, hours: string): string =>
    `By the hour, ${range} against ${median} of ${figure} (${hours}).`,
  countedAt: (hours: string): string => `Compared by the hour, at ${hours}.`,
  hoursAYear: (hours: number): string => `${moneyEn.number(hours)} hours a year`,
  hoursAWeek: (hours: number): string => `${moneyEn.number(hours)} hours a week`,
  /** The hours that a unit of pay has as the posting states them. */
  hoursCounted: (counted: Exclude<HoursCounted, { by: 'full-time' }>): string => {
    switch (counted.by) {
      case 'school-year':
        return `${counted.days} days of ${moneyEn.number(counted.hoursADay)} hours a year, as posted`;
      case 'week':
        return `${moneyEn.number(counted.hoursAWeek)} hours a week, as posted`;
      case 'day':
        return `${moneyEn.number(counted.hoursADay)} hours a day, as posted`;
    }
  },
  medianBoth: (first: string, second: string): string => `Median: ${first}, ${second}.`,
  medianHour: (figure: string): string => `Median: ${figure}.`,
  theMedian: (figure: string): string => `The median, ${figure}.`,
  middleHalf: (range: string): string => `The middle half earns ${range}.`,

  scaleText: (area: string, points: string[], posted: string | null): string =>
    `Pay scale for ${area}: ${points.join(', ')}.${posted ? ` This posting: ${posted}.` : ''}`,
  scalePoint: (label: string, figure: string): string => `${label} ${figure}`,
  pointPercentile: (percentile: number): string => (percentile === 50 ? 'median' : namesEn.ordinal(percentile)),
  pointLow: 'low',
  pointHigh: 'high',
  thisPosting: (pay: string): string => `this posting ${pay}`,
  /** A pay by another unit than the scale's, with what is drawn of it. */
  drawnAs: (pay: string, hour: string): string => `${pay} (${hour} ${namesEn.per.hour})`,

  tiersHeading: 'By experience',
  years: ([from, to]: [number, number | null]): string => (to === null ? `${from}+ years` : `${from}–${to} years`),
  askedFor: 'asked for',
  postedTier: 'nearest to this pay',
  /** In its place where all of the pay lies under that of the first level. */
  belowTiers: 'below usual entry pay here',
  yourTier: 'you',
  tiersNote: 'our estimate: lower, middle and higher pay for this work here',
  tiersGuideNote: "the career guide's own levels",

  nearestHeading: 'Nearest occupations, official figures',
  area: (title: string): string => `Area: ${title}.`,
  nearestNote: 'Official statistics know no group of therapy assistants in general.',
  columnRole: 'Occupation',
  columnHourly: 'Hourly',
  columnYearly: 'Yearly',
  columnPoint: 'Step',
  payScaleHeading: 'NHS pay scale (Agenda for Change)',
  payScaleNote: 'Agreed pay steps of the NHS, not a survey of what people earn. Private employers set their own.',
  awardHeading: 'Award minimum rates',
  awardNote:
    'The lowest lawful pay for adults under the award. Many employers pay more; which level applies is theirs to say.',
  /** Where the posted pay lies among the steps; `null` for an end that lies outside them. */
  between: (from: string | null, to: string | null): string => {
    if (from === null) return `The posted pay is below ${to}.`;
    if (to === null) return `The posted pay is above ${from}.`;
    return from === to ? `The posted pay is ${from}.` : `The posted pay lies between ${from} and ${to}.`;
  },
  annualised: (hours: number): string =>
    `The source prints hourly pay; the yearly figures are worked out at ${moneyEn.number(hours)} hours.`,

  awardAnnualised: 'The yearly figures are 52 of the weekly rates that the award prints.',

  fallback: {
    'not-published': (area: string): string => `No figure is published for a smaller area; these are for ${area}.`,
    'outside-metropolitan-areas': (area: string): string =>
      `The place lies outside the mapped metropolitan areas; the figures are for ${area}.`,
    'ambiguous-place': (area: string): string => `The place could be one of several; the figures are for ${area}.`,
    'no-place': (area: string): string => `The posting names no place that we know; the figures are for ${area}.`,
  } satisfies Record<Exclude<FallbackReason, null>, (area: string) => string>,
  proxy: (series: string): string =>
    `No figures of its own: these are for ${inSentence(series)}, a wider or neighboring group.`,
  lowHighOnly: 'Low and high are as Job Bank gives them, in most cases the 10th and 90th percentile.',

  region: {
    'posting-location': (place: string): string => `Place read from the posting: ${place}.`,
    'structured-location': (place: string): string => `Place read from the page's job data: ${place}.`,
    title: (place: string): string => `Place read from the title: ${place}.`,
    description: (place: string): string => `Place read from the description: ${place}.`,
  } satisfies Record<Exclude<RegionHow, keyof typeof INSTEAD>, (place: string) => string>,
  /**
   * No place was read in the posting: whose figures are shown, and that a pay has no verdict for it.
   * @param instead whose region it is; `unset`: the country alone, since nothing is set
   */
  noPlace: (instead: keyof typeof INSTEAD, area: string, isWhyApart: boolean): string =>
    `No place found${isWhyApart ? ", so it isn't compared" : ''}: ${INSTEAD[instead](area)}`,
  severalPlaces: (area: string): string =>
    `The posting is for several places; where none is named here, the figures are for ${area}.`,
  /** The person's own region, or the site's country, stands in for a place that the posting doesn't tell. */
  assumedArea: {
    preferences: (area: string): string => `Your region: ${area}`,
    'page-country': (area: string): string => `The site's country: ${area}`,
  },
  remote: 'Remote work: pay may follow another place.',

  doubt: {
    'therapist-or-assistant': 'The title offers a post to a therapist or an assistant.',
    'from-description': 'The title leaves the role open; the description decided.',
    spelling: 'The title is spelled unusually.',
    abbreviation: 'The abbreviation in the title can mean other jobs too.',
    'other-reading': 'The title can be read in another way.',
  } satisfies Record<DoubtReason, string>,
  doubtUnknown: 'The title does not settle which job this is.',

  payDoubt: {
    'implausible-unit': 'The unit of the posted pay looks wrong for this job, so it is shown as quoted.',
    'unit-inferred': 'The posting names no unit for its pay; it follows from the size of the figure.',
    'site-estimate': "This pay is the site's estimate, not the employer's word.",
    'mixed-rates':
      'The posted range spans several rates that the text tells apart: which would be yours depends on the post you take.',
    spread: 'One end of the posted range can be no pay of this job, or the ends lie too far apart; one end is shown.',
    'on-target-earnings': 'This pay counts on targets, bonuses or commission; it is not a wage.',
    'with-patients-only':
      'This is pay for an hour with patients or an hour that is billed. Ask whether notes, driving and gaps are paid.',
    'more-than-wage': 'More than the wage is counted in this figure, such as benefits or extra pay for weekends.',
    'worked-out': 'This figure is worked out of other pay or is an average; it is not a wage that is offered.',
    'pro-rata': 'This pay is quoted pro rata to full-time hours.',
    'travel-package': 'This is a travel package: taxable pay and stipends are mixed in it.',
  } satisfies Record<PayDoubt, string>,
  /** One notice for all of them. */
  workedOutAt: (assumed: string[]): string => `Worked out at ${namesEn.list(assumed)}.`,
  conflict: (used: string | null, other: string, pay: string): string =>
    `${used ? `The pay shown is from ${used}; ` : ''}${other} says ${pay}.`,
  alsoQuoted: (pays: string[]): string => `Also quoted: ${namesEn.list(pays)}.`,
  aMile: (rate: string): string => `${rate} a mile`,
  extra: (name: string, pay: string | null): string =>
    `${name}${pay ? `: ${pay}` : ' mentioned'} (not counted as pay).`,
};
