import type { Pay, PayDoubt, PayOrigin, PayReading, Posting, Region, RoleMatch } from '../types';
import { isAddedBelow, isFormsLine } from './added-below';
import { isTitledByVisit, paidByVisit, saysByVisit } from './by-the-visit';
import { readPayInDescription } from './description';
import { findPays, type PayCandidate, type PayContext } from './find';
import { readPay } from './index';
import { staffKindIn } from './kind-of-staff';
import type { IsElsewhere } from './of-place';
import { isClear, saysNothing } from './placeholder';
import { doubtsOfPosted, isPostedForOthers } from './said-of-posted';
import { readSalary } from './salary';
import { readPayInTitle } from './title';
import { isTitledForOthers } from './title-of-others';

/** No pay in the posting. */
const NOTHING_POSTED: PayReading = { pay: null, also: [], extras: [] };

const NOWHERE: [null, PayReading] = [null, NOTHING_POSTED];

/** What a posting says of its pay, and where. */
export interface PostedPay {
  reading: PayReading;
  origin: PayOrigin | null;
  /** Other readings that disagree with the one used. */
  conflicts: { origin: PayOrigin; pay: Pay }[];
}

/**
 * The pay to compare: the printed text first (the person can check it), then the markup, then the title, then the
 * description; what a form was filled with to say nothing gives way to a clear sum in any of them; readings that differ from the one used are kept so that the panel can say so.
 */
export function readPosted(
  posting: Posting,
  country: Region['country'],
  { role, alsoOpenTo }: Pick<RoleMatch, 'role' | 'alsoOpenTo'>,
  isElsewhere: IsElsewhere | null = null,
): PostedPay {
  const { payText, structured, title, description } = posting;
  const context = {
    ...{ country, roles: [role, ...alsoOpenTo], staffKind: staffKindIn(title) },
    ...{ isTravel: /\btravel/i.test(title), isOfOneLevel: NAMES_LEVEL.test(title) },
    ...(isElsewhere && { isElsewhere }),
  };
  const readings: [PayOrigin, PayReading][] = [
    ['pay-text', payText ? readPay(payText, context) : NOTHING_POSTED],
    ['structured', structuredPay(structured, context)],
    ['title', readPayInTitle(title, context)],
    ['description', description ? readPayInDescription(description, context) : NOTHING_POSTED],
  ];
  const telling = readings.filter((each) => !saysNothing(...each));
  // A placeholder is shown, as what it is, only where no words say more.
  const told = telling.some(([, other]) => isClear(other)) ? telling : readings;
  const contradicted = told.find(([, { also }]) => also.length > 1);
  const first = told.find(([, candidate]) => candidate.pay !== null) ?? contradicted ?? NOWHERE;
  const byVisit =
    (isByHourIn(first[1]) ? visitFor(first, told, description ?? '') : null) ?? workedOutOfVisits(posting, first, told);
  const [origin, used] = byVisit ?? first;
  const labelled = used.pay && withLabels(used.pay, origin, description ?? '', context);
  const sum =
    labelled && (NAMES_LEVEL.test(title) ? labelled : ofAllLevels(labelled, origin, posting, readings, context));
  const own = sum && (isByVisit(posting, sum, readings) ? paidByVisit(sum) : sum);
  const said = `${payText ?? ''}\n${description ?? ''}`;
  const isOthers =
    own !== null && (isTitledForOthers(title) || isPostedForOthers(said, context.roles, posting.location ?? ''));
  const reading = isOthers
    ? { ...used, pay: null, also: [own, ...used.also] }
    : { ...used, pay: own && doubtedByOthers(own, readings, said) };
  const conflicts = told.flatMap(([from, { pay }]) =>
    pay && reading.pay && !sameMoney(pay, reading.pay) ? [{ origin: from, pay }] : [],
  );
  const extras = reading.extras.length > 0 ? reading.extras : readings.flatMap(([, candidate]) => candidate.extras);
  // The post's own sum of the description may have gone before the form's.
  const from = sum?.quoted === used.pay?.quoted ? origin : 'description';
  return { reading: { ...reading, extras }, origin: from, conflicts };
}

/** The employer's own `baseSalary`; a site's `estimatedSalary`, which is doubted as such, only where there is none. */
function structuredPay(structured: Posting['structured'], context: { country: Region['country'] }): PayReading {
  const { baseSalary, estimatedSalary } = structured ?? {};
  const stated = readSalary(baseSalary, context);
  if (stated.pay !== null || stated.also.length > 0 || estimatedSalary === undefined) return stated;
  return readSalary({ estimatedSalary }, context);
}

const isByHourIn = ({ pay }: PayReading): boolean => pay?.per === 'hour';

