import paritiesFile from './price-parities.json';
import { subdivision } from './subdivisions';

/** The level of prices of a place in a year, United States = 100. */
export interface PriceParity {
  index: number;
  /** What the index is of: an area without one of its own has its state's. */
  of: 'area' | 'state';
  year: number;
  /** Id in `data/sources.json`. */
  source: string;
}

const { source, year } = paritiesFile;
const parities = paritiesFile.parities as Record<string, number>;

/**
 * The regional price parity (all items) of an area of the wage survey, else of the state (two letters), else `null`.
 * Pay divided by `index / 100` is what it buys at the nation's prices; two places compare by the ratio of their indexes. It
 * tells nothing of taxes, and a nonmetropolitan area gets the whole state's figure, cities included.
 * @param areaCode as in `data/areas.json`: `US`, a state's or a metropolitan area's
 */
export function priceParity(areaCode: string | null, stateCode: string | null): PriceParity | null {
  const state = stateCode === null ? null : (subdivision('US', stateCode)?.fips ?? null);
  const ofArea = areaCode === null ? undefined : parities[areaCode];
  if (ofArea !== undefined) return { index: ofArea, of: areaCode === state ? 'state' : 'area', year, source };
  const ofState = state === null ? undefined : parities[state];
  return ofState === undefined ? null : { index: ofState, of: 'state', year, source };
}
