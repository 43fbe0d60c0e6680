import areasFile from './areas.json';
import type { AreaType } from './schema';

/** An area for which the Bureau publishes wages. */
export interface Area {
  /** `US`, a state's two-digit FIPS code, a five-digit metropolitan or a seven-digit nonmetropolitan code. */
  code: string;
  /** As it is printed: between names that have hyphens a dash, where the Bureau's table has two hyphens. */
  title: string;
  type: AreaType;
  /** Two letters each; empty for the nation. A metropolitan area can lie in several states. */
  states: string[];
}

let index: Map<string, Area> | undefined;
function areasByCode(): Map<string, Area> {
  if (index) return index;
  index = new Map();
  for (const [type, rows] of Object.entries(areasFile.areas) as [AreaType, string[][]][]) {
    for (const [code = '', tabled = '', states = ''] of rows) {
      const title = tabled.replaceAll('--', '–');
      index.set(code, { code, title, type, states: states === '' ? [] : states.split('-') });
    }
  }
  return index;
}

/** The area with this code, or `null`. */
export function area(code: string): Area | null {
  return areasByCode().get(code) ?? null;
}

/** All areas, or those of one type, by code. */
export function areas(type?: AreaType): Area[] {
  const all = [...areasByCode().values()];
  return type ? all.filter((each) => each.type === type) : all;
}
