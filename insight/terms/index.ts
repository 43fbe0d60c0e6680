import type { Term, TermId, TermsReading } from '../types';
import { CASELOAD } from './caseload';
import { clausesOf, type Span } from './clause';
import { isComplete } from './complete';
import { deniedLists } from './denied-list';
import { PAID_DOCUMENTATION_AND_DRIVING } from './documentation-and-driving';
import { EMPLOYMENT_STATUS } from './employment-status';
import { GUARANTEED_HOURS } from './guaranteed-hours';
import { MENTORSHIP } from './mentorship';
import { MILEAGE } from './mileage';
import { ON_SITE_SUPERVISION } from './on-site-supervision';
import { type Groups, groupsOf, isForOthers, withoutOthers } from './others';
import { PAID_TIME_OFF } from './paid-time-off';
import { PRODUCTIVITY } from './productivity';
import { quoteOf } from './quote';
import { SIGN_ON_BONUS } from './sign-on-bonus';
import { anyOf, type Found, firstMatch, type TermWording } from './wording';

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
const ANSWERED_NO =
  /^(?:no\b|nope|none\b|not\b|never\b|there (?:isn['’]t|aren['’]t|(?:is|are) n)|we (?:don['’]t|do not|have n)|sorry)/i;
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
  const texts = [description, title]
    .map((whole) => whole.slice(0, READ_AT_MOST))
    .map((text) => ({
      text,
      clauses: clausesOf(text).map((clause) => ({ ...clause, printed: text.slice(clause.start, clause.end) })),
    }));
  const groups = groupsOf(title, description);
  const terms = WORDINGS.map((wording): Term => {
    for (const { text, clauses } of texts) {
      const term = termIn(text, clauses, wording, groups);
      if (term) return term;
    }
    return { id: wording.id, quoted: null, says: null };
  });
  return { terms, complete: description.length <= READ_AT_MOST && isComplete(description) };
}

/** The first clause that speaks of a term, unless a later one has a figure. */
function termIn(
  text: string,
  clauses: readonly (Span & { printed: string })[],
  wording: TermWording,
  groups: Groups,
): Term | null {
  const { id, holds, elsewhere, elsewhereAsWritten, said, denied, named } = wording;
  let first: Term | null = null;
  let isQuestion = false;
  for (const [at, each] of clauses.entries()) {
    const clause = id === 'guaranteed-hours' ? withAnswer(text, each, clauses[at + 1]) : each;
    const { printed } = clause;
    if (!holds.test(printed)) continue;
    const rest = elsewhereAsWritten ? printed.replace(elsewhereAsWritten, blank) : printed;
    const own = rest.replace(elsewhere, blank);
    // Most clauses say nothing, and who is spoken of takes longest to tell.
    if (!firstMatch(said, own) && !firstMatch(denied, printed) && !named?.test(printed)) continue;
    const words = withoutOthers(id, own, groups);
    const found = firstMatch(said, words);
    const denial =
      firstMatch(denied, NOT_HERE.test(printed) ? printed : words) ??
      listedAsDenied(id, printed, found ?? named?.exec(words) ?? null);
    const match = denial ?? found;
    // A question denies nothing: "Is supervision remote? No."
    const asked = denial !== null && text.charAt(clause.end) === '?';
    if (!match || asked || isForOthers(id, text, clause, groups, denial !== null)) continue;
    const start = clause.start + match.index;
    const term: Term = {
      id,
      quoted: quoteOf(text, clause, { start, end: start + match[0].length }),
      says:
        denial || (denied.length > 0 && (isAnsweredNo(id, text, clause.end) || isListedAsMissing(text, clause.start)))
          ? 'denied'
          : 'said',
    };
    if (/\d/.test(words)) return term;
    if (!first || isQuestion) first = term;
    // "Do I get a mentor? Yes, Ana will mentor you": the answer says it better.
    if (first === term) isQuestion = text.charAt(each.end) === '?' && (term.says === 'said' || clause !== each);
  }
  return first;
}

/** "Low census?" says nothing without what follows. */
function withAnswer<Clause extends Span & { printed: string }>(
  text: string,
  clause: Clause,
  next: Clause | undefined,
): Clause {
  if (!next || text.charAt(clause.end) !== '?') return clause;
  return { ...clause, end: next.end, printed: text.slice(clause.start, next.end) };
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
  const above = text.slice(Math.max(0, start - 300), start);
  const list = above
    .slice(above.lastIndexOf('\n\n') + 1)
    .trim()
    .split('\n');
  const heading = list.findLast((line) => /:\s*$/.test(line)) ?? '';
  return MISSING.test(list[0] ?? '') || NOT_HAD.test(heading);
}

/** Keeps every position. */
function blank(words: string): string {
  return '_'.repeat(words.length);
}
