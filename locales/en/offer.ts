import type { PaidBy, PresentPay } from '../../insight/types';
import { namesEn } from './names';

/** "from $36" as the beginning of a sentence. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

/** What the page "What is an offer worth?" says, beside `real-hour.ts`. */
export const offerEn = {
  title: 'What is an offer worth?',
  intro:
    'Visits, a travel week or a salary, each turned into pay for one hour of work. Nothing you type leaves your browser.',
  beforeTax: 'Everything here is before tax. What you take home depends on your own taxes, and is not worked out.',

  presentHeading: 'What you earn now',
  presentPay: 'Your present pay, before tax',
  presentPer: 'Your present pay is counted by',
  presentHint:
    'If you give it, each offer is held against it. It is kept in your browser, with your settings, until you empty this field.',
  presentUnit: { hour: 'an hour', year: 'a year' } satisfies Record<PresentPay['per'], string>,

  offer: (letter: string): string => `Offer ${letter}`,
  oneOffer: 'The offer',
  addOffer: 'Add a second offer',
  startAgain: 'Start again',
  startedAgain: 'Everything typed and pasted is gone. Your settings stay.',
  keptHint:
    'What you type and paste into an offer stays until you close this tab. Your present pay, and what is remembered, stays with your settings.',
  removeOffer: 'Remove this offer',
  removed: (name: string): string => `${name} is removed. One offer is left.`,
  day: 'Your day there',
  week: 'Your week there',
  contract: 'The contract',

  fill: 'Fill in from a posting',
  paste: 'Paste a posting',
  pasteHint: 'Copy all of it, with the job’s title and its place. It is read here, in your browser.',
  tabPosting: 'Or take one of the page you came from',
  tabNone: 'Choose a posting',
  filled: 'Filled in from the posting. What it says is marked.',
  filledOthers: (quoted: string[]): string =>
    `It gives ${namesEn.list(quoted.map((words) => `“${words}”`))} too: not filled in.`,
  filledNothing: 'No pay could be read. Type what you know.',
  filledNoHours: (quoted: string): string => `How many hours “${quoted}” is for could not be read. Type what you know.`,
  filledPartOfHours: (quoted: string): string =>
    `“${quoted}” is not for every hour of the work, so it is not filled in. Type what you know.`,
  filledImplausible: (quoted: string): string =>
    `“${quoted}” is far from anything paid for this work here, so it is not filled in. Type what you know.`,
  filledNotUsable: (quoted: string): string =>
    `“${quoted}” can’t be worked with as it stands, so it is not filled in. Type what you know.`,
  pastedTooLong: 'Only the first 20,000 characters are read.',
  filledSeveral:
    'It gives several pays, and which one is meant can’t be told, so none is filled in. Type the one that is.',
  filledNone: 'It gives several pays. Choose the one that is meant for you, or type it.',
  useRate: (quoted: string): string => `Fill in “${quoted}”`,
  filledAbroad: (place: string): string =>
    `There are no wage figures here for ${place}, so no median stands beside it.`,
  filledOtherMoney: (quoted: string): string =>
    `“${quoted}” is for a country that there are no figures for here, and may be other dollars, so it is not filled in.`,
  emptied: 'The posting is out of this box. The offer stays as it was filled in from it.',
  notRead: 'No therapy-assistant job is named in the first lines. Type what you know.',
  /** The hint of a field behind a sentence on it. */
  hintBehind: sentence,
  /** The posting's words, under the number that was made of them. */
  quoted: (words: string, isMiddle: boolean): string => (isMiddle ? `The middle of “${words}”.` : `From “${words}”.`),
  quotedOpen: (words: string): string => `“${words}”, and not how much.`,
  /** Under a number that the posting leaves open within a range. */
  quotedRange: (range: string): string => `The posting says ${range}: put in what it is for you.`,
  madeOf: (words: string, hours: string, areAssumed: boolean): string =>
    `“${words}” over ${hours} hours${areAssumed ? ', assumed, as full-time work' : ''}.`,
  madeOfTimes: (words: string, times: string): string => `“${words}” × ${times}.`,
  fromPosting: 'from the posting',
  /** Beside a number that the person set for another offer, and that is remembered. */
  yourSetting: 'your setting',
  /** Beside a value that nobody has set. */
  assumed: 'assumed',

  paidBy: 'It pays',
  paidByUnit: {
    hour: 'by the hour',
    visit: 'by the visit',
    week: 'a travel week',
    year: 'a salary',
  } satisfies Record<PaidBy, string>,
  pay: {
    hour: 'Pay an hour',
    visit: 'Pay a visit',
    week: 'All in, a week',
    year: 'Salary a year',
  } satisfies Record<PaidBy, string>,
  weekHint: 'Leave it empty to add it up from the two below.',
  taxableHourly: 'Taxable wage an hour',
  stipendWeekly: 'Stipends a week',
  upToShort: 'up to',
  rangeHint: 'The second only for a range.',
  contractor: 'You would be a contractor (1099)',
  contractorHint: 'You then pay the employer’s half of payroll tax too: about 7% of your pay.',

  job: 'Job and place, for the median',
  jobOther: 'Another job or place',
  jobHint: 'Try “pta phoenix” or “cota ohio”.',
  jobIs: (roles: string[], region: string): string => `${roles.join(' or ')}, ${region}`,
  jobNone: 'No median beside it until you choose one.',
  jobKept: 'The median above stays until you choose another.',
  jobs: 'Careers found',
  jobsFound: (count: number): string => (count === 1 ? '1 career found' : `${count} careers found`),
  jobsNone: 'No career of that name',

  assumption: {
    visitsADay: 'Visits a day',
    minutesTreating: 'Treating, a visit',
    minutesDriving: 'Driving, a visit',
    minutesCharting: 'Charting, a visit',
    shareCancelled: 'Visits canceled',
    milesADay: 'Miles for work a day',
    mileagePaid: 'Mileage paid, a mile',
    hoursWorkedAWeek: 'Hours really worked a week',
    unpaidHoursAWeek: 'Hours you work without pay, a week',
    schoolDays: 'School days a year',
    hoursASchoolDay: 'Paid hours a school day',
    signOnBonus: 'Sign-on bonus',
    bonusMonths: 'Months you have to stay for it',
    livingAwayAWeek: 'Living away costs you, a week',
    weeksWithout: 'Weeks a year without a contract',
    insuranceAMonth: 'Health insurance you buy, a month',
    hoursAWeek: 'Hours paid a week',
    weeks: 'Weeks',
    paidDaysOff: 'Paid days off a year',
    daysAYear: 'Days a year with visits',
  },
  guaranteedHours: 'Hours guaranteed a week',
  asPaid: 'As many as are paid, until you set it.',
  notGuaranteed: 'Nothing says that they are guaranteed.',
  unit: {
    visitsADay: 'visits',
    minutesTreating: 'minutes',
    minutesDriving: 'minutes',
    minutesCharting: 'minutes',
    shareCancelled: '%',
    milesADay: 'miles',
    mileagePaid: 'dollars',
    unpaidHoursAWeek: 'hours',
    schoolDays: 'days',
    hoursASchoolDay: 'hours',
    signOnBonus: 'once',
    bonusMonths: 'months',
    hoursWorkedAWeek: 'hours',
    hoursAWeek: 'hours',
    weeks: 'weeks',
    paidDaysOff: 'days',
    daysAYear: 'days',
    livingAwayAWeek: 'dollars',
    weeksWithout: 'weeks',
    insuranceAMonth: 'dollars',
  },
  notSet: 'not set',
  optional: 'only if it is stated',
  remembered: 'What you set is remembered for the next offer.',
  cancelledHint: 'Not paid, not treated, not charted; but driven to.',
  mileagePaidHint: '0 if nothing is paid',
  milesUnknown: (hour: string): string =>
    `Assumed: no mileage is paid. With every mile paid at the federal rate it is ${hour}.`,
  unpaidHint: 'notes at home, driving between sites',
  milesHint: (cents: string, from: string, to: string): string =>
    `At ${cents} cents a mile, the federal rate from ${from} to ${to}, less what is paid for one.`,
  noMileageRate: 'The federal rate of this year is not known to this version.',

  stillToSay: (what: string): string => `Still to say: ${what}.`,
  /** Beside a figure while a field holds something that can't be used. */
  stale: 'Not up to date: what a field below holds can’t be used.',
  nothingYet: 'Say how it pays, and how much.',
  nothingYetMore:
    'Or paste the posting. Then it stands here: what one hour of the work pays, beside the median and what you earn now.',
  bar: { thisOffer: 'This offer', taxable: 'Taxable', youNow: 'You now', median: 'Median' },
  barMedianOf: (role: string): string => `Median ${role}`,
  barsTaxable: 'Its taxable wage alone, beside paid hours: stipends are not drawn',
  barsAfter: 'An hour of work after its costs, beside paid hours',
  barsPaid: 'A paid hour of each, side by side',
  barsWorked: 'An hour of work here, beside paid hours',
  total: {
    hours: (money: string, count: string, isAssumed: boolean): string =>
      `${sentence(money)} in a year of ${count} paid hours${isAssumed ? ' (assumed)' : ''}.`,
    days: (money: string, count: string, isAssumed: boolean): string =>
      `${sentence(money)} in a year of ${count} days${isAssumed ? ' (assumed)' : ''}.`,
    weeks: (money: string, count: string): string =>
      `${sentence(money)} in ${count} weeks. Whether another contract follows is not known.`,
  },

  /** Over the fields of what a travel package costs. */
  awayHeading: 'To compare it with a job at home',
  awayHint: 'Nothing is assumed here: fill in each. What you set is remembered.',
  livingAwayHint: 'rent, food and trips beyond what you pay at home anyway; 0 if nothing',
  insuranceHint: '0 if you are covered without buying it',
  awayAsk: (what: string): string => `To compare it with a job at home, still to say: ${what}.`,
  /** Before how the week was made an hour. */
  beforeCosts: (hour: string): string => `Before those costs ${hour}:`,
  insuranceHere: 'Health insurance is taken off this offer only.',
  /** @param hours of the year that present pay by the hour was counted for */
  yearBesideNow: (year: string, weeks: string, now: string, hours: string | null): string =>
    `${sentence(year)} in a year with ${weeks} weeks under contract; you now earn ${now} ${hours ? `at ${hours} hours a year` : 'in a year'}.`,

  betweenNot: 'When both offers have a figure for an hour, they are compared here.',
  betweenAsk: (name: string, what: string): string =>
    `${name} is a travel package: stipends are in its pay, and living away has its costs. To compare the two, fill in under ${name}: ${what}.`,
  /** @param unit of the time that a year's pay is for */
  betweenYear: (
    name: string,
    year: string,
    unit: 'hours' | 'days' | 'weeks' | 'year',
    count: string,
    isAssumed: boolean,
  ): string => {
    const time = {
      hours: ` for ${count} paid hours`,
      days: ` for ${count} days`,
      weeks: ` for ${count} weeks`,
      year: '',
    };
    return `${name.replace('Offer', 'offer')} ${year}${time[unit]}${isAssumed ? ' (assumed)' : ''}`;
  },
  betweenMiddle: 'Of a range, the middle is compared.',
  betweenUnclear: (name: string): string =>
    `${name} is open to a therapist or an assistant, who are paid differently. Choose its job and place below to compare the two.`,
  betweenYears: (years: string[]): string => `In a year: ${years.join(', ')}.`,
  betweenSameAfter: 'After the costs you put in, both pay about the same for each hour of work.',
  betweenCurrencies: 'The offers are in different currencies, so they are not held against each other.',
  between: (
    better: string,
    money: string,
    isAtLeast: boolean,
    isAfterCosts: boolean,
  ): { lead: string; stressed: string; rest: string } => ({
    lead: `${better} pays `,
    stressed: `${isAtLeast ? 'at least ' : ''}${money} more`,
    rest: isAfterCosts ? ' for each hour of work, after the costs you put in.' : ' for each hour of work.',
  }),
  /** @param ends of each offer by its name, where the other is open */
  betweenOpen: (ends: { offer: string; end: 'low' | 'high' }[]): string => {
    const words = ends.map(
      ({ offer, end }, at) =>
        `of ${offer.replace('Offer', 'offer')} only the ${end === 'low' ? 'lower' : 'upper'} end${at === 0 ? ' is given' : ''}`,
    );
    return `Which of the two pays more can’t be said: ${words.join(', and ')}.`;
  },
  betweenParts: (offer: string): string =>
    `The parts of ${offer.replace('Offer', 'offer')} make another week than it states, and this is by the week that it states.`,
  betweenSame: 'Both pay about the same for each hour of work.',
  elsewhere: (money: string, here: string, worth: string, there: string): string =>
    `${money} in ${here} buys what ${worth} buys in ${there}.`,

  sourcesHeading: 'Where the numbers come from',
  /** @param parts shares between 0 and 1 */
  sourcesPayrollTax: ({ rate, of }: { rate: number; of: number }): string =>
    `The employer’s half of payroll tax is ${percent(rate)} on ${percent(of)} of what a contractor earns, or ${percent(rate * of)}.`,
  sourcesOwn:
    'Everything else is what the posting says or what you have set. What is marked “assumed”, we assume until you set it.',
};
