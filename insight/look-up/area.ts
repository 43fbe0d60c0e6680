import { type Area, areas } from '../../data/areas';
import { foldName } from '../../data/fold';
import { placesNamed } from '../../data/places';

const MOST_FOUND = 8;

const allAreas = (): Area[] => [...areas('metro'), ...areas('nonmetro')];

/** The metropolitan and nonmetropolitan areas that lie in a state (two letters), wholly or partly; none for no state. */
export function areasIn(state: string | null): Area[] {
  return state === null ? [] : allAreas().filter(({ states }) => states.includes(state));
}

/**
 * Areas by what a person types of them: those whose title has the words, then, for a city in no title, the area it lies in.
 * @param state two letters; its areas come first
 * @returns 8 at most; none for an empty text
 */
export function areasCalled(text: string, state: string | null): Area[] {
  const typed = foldName(text);
  if (typed === '') return [];
  const all = allAreas();
  const titled = all.filter(({ title }) => ` ${foldName(title)}`.includes(` ${typed}`));
  const codes = placesNamed(typed).flatMap(({ metro }) => (metro ? [metro] : []));
  const around = all.filter((each) => codes.includes(each.code) && !titled.includes(each));
  const away = (each: Area) => (state !== null && each.states.includes(state) ? 0 : 1);
  return [...titled, ...around].sort((a, b) => away(a) - away(b)).slice(0, MOST_FOUND);
}
