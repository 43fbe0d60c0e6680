import type { Stated } from '../types';
import { oneOf } from '../wordings/one-of';
import { endsOf } from './ends';
import { withColons } from './leaders';

const FIGURE = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)`;
const UP_TO = String.raw`(?: ?(?:-|–|to) ?\$? ?${FIGURE})?`;
/** What an amount without its sign stands right behind: "lodging 1,050", "hourly 24", "M&IE: 420 per week". */
const NAMED = oneOf`
  hourly|taxable|gross|non[- ]?tax(?:ed|able)|untaxed|tax[- ]?free
  stipends?|per diems?|housing|lodging|meals?|incidentals|M ?& ?IE?
`;
const AND_SO_ON = oneOf`
  rate|pay|wages?|portion|amount|stipend|allowance|weekly|gross|hourly
`;
/** Times the hours of a week: "$19 × 40", "$22 x 36 hrs"; a sum of other things is taken times their count. */
const TIMES_HOURS = String.raw`[x×*] ?([2-5]\d(?:\.\d+)?)(?![\d.,]*\d| ?(?:%|weeks?|wks?|days?|nights?|months?|miles?|mi)\b)`;
const HOURS_TIMES = /(?<![\d.,$])([2-5]\d(?:\.\d+)?)(?: ?(?:hours?|hrs?))? ?[x×*@] ?$/i;
/** Behind a number that is no money, or money for one of several. */
const COUNTED = String.raw`(?![\d%]|[.,]\d| ?(?:%|hours?|hrs?|weeks|wks|days?|nights?|months?|miles?|mi|beds?|years?)\b| ?(?!${TIMES_HOURS.replace('([', '(?:[')})(?:x\b|[x×*] ?\d))`;
const AMOUNT = new RegExp(
  String.raw`(?:\$ ?|(?<=\b${NAMED}(?: ${AND_SO_ON})?(?: ?[:=]|\s-)? ?)(?=\d))${FIGURE}${UP_TO}${COUNTED}`,
  'gi',
);
/** Without its sign a number under this is a count, unless it is said to be by the hour. */
const LEAST_UNSIGNED = 100;
const CLAUSE_END = /[;\n]|[.!?](?=\s|$)/;

/** A unit right behind an amount: "/wk", " an hour", " (weekly)". */
const UNIT =
  /^ ?\(?(?:\/|p\/|per |an? |each )? ?(hourly|hour|hr|h|weekly|week|wk|w|daily|day|nightly|night|monthly|month|mo|shift|visit)\b\.?\)?/i;
const BY_HOURS = new RegExp(`^ ?${TIMES_HOURS}`, 'i');
const WEEKLY = /\b(?:weekly|(?:per|a|each|your) (?:week|wk))\b|\/ ?w(?:ee)?k\b/i;
const HOURLY = /\b(?:hourly|(?:per|an) (?:hour|hr))\b/i;
const OTHER_PERIOD = /\b(?:monthly|daily|nightly|annual(?:ly)?|(?:per|a|each) (?:month|day|night|year))\b/i;
/** The same right behind a sum: "a stipend of $300 each year". */
const OTHER_PERIOD_NEXT = new RegExp(String.raw`^\W{0,2}(?:${OTHER_PERIOD.source})`, 'i');
/** Beside a sum by the day: on so many days of a week it is paid, in the posting's own words. */
const SEVEN_DAYS = String.raw`(?:7|seven) ?days? ?(?:\/|an? |per |each |every |of the )?(?:week|wk)s?\b`;
const SEVEN_BEHIND = new RegExp(String.raw`^[\s,(x×*]*(?:paid |for |on )?(?:all )?${SEVEN_DAYS}\)?`, 'i');
const SEVEN_BEFORE = new RegExp(String.raw`[\s,(]*(?:paid |for )?${SEVEN_DAYS}(?: at| of|[:,=])?\s*$`, 'i');
const DAYS_A_WEEK = 7;
/** A line over a list is about all of it, where it is no more than a heading. */
const LONGEST_HEADING = 80;

/** A sum of money in a description, with what stands around it. */
export interface Amount {
  stated: Stated;
  /** By what it is stated to be: by the unit right behind it, by its own words, or by those of the list that it stands in. */
  per: 'hour' | 'day' | 'week' | 'other' | null;
  /** The hours of a week that it is taken times, which it is an hour's pay for. */
  times: number | null;
  /** The unit stands right behind it. */
  hasUnit: boolean;
  /** The text of its clause back to the previous amount and on to the next one, without its unit. */
  before: string;
  behind: string;
  clause: string;
}

/** The amounts of a text; one list is what stands in clauses right behind each other, each with an amount. */
export function amountsIn(text: string): Amount[] {
  const clauses = withColons(text)
    .split(CLAUSE_END)
    .filter((clause) => clause.trim() !== '');
  const amounts: Amount[] = [];
  let list: Amount[] = [];
  // A list's heading is about all of it.
  let heading = '';
  for (const clause of clauses) {
    const found = amountsOf(clause);
    if (found.length > 0) list.push(...found);
    else {
      amounts.push(...ofList(list, heading));
      list = [];
      heading = clause.length <= LONGEST_HEADING ? clause : '';
    }
  }
  return [...amounts, ...ofList(list, heading)];
}

/** By the week too is what names no unit in a list that names the week. */
function ofList(list: readonly Amount[], heading: string): readonly Amount[] {
  const isByWeek = WEEKLY.test(heading) || list.some(({ per }) => per === 'week');
  return isByWeek ? list.map((each) => (each.per === null && isOpen(each) ? { ...each, per: 'week' } : each)) : list;
}

const isOpen = ({ before, behind }: Amount): boolean => !OTHER_PERIOD.test(before) && !OTHER_PERIOD.test(behind);

function amountsOf(clause: string): Amount[] {
  const found = [...clause.matchAll(AMOUNT)].filter((match) => isMoney(match, clause));
  const isWeekly = found.length > 0 && WEEKLY.test(clause);
  return found.map((match, at) => {
    const end = match.index + match[0].length;
    const rest = clause.slice(end, found[at + 1]?.index ?? clause.length);
    const unit = UNIT.exec(rest);
    const previous = found[at - 1];
    const gap = clause.slice(previous ? previous.index + previous[0].length : 0, match.index);
    // The cells of a row are parted by strokes.
    const before = previous ? gap.replace(UNIT, '') : gap.replace(/\s*\|\s*$/, '');
    const behind = rest.slice(unit?.[0].length ?? 0);
    const hours = BY_HOURS.exec(behind) ?? HOURS_TIMES.exec(gap);
    const amount: Amount = {
      ...{ stated: statedBy(match), hasUnit: unit !== null, before, behind, clause },
      per: unit ? perOf(unit[1] ?? '') : hours ? 'hour' : perAround(before, behind, isWeekly),
      times: hours && Number(hours[1]),
    };
    return amount.per === 'day' ? byTheWeek(amount) : amount;
  });
}

/** A sum by the day as the week's, where the posting itself says that it is paid on seven days of a week; else as it is. */
function byTheWeek(amount: Amount): Amount {
  const behind = amount.behind.replace(SEVEN_BEHIND, '');
  const before = amount.before.replace(SEVEN_BEFORE, '');
  if (behind === amount.behind && before === amount.before) return amount;
  return { ...amount, before, behind, stated: ofWeek(amount.stated), per: 'week' };
}

/** What is paid on each day, in a week of seven. */
export const ofWeek = (stated: Stated): Stated =>
  typeof stated === 'number' ? stated * DAYS_A_WEEK : endsOf(stated[0] * DAYS_A_WEEK, stated[1] * DAYS_A_WEEK);

/** An amount has its sign, or stands behind the name of a part and is as large as one. */
const isMoney = ({ 0: found, 1: low = '', index }: RegExpMatchArray, clause: string): boolean =>
  found.startsWith('$') ||
  figureOf(low) >= LEAST_UNSIGNED ||
  /\b(?:hourly|taxable)\W[^\d]{0,12}$/i.test(clause.slice(Math.max(0, (index ?? 0) - 24), index));

function perOf(unit: string): Amount['per'] {
  if (/^h/i.test(unit)) return 'hour';
  if (/^d/i.test(unit)) return 'day';
  return /^w/i.test(unit) ? 'week' : 'other';
}

function perAround(before: string, behind: string, isWeekly: boolean): Amount['per'] {
  if (OTHER_PERIOD.test(before) || OTHER_PERIOD_NEXT.test(behind)) return 'other';
  // Of two, the nearer: "Weekly pay: hourly 24, lodging 1,050".
  const nearest = before.slice(Math.max(0, before.search(HOURLY)));
  if (HOURLY.test(before) && !WEEKLY.test(nearest + behind)) return 'hour';
  return isWeekly ? 'week' : null;
}

const figureOf = (text: string): number => Number(text.replaceAll(',', ''));

const statedBy = ([, low = '', high]: RegExpMatchArray): Stated =>
  endsOf(figureOf(low), high === undefined ? null : figureOf(high));
