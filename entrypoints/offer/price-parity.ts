import type { Region } from '../../insight/types';

/**
 * The level of prices in a region, United States = 100; `null` where none is published.
 * Waits for `data/price-parities.ts`: then it is `priceParity(region.metro, region.state)?.index ?? null` for a region of the
 * United States, and `Elsewhere.tsx` begins to speak.
 */
export function priceLevel(_region: Region): number | null {
  return null;
}
