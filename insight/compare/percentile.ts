import type { Comparison, WageBand } from '../types';

/** A published percentile and the pay at it. */
export interface PublishedPoint {
  percentile: number;
  annual: number;
}

/** The published percentiles of a band, lowest first. Where several share one amount, the one nearest the median stands for it. */
export function publishedPoints(band: WageBand): PublishedPoint[] {
  const all: [number, number | null][] = [
    [10, band.p10],
    [25, band.p25],
    [50, band.median],
    [75, band.p75],
    [90, band.p90],
  ];
  const points: PublishedPoint[] = [];
  for (const [percentile, annual] of all) {
    const last = points.at(-1);
    if (annual === null) continue;
    if (!last || annual > last.annual) points.push({ percentile, annual });
    else if (annual === last.annual && Math.abs(percentile - 50) < Math.abs(last.percentile - 50))
      last.percentile = percentile;
  }
  return points;
}

/**
 * Percentile of a yearly pay between the published points, and only there.
 *
 * Method: piecewise cubic Hermite interpolation with the slopes limited after Fritsch and Carlson ("Monotone Piecewise
 * Cubic Interpolation", SIAM J. Numer. Anal. 17, 1980), so that more pay never gives a lower percentile and every
 * published point is met exactly. It is our estimate between the survey's figures, not the survey's own.
 */
export function percentileOf(annual: number, points: PublishedPoint[]): Pick<Comparison, 'percentile' | 'outside'> {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return { percentile: null, outside: null };
  if (annual < first.annual) return { percentile: null, outside: { side: 'below', percentile: first.percentile } };
  if (annual > last.annual) return { percentile: null, outside: { side: 'above', percentile: last.percentile } };
  const exact = points.find((point) => point.annual === annual);
  return { percentile: exact?.percentile ?? interpolated(annual, points), outside: null };
}

function interpolated(annual: number, points: PublishedPoint[]): number {
  const right = points.findIndex((point) => point.annual > annual);
  const a = points[right - 1];
  const b = points[right];
  if (!a || !b) return points.at(-1)?.percentile ?? 0;
  const slopes = limitedSlopes(points);
  const width = b.annual - a.annual;
  const t = (annual - a.annual) / width;
  const value =
    (1 + 2 * t) * (1 - t) ** 2 * a.percentile +
    t * (1 - t) ** 2 * width * (slopes[right - 1] ?? 0) +
    t * t * (3 - 2 * t) * b.percentile +
    t * t * (t - 1) * width * (slopes[right] ?? 0);
  return Math.min(b.percentile, Math.max(a.percentile, value));
}

/** Slopes at the points: the mean of the neighbouring secants, shortened to the circle of radius 3 where the curve could turn back. */
function limitedSlopes(points: PublishedPoint[]): number[] {
  const secants = points.slice(1).map((point, i) => {
    const before = points[i] ?? point;
    return (point.percentile - before.percentile) / (point.annual - before.annual);
  });
  const slopes = points.map((_, i) => {
    const left = secants[i - 1] ?? secants[i] ?? 0;
    const right = secants[i] ?? left;
    return (left + right) / 2;
  });
  for (const [i, secant] of secants.entries()) {
    const a = (slopes[i] ?? 0) / secant;
    const b = (slopes[i + 1] ?? 0) / secant;
    const length = Math.hypot(a, b);
    if (length > 3) {
      slopes[i] = (3 * a * secant) / length;
      slopes[i + 1] = (3 * b * secant) / length;
    }
  }
  return slopes;
}
