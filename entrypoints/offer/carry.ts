import { readWithin } from '../../components/live/read-number';
import type { TypedTexts } from '../../components/live/typed';
import type { Bounds } from '../../preferences/bounds';

/**
 * Brings what was typed before its unit was chosen over to the field of that unit: what the unit before could not use ("66,000"
 * an hour). An amount that it could stays its own. For a unit that has no amount yet: what it has must not be hidden.
 * @param bounds of the field that it was typed into
 */
export function carry(typed: TypedTexts | null, from: string, to: string, bounds: Bounds, currencySign: string): void {
  const text = typed?.texts[from];
  if (!typed || text === undefined || from === to) return;
  const [low, high] = bounds;
  if (readWithin(text, { low, high, optional: true, currencySign }).problem === null) return;
  typed.keep(from, null);
  typed.keep(to, text);
}