/**
 * The same sum by the visit. schema.org has no unit for one: boards file and print "$58 a visit" as an hour's pay, and set that as a last
 * line below the text. The text knows better.
 */
function visitFor(
  [origin, { pay }]: typeof NOWHERE | [PayOrigin, PayReading],
  told: readonly [PayOrigin, PayReading][],
  description: string,
): [PayOrigin, PayReading] | null {
  if (pay === null) return null;
  for (const [from, reading] of told) {
    const sums = [reading.pay, ...reading.also].filter((each) => each !== null);
    // Further sums by the visit are those of special visits.
    const visit = sums.find(({ per }) => per === 'visit');
    if (!visit || visit.low !== pay.low || visit.high !== pay.high) continue;
    const hour = sums.find(({ per, low, high }) => per === 'hour' && low === pay.low && high === pay.high);
    const isOfForm = origin === 'structured' || origin === 'pay-text';
    if (hour ? isAddedBelow(hour, visit, description) : isOfForm) {
      return [from, { ...reading, pay: visit, also: sums.filter((each) => each !== visit && each !== hour) }];
    }
  }
  return null;
}

/**
 * The sum by the visit of a text that says that the post is paid so, where a form has what it comes to by the hour or year: "Paid per
 * visit, $60-65 a visit" beside "$90,000 - $110,000 a year".
 */
function workedOutOfVisits(
  { payText = '', description = '' }: Posting,
  [origin, { pay }]: typeof NOWHERE | [PayOrigin, PayReading],
  told: readonly [PayOrigin, PayReading][],
): [PayOrigin, PayReading] | null {
  const isOfForm = origin === 'structured' || origin === 'pay-text';
  if (!isOfForm || (pay?.per !== 'hour' && pay?.per !== 'year')) return null;
  if (saysByVisit(payText) || !saysByVisit(description)) return null;
  const words = told.find(([from]) => from === 'description');
  return words?.[1].pay?.per === 'visit' ? words : null;
}

/**
 * A form's figure beside sums of the description that say whose they are. The post's own goes before one that it contradicts ("PTA rate:
 * $33/hr" where the form was filled for therapists); a range of which one end is full-time and the other PRN pay is none.
 */
function withLabels(pay: Pay, origin: PayOrigin | null, description: string, context: PayContext): Pay {
  if (origin !== 'structured' && origin !== 'pay-text') return pay;
  if (description === '' || pay.low === null || pay.high === null) return pay;
  const found = findPays(description, { ...context, staffKind: null }).candidates.filter(isAlikeTo(pay));
  const own = found.filter((each) => each.own && each.pay.per === pay.per).map((each) => each.pay);
  const [only, ...others] = own;
  const isElsewhere = (other: Pay) =>
    other.low !== null && other.high !== null && (other.high < (pay.low ?? 0) || other.low > (pay.high ?? 0));
  if (origin === 'structured' && only && others.length === 0 && isElsewhere(only)) return only;
  const ofRole = ownOfSpan(pay, description, context, found);
  if (ofRole) return ofRole;
  const kinds = found.filter((each) => each.staffKind !== null);
  const isMixed = new Set(kinds.map(({ staffKind }) => staffKind)).size > 1;
  const lows = kinds.map((each) => each.pay.low ?? each.pay.high ?? 0);
  const highs = kinds.map((each) => each.pay.high ?? each.pay.low ?? 0);
  if (!isMixed || Math.min(...lows) !== pay.low || Math.max(...highs) !== pay.high) return pay;
  const ofTitle = kinds.filter(({ staffKind }) => staffKind === context.staffKind);
  return ofTitle.length === 1 && ofTitle[0] ? ofTitle[0].pay : { ...pay, doubts: [...pay.doubts, 'mixed-rates'] };
}

/** Whether a sum may be by the same unit, in the same currency. */
const isAlikeTo =
  ({ per, currency }: Pay) =>
  ({ pay: other }: PayCandidate): boolean =>
    (other.per === null || other.per === per) && other.currency === currency;

/** A title that says which level of experience it is for. */
const NAMES_LEVEL =
  /\b(?:I{1,3}|IV|[1-4]|(?:new|recent)[- ]?grad\w*|entry|senior|lead|experienced|level|\d\+? (?:years|yrs))\b/i;

/**
 * A form that was filled with one of the levels that the text pays by experience ("$30-34 (new grads) or $35-40 (3+ years)"): all of them
 * where they are one scale; else none can be told for the post's.
 */
