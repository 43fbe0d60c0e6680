import type { Pay, TravelTerms } from '../types';
import { oneOf } from '../wordings/one-of';
import { isContract, ofThisPost } from './contract';
import { contractHoursAWeek } from './contract-hours';
import { contractWeeks } from './contract-weeks';
import { endsOf } from './ends';
import { jobTypesIn } from './job-types';
import { isPermanent } from './permanent';
import { sentencesOf } from './sentences';
import { deniesStipends, withoutOtherMoney } from './stipends';
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
const ASSISTANT = oneOf`
  PTAs?|COTA|OTA|SLPA|(?:physical|occupational|speech)[- ](?:therap(?:y|ist)|language pathology) assistant|therapy assistant
  contract|assignment
`;
/** Said of the post: "Travel PTA needed", "this is a travel contract". */
const POST = new RegExp(
  String.raw`(?:^|[:!]\s*|\b(?:an?|this|for|hiring|seeking|need(?:s|ed)?|wanted)(?: [a-z-]+){0,2} )travel(?:l?er|l?ing)? ${ASSISTANT}\b`,
  'i',
);
/** Beside a contract's hourly rate: what it pays for living there. */
const LIVING_STIPENDS = new RegExp(
  oneOf`
    \btax[- ]?free\b|\bnon[- ]?tax(?:ed|able)\b|\buntaxed\b|\btax home\b|\bM ?& ?IE\b
    \b(?:stipends?|housing|lodging)\b|\bper diems? (?:allowances?|payments?|reimburse\w*|money|of \$|\$|included|provided|paid|for meals)
  `,
  'i',
);
/** What agencies call a week's pay beside other money. */
const GROSS = /\bblended\b|\bpackage\b|\btravel (?:pay|contract|assignment|PTA|COTA)\b/i;

/** Who posts by the week's gross: agencies, for contracts. */
const OF_AGENCY =
  /\b(?:contracts?|assignments?|recruiters?|agency|staffing|submittals?|travel\w*)\b|\b\d{1,2}[- ]?(?:weeks?|wks?)\b/i;

/** Whether a posting is for a travel contract: by its title, its assignment, or a pay with stipends in it. */
export function isTravel(title: string, description: string, pay: Pay | null): boolean {
  if (TITLED.test(title) && !ON_THE_WAY.test(title)) return true;
  if (deniesStipends(title) || deniesStipends(description)) return false;
  const text = withoutOtherMoney(description);
  // What an agency is paid to fill for good pays a wage by the week, whatever it calls it.
  if (isPermanent(title, description)) return hasParts(text);
  if (saysTravel(description)) return true;
  if ([BLENDED, WEEKLY_GROSS].some((said) => said.test(text)) || hasParts(text)) return true;
  if (OF_SEVERAL.test(text) && (STIPENDS.test(text) || TRAVELER.test(text))) return true;
  if (LIVING_STIPENDS.test(text) && isContract(title, description)) return true;
  const isByWeek = pay?.per === 'week' || pay?.per === 'two-weeks';
  if (!isByWeek) return false;
  // A week's gross is every job's; of a contract it may be more than wage.
  const isOfContract = GROSS.test(text) || (/\bgross\b/i.test(text) && OF_AGENCY.test(text));
  const isDoubted = pay.doubts.includes('travel-package') && isOfContract;
  return isDoubted || [STIPENDS, TRAVELER, PACKAGE].some((said) => said.test(text));
}

/** Whether the description says so of the post itself. */
function saysTravel(description: string): boolean {
  if (jobTypesIn(description).has('travel')) return true;
  return sentencesOf(ofThisPost(description)).some((each) => ASSIGNMENT.test(each) || POST.test(each.trim()));
}

/** A taxable wage by the hour, and tax-free money by the week beside it. */
function hasParts(description: string): boolean {
  if (!STIPENDS.test(description)) return false;
  const { taxableHourly, taxFreeWeekly } = packageParts(description);
  return taxableHourly !== null && taxFreeWeekly !== null && LIVING.test(description);
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
