import { expect, it } from 'vitest';
import { questionsFor } from '../../../components/drawn/questions';
import { plano } from '../fixtures';

it('asks what is not said, a line each, and nothing of a description that was read in part', () => {
  const { terms } = plano;
  if (!terms) throw new Error('the fixture has no terms');
  const lines = questionsFor(terms).split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe('- What productivity do you expect, and how is it counted?');
  expect(questionsFor({ ...terms, complete: false })).toBe('');
});
