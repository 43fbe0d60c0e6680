import { describe, expect, it } from 'vitest';
import { reaches } from '../../../scripts/accuracy/report';
import { measure, readLabelledTerms } from '../../../scripts/accuracy/terms';

describe('the labelled terms', { timeout: 60_000 }, () => {
  const labelled = readLabelledTerms();

  it('are many, each once, and their words stand in them', () => {
    expect(labelled.length).toBeGreaterThan(200);
    expect(new Set(labelled.map(({ description }) => description)).size).toBe(labelled.length);
    for (const { title, description, words } of labelled)
      for (const each of Object.values(words ?? {}).flat()) expect(`${title}\n${description}`).toContain(each);
  });

  it('are read to the bars', async () => {
    const { figures, misses } = await measure();
    expect(
      figures.filter((figure) => !reaches(figure)),
      misses.join('\n'),
    ).toEqual([]);
  });
});
