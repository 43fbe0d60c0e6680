import { foreignRegions, foreignTowns } from '../../data/place-names';
import { type PlaceReading, STRENGTH } from './reading';
import type { PlaceWords } from './words';

const abroad = (strength: number, population = 0): PlaceReading => ({
  country: 'abroad',
  placed: null,
  strength,
  population,
});

/** A country that a state has the name of. */
const LETTERS_OF_NAME: ReadonlyMap<string, string> = new Map([['georgia', 'GE']]);

/**
 * Whether a text means a place outside the covered countries although no such country's name stands in it: "Berlin, DE" is
 * no town of Delaware, "Bangalore, Karnataka, IN" none of Indiana.
 */
export function readForeign({ parts }: PlaceWords): PlaceReading | null {
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  const letters = parts.length > 1 ? [last, first].map((part) => LETTERS_OF_NAME.get(part) ?? part.toUpperCase()) : [];
  for (const part of parts) {
    const region = foreignRegions().get(part);
    if (region && letters.includes(region)) return abroad(STRENGTH.unmistakable);
    const town = foreignTowns()
      .get(part)
      ?.find(({ within }) => letters.includes(within));
    if (town) return abroad(STRENGTH.placeInCountry);
  }
  if (foreignRegions().has(last)) return abroad(STRENGTH.state);
  const largest = foreignTowns().get(last)?.[0];
  return largest ? abroad(STRENGTH.dominant, largest.population) : null;
}
