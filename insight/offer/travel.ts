import type { Pay, TravelTerms } from '../types';
import { NUMBER_WORD, numberOf } from '../wordings/number-words';
import { oneOf } from '../wordings/one-of';
import { contractHoursAWeek } from './contract-hours';
import { endsOf } from './ends';
import { only } from './only';
import { packageParts } from './travel-package';

/** "Travel PTA", "COTA Traveler"; and what is no travel contract: the way between clinics, and what is paid for it. */
const TITLED = /\btravel(?:l?ers?|l?ing)?\b/i;
const ON_THE_WAY =
  /\b(?:no|some|local|light|minimal|limited|occasional) travel\b|\btravel\w* (?:required|between|to|within|time|pay|reimburs|is|may)/i;
const ASSIGNMENT =
  /\b\d{1,2}[- ]?(?:weeks?|wks?)\b[^.;\n]{0,40}\btravel\b|\btravel (?:contract|assignment)\b[^.;\n]{0,60}\b\d{1,2}[- ]?(?:weeks?|wks?)\b/i;
const STIPENDS = new RegExp(
  oneOf`
    \bstipends?\b|\btax[- ]?free\b|\bnon[- ]?tax(?:ed|able)\b|\buntaxed\b|\bper diems?\b|\bhousing\b|\blodging\b|\bM ?& ?IE\b
    \btax home\b|\btax[- ]advantages?\b|\btax[- ]advantaged (?:pay|package|weekly|rate|stipends?)\b
    \bGSA (?:max\w*|rates?|per|limits?|reimburs\w+|guidelines|allow\w+)\b|\b(?:max|per|at|up to) GSA\b
  `,
  'i',
);
/** What such money is for: a stipend for books is none. */
const LIVING =
  /\btax[- ]?free\b|\bnon[- ]?tax|\buntaxed\b|\btaxable\b|\bper diems?\b|\bhousing\b|\blodging\b|\bM ?& ?IE\b/i;
/** What agencies call a week's pay with such money in it. */
const PACKAGE = /\b(?:weekly|pay|travel) packages?\b/i;
const TRAVELER = /\btravell?ers?\b/i;
/** Of several rates, which makes a travel contract of it only beside such money. */
const OF_SEVERAL = /\bblended (?:rate|pay|hourly)\b/i;
/** A rate that has such money in it. */
const BLENDED =
  /\b(?:rate|pay|package)\b[^.;\n]{0,40}\bincl(?:ud\w+|\.?)[^.;\n]{0,40}\b(?:stipend|tax[- ]?(?:free|advantages?\b)|per diem|housing|lodging)|(?:\/|\bper |\ban )(?:hr|hour) tax[- ]?free\b/i;
/** An agency's words for a contract's week, beside its weeks. */
const WEEKLY_GROSS =
  /\b(?:weekly gross|gross weekly)\b[^\n]{0,80}\b\d{1,2}[- ]?(?:weeks?|wks?)\b|\b\d{1,2}[- ]?(?:weeks?|wks?)\b[^\n]{0,80}\b(?:weekly gross|gross weekly)\b/i;
/** But none for those who live near is some for others, and what is also there for locals is no local contract. */
const NO_STIPENDS = new RegExp(
  oneOf`
    \bno (?:housing |travel )?stipends?\b(?! (?:within|inside|under|unless|if|for (?:locals?|those|anyone)))
    \blocal (?:contract|candidates?|rate)s?\b(?! (?:also|available|are|is|differs?|may|vary|varies|can|or|and|welcome|considered|too|accepted))
  `,
  'i',
);

/** Whether a posting is for a travel contract: by its title, its assignment, or a weekly gross with stipends in it. */
export function isTravel(title: string, description: string, pay: Pay | null): boolean {
  if (TITLED.test(title) && !ON_THE_WAY.test(title)) return true;
  if (NO_STIPENDS.test(description)) return false;
  if ([ASSIGNMENT, BLENDED, WEEKLY_GROSS].some((said) => said.test(description))) return true;
  if (hasParts(description)) return true;
  if (OF_SEVERAL.test(description) && (STIPENDS.test(description) || TRAVELER.test(description))) return true;
  const isByWeek = pay?.per === 'week' || pay?.per === 'two-weeks';
  if (!isByWeek) return false;
  return pay.doubts.includes('travel-package') || [STIPENDS, TRAVELER, PACKAGE].some((said) => said.test(description));
}

/** A taxable wage by the hour, and tax-free money by the week beside it. */
function hasParts(description: string): boolean {
  if (!STIPENDS.test(description)) return false;
  const { taxableHourly, taxFreeWeekly } = packageParts(description);
  return taxableHourly !== null && taxFreeWeekly !== null && LIVING.test(description);
}

const NOT_OFF = String.raw`(?!\s*(?:notice|of (?:paid|pto|vacation|orientation|training)))`;
const WEEKS = new RegExp(
  String.raw`\b(?:(\d{1,2}) ?(?:-|–|to|or) ?)?(\d{1,2}|${NUMBER_WORD})[- ]?(?:weeks?|wks?)\b${NOT_OFF}`,
  'gi',
);

/** In the clause around a number of weeks: it is the contract's, whatever else lasts weeks. */
const OF_CONTRACT = /\b(?:contracts?|assignments?|duration|length|term|travel)\b/i;
const CLAUSE = 60;
/** Fewer are no contract: "paid every two weeks". */
const LEAST_WEEKS = 4;

/** Weeks of a contract; two that differ ("8-13 weeks") say nothing, but what is said of the contract itself goes before all else. */
export function contractWeeks(text: string): number | null {
  const found = [...text.matchAll(WEEKS)].filter(([, , weeks = '']) => numberOf(weeks) >= LEAST_WEEKS);
  const ofContract = found.filter(({ index, 0: { length } }) => {
    const before =
      text
        .slice(Math.max(0, index - CLAUSE), index)
        .split(/[.;\n]/)
        .at(-1) ?? '';
    const behind = text.slice(index + length, index + length + CLAUSE).split(/[.;\n]/)[0] ?? '';
    return OF_CONTRACT.test(before) || OF_CONTRACT.test(behind);
  });
  return only(
    (ofContract.length > 0 ? ofContract : found).flatMap(([, least, weeks = '']) => [
      ...(least === undefined ? [] : [Number(least)]),
      numberOf(weeks),
    ]),
  );
}

/** A pay by the week, or the half of one by two weeks. */
function weeklyOf({ per, low, high }: Pay): Pick<Pay, 'low' | 'high'>[] {
  if (per === 'week') return [{ low, high }];
  return per === 'two-weeks' ? [{ low: low && low / 2, high: high && high / 2 }] : [];
}

/** What a travel posting says of its package, in its own figures; two that differ say nothing. */
export function travelTerms(text: string, pays: readonly Pay[]): TravelTerms {
  const weekly = pays.flatMap(weeklyOf)[0];
  return {
    weeks: contractWeeks(text),
    hoursAWeek: contractHoursAWeek(text),
    ...packageParts(text, weekly ? endsOf(weekly.low, weekly.high) : null),
  };
}

/** Whether a posting says what any part of the package pays. */
export const saysPay = ({ taxableHourly, taxFreeWeekly, grossWeekly }: TravelTerms): boolean =>
  [taxableHourly, taxFreeWeekly, grossWeekly].some((sum) => sum !== null);
