import projectionsFile from './projections.json';
import wagesFile from './wages.json';

/** Wages of an occupation in an area: US dollars a year as the Bureau prints them; what it does not publish is `null`. */
export interface Wages {
  p10: number | null;
  p25: number | null;
  median: number | null;
  p75: number | null;
  p90: number | null;
  employment: number | null;
}

/** Source and month of the wages, for the line under the figures. */
export const WAGES_SOURCE: string = wagesFile.source;
export const WAGES_PERIOD: string = wagesFile.period;

type Cell = number | null;
type Row = [area: string, p10: Cell, p25: Cell, median: Cell, p75: Cell, p90: Cell, employment: Cell];

const indexes = new Map<string, Map<string, Wages>>();
function wagesOf(soc: string): Map<string, Wages> {
  let index = indexes.get(soc);
  if (!index) {
    const rows = ((wagesFile.wages as unknown as Record<string, Row[]>)[soc] ?? []) as Row[];
    index = new Map(
      rows.map(([area, p10, p25, median, p75, p90, employment]) => [area, { p10, p25, median, p75, p90, employment }]),
    );
    indexes.set(soc, index);
  }
  return index;
}

/** The published wages of an occupation (SOC code) in an area (OEWS code), or `null` where there is no row. */
export function wagesFor(soc: string, areaCode: string): Wages | null {
  return wagesOf(soc).get(areaCode) ?? null;
}

/** The Bureau's projection for the nation. Employment counts the self-employed too; don't mix it with `Wages`. */
export interface Projection {
  /** "2024-34". */
  period: string;
  employmentBase: number;
  employmentProjected: number;
  change: number;
  /** 22 is 22 %. */
  changePercent: number;
  /** Average a year. */
  annualOpenings: number;
  entryEducation: 'high-school' | 'associate' | 'bachelor' | 'master' | 'doctoral-or-professional';
  experience: string | null;
  training: string | null;
}

export const PROJECTIONS_SOURCE: string = projectionsFile.source;

/** The projection for an occupation, or `null`. */
export function projectionFor(soc: string): Projection | null {
  return (projectionsFile.projections as Record<string, Projection>)[soc] ?? null;
}
