import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../components/drawn/scale';
import type { Comparison } from '../../../insight/types';
import { dallas, general, plano } from '../fixtures';

const posted = (hourlyLow: number | null, hourlyHigh: number | null): Comparison => ({
  ...(plano.comparison as Comparison),
  hourlyLow,
  hourlyHigh,
});

describe('placing a band on a line', () => {
  it('keeps the order and the proportions of the published points', () => {
    const xs = scaleOf(dallas, null)?.points.map(({ x }) => x) ?? [];
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(xs[0]).toBe(2);
    expect(xs[4]).toBe(98);
    // The median lies (80,370 - 37,890) / (104,890 - 37,890) of the way: 63.4 % of the 96 that are drawn on.
    expect(xs[2]).toBeCloseTo(2 + 0.634 * 96, 1);
  });

  it('leaves out what is not published', () => {
    expect(scaleOf({ ...dallas, p90: null }, null)?.points.map(({ key }) => key)).toEqual([
      'p10',
      'p25',
      'median',
      'p75',
    ]);
  });

  it('draws nothing of one or two points', () => {
    expect(scaleOf({ ...dallas, p10: null, p25: null, p75: null, p90: null }, null)).toBeNull();
    expect(general.band && scaleOf(general.band, null)).toBeNull();
  });

  it('widens for a pay outside the band, though not without bound', () => {
    const scale = scaleOf(dallas, posted(55, 60));
    expect(scale?.points[4]?.x).toBeLessThan(98);
    expect(scale?.posted?.to).toBe(98);
    expect(scaleOf(dallas, posted(450, 450))?.points[4]?.x).toBeGreaterThan(60);
  });

  it('places a pay of one end at that end', () => {
    const scale = scaleOf(dallas, posted(80370 / 2080, null));
    expect(scale?.posted?.from).toBe(scale?.posted?.to);
    expect(scale?.posted?.from).toBeCloseTo(scale?.points[2]?.x ?? 0, 6);
  });

  it('hides the label of a quarter that would run into its neighbor', () => {
    const narrow = scaleOf({ ...dallas, p25: 79000 }, null)?.points[1];
    expect(narrow?.room).toBe('never');
    expect(scaleOf(dallas, null)?.points[2]?.room).toBe('always');
  });

  it('calls the ends low and high where the source does', () => {
    const labels = scaleOf({ ...dallas, lowHighOnly: true, p25: null, p75: null }, null)?.points.map(
      ({ label }) => label,
    );
    expect(labels).toEqual(['low', 'median', 'high']);
  });
});
