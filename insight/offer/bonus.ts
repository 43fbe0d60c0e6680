import { FULL_TIME_HOURS_A_YEAR, MONTHS_A_YEAR } from '../../data/hours';
import type { OfferNote, PayExtra, Posting } from '../types';
import { NUMBER_WORD, numberOf } from '../wordings/number-words';
import { oneOf } from '../wordings/one-of';
import { sentencesOf } from './sentences';

type BonusNote = Extract<OfferNote, { kind: 'sign-on-bonus' }>;

/** No bonus binds for longer. */
const LONGEST = 60;
const COUNT = `(\\d{1,2}|${NUMBER_WORD})[- ](month|year)s?`;
const TO = String.raw`[^.]{0,40}?\b`;

/** What binds, before the time. Who has stayed, and what else is due within a time, binds nobody. */
const BINDS = oneOf`
  (?:leave|leaves|leaving|quit|resign\w*|depart\w*|separat\w*|terminat\w*)\b[^.]{0,30}?\b(?:within|before|prior to|in (?:the first|under|less than))
  (?:re-?pa(?:y|id|yment|yable|ying)|pa(?:y|id|yable) back|pay (?:it|this|that|the bonus|all of it|everything) back|return\w*|refund\w*|claw\w*|owe\w*|forfeit\w*)\b[^.]{0,40}?\b(?:within|before|prior to|less than|under|for)
  (?:commit|commits|commitment|committing|stay|staying|remain|remaining)\b
  (?:agreement|obligation|contract|retention|retention period|term)\b
  (?:half|paid|payable|rest|remainder|balance)(?: [a-z]+){0,2} within
  (?:paid|payable|paying|spread|split|distributed|disbursed|vests?|vesting)(?: out)?(?: [a-z]+){0,3} over
`;
const TERM = new RegExp(String.raw`\b${BINDS}${TO}${COUNT}\b`, 'gi');
const TERM_BEHIND = new RegExp(
  String.raw`\b${COUNT}[- ](?:work |service |employment )?(?:commitment|agreement|term|obligation|contract|retention|stay|payback|pay-back|claw-?back)\b`,
  'gi',
);
/** "Paid after one year": nobody has it who leaves before. */
const PAID_AFTER = new RegExp(String.raw`\bafter (?:your |the )?(?:first )?${COUNT}\b`, 'gi');
const TERM_REQUIRED = new RegExp(
  String.raw`\b(?:requir\w+|in exchange for|in return for|conditional (?:on|upon)|contingent (?:on|upon))\b[^.]{0,20}?\b${COUNT}\b`,
  'gi',
);

/** A time of experience, or of others who stayed. */
const NOT_BINDING = new RegExp(
  oneOf`
    \b(?:first|last|past)\s+\w+[- ](?:month|year)s?\b
    \b${COUNT}['’]? (?:of )?(?:\w+ )?experience\b
    \b(?:our|their|most|many|few)\s+(?:\w+\s+){0,3}(?:stay|stays|remain|remains)\b[^.,]{0,60}
  `,
  'gi',
);
/** What else is due or paid within a time. */
const ANOTHER_THING =
  /\b(?:loans?|tuition|student debt|PTO|vacation|raises?|reviews?|licen[sc]\w*|certifi\w+|mentor\w*|guarante\w+|lease)\b/i;

/** Money for staying on, for referring, for a good year: what binds for it is not told from what binds for joining. */
const OTHER_BONUS =
  /\b(?:retention|referral|annual|yearly|completion|loyalty|anniversary|performance|productivity|quarterly|longevity)(?:\/\w+)? (?:bonus|award|payment|incentive)/i;

const SIGN_ON =
  /\bsign(?:ing)?[- ]?(?:on|up)?[- ]?bonus|\bsign[- ]?on\b|\b(?:welcome|joining|start(?:ing)?|commencement|(?:new )?hir(?:e|ing))[- ]bonus/i;
