import type { Quote } from './quote';
import { WIDEST_RANGE } from './range';
import { canBePaidBy } from './sizes';

/**
 * A range with ends too far apart to be those of one pay ("$60 - $72,000 a year", "$0.01 - $34/hr"). Where its unit lets one end alone
 * be pay, that one is left, as "up to" or "from"; else it is spoilt.
 */
export function narrowed(quote: Quote): Quote {
  const { low, high, per } = quote;
  if (low === null || high === null || high <= WIDEST_RANGE * low) return quote;
  const [lowCan, highCan] = [canBePaidBy(per, low), canBePaidBy(per, high)];
  if (lowCan === highCan) return { ...quote, spoilt: true };
  return lowCan ? { ...quote, high: null, tooWide: true } : { ...quote, low: null, tooWide: true };
}
