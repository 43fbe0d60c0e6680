import { FULL_TIME_HOURS_A_YEAR } from '../../data/hours';
import type { OfferNote, PayExtra, Posting } from '../types';
import { NUMBER_WORD, numberOf } from '../wordings/number-words';
import { oneOf } from '../wordings/one-of';

const MONTHS_A_YEAR = 12;
/** How far from its figure a bonus is still spoken of. */
const NEAR = 220;
const COUNT = `(\\d{1,2}|${NUMBER_WORD})[- ](month|year)s?`;
/** What binds, before the time: "repayable if you leave within 24 months". */
const BINDS = oneOf`
  within|before|less than|minimum of
  commit\w*|stay\w*|remain\w*
  term|agreement|obligation|contract|retention
  (?:paid|payable|paying|spread|split|distributed|disbursed)(?: out)?(?: [a-z]+){0,3} over
`;
/** Of experience, of mentoring, of a first time in the post: nobody is bound by it. */
const OF_THE_PERSON =
  /\b(?:first|last|past)\s+\w+[- ](?:month|year)s?\b|[^.\n]{0,30}\b(?:months?|years?)['’]? (?:of )?(?:\w+ )?experience\b/gi;
const TERM = new RegExp(`\\b${BINDS}\\b[^.;\\n]{0,40}?\\b${COUNT}\\b`, 'gi');
const TERM_BEHIND = new RegExp(
  `\\b${COUNT}[- ](?:commitment|agreement|term|obligation|contract|retention|stay)\\b`,
  'gi',
);

/**
 * A sign-on bonus with the time that it binds for and what it comes to an hour over that time; `null` months where the posting
 * names no time or several, and no amount where it names none.
 * @param said the posting's words for a bonus, where it promises one
 */
export function bonusNote(
  extras: readonly PayExtra[],
  { description = '', payText = '' }: Posting,
  said: string | null,
): OfferNote | null {
  const bonus = extras.find(({ kind, currency }) => kind === 'sign-on-bonus' && currency === 'USD');
  const amount = bonus && (bonus.high ?? bonus.low);
  if (!bonus || !amount) {
    return said === null
      ? null
      : { kind: 'sign-on-bonus', amount: null, months: null, hourlyWorth: null, quoted: said };
  }
  const text = `${payText}\n${description}`;
  const at = text.indexOf(bonus.quoted);
  const months = at < 0 ? null : monthsIn(text.slice(Math.max(0, at - NEAR), at + NEAR).replace(OF_THE_PERSON, ' '));
  const hours = months === null ? null : (months / MONTHS_A_YEAR) * FULL_TIME_HOURS_A_YEAR;
  const hourlyWorth = hours === null ? null : Math.round((amount / hours) * 100) / 100;
  return { kind: 'sign-on-bonus', amount, months, hourlyWorth, quoted: bonus.quoted };
}

function monthsIn(text: string): number | null {
  const terms = [...text.matchAll(TERM), ...text.matchAll(TERM_BEHIND)].map(([, number = '', unit = '']) => {
    const count = numberOf(number);
    return unit.toLowerCase() === 'year' ? count * MONTHS_A_YEAR : count;
  });
  const [first, ...others] = new Set(terms);
  return first === undefined || others.length > 0 ? null : first;
}