function ofAllLevels(
  pay: Pay,
  origin: PayOrigin | null,
  { description = '' }: Posting,
  readings: readonly [PayOrigin, PayReading][],
  context: PayContext,
): Pay {
  if (origin !== 'structured' && origin !== 'pay-text') return pay;
  const levels = findPays(description, context).candidates.filter(({ isOfLevel }) => isOfLevel);
  if (levels.length < 2 || !levels.some((level) => haveSameEnds(level.pay, pay))) return pay;
  const scale = readings.find(([from]) => from === 'description')?.[1].pay;
  const isScale = scale?.per === pay.per && levels.every((level) => spans(scale, level.pay));
  return isScale ? scale : { ...pay, doubts: [...pay.doubts, 'mixed-rates'] };
}

function spans(wide: Pay, { low, high }: Pay): boolean {
  return wide.low !== null && wide.high !== null && (low ?? 0) >= wide.low && (high ?? wide.high + 1) <= wide.high;
}

/**
 * Of a form that spans what all occupations of a list are paid ("PT $50-60; PTA $30-36" beside "$30 - $60") the post's own part; where the
 * list has none, or several, the form's figure is doubted.
 * @param ours the sums of the text that are not of other occupations
 */
function ownOfSpan(pay: Pay, description: string, context: PayContext, ours: readonly PayCandidate[]): Pay | null {
  // One figure spans nothing.
  if (pay.low === pay.high) return null;
  const { roles: _, ...anybody } = context;
  const all = findPays(description, { ...anybody, staffKind: null }).candidates.filter(isAlikeTo(pay));
  const [only, ...others] = ours.filter((each) => each.own);
  if (all.length < 2 || ours.length === all.length || all.some((each) => haveSameEnds(each.pay, pay))) return null;
  const lowest = Math.min(...all.map(({ pay: { low, high } }) => low ?? high ?? 0));
  const highest = Math.max(...all.map(({ pay: { low, high } }) => high ?? low ?? 0));
  const isWithin = lowest >= (pay.low ?? 0) && highest <= (pay.high ?? 0);
  if (!isWithin || (lowest !== pay.low && highest !== pay.high)) return null;
  return only && others.length === 0
    ? { ...only.pay, per: pay.per }
    : { ...pay, doubts: [...pay.doubts, 'mixed-rates'] };
}

/** Whether title, pay or description say by the visit what is paid, where the description does not itself give the sum by the hour. */
function isByVisit(
  { title, payText = '', description = '' }: Posting,
  pay: Pay,
  readings: readonly [PayOrigin, PayReading][],
): boolean {
  if (isTitledByVisit(title) || saysByVisit(payText)) return true;
  const isRepeated = readings.some(
    ([origin, reading]) =>
      origin === 'description' &&
      [reading.pay, ...reading.also].some(
        (other) => other?.per === pay.per && haveSameEnds(other, pay) && !isFormsLine(other, description),
      ),
  );
  return !(isRepeated && pay.per !== null) && saysByVisit(description);
}

/** What raises a doubt of a figure in the employer's own words, where a board's form has room for the figure alone. */
const OF_THE_WORDS: readonly PayDoubt[] = ['with-patients-only', 'more-than-wage', 'on-target-earnings', 'worked-out'];

/** The pay with what the posting's other words say of the same figure, unless some of them give it as a plain wage. */
function doubtedByOthers(pay: Pay, readings: readonly [PayOrigin, PayReading][], said: string): Pay {
  const same = readings
    .flatMap(([origin, reading]) =>
      origin === 'structured' ? [] : [reading.pay, ...reading.also].filter((other) => !isBait(origin, other)),
    )
    .filter((other) => other !== null && other !== pay && haveSameEnds(other, pay))
    .map((other) => other?.doubts.filter((doubt) => OF_THE_WORDS.includes(doubt)) ?? []);
  const told = same.every((doubts) => doubts.length > 0) ? same.flat() : [];
  const doubts = new Set([...pay.doubts, ...told, ...doubtsOfPosted(said, pay)]);
  return doubts.size === pay.doubts.length ? pay : { ...pay, doubts: [...doubts] };
}

/** "Earn up to $85,000!" in a title says nothing of what is in it. */
const isBait = (origin: PayOrigin, pay: Pay | null): boolean => origin === 'title' && pay !== null && pay.low === null;

/** "Up to $78,000" and "$78,000" have the same ends. */
function haveSameEnds(one: Pay, other: Pay): boolean {
  const ends = ({ low, high }: Pay) => [low ?? high, high ?? low].join();
  return ends(one) === ends(other) && (one.per === other.per || one.per === null || other.per === null);
}

/** A single figure inside the range that is used is no contradiction; another range or another unit is. */
function sameMoney(a: Pay, b: Pay): boolean {
  if (a.per !== b.per || a.currency !== b.currency) return a.per === null || b.per === null;
  return a.low === b.low && a.high === b.high;
}
