import type { AfterAway, Arithmetic, AssumptionName, Currency, LeftOut, Missing, Sum } from '../../insight/types';
import { moneyEn } from './money';

const hours = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const count = (amount: number): string => hours.format(amount);

/** "$55", "$55–60", "from $55": by the cent only where there are cents. */
const sum = ({ low, high }: Sum, currency: Currency): string => moneyEn.stated({ low, high, currency, per: null });
/** What was worked out is rounded to the cent first: "$297", and not "$297.00". */
const worked = (one: Sum, currency: Currency): string =>
  sum({ low: toCents(one.low), high: toCents(one.high) }, currency);
const one = (amount: number): Sum => ({ low: amount, high: amount });
const toCents = (end: number | null): number | null => (end === null ? null : Math.round(end * 100) / 100);

const cents = (amount: number, currency: Currency): string => moneyEn.hourly(amount, currency);

function byVisit(line: Extract<Arithmetic, { by: 'visit' }>, currency: Currency): string {
  const { visits, held, pay, paidADay, miles, mileagePaid, milesCost, employersHalf, hoursADay } = line;
  const paid = `${count(held)} ${held === visits ? (visits === 1 ? 'visit' : 'visits') : `of ${count(visits)} visits`}`;
  const less = [
    ...(employersHalf ? [`${worked(employersHalf, currency)} for the employer’s half of payroll tax`] : []),
    ...(milesCost > 0
      ? [
          `${cents(milesCost, currency)} ${mileagePaid > 0 ? `that ${count(miles)} miles cost beyond what is paid for them` : `for ${count(miles)} unpaid miles`}`,
        ]
      : []),
  ];
  const day = `${paid} × ${sum(pay, currency)} = ${worked(paidADay, currency)} a day`;
  return `${[day, ...less.map((cost) => `less ${cost}`)].join(', ')}, over ${count(hoursADay)} hours with driving and notes`;
}

const paidDaysOff = (days: number): string => `${count(days)} paid ${days === 1 ? 'day' : 'days'} off`;

function byHour(line: Extract<Arithmetic, { by: 'hour' }>, currency: Currency): string {
  const { pay, employersHalf, paidHours, workedHours, daysOff, unpaidHoursAWeek, isWorkAssumed } = line;
  const hour = employersHalf
    ? `${sum(pay, currency)} an hour, less ${worked(employersHalf, currency)} for the employer’s half of payroll tax`
    : null;
  if (paidHours === null || workedHours === null) {
    const each = `and each is worked${isWorkAssumed ? ' (assumed)' : ''}`;
    const worked = daysOff > 0 ? `over those that are worked, without ${paidDaysOff(daysOff)} a year` : each;
    return hour ?? `${sum(pay, currency)} for each paid hour, ${worked}`;
  }
  const differ = [
    ...(unpaidHoursAWeek > 0 ? [`with ${count(unpaidHoursAWeek)} unpaid a week`] : []),
    ...(daysOff > 0 ? [`without ${paidDaysOff(daysOff)}`] : []),
  ];
  const spread = `× ${count(paidHours)} paid hours a year, over the ${[`${count(workedHours)} that are worked`, ...differ].join(', ')}`;
  return hour ? `${hour}, ${spread}` : `${sum(pay, currency)} ${spread}`;
}

function byWeek(
  { week, hoursAWeek, isGuaranteed, parts }: Extract<Arithmetic, { by: 'week' }>,
  currency: Currency,
): string {
  const whole = `${worked(week, currency)} a week, over ${count(hoursAWeek)} ${isGuaranteed ? 'guaranteed hours' : 'hours'}`;
  if (!parts) return whole;
  const added = `${sum(parts.wage, currency)} × ${count(hoursAWeek)} hours + ${sum(parts.stipend, currency)} in stipends`;
  if (parts.are === 'same') return `${added} = ${whole}`;
  const other = `${added} = ${worked(parts.week, currency)} a week`;
  if (parts.are === 'within') return `${whole}. Its parts lie within that: ${other}`;
  return `${whole}. Its parts make another sum: ${other}. Ask which one holds`;
}

