import { describe, expect, it } from 'vitest';
import { reaches } from '../../scripts/accuracy/report';
import { measure, readLabelledTitles } from '../../scripts/accuracy/titles';

/** Figures of speed are for `npm run bench`: a busy machine must not fail a test of accuracy. */
const SPEEDS = new Set(['ms', 'per s', 'times']);

describe('the labelled titles', { timeout: 60_000 }, () => {
  const titles = readLabelledTitles();

  it('are many, of both sets and all roles, each once', () => {
    expect(titles.length).toBeGreaterThan(600);
    expect(new Set(titles.map(({ title }) => title)).size).toBe(titles.length);
    for (const set of ['easy', 'hard']) expect(new Set(titles.filter((t) => t.set === set).map(({ role }) => role)).size).toBe(8);
  });

  it('are read to the bars, and better than by a plain regular expression', async () => {
    const { figures, misses } = await measure();
    const below = figures.filter((figure) => !SPEEDS.has(figure.unit) && !reaches(figure));
    expect(below, misses.join('\n')).toEqual([]);
    const value = (name: string) => figures.find((figure) => figure.name === name)?.value ?? Number.NaN;
    for (const set of ['easy', 'hard']) {
      expect(value(`${set}: recall`)).toBeGreaterThan(value(`${set}: plain regular expression, recall`));
      expect(value(`${set}: precision`)).toBeGreaterThanOrEqual(value(`${set}: plain regular expression, precision`));
    }
  });
});
