import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../components/drawn/scale';
import type { Comparison } from '../../../insight/types';
import { dallas, general, plano } from '../fixtures';

/** "$104,890" in digits of 12 px, which are 6 to 6.7 px wide. */
const WIDEST = 54;

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

  it('never lets two labels run into one another, and never goes without the median', () => {
    // Columbus' physical therapist assistants. In 207 px the end begins at 4 px and the median, in the middle of 34 %, at 41; in 288 px
    // at 6 and 68. The lower quarter, at 10.3 %, hangs to the right: in 568 px it begins at 58, 47 behind the end; in 868 at 89, 72 behind.
    const columbus = { ...dallas, p10: 56_280, p25: 59_720, median: 69_480, p75: 79_380, p90: 96_240 };
    const rooms = scaleOf(columbus, null)?.points.map(({ room }) => room);
    expect(rooms).toEqual(['medium', 'widest', 'always', 'medium', 'always']);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 30_000, max: 130_000 }), { minLength: 5, maxLength: 5 }),
        (amounts) => {
          const [p10 = 0, p25 = 0, median = 0, p75 = 0, p90 = 0] = amounts.sort((a, b) => a - b);
          const points = scaleOf({ ...dallas, p10, p25, median, p75, p90 }, null)?.points ?? [];
          expect(points[2]?.room).toBe('always');
          // Drawings as wide as in the narrowest panel with labels, on a phone, and in columns.
          for (const [width, rooms] of [
            [207, ['always']],
            [289, ['always', 'medium']],
            [428, ['always', 'medium', 'wide']],
            [568, ['always', 'medium', 'wide', 'wider']],
            [868, ['always', 'medium', 'wide', 'wider', 'widest']],
            [1200, ['always', 'medium', 'wide', 'wider', 'widest']],
          ] as const) {
            const starts = points
              .filter(({ room }) => (rooms as readonly string[]).includes(room))
              .map(({ x, anchor }) => (x / 100) * width - { start: 0, middle: WIDEST / 2, end: WIDEST }[anchor]);
            const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
            expect(Math.min(...gaps, width)).toBeGreaterThan(WIDEST);
          }
        },
      ),
    );
  });

  it('calls the ends low and high where the source does', () => {
    const labels = scaleOf({ ...dallas, lowHighOnly: true, p25: null, p75: null }, null)?.points.map(
      ({ label }) => label,
    );
    expect(labels).toEqual(['low', 'median', 'high']);
  });
});
