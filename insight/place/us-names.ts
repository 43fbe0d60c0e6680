import { area } from '../../data/areas';
import { popularNames } from '../../data/place-names';
import { countiesNamed, placesNamed } from '../../data/places';
import { areasOfTitleCity } from './us-areas';

/** A place of the United States that a name fits. */
export interface AmericanPlace {
  /** `null` for a region of several states. */
  state: string | null;
  metro: string | null;
  population: number;
}

/** "downtown austin", "city of plano", "greater houston area" → the name itself; `null` where nothing is wrapped around it. */
export function unwrapped(folded: string): string | null {
  const bare = folded
    .replace(
      /^(?:the |greater |metro |metropolitan |downtown |midtown |uptown |central |inner |city of |town of |village of |township of |borough of |near |in |at |all )+/,
      '',
    )
    .replace(
      /(?: metropolitan| metro| area| region| city area| metroplex| vicinity| township| twp| cdp| town| village| suburbs| cbd| downtown)+$/,
      '',
    )
    .trim();
  return bare === '' || bare === folded ? null : bare;
}

/** Sides of a city: "North Dallas" is served by Dallas, where Dallas is large enough to have sides of its own. */
const SIDE =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|ne|nw|se|sw|upper|lower|old|downtown) (.+)$/;
const HAS_SIDES = 100_000;

/** All places of this exact name, popular names included, the largest first. */
export function placesCalled(folded: string): readonly AmericanPlace[] {
  const listed = placesNamed(folded);
  if (listed.length > 0) return listed;
  const bare = unwrapped(folded);
  // "Cleveland Metropolitan Area" is what people call Greater Cleveland, whatever other Clevelands there are.
  const greater = bare === null || bare.length < SHORTEST_CITY ? undefined : popularNames().get(`greater ${bare}`);
  return (greater ?? popularNames().get(folded) ?? [])
    .filter(({ distinct }) => distinct)
    .map(({ state, metro }) => ({ state, metro, population: Number.POSITIVE_INFINITY }));
}

/** "Central LA" may be of Louisiana. */
const SHORTEST_CITY = 4;

/** The place of this name in a state, or `null` where no table has it. */
export function placeInState(folded: string, state: string): AmericanPlace | null {
  return named(folded, state) ?? wrappedIn(folded, state) ?? joinedIn(folded, state);
}

function named(folded: string, state: string): AmericanPlace | null {
  const popular = popularNames()
    .get(folded)
    ?.find((each) => each.state === state);
  if (popular) return { ...popular, population: 0 };
  const listed = placesNamed(folded).find((each) => each.state === state) ?? elided(folded, state);
  if (listed) return listed;
  const county = COUNTY_KINDS.flatMap((kind) => countiesNamed(`${folded}${kind}`)).find((each) => each.state === state);
  if (county) return { ...county, population: 0 };
  const titled = areasOfTitleCity(folded).find((each) => each.states.includes(state));
  return titled ? { state, metro: titled.code, population: 0 } : null;
}

/** "Coeur D Alene" has lost its apostrophe to a space. */
function elided(folded: string, state: string): AmericanPlace | undefined {
  const joined = folded.replace(/\b([do]) (?=\p{L}{2})/gu, '$1');
  return joined === folded ? undefined : placesNamed(joined).find((each) => each.state === state);
}

/** A county is meant only where the text says so; Puerto Rico's municipios go by their bare names. */
const COUNTY_KINDS = ['', ' municipio'] as const;

function wrappedIn(folded: string, state: string): AmericanPlace | null {
  const bare = unwrapped(folded);
  const inner = bare === null ? null : named(bare, state);
  if (inner) return inner;
  const inStreet = /^\d/.test(folded) ? townOfStreet(folded, state) : null;
  if (inStreet) return inStreet;
  const whole = SIDE.exec(bare ?? folded)?.[1];
  const city = whole === undefined ? null : named(whole, state);
  return city && city.population >= HAS_SIDES ? city : null;
}

/** "600 e dixie ave leesburg": the longest end of a street address that is a town of the state. */
function townOfStreet(folded: string, state: string): AmericanPlace | null {
  const words = folded.split(' ');
  for (let length = Math.min(MOST_TOWN_WORDS, words.length - 2); length > 0; length -= 1) {
    const town = placesNamed(words.slice(-length).join(' ')).find((each) => each.state === state);
    if (town) return town;
  }
  return null;
}
const MOST_TOWN_WORDS = 3;

/**
 * "dallas fort worth", "scranton wilkes barre", "austin round rock georgetown": cities joined by marks that folding took away.
 * They mean a metropolitan area where all of them lie in one.
 */
function joinedIn(folded: string, state: string): AmericanPlace | null {
  const cities = citiesIn(folded, (name) => named(name, state));
  const [first] = cities ?? [];
  return first && cities?.every((each) => each.metro === first.metro) ? first : null;
}

/** Splits a run of words into two or more names that `find` knows, or `null`. */
function citiesIn<Found>(folded: string, find: (name: string) => Found | null): Found[] | null {
  const words = folded.split(' ');
  const split = (from: number): Found[] | null => {
    if (from === words.length) return [];
    for (let to = words.length; to > from; to -= 1) {
      if (from === 0 && to === words.length) continue;
      const found = find(words.slice(from, to).join(' '));
      const rest = found === null ? null : split(to);
      if (found !== null && rest) return [found, ...rest];
    }
    return null;
  };
  return words.length < 2 || words.length > MOST_JOINED_WORDS ? null : split(0);
}
const MOST_JOINED_WORDS = 7;

/** The metropolitan area, else the state, that cities joined without one share ("Dallas-Fort Worth"), or `null`. */
export function sharedMetro(folded: string): AmericanPlace | null {
  const cities = citiesIn(folded, (name) => {
    const found = placesCalled(name);
    return found.length > 0 ? found : null;
  });
  if (!cities) return null;
  const [first = [], ...others] = cities;
  const population = cities.reduce((sum, [largest]) => sum + (largest?.population ?? 0), 0);
  const metros = new Set(
    first.flatMap(({ metro }) =>
      others.every((places) => places.some((place) => place.metro === metro)) ? (metro ?? []) : [],
    ),
  );
  const states = new Set(
    first.flatMap(({ state }) =>
      others.every((places) => places.some((place) => place.state === state)) ? (state ?? []) : [],
    ),
  );
  const [metro = null] = metros.size === 1 ? metros : [];
  const [state = null] = states.size === 1 ? states : [];
  if (metro !== null) return { metro, state: state ?? area(metro)?.states[0] ?? null, population };
  return state === null ? null : { metro: null, state, population };
}