/** It plainly goes on about the bonus. */
const GOES_ON = new RegExp(
  String.raw`^\W*${oneOf`
    (?:it|this) (?:(?:is|will be|must be|gets|was|has) )?(?:paid|payable|re-?pa\w+|pays|split|spread|pro-?rated|vest\w*|owed|forfeit\w*|returned|requires|binds|comes with|ended|expired|no longer)|this bonus|it was
    (?:the|your) (?:\w+[- ])?bonus|bonus(?:es)?\b|half\b|one[- ]half|the (?:rest|first|second|remainder|balance|other half)
    paid\b|payable\b|re-?pa\w+|pro-?rated|must (?:be )?(?:re-?paid|stay|remain|commit)|you (?:re-?pay|pay (?:it )?back|must (?:stay|remain|commit|re-?pay))
    (?:an? |requires? (?:an? )?|with (?:an? )?|minimum )?(?:\w+[- ]){1,2}commitment|commitment\b|expired\b|ended\b|no longer\b|was\b|(?:if you )?(?:leave|resign|quit)\b
  `}`,
  'i',
);
/** There is none, or none any more. */
const NONE =
  /\$ ?0+(?:\.0+)?(?![\d.,]*\d)|\b(?:expired|ended|discontinued|suspended|no longer|used to|previously|lapsed)\b/i;
/** Whose it is, where the post is none of theirs. */
const THERAPIST_OR_NURSE = String.raw`(?:PT|OT|SLP|DPT|OTR|RN|LPN|LVN|CNA|nurse|(?:physical|occupational) therapist|speech[- ]language pathologist)s?(?![\w\/-]| assist| \w+ assist| aide| tech)`;
const THEIRS = new RegExp(
  String.raw`\b(?:for|to) (?:(?:the|our|all|new|full[- ]time|licensed|staff) )*${THERAPIST_OR_NURSE}|\(${THERAPIST_OR_NURSE}|\b${THERAPIST_OR_NURSE} (?:sign|start|join|hir)`,
  'i',
);
const OURS = /\b(?:L?PTA|COTA|OTA|SLPA|assistant|aide|tech|technician)s?\b|\b(?:all|every|everyone|you|your|both)\b/i;
const ASSISTANTS = '(?:L?PTA|COTA|OTA|SLPA|assistant|aide)s?';
const NOT_OURS = new RegExp(
  oneOf`
    \b${ASSISTANTS}\b[^.]{0,15}(?:(?:\bnot|n['’]t)\b (?:\w+ )?(?:eligible|included|offered|available|qualify|receive)|\bineligible\b|\bexcluded\b)
    \b(?:exclud\w+|not (?:for|to|available to|offered to)) ${ASSISTANTS}\b
  `,
  'i',
);

/**
 * A sign-on bonus with the time that it binds for and what it comes to an hour over that time. Months are told where the words
 * about the bonus name one time and no other, an amount where they name one and it is nobody else's, and what it is worth an hour
 * only of an amount that is certain: "up to $10,000" is worth nothing for sure.
 * @param said the posting's words for a bonus, where it promises one; where it does not, there is no note whatever sums it names
 */
export function bonusNote(
  extras: readonly PayExtra[],
  { title, description = '', payText = '' }: Posting,
  said: string | null,
): BonusNote | null {
  if (said === null) return null;
  const sentences = sentencesOf([title, payText, description].join('\n'));
  const told = sentences.map((sentence) => isOverlap(sentence, said));
  const about = followed(sentences, told);
  const behind = sentences.filter((_, at) => told[at - 1]);
  if (about.some((sentence) => NONE.test(sentence)) || [...about, ...behind].some((each) => NOT_OURS.test(each)))
    return null;
  const whole = about.filter((sentence) => isOverlap(sentence, said)).join(' ');
  if (THEIRS.test(whole) && !OURS.test(whole)) return null;
  const named = sentences.map((sentence, at) => told[at] === true || (SIGN_ON.test(sentence) && !isOfOthers(sentence)));
  const { amount, bound, quoted } = amountIn(extras, [
    ...about,
    ...sentencesOf(`${title}\n${payText}`).filter((sentence) => SIGN_ON.test(sentence)),
  ]);
  const months = monthsIn(followed(sentences, named));
  const hours = months === null ? null : (months / MONTHS_A_YEAR) * FULL_TIME_HOURS_A_YEAR;
  const hourlyWorth =
    hours === null || amount === null || bound !== 'exact' ? null : Math.round((amount / hours) * 100) / 100;
  return { kind: 'sign-on-bonus', amount, bound, months, hourlyWorth, quoted: quoted ?? said };
}

