import { type Area, areas } from '../../data/areas';
import { foldName } from '../../data/fold';

/** What people and other tables put behind the name of an area. */
const SUFFIX =
  / (?:metropolitan statistical area|combined statistical area|metropolitan area|metro area|statistical area|metropolitan|metro|msa|region|area)$/;

let titles: Map<string, Area> | undefined;
function byTitle(): Map<string, Area> {
  if (titles) return titles;
  titles = new Map();
  for (const each of [...areas('metro'), ...areas('nonmetro')]) {
    titles.set(foldName(each.title), each);
    titles.set(foldName(each.title.replace(/\s*\(.*\)$/, '')), each);
  }
  // Without its states a title still stands for one area where it joins several cities.
  for (const each of areas('metro')) {
    const cities = each.title.replace(/,[^,]*$/, '');
    if (/[-–/]/.test(cities) && !titles.has(foldName(cities))) titles.set(foldName(cities), each);
  }
  return titles;
}

/** The wage area of this title (folded), with or without "metropolitan area" behind it, or `null`. */
export function areaTitled(folded: string): Area | null {
  const index = byTitle();
  return (
    index.get(folded) ?? index.get(folded.replace('non metropolitan', 'nonmetropolitan').replace(SUFFIX, '')) ?? null
  );
}

let cities: Map<string, Area[]> | undefined;

/**
 * The metropolitan areas of one state in whose title a city (folded) stands: covers cities that the table of places lacks.
 * A title with several states doesn't tell which of them its cities are in ("Newark" is none of New York).
 */
export function areasOfTitleCity(folded: string): readonly Area[] {
  if (!cities) {
    cities = new Map();
    for (const each of areas('metro').filter(({ states }) => states.length === 1)) {
      for (const city of each.title.replace(/,[^,]*$/, '').split(/[-–/]/)) {
        const name = foldName(city.replace(/ Town$/, ''));
        cities.set(name, [...(cities.get(name) ?? []), each]);
      }
    }
  }
  return cities.get(folded) ?? [];
}
