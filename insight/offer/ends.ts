import type { Stated } from '../types';

/** What two ends say: a range, or one figure where they are the same or only one of them is said. */
export function endsOf(low: number, high: number | null): Stated;
export function endsOf(low: number | null, high: number | null): Stated | null;
export function endsOf(low: number | null, high: number | null): Stated | null {
  if (low === null || high === null || low === high) return low ?? high;
  return [low, high];
}

/** What can be counted with: the one figure, and of a range none. */
export const exactly = (stated: Stated | null): number | null => (typeof stated === 'number' ? stated : null);
