import type { Town } from '../../data/place-names';
import type { CountryCode } from '../types';
import { divisionsNamed } from './divisions';
import { dominates, STRENGTH } from './reading';
import { unwrapped } from './us-names';
import type { PlaceWords } from './words';

/** What the lists of a country with towns by province, state or nation say of a text. */
export interface TownReading {
  /** `null` where the name fits several. */
  within: string | null;
  place: string | null;
  ambiguous: boolean;
  strength: number;
  population: number;
}

/** Whether the towns of a country include this name, wrapped or not. */
function townsNamed(folded: string, towns: ReadonlyMap<string, readonly Town[]>): readonly Town[] {
  return towns.get(folded) ?? towns.get(unwrapped(folded) ?? '') ?? [];
}

/**
 * Reads a text by a country's divisions and towns.
 * @param inCountry the country itself is named, so that a name alone need not outweigh those of other countries
 */
export function readTowns(
  { parts, printed }: PlaceWords,
  country: CountryCode,
  towns: ReadonlyMap<string, readonly Town[]>,
  inCountry: boolean,
): TownReading | null {
  const divisions = parts.map((part) => divisionsNamed(part).find((each) => each.country === country) ?? null);
  const at = divisions.findLastIndex((division) => division !== null);
  const division = divisions[at];
  if (division) {
    const known = parts.findLastIndex(
      (part, index) => index !== at && townsNamed(part, towns).some(({ within }) => within === division.code),
    );
    const town = known >= 0 ? known : at - 1;
    return {
      within: division.code,
      place: printed[town] ?? null,
      ambiguous: false,
      strength: known >= 0 ? STRENGTH.placeInState : STRENGTH.state,
      population: 0,
    };
  }
  const index = inCountry ? parts.findLastIndex((part) => townsNamed(part, towns).length > 0) : parts.length - 1;
  const named = townsNamed(parts[index] ?? '', towns);
  const [largest, next] = named;
  if (!largest) return null;
  const place = printed[index] ?? null;
  const { within, population } = largest;
  const clear = next === undefined || population >= 10 * next.population;
  if (inCountry) {
    return { within: clear ? within : null, place, ambiguous: !clear, strength: STRENGTH.placeInCountry, population };
  }
  const dominant = clear && dominates(population, next?.population ?? 0);
  return {
    within: dominant ? within : null,
    place,
    ambiguous: !dominant,
    strength: dominant ? STRENGTH.dominant : STRENGTH.shared,
    population,
  };
}
