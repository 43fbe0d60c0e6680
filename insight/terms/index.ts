import type { Term, TermId, TermsReading } from '../types';
import { CASELOAD } from './caseload';
import { clausesOf, type Span } from './clause';
import { isComplete } from './complete';
import { deniedLists } from './denied-list';
import { PAID_DOCUMENTATION_AND_DRIVING } from './documentation-and-driving';
import { EMPLOYMENT_STATUS } from './employment-status';
import { GUARANTEED_HOURS } from './guaranteed-hours';
import { headingIn, listAbove } from './headings';
import { MENTORSHIP } from './mentorship';
import { MILEAGE } from './mileage';
import { ON_SITE_SUPERVISION } from './on-site-supervision';
import { type Groups, groupsOf, isForOthers, withoutOthers } from './others';
import { PAID_TIME_OFF } from './paid-time-off';
import { PRODUCTIVITY } from './productivity';
import { quoteOf } from './quote';
import { SIGN_ON_BONUS } from './sign-on-bonus';
import { isOfOtherStaff, type StaffOfPost, staffOf } from './whose-benefits';
import { anyOf, type Found, firstMatch, NUMBER, oneOf, type TermWording } from './wording';

const WORDINGS: readonly TermWording[] = [
  PRODUCTIVITY,
  CASELOAD,
  PAID_DOCUMENTATION_AND_DRIVING,
  MILEAGE,
  GUARANTEED_HOURS,
  EMPLOYMENT_STATUS,
  PAID_TIME_OFF,
  MENTORSHIP,
  SIGN_ON_BONUS,
  ON_SITE_SUPERVISION,
];

/** What postings list among what there is and is not; the others are said by denials themselves ("no double booking"). */
const LISTED: ReadonlySet<TermId> = new Set<TermId>([
  'productivity',
  'mileage',
  'paid-time-off',
  'mentorship',
  'sign-on-bonus',
]);

