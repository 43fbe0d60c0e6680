import { australianStateOfPostcode, australianTowns } from '../../data/place-names';
import { type PlaceReading, STRENGTH } from './reading';
import { readTowns } from './towns';
import type { PlaceWords } from './words';

/** A state whose name alone is as often a city elsewhere (Victoria: British Columbia, Texas). */
const SHARED_NAME = { name: 'victoria', population: 400_000 };

/** What a text says as a place of Australia; `null` where it names none. `inCountry`: Australia itself is named. */
export function readAustralian(words: PlaceWords, inCountry: boolean): PlaceReading | null {
  const read = readTowns(words, 'AU', australianTowns(), inCountry);
  const byPost = words.fourDigits === null ? null : australianStateOfPostcode(words.fourDigits);
  if (!read)
    return inCountry && byPost ? australian(byPost, words.printed.at(-1) ?? null, false, STRENGTH.postalCode) : null;
  if (byPost !== null && (read.within === byPost || (read.within === null && read.ambiguous))) {
    return australian(byPost, read.place, false, Math.max(read.strength, STRENGTH.postalCode));
  }
  if (!inCountry && words.parts.length === 1 && words.parts[0] === SHARED_NAME.name) {
    return australian(read.within, null, false, STRENGTH.dominant, SHARED_NAME.population);
  }
  return australian(read.within, read.place, read.ambiguous, read.strength, read.population);
}

function australian(
  state: string | null,
  place: string | null,
  ambiguous: boolean,
  strength: number,
  population = 0,
): PlaceReading {
  return { country: 'AU', placed: { country: 'AU', state, place, ambiguous }, strength, population };
}
