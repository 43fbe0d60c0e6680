import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../insight/terms';
import { DENIED, NOT_SAID, SAID } from './phrasings';

const linesOf = (phrasings: Record<string, string>) =>
  Object.entries(phrasings).flatMap(([id, lines]) =>
    lines
      .trim()
      .split(/\s*\n\s*/)
      .filter((line) => line !== '')
      .map((line) => [id, line] as const),
  );
const read = (id: string, line: string) =>
  readTerms('Therapy Assistant', `${line}.`)?.terms.find((term) => term.id === id)?.says;

describe('as postings put it', () => {
  it.each(linesOf(SAID))('%s is said: %s', (id, line) => {
    expect(read(id, line)).toBe('said');
  });

  it.each(linesOf(DENIED))('%s is denied: %s', (id, line) => {
    expect(read(id, line)).toBe('denied');
  });

  it.each(linesOf(NOT_SAID))('%s is not said: %s', (id, line) => {
    expect(read(id, line)).toBeNull();
  });
});