/** Others have it, and this post is named as one without. */
const NOT_HERE = /(?:\bnot|n['’]t)\s+(?:\w+\s+){1,4}this (?:job|role|po\w+|opening|contract|assignment)\b/i;
const MARKED = String.raw`^\s*(?:A(?:nswer)?\s?[:.]\s*)?`;
const ANSWERED_NO = new RegExp(
  MARKED +
    oneOf(
      String.raw`no\b|nope|none\b|not\b|never\b|sorry|afraid not|unfortunately|sadly`,
      `there (?:isn['’]t|aren['’]t|(?:is|are) n)|we (?:don['’]t|do not|have n)|we(?:['’]d| would) be lying`,
    ),
  'i',
);
/** Whoever asks is sent to somebody else. */
const UNSURE = new RegExp(
  String.raw`${MARKED}(?:you['’](?:d|ll) (?:have|need) to|ask\b|let['’]s talk|(?:it )?depends|maybe|we can (?:talk|discuss)|tbd|to be (?:discussed|determined))`,
  'i',
);
/** "A:" before an answer is no word of it. */
const ANSWER = /\?\s*A(?:nswer)?:/;
/** What can't be but an answer: "Patient load? A: Eleven a day", "Productivity? 80%". */
const ANSWERED = new RegExp(
  String.raw`^\s*(?:A(?:nswer)?\s?[:.]\s|(?:about|around|roughly|up to|yes,?) |\d|${NUMBER}\b)`,
  'i',
);
/** A question with a longer answer is quoted without it. In characters. */
const ANSWER_AT_MOST = 100;
const BUT = /\b(?:but|however)\b,? /gi;
const DENIES = /\b(?:no|not|never|without)\b|n['’]t\b/i;
const TAKEN_BACK = anyOf(
  '^(?:neither|none)(?: of (?:it|them|those|these))? (?:is|are)\\b',
  String.raw`^(?:these|those|that|they|this|which|it|(?:our )?(?:therapy|rehab) (?:roles|positions|posts|staff))\b[\w ]{0,12}(?:n['’]t|\bnot)\b (?:extend|apply|offered|available|part|for|eligible|included)\b`,
);
/** Who is there now and then is not there. */
const AWAY_AFTER_ALL =
  /^(?:the rest of the time|otherwise|on (?:the )?other days)\b[^.]{0,50}\b(?:off|phone|alone|own|remote|video)|^(?:joint|supervisory|supervision|co-?) ?visits? (?:every|once|each)/i;

/** "PRN staff do not receive:" above a list. */
const NOT_HAD =
  /(?:(?:\bnot|n['’]t)\b(?: \w+)? (?:receiv|get\b|offer|includ|eligib|qualif|provid|come with|entitl|part of)|\bexclud)[^.\n]{0,60}:\s*$/i;
const MISSING =
  /^\W*(?:what|things|stuff) (?:you|we|[\w ]{2,20} (?:staff|employees|roles?))\s?(?:['’]ll |will )?(?:won['’]t|don['’]t|do not|not|never)\b[\w ]{0,25}\W*$/i;

/** No posting is longer; of what is, no more is read, and it is not called whole. In characters. */
const READ_AT_MOST = 20_000;

/**
 * What a posting says of the ten terms that decide whether an offer is good, each with its words.
 * @param title May name a term that the description does not ("PTA, $5,000 sign-on bonus").
 * @param description Plain text, one list item a line where the page has lines.
 * @returns `null` where there is no description to read.
 */
export function readTerms(title: string, description: string | undefined): TermsReading | null {
  if (description === undefined || description.trim() === '') return null;
  const complete = description.length <= READ_AT_MOST && isComplete(description);
  return { terms: termsIn(title, description, WORDINGS), complete };
}

/** The same of one term alone, in any text of a posting. */
export function readTerm(id: TermId, title: string, text: string): Term | null {
  if (text.trim() === '') return null;
  const wordings = WORDINGS.filter((each) => each.id === id);
  return termsIn(title, text, wordings)[0] ?? null;
}

function termsIn(title: string, description: string, wordings: readonly TermWording[]): Term[] {
  const texts = [description, title]
    .map((whole) => whole.slice(0, READ_AT_MOST))
    .map((text) => ({
      text,
      clauses: clausesOf(text).map((clause) => ({ ...clause, printed: text.slice(clause.start, clause.end) })),
    }));
  const meant = { ...groupsOf(title), ...staffOf(title, description.slice(0, READ_AT_MOST)) };
  return wordings.map((wording): Term => {
    for (const { text, clauses } of texts) {
      const term = termIn(text, clauses, wording, meant);
      if (term) return term;
    }
    return { id: wording.id, quoted: null, says: null };
  });
}

type Clause = Span & { printed: string };

/** Whom a posting is for: which assistants, and as what kind of staff. */
type Meant = Groups & StaffOfPost;

/** The first clause that speaks of a term, unless a later one has a figure. */
function termIn(text: string, clauses: readonly Clause[], wording: TermWording, meant: Meant): Term | null {
  let first: Term | null = null;
  let isQuestion = false;
  let isOfPart = false;
  for (const [at, each] of clauses.entries()) {
    const whole = withAnswer(text, each, clauses[at + 1]);
    const isAsked = whole !== each;
    // Whether hours are kept is hardly ever said by the question alone.
    const isHours = wording.id === 'guaranteed-hours';
    const alone = isAsked && isHours ? null : readClause(text, each, whole, wording, meant);
    const isAnswered = isAsked && (isHours || ANSWERED.test(text.slice(each.end + 1, whole.end)));
    const read = alone ?? (isAnswered ? readClause(text, whole, whole, wording, meant) : null);
    if (!read || read === 'nothing') continue;
    const { term, hasFigure } = read;
    // "Do I get a mentor? Yes, Ana will mentor you": the answer says it better.
    const mayBeSaidBetter = isAsked && (term.says === 'said' || alone === null);
    const deniesPart = term.says === 'denied' && wording.partly?.test(each.printed) === true;
    if (hasFigure && !mayBeSaidBetter && !deniesPart) return term;
    const isBetter = isQuestion || (isOfPart && term.says === 'said');
    if (!first || isBetter) [first, isQuestion, isOfPart] = [term, mayBeSaidBetter, deniesPart];
  }
  return first;
}

/**
 * What one clause says of a term.
 * @param whole The same with the answer, where it is a question.
 * @returns `null` where it does not speak of it, `nothing` where it does and no answer can be told.
 */
function readClause(
  text: string,
  clause: Clause,
  whole: Span,
  wording: TermWording,
  meant: Meant,
): { term: Term; hasFigure: boolean } | 'nothing' | null {
  const { id, holds, elsewhere, elsewhereAsWritten, said, denied, named } = wording;
  const { printed } = clause;
  if (!holds.test(printed)) return null;
  const rest = elsewhereAsWritten ? printed.replace(elsewhereAsWritten, blank) : printed;
  const own = rest.replace(elsewhere, blank);
  // Most clauses say nothing, and who is spoken of takes longest to tell.
  if (!firstMatch(said, own) && !firstMatch(denied, printed) && !named?.test(printed)) return null;
  const words = withoutOthers(id, own, meant);
  const found = firstMatch(said, words);
  const denial =
    firstMatch(denied, NOT_HERE.test(printed) ? printed : words) ??
    listedAsDenied(id, printed, found ?? named?.exec(words) ?? null);
  const match = denial ?? found;
  if (!match) return null;
  const isAsked = text.charAt(clause.end) === '?';
  // A question denies nothing: "Is supervision remote? No."
  if (isAsked && (denial !== null || UNSURE.test(text.slice(clause.end + 1, whole.end)))) return 'nothing';
  if (isForOthers(text, clause, meant) || isOfOtherStaff(id, text, clause, meant, denial !== null)) return 'nothing';
  // "Guaranteed hours? No": what was found in the question alone is answered behind it.
  const asks = printed.indexOf('?');
  const end = asks >= match.index + match[0].length ? clause.start + asks : clause.end;
  const says =
    denial || (denied.length > 0 && (isAnsweredNo(id, text, end) || isListedAsMissing(text, clause.start)))
      ? 'denied'
      : 'said';
  const start = clause.start + match.index;
  const isShort = whole.end - clause.start <= ANSWER_AT_MOST;
  const shown = { start: clause.start + (says === 'said' ? afterBut(printed, match.index) : 0), end: clause.end };
  if (isAsked && isShort) shown.end = whole.end;
  const quoted = quoteOf(text, shown, { start, end: start + match[0].length });
  return { term: { id, quoted, says }, hasFigure: /\d/.test(words) };
}

/** Where the words begin that a "but" sets against a denial: "No quotas, but 90 % is expected". */
function afterBut(printed: string, index: number): number {
  const but = Array.from(printed.slice(0, index).matchAll(BUT)).at(-1);
  return but && DENIES.test(printed.slice(0, but.index)) ? but.index + but[0].length : 0;
}

/** "Low census?" says nothing without what follows. */
function withAnswer(text: string, clause: Clause, next: Clause | undefined): Clause {
  if (!next || text.charAt(clause.end) !== '?') return clause;
  const printed = text.slice(clause.start, next.end).replace(ANSWER, (mark) => mark.replace(/[A-Za-z:]/g, ' '));
  return { start: clause.start, end: next.end, printed };
}

/** What stands in a list of what there is not: "not eligible for PTO, holidays or a sign-on bonus". */
function listedAsDenied(id: TermId, words: string, found: Found | null): Found | null {
  if (!found || !LISTED.has(id)) return null;
  return deniedLists(words).some(({ start, end }) => start <= found.index && found.index < end) ? found : null;
}

/** Whether the next words take it back: "Sign-on bonus? There isn't one", "the rate includes driving; neither is paid". */
function isAnsweredNo(id: TermId, text: string, end: number): boolean {
  const next = text.slice(end + 1, end + 90).trimStart();
  return (
    (text.charAt(end) === '?' && ANSWERED_NO.test(next)) ||
    TAKEN_BACK.test(next) ||
    (id === 'on-site-supervision' && AWAY_AFTER_ALL.test(next))
  );
}

/** Whether the item stands in a list of what there is not: "What you won't get". */
function isListedAsMissing(text: string, start: number): boolean {
  const list = listAbove(text, start).trim();
  return MISSING.test(list.split('\n')[0] ?? '') || NOT_HAD.test(headingIn(list));
}

/** Keeps every position. */
function blank(words: string): string {
  return '_'.repeat(words.length);
}
