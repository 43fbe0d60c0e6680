import { describe, expect, it } from 'vitest';
import { measure, readLabelledPays } from '../../../scripts/accuracy/pays';
import { reaches } from '../../../scripts/accuracy/report';

describe('the labelled pay texts', () => {
  it('are at least 300, each once', () => {
    const texts = readLabelledPays().map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are read to the bar, none wrongly', async () => {
    const { figures } = await measure();
    expect(figures.filter((figure) => !reaches(figure))).toEqual([]);
  });
});