function bySchoolYear(line: Extract<Arithmetic, { by: 'school-year' }>, currency: Currency): string {
  const { pay, days, hoursADay, workedHours } = line;
  return `${sum(pay, currency)} a year, over ${count(workedHours)} hours: ${count(days)} days of ${count(hoursADay)} hours`;
}

function byYear(line: Extract<Arithmetic, { by: 'year' }>, currency: Currency): string {
  const { pay, hoursAWeek, weeksWorked, daysOff, workedHours } = line;
  return `${sum(pay, currency)} a year, over ${count(workedHours)} hours: ${count(hoursAWeek)} a week in ${count(weeksWorked)} weeks${daysOff > 0 ? `, without ${paidDaysOff(daysOff)}` : ''}`;
}

function arithmeticOf(line: Arithmetic, currency: Currency): string {
  switch (line.by) {
    case 'hour':
      return byHour(line, currency);
    case 'visit':
      return byVisit(line, currency);
    case 'week':
      return byWeek(line, currency);
    case 'school-year':
      return bySchoolYear(line, currency);
    case 'year':
      return byYear(line, currency);
  }
}

/** The end of a sum that is known. */
const END = { low: 'lower', high: 'upper' };
const about = (isAtLeast: boolean): string => (isAtLeast ? 'At least' : 'About');
/** The same as the beginning of a sentence. */
function forPaidHour({ low, high }: Sum, currency: Currency): string {
  if (low === null || high === null)
    return `${cents(low ?? high ?? 0, currency)} ${low === null ? 'or less' : 'or more'} for a paid hour`;
  const middle = `${cents((low + high) / 2, currency)} for a paid hour`;
  return low === high ? middle : `The middle, ${middle},`;
}
const beginning = (hour: Sum, currency: Currency, isAtLeast: boolean): string => {
  const of = middle(hour, currency);
  return of ? `${of} ${about(isAtLeast).toLowerCase()}` : about(isAtLeast);
};
const atLeast = (isAtLeast: boolean): string => (isAtLeast ? 'at least ' : '');

/** "The middle, $41.00, is", of a range alone. */
const middle = ({ low, high }: Sum, currency: Currency): string | null =>
  low === null || high === null || low === high ? null : `The middle, ${cents((low + high) / 2, currency)}, is`;

/** "$41.00 a paid hour", and which figure of a range that is. */
function paidHour({ low, high }: Sum, currency: Currency): string {
  if (low === null || high === null)
    return `${cents(low ?? high ?? 0, currency)} ${low === null ? 'or less' : 'or more'} a paid hour`;
  const middle = `${cents((low + high) / 2, currency)} a paid hour`;
  return low === high ? middle : `${middle}, the middle of the range`;
}

/** What is missing, as it follows on "Still to say:". */
const MISSING: Record<Missing, string> = {
  pay: 'what it pays',
  visitsADay: 'visits a day',
  minutesTreating: 'minutes treating',
  minutesDriving: 'minutes driving',
  minutesCharting: 'minutes charting',
  shareCancelled: 'visits canceled',
  milesADay: 'miles for work',
  mileageRate: 'the federal mileage rate of this year, which this version does not have',
  employersHalf: 'payroll tax',
  daysAYear: 'days a year',
  hoursAYear: 'hours a year',
  hoursAWeek: 'hours paid a week',
  mileagePaid: 'mileage paid',
  hoursWorkedAWeek: 'hours you would really work',
  unpaidHoursAWeek: 'hours without pay',
  schoolDays: 'days of the school year',
  hoursASchoolDay: 'hours of a school day',
  signOnBonus: 'the sign-on bonus',
  bonusMonths: 'months you have to stay for the bonus',
  livingAwayAWeek: 'what living away costs a week',
  weeksWithout: 'weeks a year without a contract',
  insuranceAMonth: 'health insurance a month',
  weeks: 'weeks of the contract',
  paidDaysOff: 'paid days off',
};

