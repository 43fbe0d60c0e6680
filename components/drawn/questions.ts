import type { TermsReading } from '../../insight/types';
import { terms as say } from '../../locales/say';

/**
 * The questions that a posting leaves open, as plain lines to paste into a message; empty where it says everything.
 * Of a description that was read in part nothing is known to be missing, so nothing is asked.
 */
export function questionsFor({ terms, complete }: TermsReading): string {
  if (!complete) return '';
  return say.questions(terms.flatMap(({ id, says }) => (says === null ? [say.question[id]] : [])));
}
