import type { Comparison, WageBand } from '../../insight/types';
import { panel } from '../../locales/say';
import { publishedYearOf } from './figures';

/** A published point of a band, with its name and its place on the drawn scale. */
export interface ScalePoint {
  key: 'p10' | 'p25' | 'median' | 'p75' | 'p90';
  label: string;
  annual: number;
  /** Percent of the drawing's width. */
  x: number;
  /** How the label hangs on the point, so that it never leaves the drawing. */
  anchor: 'start' | 'middle' | 'end';
  /** From which width on the label has room: the ends and the median always, the quarters where they fit. */
  room: 'always' | 'wide' | 'never';
}

/** The posted pay on the same scale. */
export interface ScaleSpan {
  from: number;
  to: number;
  middle: number;
}

export interface PointScale {
  points: ScalePoint[];
  posted: ScaleSpan | null;
}

const PERCENTILES: Record<ScalePoint['key'], number> = { p10: 10, p25: 25, median: 50, p75: 75, p90: 90 };
/** Fewer points than this are told better in words. */
const LEAST_POINTS = 3;
/** The drawing keeps this much free at either side, in percent of its width. */
const MARGIN = 2;
/** A posted pay far outside the band widens the scale by this share of the band's span at most. */
const MOST_WIDENING = 0.5;
/** A label is about 58 px wide: gaps under this many percent collide at 640 px, and under the other one at 300 px. */
const GAP_WIDE = 9;
const GAP_NARROW = 20;

/**
 * Places a band's published points, and the posted pay, on a line from 0 to 100 percent.
 * @returns `null` where too few points are published to draw a scale
 */
export function scaleOf(band: WageBand, comparison: Comparison | null): PointScale | null {
  const keys = Object.keys(PERCENTILES) as ScalePoint['key'][];
  const published = keys.flatMap((key) => {
    const annual = band[key];
    return annual === null ? [] : [{ key, annual }];
  });
  const first = published[0]?.annual ?? 0;
  const last = published.at(-1)?.annual ?? 0;
  if (published.length < LEAST_POINTS || last <= first) return null;

  const ends = [comparison?.hourlyLow, comparison?.hourlyHigh].flatMap((hourly) =>
    hourly === null || hourly === undefined ? [] : [publishedYearOf(hourly)],
  );
  const low = ends[0] ?? first;
  const high = ends.at(-1) ?? last;
  const widening = (last - first) * MOST_WIDENING;
  const from = Math.max(first - widening, Math.min(first, low));
  const to = Math.min(last + widening, Math.max(last, high));
  const xOf = (annual: number) =>
    MARGIN + ((Math.min(to, Math.max(from, annual)) - from) / (to - from)) * (100 - 2 * MARGIN);

  const xs = published.map(({ annual }) => xOf(annual));
  const points = published.map(({ key, annual }, index): ScalePoint => {
    const x = xOf(annual);
    const always = index === 0 || index === published.length - 1 || key === 'median';
    const gap = Math.min(x - (xs[index - 1] ?? -100), (xs[index + 1] ?? 200) - x);
    return {
      key,
      annual,
      label: labelOf(key, band),
      x,
      anchor: labelAnchorAt(x),
      room: always || gap >= GAP_NARROW ? 'always' : gap >= GAP_WIDE ? 'wide' : 'never',
    };
  });
  const posted = comparison && { from: xOf(low), to: xOf(high), middle: (xOf(low) + xOf(high)) / 2 };
  return { points, posted };
}

const labelAnchorAt = (x: number): ScalePoint['anchor'] => (x < 8 ? 'start' : x > 92 ? 'end' : 'middle');

function labelOf(key: ScalePoint['key'], band: WageBand): string {
  if (band.lowHighOnly && key === 'p10') return panel.pointLow;
  if (band.lowHighOnly && key === 'p90') return panel.pointHigh;
  return panel.pointPercentile(PERCENTILES[key]);
}