/** What each number says in words, beside its slider. */
const IN_WORDS: Record<AssumptionName, (value: number) => string> = {
  visitsADay: (value) => `${count(value)} ${value === 1 ? 'visit' : 'visits'} a day`,
  minutesTreating: (value) => `${count(value)} minutes treating`,
  minutesDriving: (value) => `${count(value)} minutes driving`,
  minutesCharting: (value) => `${count(value)} minutes charting`,
  shareCancelled: (value) =>
    value === 0 ? 'no visit canceled' : `${count(value * 100)}% of visits canceled and not paid`,
  milesADay: (value) => (value === 0 ? 'no miles for work' : `${count(value)} miles for work a day`),
  mileagePaid: (value) => `${count(value * 100)} cents a mile paid`,
  unpaidHoursAWeek: (value) => `${count(value)} hours a week without pay`,
  schoolDays: (value) => `${count(value)} school days a year`,
  hoursASchoolDay: (value) => `${count(value)} hours a school day`,
  signOnBonus: (value) => `a sign-on bonus of ${count(value)}`,
  bonusMonths: (value) => `${count(value)} months`,
  livingAwayAWeek: (value) => `${count(value)} dollars a week for living away`,
  weeksWithout: (value) => `${count(value)} weeks a year without a contract`,
  insuranceAMonth: (value) => `${count(value)} dollars a month for health insurance`,
  mileageRate: (value) => `${count(value * 100)} cents a mile`,
  employersHalf: (value) => `${count(value * 100)}% of pay`,
  daysAYear: (value) => `${count(value)} days a year`,
  hoursAYear: (value) => `${count(value)} hours a year`,
  hoursAWeek: (value) => `${count(value)} hours a week`,
  hoursWorkedAWeek: (value) => `${count(value)} hours worked a week`,
  weeks: (value) => `${count(value)} weeks`,
  paidDaysOff: (value) => `${count(value)} paid days off`,
};

