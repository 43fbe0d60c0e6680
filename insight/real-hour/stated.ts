import { exactly } from '../offer/ends';
import type {
  AssumptionName,
  Assumptions,
  Insight,
  MadeOf,
  NotCompared,
  Offer,
  OfferPay,
  Pay,
  PayExtra,
  Quoted,
  Stated,
  Sum,
  TermsReading,
} from '../types';
import {
  bonusMonthsSaid,
  daysOffSaid,
  guaranteedHoursSaid,
  mileageSaid,
  minutesSaid,
  type Said,
  visitsSaid,
} from './said';
import { isSaid, NOT_SAID } from './sum';
import { byItsUnit, hoursOfSalary, madeOfUnit } from './units';

/** An offer as far as its posting states it. */
export interface StatedOffer {
  offer: OfferPay;
  /** From the posting; what it does not state is not in it. */
  given: Partial<Assumptions>;
  /** The posting's words for a number that it does not state as it is filled in, or that may be read in another way. */
  quoted: Quoted;
  /** The pay as it is quoted, where it was made an hour's by the hours of its unit, or a year's. */
  madeOf: MadeOf | null;
}

const MOST_A_MILE = 2;
/** Reasons against a verdict that lie in the posting's role or figures, and stay whatever is worked out of them. */
const UNCLEAR: readonly (NotCompared | null)[] = [
  ...(['proxy', 'therapist-or-assistant', 'spread'] as const),
  ...(['outside-plausible', 'scale', 'currency'] as const),
];

/**
 * What a posting's own words give for the real hour. A pay by the day, shift or week is made an hour's by the hours that the offer
 * counted for it, and left out where it counted none.
 * @param text title, pay and description, for the numbers of the work that nothing else reads
 */
export function statedOffer(insight: Pick<Insight, 'offer' | 'pay' | 'time' | 'terms'>, text: string): StatedOffer {
  const { offer, pay, time } = insight;
  const { arrangement, travel, notCompared } = offer;
  const posted = isOfThisOffer(notCompared, pay.pay) ? pay.pay : null;
  const guaranteed = arrangement === 'travel' ? guaranteedHoursSaid(text) : null;
  const told = offer.notes.find((note) => note.kind === 'sign-on-bonus') ?? null;
  const common = {
    ...{ pay: NOT_SAID, taxableHourly: NOT_SAID, stipendWeekly: NOT_SAID, arrangement },
    isClear: !UNCLEAR.includes(notCompared) && !mayHaveStipends(offer),
    isGuaranteed: guaranteed !== null,
  };
  const week = {
    pay: sumOf(travel?.grossWeekly ?? null),
    taxableHourly: sumOf(travel?.taxableHourly ?? null),
    // What is stated by the day beside it makes another week, and not which.
    stipendWeekly: sumOf(travel?.taxFreeDaily === undefined ? (travel?.taxFreeWeekly ?? null) : null),
  };
  if (travel && Object.values(week).some(isSaid)) {
    const { hoursAWeek, weeks } = travel;
    return {
      offer: { ...common, ...week, paidBy: 'week' },
      // Of a range it is not known which is worked.
      given: fromPosting({ hoursAWeek: guaranteed?.value ?? exactly(hoursAWeek), weeks: exactly(weeks) }),
      quoted: {
        ...rangeInWords('weeks', weeks),
        ...rangeInWords('hoursAWeek', hoursAWeek),
        ...quotedOf({ hoursAWeek: guaranteed }),
        ...bonusInWords(told),
      },
      madeOf: null,
    };
  }
  const madeOf = posted && madeOfUnit(posted, offer);
  const byUnit = posted ? byItsUnit(posted, madeOf) : { paidBy: 'hour' as const };
  const isVisit = byUnit.paidBy === 'visit';
  const isSchool = arrangement === 'school-year';
  const isContract = arrangement === 'temporary' || arrangement === 'travel';
  const isSalary = byUnit.paidBy === 'year' && !isSchool;
  const ofSalary = isSalary ? hoursOfSalary(insight, text) : null;
  const isEmployed = arrangement === 'staff' || arrangement === 'part-time';
  // "Up to $10,000" is no sum to work with.
  const bonus = told?.bound === 'exact' ? told : null;
  const said = {
    visitsADay: isVisit ? visitsSaid(text) : null,
    minutesTreating: isVisit ? minutesSaid(text) : null,
    mileagePaid: isVisit ? mileageOf(pay.extras, insight.terms, text) : null,
    paidDaysOff: isEmployed && !isVisit ? daysOffSaid(text) : null,
    hoursAWeek: guaranteed,
    bonusMonths: told && told.months === null ? bonusMonthsSaid(text) : null,
  };
  const values = Object.fromEntries(Object.entries(said).map(([name, found]) => [name, found?.value ?? null]));
  return {
    offer: { ...common, ...byUnit },
    given: {
      // Left open, nothing may be assumed.
      ...(isSalary && ofSalary === 'open' && { hoursAWeek: null }),
      ...fromPosting({
        ...values,
        visitsADay: isVisit ? (said.visitsADay?.value ?? time.visitsADay) : null,
        hoursAWeek:
          isVisit || isSchool
            ? null
            : isSalary
              ? typeof ofSalary === 'number'
                ? ofSalary
                : null
              : (guaranteed?.value ?? time.hoursAWeek),
        weeks: isContract ? time.weeks : null,
        schoolDays: isSchool ? (time.school?.days ?? null) : null,
        hoursASchoolDay: isSchool ? (time.school?.hoursADay ?? null) : null,
        signOnBonus: bonus?.amount ?? null,
        bonusMonths: told?.months ?? said.bonusMonths?.value ?? null,
      }),
    },
    quoted: {
      ...quotedOf(said),
      ...bonusInWords(told),
      ...(isVisit && !said.mileagePaid && mileageInWords(insight.terms)),
    },
    madeOf,
  };
}

