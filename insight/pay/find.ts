import type { CountryCode, Currency, Pay, PayDoubt, PayExtra, RoleMatch } from '../types';
import { oneOf } from '../wordings/one-of';
import { currencyOfCountry, currencyStated, dollarOf } from './currency';
import { doubtsOf } from './doubt';
import { type Standing, standingOf } from './extras';
import { FAR, type Figure, figuresOf, NEAR } from './figure';
import { isInstalment } from './instalment';
import { type StaffKind, staffKindIn, staffKindOf } from './kind-of-staff';
import { isOfLevel } from './levels';
import { isForLocals, isNotOffered } from './not-offered';
import { type IsElsewhere, paidElsewhere } from './of-place';
import type { Quote } from './quote';
import { isOtherMoney, isPay, isTooLittle } from './sense';
import { PAY_WORD_BEFORE, type Surroundings } from './surroundings';
import { foldText } from './text';
import { unlikeDoubts } from './unlike';
import { whosePay } from './whose';

/** What a pay depends on besides its text. */
export interface PayContext {
  /** Decides what a plain "$" and an unmarked figure are; the United States where it is not known. */
  country?: CountryCode;
  /** What the post is for: pay that the text gives to other occupations is not its own. Without any, all pay is. */
  roles?: Readonly<RoleMatch['alsoOpenTo']>;
  /** The staff that the title says the post is of: of sums for several kinds its own is the pay. */
  staffKind?: StaffKind | null;
  /** The title is a travel contract's, whose pay is a week's. */
  isTravel?: boolean;
  /** Tells a place that the text gives a pay to from the post's own; without it no pay is another place's. */
  isElsewhere?: IsElsewhere;
  /** The title says which level of experience the post is of: levels are not joined to one range. */
  isOfOneLevel?: boolean;
}

/** A pay with what decides between several of them. */
export interface PayCandidate {
  pay: Pay;
  surroundings: Surroundings;
  /** A pay word stands right before it. */
  named: boolean;
  /** It begins a sentence or line, or follows the weeks and hours of a contract: no word could make other money of it. */
  opens: boolean;
  /** A line, a sentence or what a line calls pay begins with it, and ends or goes on to other things behind it. */
  standsAlone: boolean;
  /** What its sentence or line says before it. */
  lead: string;
  /** What it goes on to say behind it, up to the next sum. */
  rest: string;
  /** Its text says that it is this post's, and no other occupation's. */
  own: boolean;
  /** Full-time, part-time or PRN staff, whom its text says that it is paid to. */
  staffKind: StaffKind | null;
  /** One of several levels of the post: "PTA Level II $31.00". */
  isOfLevel: boolean;
  /** Number of its sentence in the text. */
  sentence: number;
}

/** All that a text says of money. */
export interface PaysFound {
  candidates: PayCandidate[];
  /** Money that may be pay and may be something else: never shown, but reason to doubt a pay of the same size. */
  unclear: PayCandidate[];
  extras: PayExtra[];
}

/** Longer than any posting; what comes after is not read. */
const LONGEST = 40_000;
/** "Salary/Hours", "WHAT WE PAY": what the line below it is about. */
const PAY_HEADING =
  /^\W*(?:what we pay|(?:your |the |our |base )?(?:pay|salary|compensation|wages?|rates?))(?:\W+(?:rates?|range|scale|hours|schedule|details?|information|transparency|and|benefits))*\W*$/i;
