import type { Pay } from '../types';

/**
 * The first of several rates made a range, from the lowest to the highest of them all.
 * @param rates in their order in the text, the first among them
 * @param furthest how many times the lowest the highest may be
 * @returns `null` where they lie further apart
 */
export function spanOf(first: Pay, rates: readonly Pay[], furthest: number): Pay | null {
  const ends = rates.flatMap(({ low, high }) => [low, high].filter((end) => end !== null));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (high > furthest * low) return null;
  return { ...first, low, high, quoted: `${first.quoted} … ${(rates.at(-1) ?? first).quoted}` };
}
