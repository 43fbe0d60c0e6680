/** What each hour of work pays, and what that rests on. Part of the vocabulary; import it from `types/`. */
import type { Arrangement, HourlyEnds, NotCompared, Verdict } from './offer';

/** The unit that an offer is paid by, as far as hours can be made of it. A week is a travel contract's. */
export type PaidBy = 'hour' | 'visit' | 'week' | 'year';

/** Ends of a sum; an open end is `null`, and both are where nobody has said it. */
export type Sum = HourlyEnds;

/** What an offer pays: as a posting states it, or as somebody typed it. All in one currency. */
export interface OfferPay {
  paidBy: PaidBy;
  /** By that unit. Of a week: everything in it, stipends too. */
  pay: Sum;
  /** Of a week: the part that is a wage, an hour, and the stipends, a week. They stand in for `pay` where that is not said. */
  taxableHourly: Sum;
  stipendWeekly: Sum;
  arrangement: Arrangement | null;
  /** False where the posting leaves open which role or which figure it means: then no median is its measure. */
  isClear: boolean;
  /** Whether the posting guarantees the hours a week that are counted; else they are only named. */
  isGuaranteed: boolean;
}

/** Where an assumption comes from: the posting, what the person has set, us while nobody has set it, or a source by its id. */
export type AssumedFrom = 'posting' | 'your-setting' | 'default' | SourcedAssumption;
export type SourcedAssumption = 'irs-mileage' | 'irc-1402';

export interface Assumed {
  value: number;
  from: AssumedFrom;
}

/** What an hour of work is worked out from, beside the pay. */
export type AssumptionName =
  | 'visitsADay'
  /** Minutes a visit, each. */
  | 'minutesTreating'
  | 'minutesDriving'
  | 'minutesCharting'
  /** 0.1: one visit of ten falls away and is not paid. */
  | 'shareCancelled'
  /** Driven for the work. */
  | 'milesADay'
  /** What a mile costs by the federal rate, and what the employer pays for one: US dollars. */
  | 'mileageRate'
  | 'mileagePaid'
  /** Share of the pay. */
  | 'employersHalf'
  /** Days a year on which visits are made. */
  | 'daysAYear'
  /** Paid for a year, by the hour. */
  | 'hoursAYear'
  /** Paid for a week; those of a contract may be guaranteed, or only named. */
  | 'hoursAWeek'
  | 'hoursWorkedAWeek'
  /** Worked beside the paid ones. */
  | 'unpaidHoursAWeek'
  | 'weeks'
  | 'paidDaysOff'
  /** Days of a school year, and paid hours of one. */
  | 'schoolDays'
  | 'hoursASchoolDay'
  /** In the offer's currency, and the months that it binds for. */
  | 'signOnBonus'
  | 'bonusMonths'
  /** Of travel contracts, US dollars: what living away costs a week of one, and insurance a month; and weeks of a year without one. */
  | 'livingAwayAWeek'
  | 'weeksWithout'
  | 'insuranceAMonth';

export type Assumptions = { [Name in AssumptionName]: Assumed | null };

/** The words that numbers stand in, or that leave them open, and whether the middle of a range was taken. */
export type Quoted = Partial<Record<AssumptionName, { words: string; isMiddle: boolean }>>;

/**
 * A pay by the day, shift or week over so many hours, or one by the month or two weeks so many times a year; `areAssumed`: the posting
 * says no hours, and full time is taken.
 */
export type MadeOf = { words: string; hours: number; areAssumed: boolean } | { words: string; times: number };

/** What has to be known first. */
export type Missing = AssumptionName | 'pay';

