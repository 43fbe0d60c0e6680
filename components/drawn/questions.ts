import type { TermsReading } from '../../insight/types';
import { terms } from '../../locales/say';

/**
 * The questions that a posting leaves open, as plain lines to paste into a message; empty where it says everything.
 * Of a description that was read in part nothing is known to be missing, so nothing is asked.
 */
export function questionsFor(reading: TermsReading): string {
  if (!reading.complete) return '';
  return terms.questions(reading.terms.flatMap(({ id, says }) => (says === null ? [terms.question[id]] : [])));
}