const isOfOthers = (sentence: string): boolean => THEIRS.test(sentence) && !OURS.test(sentence);

/** A quote may be a part of a sentence, or hold several. */
const isOverlap = (sentence: string, quote: string): boolean =>
  sentence.includes(quote) || (sentence.trim().length > 1 && quote.includes(sentence.trim().replace(/[.!?]$/, '')));

/** The sentences that are marked, each with those behind it that go on about the same. */
function followed(sentences: readonly string[], marked: readonly boolean[]): string[] {
  let goesOn = false;
  return sentences.filter((sentence, at) => {
    goesOn = marked[at] === true || (goesOn && GOES_ON.test(sentence) && !OTHER_BONUS.test(sentence));
    return goesOn;
  });
}

/** The one sum that is a sign-on bonus; none where there are several, or one of them is that of another post. */
function amountIn(
  extras: readonly PayExtra[],
  about: readonly string[],
): Pick<BonusNote, 'amount' | 'bound'> & { quoted: string | null } {
  const isNamed = ({ kind, currency, quoted }: PayExtra) =>
    kind === 'sign-on-bonus' && currency === 'USD' && about.some((sentence) => sentence.includes(quoted));
  const [bonus, ...others] = extras.filter(isNamed);
  const amount = bonus && (bonus.high ?? bonus.low);
  const isSame = others.every(({ low, high }) => (high ?? low) === amount);
  if (!bonus || !amount || !isSame || about.some((sentence) => THEIRS.test(sentence) && sumsIn(sentence) > 1))
    return { amount: null, bound: 'exact', quoted: null };
  return { amount, bound: boundOf(bonus, about), quoted: bonus.quoted };
}

const sumsIn = (sentence: string): number => sentence.match(/\$ ?\d/g)?.length ?? 0;

function boundOf({ low, high, quoted }: PayExtra, about: readonly string[]): BonusNote['bound'] {
  const sentence = about.find((each) => each.includes(quoted)) ?? quoted;
  const at = sentence.indexOf(quoted);
  const [before, behind] = [sentence.slice(0, at), sentence.slice(at + quoted.length)];
  if (low !== high && high !== null) return 'at-most';
  if (/\b(?:up to|as (?:much|high) as|max(?:imum)?(?: of)?)\W*$/i.test(before) || /^\W*max/i.test(behind))
    return 'at-most';
  const isFrom = high === null || /\b(?:from|at least|starting at|min(?:imum)?(?: of)?)\W*$/i.test(before);
  return isFrom || /^ ?(?:\+|or more)/i.test(behind) ? 'at-least' : 'exact';
}

/** The one time that is named; none where there are several. */
function monthsIn(about: readonly string[]): number | null {
  const sentences = about
    .filter((sentence) => !OTHER_BONUS.test(sentence))
    .map((sentence) => withoutOtherThings(sentence).replace(NOT_BINDING, ' '));
  const binding = timesIn(sentences, [TERM, TERM_BEHIND, TERM_REQUIRED]);
  // What binds goes before when it is paid, of which the last part comes last.
  const paid = timesIn(sentences, [PAID_AFTER]);
  const [first, ...others] = new Set(binding.length > 0 || paid.length === 0 ? binding : [Math.max(...paid)]);
  return first === undefined || others.length > 0 || first > LONGEST ? null : first;
}

const timesIn = (sentences: readonly string[], terms: readonly RegExp[]): number[] =>
  sentences
    .flatMap((sentence) => terms.flatMap((term) => [...sentence.matchAll(term)]))
    .map(([, number = '', unit = '']) => numberOf(number) * (/^year/i.test(unit) ? MONTHS_A_YEAR : 1));

const withoutOtherThings = (sentence: string): string =>
  sentence
    .split(', ')
    .filter((part) => !ANOTHER_THING.test(part))
    .join(', ');
