import type { Comparison, WageBand } from '../../insight/types';
import { panel } from '../../locales/say';
import { publishedYearOf } from './figures';

/** Widths from which on a label is shown, as the stylesheet has them; `never`: it has no room at any. */
export type ScaleRoom = 'always' | 'medium' | 'wide' | 'wider' | 'widest' | 'never';

/** A published point of a band, with its name and its place on the drawn scale. */
export interface ScalePoint {
  key: 'p10' | 'p25' | 'median' | 'p75' | 'p90';
  label: string;
  annual: number;
  /** Percent of the drawing's width. */
  x: number;
  /** How the label hangs on the point, so that it never leaves the drawing. */
  anchor: 'start' | 'middle' | 'end';
  /** From which width of the drawing on the label has room beside those that matter more. */
  room: ScaleRoom;
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
/** The narrowest drawing of each, in px: the panel's least, of a phone, of columns, of a desk's page (`career.css` says from which panel on). */
const WIDTHS: readonly [[ScaleRoom, number], ...[ScaleRoom, number][]] = [
  ['always', 207],
  ['medium', 288],
  ['wide', 428],
  ['wider', 568],
  ['widest', 868],
];
/** A label's width and what stays free beside it, in px: "$104,890" in digits of 12 px. */
const LABEL = 58;
/** Which labels stand where not all can: the median before the ends, those before the quarters. */
const BY_WEIGHT: readonly ScalePoint['key'][] = ['median', 'p10', 'p90', 'p25', 'p75'];

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

  const placed = published.map(({ key, annual }) => {
    const x = xOf(annual);
    return { key, annual, label: labelOf(key, band), x, anchor: labelAnchorAt(x) };
  });
  const points = turned(placed).map((point, index, all): ScalePoint => {
    return { ...point, room: WIDTHS[roomsOf(all)[index] ?? 0]?.[0] ?? 'never' };
  });
  const posted = comparison && { from: xOf(low), to: xOf(high), middle: (xOf(low) + xOf(high)) / 2 };
  return { points, posted };
}

type Hung = Pick<ScalePoint, 'key' | 'x' | 'anchor'>;

/** For each label the first of `WIDTHS` from which on it is never hidden again; their number where it always is. */
function roomsOf(points: readonly Hung[]): number[] {
  const shown = WIDTHS.map(([, width]) => labelsWithin(points, width));
  return points.map(({ key }) => shown.findLastIndex((keys) => !keys.has(key)) + 1);
}

/** The same points, with labels hung to the free side of their point where that gives more of them room: the outer ones last. */
function turned<Point extends Hung>(points: readonly Point[]): Point[] {
  let best = [...points];
  let least = sumOf(roomsOf(best));
  for (const key of BY_WEIGHT.toReversed()) {
    for (const anchor of ['start', 'end'] as const) {
      const tried = best.map((point) =>
        point.key === key && hasSpace(point.x, anchor) ? { ...point, anchor } : point,
      );
      const sum = sumOf(roomsOf(tried));
      if (sum >= least) continue;
      [best, least] = [tried, sum];
    }
  }
  return best;
}

const sumOf = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);

/** Whether a whole label on this side stays in the narrowest drawing, in percent of its width. */
function hasSpace(x: number, anchor: 'start' | 'end'): boolean {
  const label = (LABEL / WIDTHS[0][1]) * 100;
  return anchor === 'start' ? x + label <= 100 : x >= label;
}

/** The labels that stand beside one another in a drawing of this width, the weightier ones first. */
function labelsWithin(points: readonly Hung[], width: number): Set<ScalePoint['key']> {
  const taken: number[] = [];
  const shown = new Set<ScalePoint['key']>();
  for (const key of BY_WEIGHT) {
    const point = points.find((each) => each.key === key);
    if (!point) continue;
    const start = (point.x / 100) * width - LABEL * HANGS[point.anchor];
    if (taken.some((other) => Math.abs(other - start) < LABEL)) continue;
    taken.push(start);
    shown.add(key);
  }
  return shown;
}

/** The share of a label that lies before its point. */
const HANGS: Record<ScalePoint['anchor'], number> = { start: 0, middle: 0.5, end: 1 };

const labelAnchorAt = (x: number): ScalePoint['anchor'] => (x < 8 ? 'start' : x > 92 ? 'end' : 'middle');

function labelOf(key: ScalePoint['key'], band: WageBand): string {
  if (band.lowHighOnly && key === 'p10') return panel.pointLow;
  if (band.lowHighOnly && key === 'p90') return panel.pointHigh;
  return panel.pointPercentile(PERCENTILES[key]);
}
