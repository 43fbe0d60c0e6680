import { describe, expect, it } from 'vitest';
import { measure, readLabelledPlaces } from '../../../scripts/accuracy/places';
import { reaches } from '../../../scripts/accuracy/report';

describe('the labelled location lines', () => {
  it('are at least 300, each once', () => {
    const texts = readLabelledPlaces().map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are read to the bars, none wrongly', async () => {
    const { figures } = await measure();
    expect(figures.filter((figure) => !reaches(figure))).toEqual([]);
  });
});