/** What is said of an offer's real hour, wherever it is shown. */
export const realHourEn = {
  forEachHour: 'for each hour of work, before tax',
  forEachHourAfter: 'for each hour of work after the costs you put in, before tax',
  /** "$28.40", "$28.40–31.20", "from $28.40". */
  hour: ({ low, high }: Sum, currency: Currency): string => moneyEn.hourlyRange(low, high, currency),
  year: ({ low, high }: Sum, currency: Currency): string => moneyEn.yearlyRange(low, high, currency),
  /** "$1,680 a week less $600 for living away, in 46 weeks, less …": what is left of a travel package in a year. */
  afterAway: (
    { week, livingAwayAWeek, insurance, weeks, hours: worked, year }: AfterAway,
    currency: Currency,
  ): string => {
    const parts = [
      `${moneyEn.stated({ ...week, currency, per: 'week' })}${livingAwayAWeek > 0 ? ` less ${sum(one(livingAwayAWeek), currency)} for living away` : ''}, in ${count(weeks)} weeks`,
      ...(insurance > 0 ? [`less ${sum(one(insurance), currency)} a year for health insurance`] : []),
    ];
    const words = `${parts.join(', ')}, is ${moneyEn.yearlyRange(year.low, year.high, currency)}, over ${count(worked)} hours of work.`;
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  },
  missing: (names: Missing[]): string => {
    const words = names.map((name) => MISSING[name]);
    return new Intl.ListFormat('en-US', { type: 'conjunction' }).format(words);
  },
  inWords: (name: AssumptionName, value: number): string => IN_WORDS[name](value),
  arithmetic: (line: Arithmetic, currency: Currency): string => {
    const words = arithmeticOf(line, currency);
    // "from $36" begins a sentence.
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  },
  median: (role: string, area: string, median: string, period: string): string =>
    `The median for ${role} in ${area} is ${median} a paid hour (${period}).`,
  proxyMedian: (series: string, area: string, median: string, period: string): string =>
    `The median of “${series}” in ${area} is ${median} a paid hour (${period}).`,
  /** After the median, like for like. */
  besideMedian: {
    above: (hour: Sum, currency: Currency, money: string, percent: number, isAtLeast: boolean): string =>
      `At ${paidHour(hour, currency)}, this is ${atLeast(isAtLeast)}${money}, or ${percent}%, above it.`,
    below: (hour: Sum, currency: Currency, money: string, percent: number, isAtLeast: boolean): string =>
      `At ${paidHour(hour, currency)}, this is ${atLeast(isAtLeast)}${money}, or ${percent}%, below it.`,
    near: (hour: Sum, currency: Currency): string => `At ${paidHour(hour, currency)}, this is about the same.`,
  },
  noVerdict: (end: 'low' | 'high', money: string): string =>
    `Only the ${END[end]} end is given, ${money}, so there is no verdict.`,
  /** After the median, as arithmetic. */
  apart: (
    hour: Sum,
    currency: Currency,
    money: string,
    percent: number,
    side: 'more' | 'less',
    isAtLeast: boolean,
  ): string =>
    `${middle(hour, currency) ?? 'An hour of work here is'} ${atLeast(isAtLeast)}${money} (${percent}%) ${side}. That is no verdict: the median counts paid hours of employees.`,
  apartNot: 'An hour of work here is about the same. That is no verdict: the median counts paid hours of employees.',
  apartOpen: (end: 'low' | 'high', money: string): string =>
    `Only the ${END[end]} end is given, ${money}, so it is not held against it.`,
  /** Behind the panel's sentence on how long a visit may take, what that holds for. */
  untilMinutes: (end: 'low' | 'high' | null, isAllPaid: boolean): string => {
    const holds = [
      ...(end ? [`at the ${END[end]} end, the only one that is given`] : []),
      ...(isAllPaid ? [] : ['with no visit canceled and no mile unpaid']),
    ];
    return holds.length > 0 ? `That is ${holds.join(', ')}.` : '';
  },
  besideNow: {
    more: (hour: Sum, currency: Currency, money: string, isAtLeast: boolean): string =>
      `${beginning(hour, currency, isAtLeast)} ${money} an hour more than you earn now.`,
    less: (hour: Sum, currency: Currency, money: string, isAtLeast: boolean): string =>
      `${beginning(hour, currency, isAtLeast)} ${money} an hour less than you earn now.`,
  },
  same: 'About what you earn now.',
  /** Where a paid hour is another sum than an hour of work. @param than as one of `thanNow` */
  paidAndWorked: (paid: Sum, worked: Sum, currency: Currency, than: string): string =>
    `${forPaidHour(paid, currency)} is ${than}; for each hour you work it comes to ${moneyEn.hourlyRange(worked.low, worked.high, currency)}.`,
  thanNow: {
    more: (money: string, isAtLeast: boolean): string =>
      `${isAtLeast ? 'at least' : 'about'} ${money} more than you are paid for one now`,
    less: (money: string, isAtLeast: boolean): string =>
      `${isAtLeast ? 'at least' : 'about'} ${money} less than you are paid for one now`,
    same: 'about what you are paid for one now',
  },
  nowOpen: (end: 'low' | 'high'): string =>
    `Only the ${END[end]} end is given, so it can’t be said whether that is more than you earn now.`,
  /** Beside the hour, never in it. */
  bonus: (money: string, months: string, hour: string): string =>
    `Apart from the pay: a sign-on bonus of ${money} for ${months} months is ${hour} for each hour of work in that time, once. The median has none, so it is not held against it.`,
  bonusOpen: (money: string): string =>
    `Apart from the pay: a sign-on bonus of ${money}. How long you have to stay for it, or how many hours that is, is not said.`,
  /** @param months that it binds for, where they are said */
  bonusNotCounted: (words: string, months: string | null): string =>
    `The posting says of a sign-on bonus: “${words}”${months ? `, for ${months} months` : ''}. It is not counted.`,
  paidHours: 'A paid hour against a paid hour.',
  /** What an hour of pay of that kind leaves out, wherever it is set beside another. */
  leftOut: {
    'travel-package':
      'Stipends are tax-free only with a tax home. What the two differ in beside the pay is not in it: benefits, and gaps between contracts.',
    'after-away':
      'Left out: taxes (stipends are tax-free only with a tax home), days off that a job at home pays, retirement money, and what a license there costs.',
    'self-employed': 'A contractor pays for their own benefits and days off: they are not in it.',
    visits: 'Pay by the visit is for the day as you describe it; paid days off and benefits are not in it.',
  } satisfies Record<LeftOut, string>,
};
