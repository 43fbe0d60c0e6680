import type { Term, TermId, TermsReading } from '../types';
import { CASELOAD } from './caseload';
import { clausesOf, type Span } from './clause';
import { isComplete } from './complete';
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
import { firstMatch, type TermWording } from './wording';

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

/** Others have it, and this post is named as one without. */
const NOT_HERE = /(?:\bnot|n['’]t)\s+(?:\w+\s+){1,4}this (?:job|role|po\w+|opening|contract|assignment)\b/i;
const ANSWERED_NO =
  /^(?:no\b|nope|none\b|not (?:here|at)|never\b|there (?:isn['’]t|aren['’]t|(?:is|are) n)|we (?:don['’]t|do not|have n)|sorry)/i;
const TAKEN_BACK = /^(?:neither|none)(?: of (?:it|them|those|these))? (?:is|are)\b/i;
/** Who is there now and then is not there. */
const AWAY_AFTER_ALL =
  /^(?:the rest of the time|otherwise|on (?:the )?other days)\b[^.]{0,50}\b(?:off|phone|alone|own|remote|video)/i;

const MISSING =
  /^\W*(?:what|things|stuff) (?:you|we)\s?(?:['’]ll |will )?(?:won['’]t|don['’]t|do not|not|never)\b[\w ]{0,25}\W*$/i;

/**
 * What a posting says of the ten terms that decide whether an offer is good, each with its words.
 * @param title May name a term that the description does not ("PTA, $5,000 sign-on bonus").
 * @param description Plain text, one list item a line where the page has lines.
 * @returns `null` where there is no description to read.
 */
export function readTerms(title: string, description: string | undefined): TermsReading | null {
  if (description === undefined || description.trim() === '') return null;
  const texts = [description, title].map((text) => ({
    text,
    clauses: clausesOf(text).map((clause) => ({ ...clause, printed: text.slice(clause.start, clause.end) })),
  }));
  const groups = groupsOf(title);
  const terms = WORDINGS.map((wording): Term => {
    for (const { text, clauses } of texts) {
      const term = termIn(text, clauses, wording, title, groups);
      if (term) return term;
    }
    return { id: wording.id, quoted: null, says: null };
  });
  return { terms, complete: isComplete(description) };
}

/** The first clause that speaks of a term, unless a later one has a figure. */
function termIn(
  text: string,
  clauses: readonly (Span & { printed: string })[],
  wording: TermWording,
  title: string,
  groups: Groups,
): Term | null {
  const { id, holds, elsewhere, said, denied } = wording;
  let first: Term | null = null;
  for (const clause of clauses) {
    const { printed } = clause;
    if (!holds.test(printed)) continue;
    const own = printed.replace(elsewhere, blank);
    // Most clauses say nothing, and who is spoken of takes longest to tell.
    if (!firstMatch(said, own) && !firstMatch(denied, printed)) continue;
    const words = withoutOthers(id, own, groups);
    const denial = firstMatch(denied, NOT_HERE.test(printed) ? printed : words);
    const match = denial ?? firstMatch(said, words);
    // A question denies nothing: "Is supervision remote? No."
    const asked = denial !== null && text.charAt(clause.end) === '?';
    if (!match || asked || isForOthers(id, title, text, clause, groups, denial !== null)) continue;
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
    first ??= term;
  }
  return first;
}

/** Whether the next words take it back: "Sign-on bonus? There isn't one", "the rate includes driving; neither is paid". */
function isAnsweredNo(id: TermId, text: string, end: number): boolean {
  const next = text.slice(end + 1, end + 60).trimStart();
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
  return MISSING.test(list[0] ?? '');
}

/** Keeps every position. */
function blank(words: string): string {
  return '_'.repeat(words.length);
}
