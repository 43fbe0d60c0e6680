import unitedKingdomFile from './united-kingdom.json';

export type UkNation = 'england' | 'scotland' | 'wales' | 'northern-ireland';

/** One point of Agenda for Change: pounds a year before supplements. */
export interface AgendaPoint {
  band: number;
  label: string;
  annual: number;
}

/** A nation's Agenda for Change scale in one pay year (April to March). */
export interface AgendaScale {
  nation: UkNation;
  payYear: string;
  source: string;
  points: AgendaPoint[];
}

type ScaleRow = { nation: UkNation; payYear: string; source: string; points: [number, string, number][] };

/**
 * The points of bands 2 to 5 of a nation, ascending, in a pay year ("2026/27"; the newest when left out); `null` where none
 * was read. Wales has only the two points that were lifted to its pay floor; Northern Ireland has none.
 */
export function ukPayPoints(nation: UkNation, payYear?: string): AgendaScale | null {
  const scales = (unitedKingdomFile.scales as unknown as ScaleRow[]).filter((scale) => scale.nation === nation);
  const found = payYear === undefined ? scales.at(-1) : scales.find((scale) => scale.payYear === payYear);
  if (!found) return null;
  return { ...found, points: found.points.map(([band, label, annual]) => ({ band, label, annual })) };
}

/** England's high cost area supplement: a share of basic pay held between two amounts. */
export interface HighCostArea {
  zone: 'inner_london' | 'outer_london' | 'fringe';
  percent: number;
  minimum: number;
  maximum: number;
}

/** The zones' supplements in a pay year, innermost first, and their source; empty where the year was not read. */
export function ukHighCostArea(payYear: string): { source: string; zones: HighCostArea[] } {
  const { source, supplements } = unitedKingdomFile.highCostArea;
  const rows = supplements as unknown as [string, HighCostArea['zone'], number, number, number][];
  return {
    source,
    zones: rows
      .filter(([year]) => year === payYear)
      .map(([, zone, percent, minimum, maximum]) => ({ zone, percent, minimum, maximum })),
  };
}