/** How the hour was worked out, number by number, so that it can be written as one line. */
export type Arithmetic =
  | {
      by: 'hour';
      pay: Sum;
      employersHalf: Sum | null;
      paidHours: number | null;
      workedHours: number | null;
      /** What the two differ by: paid days off a year, and hours a week without pay. */
      daysOff: number;
      unpaidHoursAWeek: number;
      /** Nobody has said whether paid days off are in the hours, or hours without pay beside them: none are counted. */
      isWorkAssumed: boolean;
    }
  | {
      by: 'visit';
      visits: number;
      /** Those that are paid. */
      held: number;
      pay: Sum;
      paidADay: Sum;
      employersHalf: Sum | null;
      miles: number;
      /** Dollars a mile that are paid, and what the miles cost beside that. */
      mileagePaid: number;
      milesCost: number;
      hoursADay: number;
    }
  | {
      by: 'week';
      /** What is divided by the hours: as it is said, else made of its parts. */
      week: Sum;
      hoursAWeek: number;
      isGuaranteed: boolean;
      /** Where both are said: the wage an hour and the stipends, what they come to in a week, and how that lies to the week, to the dollar. */
      parts: { wage: Sum; stipend: Sum; week: Sum; are: 'same' | 'within' | 'apart' } | null;
    }
  | { by: 'school-year'; pay: Sum; days: number; hoursADay: number; workedHours: number }
  | { by: 'year'; pay: Sum; hoursAWeek: number; weeksWorked: number; daysOff: number; workedHours: number };

/** What an offer comes to. Everything before tax; what depends on something unknown is `null`. */
export interface RealHour {
  /** Pay for each hour of work, unrounded. */
  hourly: Sum | null;
  /** What the hour waits for. */
  missing: Missing[];
  arithmetic: Arithmetic | null;
  /** What the hour rests on, each with where it comes from. */
  assumptions: { name: AssumptionName; value: number; from: AssumedFrom }[];
  /** All of it in a year of so many paid hours or days, or in the weeks of a contract; less what the work costs. */
  total: { sum: Sum; time: { count: number; unit: 'hours' | 'days' | 'weeks' | 'year' } } | null;
  missingForTotal: Missing[];
  /** Hours of work in a year, as far as they are known. */
  workedHoursAYear: number | null;
  /** Never part of the hour: spread over the hours of work in the months that it binds for. `null`: there is none. */
  bonus: { amount: number; months: number | null; hours: number | null; hourly: number | null } | null;
  /** Pay for each paid hour, which is what medians count; `null` where the offer can't be had like that. */
  paidHourly: Sum | null;
}

/** A year of travel contracts after what the person says that they cost; before tax. US dollars. */
export interface AfterAway {
  /** For each hour of work, unrounded. */
  hourly: Sum;
  year: Sum;
  /** What a week pays, what living away costs in it, and what insurance costs in the year. */
  week: Sum;
  livingAwayAWeek: number;
  insurance: number;
  /** Weeks and hours of work in the year. */
  weeks: number;
  hours: number;
}

/**
 * What an offer's hour leaves out beside another: it is paid by visits, stipends are in it, costs that the person gave are taken off
 * it, or no employer pays beside it.
 */
export type LeftOut = 'travel-package' | 'after-away' | 'self-employed' | 'visits';

/** Why there is no median beside an offer. */
export type NoMedian = Extract<NotCompared, 'proxy' | 'scale' | 'no-median' | 'currency'>;

/** How one pay stands beside another, an hour. */
export type Difference =
  /** `isAtLeast`: an end is open, and it is that much or more. */
  | { is: 'more' | 'less'; amount: number; isAtLeast: boolean }
  | { is: 'same' }
  /** One end alone is known, and either may be more. */
  | { is: 'open' };

/** An offer beside the median of its role and place. */
export interface BesideMedian {
  medianHourly: number;
  /** What is held against it: of a range the middle, of one end what that end proves. */
  hourly: Sum;
  /** Of the offer beside the median. */
  difference: Difference;
  /** The middle or the one end less the median, as a share of it. */
  share: number;
  /** True where paid hours are held against paid hours; else an hour of work stands beside them, as arithmetic. */
  isLikeForLike: boolean;
  /** `null` unless like for like, and where one end alone proves none. */
  verdict: Verdict | null;
}

/** What somebody earns now, before tax. */
export interface PresentPay {
  amount: number;
  per: 'hour' | 'year';
}

/** What a person has said of their own work; `null` is not said, and no source gives a usual figure. */
export interface OwnWork {
  presentPay: PresentPay | null;
  /** Minutes a visit. */
  minutesTreating: number | null;
  minutesDriving: number | null;
  minutesCharting: number | null;
  /** 0.1: one visit of ten. */
  shareCancelled: number | null;
  milesADay: number | null;
  hoursWorkedAWeek: number | null;
  /** Of travel contracts, as in `AssumptionName`. */
  livingAwayAWeek: number | null;
  weeksWithout: number | null;
  insuranceAMonth: number | null;
}
