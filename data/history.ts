import historyFile from './history.json';
import type { Wages } from './wages';

type Cell = number | null;

/** The nation's figures of past years, oldest first. The Bureau warns against reading them as a strict time series. */
export interface YearOfWages extends Wages {
  year: number;
}

export const HISTORY_SOURCE: string = historyFile.source;

/** National wages of an occupation by year, oldest first; empty for an occupation that the dataset lacks. */
export function historyFor(soc: string): YearOfWages[] {
  const rows = (historyFile.history as unknown as Record<string, [number, Cell, Cell, Cell, Cell, Cell, Cell][]>)[soc];
  return (rows ?? []).map(([year, p10, p25, median, p75, p90, employment]) => ({
    year,
    p10,
    p25,
    median,
    p75,
    p90,
    employment,
  }));
}
