/** How the accuracy of one concept is said and judged. Every module of this folder hands back a `Measure`. */

/** One number against its bar. */
export interface Figure {
  name: string;
  value: number;
  /** The least (or, where lower is better, the most) that is good enough; `null` where the figure is only told. */
  bar: number | null;
  unit: '%' | 'count' | 'ms' | 'per s' | 'times';
  higherIsBetter: boolean;
}

/** What was measured of one concept on one labelled set. */
export interface Measure {
  concept: string;
  figures: Figure[];
  /** A line for each case that came out wrong, with what was expected. */
  misses: string[];
}

/** What every concept's module exports as `measure`: `file` replaces the project's own labelled set. */
export type MeasureConcept = (file?: string) => Promise<Measure>;

/** Share of `part` in `whole` in percent; an empty whole is faultless, so that a set without a kind cannot fail on it. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}

/** Whether a figure reaches its bar. A figure without a bar always does. */
export function reaches({ value, bar, higherIsBetter }: Figure): boolean {
  if (bar === null) return true;
  return higherIsBetter ? value >= bar : value <= bar;
}

/** The figures as aligned lines, then the misses. */
export function reportLines(measure: Measure): string[] {
  const width = Math.max(0, ...measure.figures.map((figure) => figure.name.length));
  return [
    `## ${measure.concept}`,
    ...measure.figures.map((figure) => {
      const bar = figure.bar === null ? '' : `  (bar ${figure.higherIsBetter ? '>=' : '<='} ${figure.bar})`;
      return `${reaches(figure) ? '  ' : '! '}${figure.name.padEnd(width)}  ${shown(figure)}${bar}`;
    }),
    ...measure.misses.map((miss) => `  - ${miss}`),
  ];
}

function shown({ value, unit }: Figure): string {
  switch (unit) {
    case '%':
      return `${value.toFixed(2)} %`;
    case 'ms':
      return `${value.toFixed(4)} ms`;
    case 'times':
      return `${value.toFixed(1)} times`;
    case 'per s':
      return `${Math.round(value).toLocaleString('en-US')} per s`;
    case 'count':
      return value.toLocaleString('en-US');
  }
}
