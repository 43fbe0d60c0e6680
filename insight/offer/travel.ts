import type { Pay, Stated, TravelTerms } from '../types';
import { contractHoursAWeek, only } from './hours-a-week';

/** "Travel PTA", "COTA Traveler"; and what is no travel contract: the way between clinics, and what is paid for it. */
const TITLED = /\btravel(?:l?ers?|l?ing)?\b/i;
const ON_THE_WAY =
  /\b(?:no|some|local|light|minimal|limited|occasional) travel\b|\btravel\w* (?:required|between|to|within|time|pay|reimburs|is|may)/i;
const ASSIGNMENT =
  /\b\d{1,2}[- ]?(?:weeks?|wks?)\b[^.;\n]{0,40}\btravel\b|\btravel (?:contract|assignment)\b[^.;\n]{0,60}\b\d{1,2}[- ]?(?:weeks?|wks?)\b/i;
const STIPENDS = /\bstipends?\b|\btax[- ]?free\b|\bnon[- ]?tax(?:ed|able)\b|\buntaxed\b|\bper diems?\b|\bhousing\b/i;
const NO_STIPENDS = /\bno (?:housing |travel )?stipends?\b|\blocal (?:contract|candidates|rate)/i;

/** Whether a posting is for a travel contract: by its title, its assignment, or a weekly gross with stipends in it. */
export function isTravel(title: string, description: string, pay: Pay | null): boolean {
  if (TITLED.test(title) && !ON_THE_WAY.test(title)) return true;
  if (NO_STIPENDS.test(description)) return false;
  if (ASSIGNMENT.test(description)) return true;
  return pay?.per === 'week' && (pay.doubts.includes('travel-package') || STIPENDS.test(description));
}

const AMOUNT = '\\$ ?(\\d{1,3}(?:,\\d{3})*(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,2})?)';
const RANGE = `${AMOUNT}(?:[ ]*(?:-|–|to)[ ]*${AMOUNT})?`;
// All of it on one line: the next one is about something else.
const HOURLY = '[ ]*(?:\\/|per |an? )[ ]*(?:hr|hour)';
const WEEKLY = '[ ]*(?:\\/|per |a |each )?[ ]*(?:weekly|week|wk)';
const NEAR = '[^.;\\n$]{0,40}';
const TAXABLE = '(?<!non[- ]?)\\btaxable';
const TAX_FREE = '(?:tax[- ]?free|non[- ]?tax(?:ed|able)|untaxed|stipends?|per diems?|housing|lodging|meals|M&IE)';

const TAXABLE_HOURLY = [
  `${RANGE}${HOURLY}${NEAR}${TAXABLE}`,
  `${TAXABLE}${NEAR}${RANGE}${HOURLY}`,
  `\\bhourly${NEAR}${TAXABLE}${NEAR}${RANGE}`,
  `${TAXABLE}${NEAR}\\b(?:hourly|an hour|per hour)${NEAR}${RANGE}`,
].map((way) => new RegExp(way, 'i'));
const TAX_FREE_WEEKLY = [
  `${RANGE}${WEEKLY}\\b${NEAR}${TAX_FREE}`,
  `${TAX_FREE}${NEAR}${RANGE}${WEEKLY}\\b`,
  `\\bweekly${NEAR}${TAX_FREE}${NEAR}${RANGE}`,
  `${TAX_FREE}${NEAR}\\b(?:weekly|a week|per week)${NEAR}${RANGE}`,
].map((way) => new RegExp(way, 'gi'));
const WEEKS = /\b(\d{1,2})[- ]?(?:weeks?|wks?)\b(?!\s*(?:notice|of (?:paid|pto|vacation|orientation|training)))/gi;
/** What a travel posting says of its package, in its own figures; two that differ say nothing. */
export function travelTerms(text: string, pays: readonly Pay[]): TravelTerms {
  const weekly = pays.find(({ per }) => per === 'week');
  return {
    weeks: only([...text.matchAll(WEEKS)].map(([, weeks]) => Number(weeks)).filter((weeks) => weeks >= 4)),
    hoursAWeek: contractHoursAWeek(text),
    taxableHourly: statedBy(TAXABLE_HOURLY.map((way) => way.exec(text)).find((match) => match !== null)),
    taxFreeWeekly: taxFree(text),
    grossWeekly: weekly ? endsOf(weekly.low, weekly.high) : null,
  };
}

/** Housing and meals, each by the week, are one sum; the same sum named twice is named once. */
function taxFree(text: string): Stated | null {
  const [found = []] = TAX_FREE_WEEKLY.map((way) => [...text.matchAll(way)]).filter((matches) => matches.length > 0);
  const sums = found.map(statedBy).filter((sum) => sum !== null);
  if (sums.length <= 1) return sums[0] ?? null;
  const single = sums.filter((sum) => typeof sum === 'number');
  return single.length === sums.length ? single.reduce((all, sum) => all + sum, 0) : null;
}

function statedBy(match: RegExpMatchArray | undefined): Stated | null {
  if (!match) return null;
  const [low, high] = [match[1], match[2]].map((figure) => (figure ? Number(figure.replaceAll(',', '')) : null));
  return endsOf(low ?? null, high ?? null);
}

function endsOf(low: number | null, high: number | null): Stated | null {
  if (low === null || high === null || low === high) return low ?? high;
  return [low, high];
}

/** Whether a posting says what any part of the package pays. */
export const saysPay = ({ taxableHourly, taxFreeWeekly, grossWeekly }: TravelTerms): boolean =>
  [taxableHourly, taxFreeWeekly, grossWeekly].some((sum) => sum !== null);
