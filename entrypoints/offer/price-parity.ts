import { type PriceParity, priceParity } from '../../data/price-parities';
import type { Region } from '../../insight/types';

/** The level of prices in a region, United States = 100; `null` abroad and where none is published. */
export function priceLevel(region: Region | undefined): PriceParity | null {
  return region?.country === 'US' ? priceParity(region.metro, region.state) : null;
}
