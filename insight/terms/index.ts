import type { Term, TermsReading } from '../types';
import { CASELOAD } from './caseload';
import { clausesOf, type Span } from './clause';
import { isComplete } from './complete';
import { PAID_DOCUMENTATION_AND_DRIVING } from './documentation-and-driving';
import { EMPLOYMENT_STATUS } from './employment-status';
import { GUARANTEED_HOURS } from './guaranteed-hours';
import { MENTORSHIP } from './mentorship';
import { MILEAGE } from './mileage';
import { ON_SITE_SUPERVISION } from './on-site-supervision';
import { isForOthers } from './others';
import { PAID_TIME_OFF } from './paid-time-off';
import { PRODUCTIVITY } from './productivity';
import { quoteOf } from './quote';
import { SIGN_ON_BONUS } from './sign-on-bonus';
import type { TermWording } from './wording';

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

/**
 * What a posting says of the ten terms that decide whether an offer is good, each with its words.
 * @param title May name a term that the description does not ("PTA, $5,000 sign-on bonus").
 * @param description Plain text, one list item a line where the page has lines.
 * @returns `null` where there is no description to read.
 */
export function readTerms(title: string, description: string | undefined): TermsReading | null {
  if (description === undefined || description.trim() === '') return null;
  const texts = [description, title].map((text) => ({ text, clauses: clausesOf(text) }));
  const terms = WORDINGS.map((wording): Term => {
    for (const { text, clauses } of texts) {
      const term = termIn(text, clauses, wording, title);
      if (term) return term;
    }
    return { id: wording.id, quoted: null, says: null };
  });
  return { terms, complete: isComplete(description) };
}

/** The first clause that speaks of a term, unless a later one has a figure. */
function termIn(text: string, clauses: readonly Span[], wording: TermWording, title: string): Term | null {
  const { id, holds, elsewhere, said, denied } = wording;
  let first: Term | null = null;
  for (const clause of clauses) {
    const printed = text.slice(clause.start, clause.end);
    if (!holds.test(printed)) continue;
    const words = printed.replace(elsewhere, blank);
    const denial = denied?.exec(words) ?? null;
    const match = denial ?? said.exec(words);
    // A question denies nothing: "Is supervision remote? No."
    const asked = denial !== null && text.charAt(clause.end) === '?';
    if (!match || asked || isForOthers(id, title, text, clause)) continue;
    const start = clause.start + match.index;
    const term: Term = {
      id,
      quoted: quoteOf(text, clause, { start, end: start + match[0].length }),
      says: denial ? 'denied' : 'said',
    };
    if (/\d/.test(words)) return term;
    first ??= term;
  }
  return first;
}

/** Keeps every position. */
function blank(words: string): string {
  return '_'.repeat(words.length);
}
