import { oneOf } from '../wordings/one-of';
import { sentencesOf } from './sentences';

/** Numbers with a dash, a colon or a sign in them that are none of money. */
const NO_SUMS = new RegExp(
  oneOf`
    \(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b
    \b\d{1,4}[/-]\d{1,2}[/-]\d{1,4}\b
    \b\d{1,2}:\d{2}\b|\b\d{1,2} ?[ap]\.?m\b
    \b40[13] ?\(?[kb]\b\)?|\b457 ?\(?b\b\)?
    \b[A-Z]{2} \d{5}(?:-\d{4})?\b
    #\d+|\b(?:req(?:uisition)?|job|posting|ref)\.? ?(?:id|number|no\.?)\W{0,3}[\w-]+
    \bhttps?:\S+|\bwww\.\S+
    \b(?:19|20)\d\d\b(?!\.\d)
  `,
  'gi',
);
/** Where another thing of the same sentence begins. */
const PART = /,\s|\s[-–—]\s|[()+&|•·]|\b(?:plus|and|with|or)\b|\bw\/(?!o)/gi;

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const TENS =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?';
const CURRENCY = '(?:USD|CAD|GBP|AUD|NZD|EUR)';
const AND_ON = String.raw`(?: ?(?:-|–|—|to|\/) ?(?:[$£€] ?)?${NUMBER})?`;
/** Sums that say of themselves that they are money. */
const SIGNED = new RegExp(
  oneOf`
    (?:[$£€]|\b${CURRENCY}\b) ?(?<behind>${NUMBER})${AND_ON}
    (?<![\d.,])(?<before>${NUMBER}) ?(?:thousand |k )?(?:${CURRENCY}\b|dollars?\b|bucks\b|pounds sterling\b|euros?\b|€)
  `,
  'gi',
);
const WORDED = new RegExp(
  String.raw`\b${TENS}\b ?(?:thousand |grand )?(?:dollars?|bucks|thousand|grand|hourly|an? hour|per hour|an? visit|per visit)\b`,
  'i',
);
/** "Mid-30s", "the low forties". */
const DECADE =
  /\b(?:low|mid|middle|high|upper)(?:[-/ ](?:to[- ])?(?:mid|high))?[- ](?:\$?\d0['’]?s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)\b/i;

const PAY_WORD = String.raw`\b(?:pay(?:s|ing)?|salar(?:y|ies)|wages?|compensation|(?<!workers?['’]?s? )comp|remuneration|hourly|(?<!\b(?:heart|pulse|respiratory|breathing) )rates?|earn(?:s|ings?)?)\b`;
const PAY = new RegExp(PAY_WORD, 'i');
const PLAIN_PAY = /\b(?:pay|salary|wages?|compensation|rate|hourly)\b/i;
/** "1199SEIU" is a union; only a unit may hang on a sum. */
const NO_NAME = String.raw`(?![\d,.]*(?!k|h|an|per|usd|dol|y|p|w|d|m)[a-z])`;
/** A number that is behind a word for pay, and one in the form of money behind a word for an end of it. */
const NAMED = new RegExp(
  String.raw`${PAY_WORD}(?! ?periods?\b)[^.\n\d$£€]{0,40}?(?:\b[A-Z]\d{1,2}\b\W{0,3})?(?<![\d.,])(?<number>${NUMBER})${NO_NAME}`,
  'gi',
);
const NAMED_IN_WORDS = new RegExp(String.raw`${PAY_WORD}[^.\n\d]{0,30}\b${TENS}\b`, 'gi');
const END_NAMED =
  /\b(?:minimum|maximum|min|max|range|scale|base|start(?:s|ing)?)\b[^.\n\d$]{0,30}?(?:\d{2,3}\.\d{2}|\d{5,6}|\d{2,3},\d{3}|[1-9]\d ?(?:-|–|to) ?[1-9]\d)(?![\d.,]*\d)/gi;
/** Two numbers that only money is written like; and two that stand alone. */
const RANGES = new RegExp(
  oneOf`
    (?<![\d.,])\d{2,3}\.\d{2} ?(?:-|–|—|to|/) ?\$?\d{2,3}\.\d{2}(?![\d.,]*\d)
    (?<![\d.,])\d{2,3}(?:,\d{3}|k) ?(?:-|–|—|to|/) ?\$?\d{2,3}(?:,\d{3}|k)(?![\d.,]*\d)
    (?<![\d.,])\d{2,3} ?(?:-|–|—|to|/) ?\d{2,3} ?k\b
    ^\W*\d{2,3}(?:\.\d{1,2})? ?(?:-|–|—|to) ?\d{2,3}(?:\.\d{1,2})?\W*$
  `,
  'gi',
);
const BY_UNIT = new RegExp(
  String.raw`(?<![\d.,$£€-])(?<number>${NUMBER})(?= ?(?:\/|an?\b|per\b|each\b|every\b|(?:bi|semi)-?|hourly|weekly|monthly|yearly|annually|k\b|thousand))`,
  'gi',
);

/** What is counted, behind its number; the hours, days or years of a time count too. */
const COUNTED = new RegExp(
  String.raw`^(?: ?(?:-|–|to) ?[\d,.]+)?[-+ ]*(?:\+ )?(?:\w+[- ])?${oneOf`
    %|percent\b|hours?\b(?! ?rate)|hrs\b|days?\b|weeks?\b|wks\b|months?\b|years?\b|yrs?\b|minutes?\b|mins?\b|times\b|(?:st|nd|rd|th)\b
    patients?\b|beds?\b|visits\b|students?\b|clients?\b|residents?\b|units\b|treatments?\b|sessions?\b|cases\b|evals?\b|points?\b
    employees?\b|staff\b|people\b|members?\b|therapists?\b|clinics?\b|locations?\b|states\b|communities\b|facilities\b|hospitals?\b|schools?\b
    miles?\b|lbs?\b|pounds?\b|feet\b|degrees?\b|holidays?\b|shifts?\b|paychecks?\b|pay periods?\b|periods?\b|FTE\b|stars?\b|steps?\b|CEUs?\b|credits?\b
  `}`,
  'i',
);
/** In a range of these no pay is meant. */
const OF_PEOPLE =
  /\bage[sd]?\b|\byears?\b|\bmotion\b|\bdegrees?\b|\bpatients?\b|\bclients?\b|\bstudents?\b|\bbeds?\b|\bgrades? (?:K|\d)/i;

/** Sums beside the pay, and money of others. */
const BENEFIT = new RegExp(
  String.raw`\b${oneOf`
    bonus(?:es)?|sign(?:ing)?[- ]?(?:on|up)|signing|referrals?|refer|relo(?:cat\w*)?|moving
    mileage|miles?|gas|fuel|tuition|CEUs?|continuing education|education(?:al)? \w+|loans?|student debt|repayment
    stipends?|housing|lodging|meals?|allowances?|reimburs\w*|match(?:ing|ed)?|pension|retirement|contribut\w*
    insurance|disability|deductible|co-?pay(?:ment)?s?|HSA|FSA|discounts?|savings?|vouchers?|prizes?|gifts?
    revenue|sales|funding|funded|raised|invest\w*|valuation|budget|turnover|assets|donat\w*|costs?|fees?|priced?|billed|worth
    (?:salary )?packaging|cell ?phone|internet|equipment|uniforms?|scrubs|technology|parking|child ?care|wellness(?! (?:center|clinic))|membership
  `}\b`,
  'i',
);
/** Pay that comes on top of the pay, and changes of it. */
const ON_TOP =
  /\b(?:differentials?|diffs?|on[- ]call|call[- ]?back|overtime|premiums?|extra|additional|incentives?|commissions?|raises?|increases?|minimum wage)\b/i;
/** It goes on about the sum of the sentence before. */
const GOES_ON =
  /^\W*(?:it|this|that|half|one half|the (?:rest|other|first|second|remain\w+|bonus)|paid|payable|remain\w+|\d\d ?%|another|then|was)\b/i;
const HANGS_ON = /^\W*(?:up to|worth|valued|of|as much as)\b/i;
const MILLIONS = /^ ?(?:million|billion|mm|bn|m|b)\b/i;

/** Sizes of a sum: nobody's hour is less, and one between an hour's and a year's may be any other. */
const LEAST = 7;
const HOUR_SIZED = 150;
const YEAR_SIZED = 20_000;
const A_MONTH = 800;
/** Smaller numbers by a word for pay count something else. */
const LEAST_BARE = 10;
/** What a unit's pay comes to at least; less is no pay by it. */
const UNITS: readonly [unit: RegExp, least: number, most: number][] = [
  [/^(?:hourly|(?:\/|an?|per|each|every) ?(?:hr|hour|h)\b)/i, LEAST, HOUR_SIZED],
  [/^(?:\/|an?|per|each|every) ?(?:\w+ )?(?:visit|unit|session|treatment|SOC|eval\w*|patient)\b/i, 15, 400],
  [/^(?:daily|(?:\/|an?|per|each|every) ?(?:day|shift)\b)/i, 100, 1500],
  [/^(?:weekly|(?:\/|an?|per|each|every) ?(?:wk|week)\b)/i, 300, 6000],
  [
    /^(?:bi-?weekly|semi-?monthly|twice (?:a|per) month|every (?:two|other|2) weeks|monthly|(?:\/|an?|per|each) ?(?:mo|month|pay ?period)\b)/i,
    A_MONTH,
    15_000,
  ],
  [/^(?:annually|yearly|(?:\/|an?|per|each) ?(?:yr|year|annum)\b)/i, 15_000, 250_000],
];

/**
 * Whether a figure stands in a text that may be pay, read or not: a sum of money, or a number by a word for pay or by a unit of it,
 * in digits or words, that is not plainly something else (a bonus, mileage, what the company is worth).
 * Where it is false, the text says nothing of pay; where it is true, it may.
 * @param signOnBonus the words that promise a bonus, whatever they call it ("$2,000 when you sign")
 */
export function mayStatePay(text: string, signOnBonus: string | null = null): boolean {
  const sentences = sentencesOf(text.replace(NO_SUMS, (found) => '_'.repeat(found.length)));
  let ofOthers = false;
  return sentences.some((sentence, at) => {
    const above = sentences[at - 1] ?? '';
    // A sum that stands alone in its line is what the line above says.
    const whole = /[a-z]/i.test(sentence) || /[.!?]\s*$/.test(above) ? sentence : `${above} ${sentence}`;
    ofOthers = isOfOthers(whole) || isWithin(whole, signOnBonus) || (ofOthers && GOES_ON.test(whole));
    return hasSum(whole, ofOthers) || hasWordedPay(whole) || hasBareRange(whole) || hasNamedNumber(whole);
  });
}

const isOfOthers = (words: string): boolean => BENEFIT.test(words) || ON_TOP.test(words);

const isWithin = (sentence: string, quote: string | null): boolean =>
  quote !== null && (sentence.includes(quote) || (/\d/.test(sentence) && quote.includes(sentence.trim())));

/** A sum of money in a part of a sentence that does not say what else it is. */
function hasSum(sentence: string, ofOthers: boolean): boolean {
  const partAt = partsOf(sentence);
  return [...sentence.matchAll(SIGNED)].some((found) => {
    const behind = sentence.slice(found.index + found[0].length);
    const number = sizeOf(found.groups?.behind ?? found.groups?.before ?? '');
    const value = /^ ?(?:k\b|thousand)/i.test(behind) || /\d ?(?:thousand|k) /i.test(found[0]) ? number * 1000 : number;
    if (value < LEAST || MILLIONS.test(behind)) return false;
    const { words, isOnTop, isBenefit } = partAt(found.index);
    if (isOnTop) return false;
    const by = unitBehind(behind);
    // An hour's, visit's or week's pay is one whatever its part names beside; a month's or year's may be what that costs.
    if (by) return value >= by.least && (by.least < A_MONTH || !isBenefit);
    if (isBenefit) return false;
    return value <= HOUR_SIZED || value >= YEAR_SIZED || !ofOthers || PLAIN_PAY.test(words);
  });
}

function hasWordedPay(sentence: string): boolean {
  if (WORDED.test(sentence)) return true;
  if (DECADE.test(sentence) && (PAY.test(sentence) || /\$|\bhour\b/i.test(sentence))) return true;
  return [...sentence.matchAll(NAMED_IN_WORDS)].some(
    ({ index, 0: found }) => !COUNTED.test(sentence.slice(index + found.length)),
  );
}

function hasBareRange(sentence: string): boolean {
  if (OF_PEOPLE.test(sentence)) return false;
  return [RANGES, END_NAMED].some((form) => {
    const isFree = freeOfOthers(sentence);
    return [...sentence.matchAll(form)].some(
      ({ index, 0: found }) => isFree(index) && !COUNTED.test(sentence.slice(index + found.length)),
    );
  });
}

/** A number of a wage's size behind a word for pay or before a unit of it. */
function hasNamedNumber(sentence: string): boolean {
  const isOwn = freeOfOthers(sentence);
  const named = [...sentence.matchAll(NAMED)].some((found) => {
    const value = sizeOf(found.groups?.number ?? '');
    const end = found.index + found[0].length;
    const isSized = (value >= LEAST_BARE && value <= HOUR_SIZED) || value >= 200;
    return isSized && !COUNTED.test(sentence.slice(end)) && isOwn(end - 1);
  });
  if (named) return true;
  const isFree = freeOfOthers(sentence);
  return [...sentence.matchAll(BY_UNIT)].some((found) => {
    const behind = sentence.slice(found.index + found[0].length);
    const thousands = /^ ?(?:k\b|thousand)(?! (?!a\b|an\b|per\b|base\b|dollars\b|to\b|DOE\b)[a-z])/i.test(behind);
    const value = sizeOf(found[0]) * (thousands ? 1000 : 1);
    const by = thousands ? { least: 30_000, most: 200_000 } : unitBehind(behind);
    return by !== null && value >= Math.max(by.least, LEAST_BARE) && value <= by.most && isFree(found.index);
  });
}

function unitBehind(behind: string): { least: number; most: number } | null {
  const rest = behind.replace(/^ ?(?:k\b|thousand)?[+ ]*(?:USD|dollars|gross)? ?/i, '');
  const found = UNITS.find(([unit]) => unit.test(rest));
  return found ? { least: found[1], most: found[2] } : null;
}

/** Whether the part of a sentence that holds a position names nothing but pay. */
function freeOfOthers(sentence: string): (at: number) => boolean {
  const partAt = partsOf(sentence);
  return (at) => partAt(at).isFree;
}

/** A part of a sentence, which speaks of one thing. */
interface Part {
  words: string;
  /** It names nothing but pay. */
  isFree: boolean;
  /** It, or what "up to $2,000" hangs on, comes on top of a wage; is a benefit. */
  isOnTop: boolean;
  isBenefit: boolean;
}

/** The part of a sentence that a position lies in. Asked from left to right; each is judged once, however many sums it holds. */
function partsOf(sentence: string): (at: number) => Part {
  const starts = [0, ...[...sentence.matchAll(PART)].map(({ index, 0: joint }) => index + joint.length)];
  const wordsOf = (part: number) => sentence.slice(starts[part], starts[part + 1]);
  const judged = (part: number): Part => {
    const words = wordsOf(part);
    const led = part > 0 && HANGS_ON.test(words) ? `${wordsOf(part - 1)} ${words}` : words;
    return { words, isFree: !isOfOthers(words), isOnTop: ON_TOP.test(led), isBenefit: BENEFIT.test(led) };
  };
  let part = 0;
  let last: Part | null = null;
  return (at) => {
    while ((starts[part + 1] ?? Number.POSITIVE_INFINITY) <= at) {
      part += 1;
      last = null;
    }
    last ??= judged(part);
    return last;
  };
}

const sizeOf = (number: string): number => Number(number.replaceAll(',', ''));
