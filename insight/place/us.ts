import { stateOfZip } from '../../data/place-names';
import { countiesNamed } from '../../data/places';
import { divisionsNamed } from './divisions';
import { dominates, type Placed, type PlaceReading, STRENGTH } from './reading';
import { areasOfTitleCity, areaTitled } from './us-areas';
import { type AmericanPlace, placeInState, placesCalled, sharedMetro, unwrapped } from './us-names';
import type { PlaceWords } from './words';

/** Names of places that are ordinary words of a location line, so that alone they say nothing. */
export const ORDINARY_WORDS = new Set(
  'mobile normal home hope liberty enterprise independence union central reading orange temple bath lead commerce industry opportunity onsite office campus hospital clinic university college school midtown downtown uptown north south east west'.split(
    ' ',
  ),
);

function reading(
  placed: { state: string | null; metro: string | null; place: string | null; ambiguous?: boolean },
  strength: number,
  population = 0,
): PlaceReading {
  const found: Placed = { country: 'US', ambiguous: false, ...placed };
  return { country: 'US', placed: found, strength, population };
}

/** What a text says as a place of the United States; `null` where it names none. `inCountry`: the country itself is named. */
export function readAmerican(words: PlaceWords, inCountry: boolean): PlaceReading | null {
  const { parts, printed, zip } = words;
  // Five digits alone may be a shop's or a posting's number.
  const byZip = inCountry && parts.length === 0 && zip !== null ? stateOfZip(zip) : null;
  if (byZip !== null) return reading({ state: byZip, metro: null, place: null }, STRENGTH.postalCode);
  const titled = areaTitled(parts.join(' ')) ?? areaTitled(parts.slice(-2).join(' '));
  if (titled) {
    const place = titled.title.replace(/,[^,]*$/, '').replaceAll('--', '-');
    return reading({ state: titled.states[0] ?? null, metro: titled.code, place }, STRENGTH.unmistakable);
  }
  const states = parts.map(stateNamed);
  const inState = placeBesideState(words, states);
  if (inState) return inState;
  // "TX, OK, LA" lists states: the first stands for them.
  const last = states.every((state) => state?.letters) ? 0 : states.findLastIndex((state) => state !== null);
  const state = states[last];
  if (state) {
    // The nearest part before the state is its town, known or not; without one the whole state is meant.
    const town = state.letters || parts.length > 1 ? nearestTown(states, last) : null;
    const strength = zip !== null && stateOfZip(zip) === state.code ? STRENGTH.postalCode : STRENGTH.state;
    return reading({ state: state.code, metro: null, place: town === null ? null : (printed[town] ?? null) }, strength);
  }
  return readNameAlone(words);
}

/** The last state with a place of its own beside it: towards the front first ("Austin, TX"), then behind ("US, NJ, Edison"). */
function placeBesideState(
  { parts, printed }: PlaceWords,
  states: ReturnType<typeof stateNamed>[],
): PlaceReading | null {
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const state = states[at];
    if (!state) continue;
    const order = [...parts.keys()].filter((index) => index !== at);
    order.sort((a, b) => Number(a > at) - Number(b > at) || Math.abs(a - at) - Math.abs(b - at));
    for (const index of order) {
      const found = placeInState(parts[index] ?? '', state.code);
      if (!found) continue;
      const { metro } = found;
      return reading({ state: state.code, metro, place: printed[index] ?? null }, STRENGTH.placeInState);
    }
  }
  return null;
}

const stateNamed = (part: string) => divisionsNamed(part).find(({ country }) => country === 'US') ?? null;

function nearestTown(states: ReturnType<typeof stateNamed>[], at: number): number | null {
  for (let index = at - 1; index >= 0; index -= 1) if (states[index] === null) return index;
  return states[at + 1] === null ? at + 1 : null;
}

/** No state is named: a name stands for its largest place where that outweighs the others by far. */
function readNameAlone({ parts, printed, zip }: PlaceWords): PlaceReading | null {
  const folded = parts.at(-1);
  const place = printed.at(-1) ?? null;
  if (folded === undefined) return null;
  const zipState = zip === null ? null : stateOfZip(zip);
  if (zipState !== null) {
    const found = placeInState(folded, zipState);
    return found && reading({ state: zipState, metro: found.metro, place }, STRENGTH.postalCode);
  }
  const joined = sharedMetro(folded) ?? sharedMetro(unwrapped(folded) ?? '');
  if (joined) return named(joined, place, STRENGTH.dominant);
  const bare = placesCalled(folded).length > 0 ? folded : (unwrapped(folded) ?? folded);
  if (ORDINARY_WORDS.has(bare)) return null;
  const titled = bare === folded ? [] : areasOfTitleCity(bare);
  if (titled.length === 1) {
    // "Des Moines Metropolitan Area" means the one area that is called after a Des Moines.
    const city = placesCalled(bare).find(({ metro }) => metro === titled[0]?.code);
    if (city) return named(city, place, STRENGTH.dominant);
  }
  const places = [...placesCalled(bare), ...countiesNamed(bare).map((county) => ({ ...county, population: 0 }))];
  const [largest] = places;
  if (!largest) return null;
  if (largest.population === Number.POSITIVE_INFINITY) return named(largest, place, STRENGTH.state);
  const rival = places.find(({ metro, state }) => (metro ?? state) !== (largest.metro ?? largest.state));
  if (dominates(largest.population, rival?.population ?? 0)) return named(largest, place, STRENGTH.dominant);
  return reading({ state: null, metro: null, place, ambiguous: true }, STRENGTH.shared, largest.population);
}

const named = ({ state, metro, population }: AmericanPlace, place: string | null, strength: number): PlaceReading =>
  reading({ state, metro, place }, strength, population);
