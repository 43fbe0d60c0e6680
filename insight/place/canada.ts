import { canadianPostalLetters, canadianTowns } from '../../data/place-names';
import { type PlaceReading, STRENGTH } from './reading';
import { readTowns } from './towns';
import type { PlaceWords } from './words';

/** What a text says as a place of Canada; `null` where it names none. `inCountry`: Canada itself is named. */
export function readCanadian(words: PlaceWords, inCountry: boolean): PlaceReading | null {
  const read = readTowns(words, 'CA', canadianTowns(), inCountry);
  const byPost = words.canadian === null ? undefined : canadianPostalLetters[words.canadian];
  if (byPost && (read?.within ?? byPost) === byPost) {
    return canadian(byPost, read?.place ?? words.printed.at(-1) ?? null, false, STRENGTH.postalCode);
  }
  return read && canadian(read.within, read.place, read.ambiguous, read.strength, read.population);
}

function canadian(
  province: string | null,
  place: string | null,
  ambiguous: boolean,
  strength: number,
  population = 0,
): PlaceReading {
  return { country: 'CA', placed: { country: 'CA', province, place, ambiguous }, strength, population };
}
