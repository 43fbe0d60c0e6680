/** Mends the spelling of single words: fuzzy about a word, so that the rules on what words say together can be exact. */
import Fuse from 'fuse.js';
import { MENDABLE } from './vocabulary';

export interface Mended {
  word: string;
  /** Letters that were wrong, missing, too many or swapped. */
  edits: number;
}

/**
 * Right words that lie within reach of a telling one. They are never mended: a "Theology Assistant" is no therapist.
 * Stems, so that their inflections are covered.
 */
const PROTECTED =
  /^(theolog|theori|theory|therapeut|assistanc|assisting|assisted|assistive|assistants?hip|attendanc|attendee|attending|occupation$|occupations$|occupanc|occupant|physician|physicist|physics|physically|physiolog|physique|psychi|psycho|psychol|technic(?!i[ao]n)|techniq|technolog(?!ist)|technet|habilit|rehabilitat(?:e|ed|ing|or|ors)$|resist|consist|insist|persist|exist|speech(?:es|less|writ)|languages?$|pathogen|pathological|pathway|practi[ct]|communi|community|parapro|hearings?$|listening|patholog(?:ic|ical)|physiatr)/;

const fuse = new Fuse(MENDABLE, { includeScore: true, threshold: 0.4, ignoreLocation: false, distance: 30 });
const cache = new Map<string, Mended | null>();
const CACHED_AT_MOST = 2_000;

/**
 * The telling word that an unknown one was meant to be, or `null`.
 * Fuse.js proposes; accepted is what begins alike and differs by one letter, or by two where the word has ten or more.
 */
export function mend(folded: string): Mended | null {
  if (folded.length < 6 || folded.length > 16 || /\d/.test(folded) || PROTECTED.test(folded)) return null;
  const known = cache.get(folded);
  if (known !== undefined) return known;
  const mended = propose(folded);
  if (cache.size >= CACHED_AT_MOST) cache.clear();
  cache.set(folded, mended);
  return mended;
}

function propose(folded: string): Mended | null {
  let best: Mended | null = null;
  for (const { item } of fuse.search(folded, { limit: 4 })) {
    const edits = spellingDistance(folded, item);
    const allowed = item.length >= 9 ? 2 : 1;
    const alike = folded[0] === item[0] || (folded[0] === item[1] && folded[1] === item[0]);
    if (alike && edits <= allowed && (best === null || edits < best.edits)) best = { word: item, edits };
  }
  return best;
}

/** Least number of letters to change, add, drop or swap with a neighbour (optimal string alignment). */
export function spellingDistance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
}
