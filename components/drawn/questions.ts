import type { Insight } from '../../insight/types';
import { terms } from '../../locales/say';

/** Something that a posting leaves open. */
export interface OpenQuestion {
  id: string;
  name: string;
  question: string;
}

/**
 * The questions that a posting leaves open, what it pays first; none where it says everything. Of a description that was read in
 * part nothing is known to be missing, so nothing is asked; nor of a contractor's paid leave.
 */
export function openQuestions({ terms: reading, offer, region }: Insight): OpenQuestion[] {
  if (!reading?.complete) return [];
  const pay = offer.notCompared === 'no-pay' ? [{ id: 'pay', name: terms.pay, question: terms.payQuestion }] : [];
  const silent = reading.terms.filter(
    ({ id, says }) => says === null && !(id === 'paid-time-off' && offer.arrangement === 'self-employed'),
  );
  const abroad = region !== null && region.country !== 'US';
  const asked = silent.map(({ id }) => ({
    id,
    name: abroad && id === 'employment-status' ? terms.statusAbroad : terms.name[id],
    question: abroad && id === 'employment-status' ? terms.statusQuestionAbroad : terms.question[id],
  }));
  return [...pay, ...asked];
}
