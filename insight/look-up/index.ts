import { foldName } from '../../data/fold';
import { ROLE_IDS } from '../../data/roles';
import { homeRegion, regionName } from '../place/region';
import type { Person, Region, RoleId } from '../types';
import { regionsCalled } from './region';
import { rolesCalled } from './role';

/** A career in a region that a query may mean. */
export interface LookedUp {
  role: RoleId;
  region: Region;
  /** 0 is just what was typed; the higher, the more had to be guessed. */
  score: number;
}

const MOST_FOUND = 8;
/** A query that names only a region means any role, and one that names only a role means the person's own region. */
const UNNAMED_ROLE = 0.5;
/** More than anybody types for a role and a place: somebody pasted a posting, and to try every way to part it would take minutes. */
const MOST_CHARACTERS = 100;
const MOST_WORDS = 12;
/** Words that join role and place ("pta in ohio"). */
const JOINING = new Set(['in', 'near', 'at', 'for', 'jobs', 'job', 'pay', 'salary', 'the']);

/**
 * Finds careers by a few typed words, role and region in either order: "cota ohio", "dallas pt aide", "speech asst", "pta".
 * Fuzzy about each word, exact about what the words must say together.
 *
 * @returns the best first, 8 at most; nothing for words that name neither, nor for more than 12 of them
 */
export function lookUp(query: string, person: Person): LookedUp[] {
  if (query.length > MOST_CHARACTERS) return [];
  const words = foldName(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length > MOST_WORDS) return [];
  const found = new Map<string, LookedUp>();
  for (let split = 0; split <= words.length && words.length > 0; split += 1) {
    const [before, after] = [words.slice(0, split), words.slice(split)];
    for (const each of [...combine(before, after, person), ...combine(after, before, person)]) {
      const key = `${each.role} ${regionName(each.region)}`;
      const known = found.get(key);
      if (!known || each.score < known.score) found.set(key, each);
    }
  }
  return [...found.values()].sort((a, b) => a.score - b.score).slice(0, MOST_FOUND);
}

function combine(roleWords: string[], regionWords: string[], person: Person): LookedUp[] {
  const naming = roleWords.filter((word) => !JOINING.has(word));
  const placing = regionWords.length > 1 ? regionWords.filter((word) => !JOINING.has(word)) : regionWords;
  const roles = naming.length > 0 ? rolesCalled(naming) : ROLE_IDS.map((role) => ({ role, score: UNNAMED_ROLE }));
  // To look a region up takes longest.
  if (roles.length === 0) return [];
  const regions = placing.length > 0 ? regionsCalled(placing) : [{ region: homeRegion(person), score: 0 }];
  return roles.flatMap(({ role, score }) =>
    regions.map(({ region, score: away }) => ({ role, region, score: score + away })),
  );
}