/** "Evaluations cost families $175 and sessions $95": the second is what the first is. */
const GOES_ON = /^,? (?:and|or|&) (?:[a-z-]+ ){0,2}$/;
/** How much of a sentence before a figure speaks of it. */
const NEAR_LEAD = 120;
/** "Salary schedule: Classified Range 28, ". */
const LINE_OF_PAY =
  /(?:^|\n)[ •*-]*(?:salary|pay|compensation|wages?|rate)(?: (?:schedule|range|grade|scale|rate))?: ?[^$£€\n:.!?;]{1,60}[,:(-] ?$/i;
const BEGINS = /(?:^|\n)[ •*-]*$/;
const ENDS = new RegExp(
  String.raw`^(?:[ .;!]*(?:$|[\n|•])|[ ,(-]*(?:\+ |${oneOf`
    DOE|DOQ|depend(?:s|ing|ent)|based (?:on|upon)|commensurate|plus|with (?:benefits|experience)|negotiable
  `}(?![A-Za-z])))`,
  'i',
);
/** "$1,360 per week, 40 hours", "$400 per day, 8-hour day": what a week's or a day's pay is for. */
const FOR_HOURS = /^(?:,| for| \(|:)? ?(?:an? )?\d{1,2}(?:\.\d)?[- ]?(?:hours?|hrs?)\b/i;
/** What sums on a line of their own may be besides. */
const OF_OTHER_MONEY =
  /\b(?:median|average|incomes?|households?|cost of living|homes?|revenue|scholarships?|grants?)\b/i;
const OTHER_MONEY_BEFORE =
  /\b(?:tuition|college|insurance|housing|rent|budget|costs?|allowances?)\b[^\n]{0,30}\n?[^\n]{0,10}$/i;
/** "$300 per month up to $10,000": what the money beside the pay comes to in all. */
const WHOLE_OF =
  /^[ ,(]*(?:for )?(?:up to|to an? (?:max(?:imum)?|total) of|max(?:imum)?(?: of)?|capped at|totall?ing|an? total of) ?[$£]?\d/i;
const OPENS = /(?:^|[.!?|•;:=\n]|\b(?:weeks?|wks?|hours?|hrs?|days?|nights?|shifts?),)[\s-]*$/i;
const PER_MILE = /\bmi(?:les?)?$/i;
const SUPERANNUATION = /(?:\+|plus|&|and|inc\w*\.?|excl\w*\.?|%)\s*super(?:annuation)?\b|superannuation/i;

/** All pays and extras of a text, in order. */
export function findPays(source: string, context: PayContext): PaysFound {
  const found: PaysFound = { candidates: [], unclear: [], extras: [] };
  if (!/\d/.test(source)) return found;
  const { printed, folded: text } = foldText(source.slice(0, LONGEST));
  const whose = whosePay(text, context.roles);
  const isPaidElsewhere = paidElsewhere(context.isElsewhere);
  const stated = currencyStated(text);
  let previous: Standing = 'pay';
  let saidUntil = 0;
  let moneyEnd = 0;
  for (const figure of figuresOf(text)) {
    const { quote, near, before, after, to } = figure;
    const told = whose(quote, to);
    const isOthers = isPaidElsewhere(before, after) || (context.isTravel === true && isForLocals(before));
    const owner = isOthers ? 'others' : told;
    const isPlain = quote.currency === null || quote.currency === 'dollar';
    const currency = (isPlain && stated) || currencyOf(near, quote, context.country ?? 'US');
    if (currency === 'foreign') continue;
    const quoted = printed.slice(quote.start, quote.end).trim();
    const hasSuchPay = found.candidates.some(({ pay }) => pay.per === quote.per);
    const standing = standingAmong(figure, text, previous, hasSuchPay);
    previous = standing;
    if (standing !== 'pay') {
      // A referral is named by who is referred.
      const isExtra = owner !== 'others' || standing === 'referral';
      if (standing !== 'not-pay' && quote.marked && isExtra)
        found.extras.push(extraOf(quote, standing, currency, quoted));
    } else if (quote.per === 'other') {
      if (PER_MILE.test(quoted)) found.extras.push(extraOf(quote, 'mileage', currency, quoted));
    } else if (owner !== 'others' && !quote.spoilt && (quote.low ?? quote.high) !== null) {
      const staff = staffKindOf(text.slice(Math.max(figure.from, saidUntil), quote.start), after);
      if (staff.reach > 0) saidUntil = quote.end + staff.reach;
      const pay: Pay = {
        ...{ low: quote.low, high: quote.high, currency, per: quote.per, quoted },
        doubts: allDoubtsOf(figure, text, quote.per),
      };
      const lead = leadIn(text.slice(moneyEnd, quote.start));
      const candidate = { ...standingBy(figure, text, staff.staffKind), pay, lead, own: owner === 'own' };
      if (isPay(quote, figure.around, before, figure.alone, candidate.named || figure.isByForm)) {
        found.candidates.push(candidate);
      } else if (quote.marked && !isTooLittle(quote) && !isOtherMoney(quote, figure.around.left, before)) {
        found.unclear.push(candidate);
      }
    }
    moneyEnd = quote.end;
  }
  const { candidates, unclear, extras } = found;
  return { candidates: ofStaffKind(candidates, context), unclear: ofStaffKind(unclear, context), extras };
}

/** What a figure is, by its own words and by what the figure before it was. */
function standingAmong(
  { quote, around, before, after, isRaised, from }: Figure,
  text: string,
  previous: Standing,
  hasSuchPay: boolean,
): Standing {
  const farLeft = text.slice(Math.max(0, quote.start - FAR), quote.start);
  const isNobodys =
    (previous === 'not-pay' && GOES_ON.test(before)) ||
    (!isRaised && isNotOffered(farLeft, text.slice(quote.start, quote.end), after));
  if (isNobodys) return 'not-pay';
  const isPart = isInstalment(quote, around.left, farLeft, text.slice(quote.end, quote.end + NEAR));
  const isWhole = previous !== 'pay' && WHOLE_OF.test(text.slice(from, quote.end));
  return isPart || isWhole ? 'bonus' : standingOf(quote, around, before, after, hasSuchPay);
}

/** What the words around a figure make of it as a pay. */
function standingBy(
  figure: Figure,
  text: string,
  staffKind: StaffKind | null,
): Omit<PayCandidate, 'pay' | 'lead' | 'own'> {
  const { quote, around, before, after, near, sentence } = figure;
  const farLeft = text.slice(Math.max(0, quote.start - FAR), quote.start);
  return {
    surroundings: around,
    named:
      PAY_WORD_BEFORE.test(around.left) ||
      PAY_WORD_BEFORE.test(boundsOf(text, quote)) ||
      (staffKind !== null && isWageSized(quote)),
    opens: OPENS.test(before),
    standsAlone:
      (ENDS.test(after) || FOR_HOURS.test(text.slice(quote.end, quote.end + NEAR))) &&
      !OF_OTHER_MONEY.test(near) &&
      (beginsLine(before, farLeft) || (quote.per === 'week' && OPENS.test(before))),
    rest: after.split(/\n|[.!?;](?=\s)/, 1)[0] ?? '',
    staffKind,
    isOfLevel: isOfLevel(text, quote, before),
    sentence,
  };
}

function allDoubtsOf({ quote, near, before, after, to }: Figure, text: string, per: Pay['per']): PayDoubt[] {
  const doubts = new Set(doubtsOf(near, before, after, to < text.length, per));
  for (const doubt of unlikeDoubts(text, quote.start, quote.end, per)) doubts.add(doubt);
  if (quote.tooWide) doubts.add('spread');
  return [...doubts];
}

/** Of sums for several kinds of staff those that the post is of, where its title says so. */
function ofStaffKind(candidates: PayCandidate[], { staffKind }: PayContext): PayCandidate[] {
  if (!staffKind) return candidates;
  if (!candidates.some((each) => each.staffKind === staffKind)) {
    // Of theirs alone the post's own is not told: "PRN staff earn $40" where it is full-time.
    return candidates.filter((each) => each.staffKind === null || staffKindIn(each.lead) !== each.staffKind);
  }
  return candidates.filter((each) => each.staffKind === null || each.staffKind === staffKind);
}

/** The part of the text between two sums that is of the figure's own sentence and line. */
function leadIn(before: string): string {
  const [own = '', above = ''] = before.split('\n').reverse();
  const sentence = own.split(/[.!?;](?=\s)/).at(-1) ?? '';
  const heading = sentence === own && PAY_HEADING.test(above) ? `${above.trim()}: ` : '';
  return `${heading}${sentence}`.slice(-NEAR_LEAD);
}

/** A line begins there, or goes on from the word for pay that it begins with. */
function beginsLine(before: string, farLeft: string): boolean {
  return (BEGINS.test(before) && !OTHER_MONEY_BEFORE.test(farLeft)) || LINE_OF_PAY.test(farLeft);
}

/** An hour's pay or a year's: less, or what lies between, may be a bonus. */
function isWageSized({ low, high }: Quote): boolean {
  return [low, high].every((end) => end === null || (end >= 10 && end <= 150) || end >= 20_000);
}

/** What bounds a figure, with the pay word in it: "starting rate: " of "starting rate: $31". */
function boundsOf(text: string, { start }: Quote): string {
  return text.slice(start, start + Math.max(0, text.slice(start, start + NEAR).search(/[\d$£€]/)));
}

/** The quote's currency, with "$" and unmarked figures read as the country's. */
function currencyOf(near: string, quote: Quote, country: CountryCode): Currency | 'foreign' {
  if (quote.currency === 'foreign') return 'foreign';
  if (quote.currency !== null && quote.currency !== 'dollar') return quote.currency;
  // Superannuation is Australian: "$65,000 + super" without a country is in Australian dollars.
  const local = SUPERANNUATION.test(near) && country === 'US' ? 'AU' : country;
  return quote.currency === 'dollar' ? dollarOf(local) : currencyOfCountry(local);
}

function extraOf(quote: Quote, kind: PayExtra['kind'], currency: Currency, quoted: string): PayExtra {
  const per = quote.per === 'other' ? null : quote.per;
  return { kind, low: quote.low, high: quote.high, currency, per, quoted };
}