/** Whether a contract at home is paid by a week that may have money for living costs in it. */
const mayHaveStipends = ({ notCompared, arrangement }: Offer): boolean =>
  notCompared === 'travel-package' && arrangement !== 'travel';

const quotedOf = (said: Partial<Record<AssumptionName, Said | null>>): Quoted =>
  Object.fromEntries(
    Object.entries(said).flatMap(([name, found]) =>
      found ? [[name, { words: found.quoted, isMiddle: found.isMiddle }]] : [],
    ),
  );

/** Those that it states, and no other. */
const fromPosting = (stated: Partial<Record<AssumptionName, number | null>>): Partial<Assumptions> =>
  Object.fromEntries(
    Object.entries(stated).flatMap(([name, value]) => (value === null ? [] : [[name, { value, from: 'posting' }]])),
  );

/** What it pays for a mile, in US dollars: the sum a mile that it states, or nothing where it says that none is paid. */
function mileageOf(extras: readonly PayExtra[], terms: TermsReading | null, text: string): Said | null {
  const term = terms?.terms.find(({ id }) => id === 'mileage');
  const said = mileageSaid(text);
  if (term?.says === 'denied') {
    // Refused and stated, it is open which of the two holds.
    return said ? null : { value: 0, quoted: term.quoted ?? '', isMiddle: false };
  }
  return said ?? extraMileage(extras);
}

/** The words of a bonus: what is no certain sum, or is left out of this kind of pay, is told in them. */
const bonusInWords = (told: { quoted: string } | null): Quoted =>
  told ? { signOnBonus: { words: told.quoted, isMiddle: false } } : {};

/** The ends of a range of which it is not known what of it holds. */
const rangeInWords = (name: AssumptionName, stated: Stated | null): Quoted =>
  stated !== null && exactly(stated) === null ? { [name]: { words: [stated].flat().join('–'), isMiddle: false } } : {};

/** That some is paid, where how much is not stated. */
function mileageInWords(terms: TermsReading | null): Quoted | null {
  const term = terms?.terms.find(({ id }) => id === 'mileage');
  return term?.says === 'said' && term.quoted ? { mileagePaid: { words: term.quoted, isMiddle: false } } : null;
}

/** As the reading of pay found it; more than a few dollars is a sum for another distance. */
function extraMileage(extras: readonly PayExtra[]): Said | null {
  const paid = extras.find(({ kind, currency, low, high }) => kind === 'mileage' && currency === 'USD' && low === high);
  return paid?.low && paid.low < MOST_A_MILE ? { value: paid.low, quoted: paid.quoted, isMiddle: false } : null;
}

/**
 * What may be worked with: no estimate, no slip of a figure, no hour that is only a part of the hours of work, and abroad nothing
 * that needs the federal rate of a mile.
 */
function isOfThisOffer(notCompared: NotCompared | null, pay: Pay | null): boolean {
  if (notCompared === 'no-pay' || notCompared === 'outside-plausible') return false;
  if (pay?.doubts.some((doubt) => doubt === 'with-patients-only' || doubt === 'mixed-rates')) return false;
  return pay?.currency === 'USD' || (pay?.per !== 'visit' && pay?.per !== 'week');
}

function sumOf(stated: Stated | null): Sum {
  if (stated === null) return NOT_SAID;
  return typeof stated === 'number' ? { low: stated, high: stated } : { low: stated[0], high: stated[1] };
}
