/** Mends the spelling of single words: fuzzy about a word, so that the rules on what words say together can be exact. */
import Fuse from 'fuse.js';
import { FIELDS_MENDED, LEVELS_MENDED, misspelling } from './gate';

/** A word put right. */
export interface Mended {
  word: string;
  /** Letters that were wrong, missing, too many or swapped. */
  edits: number;
}

/** Right words within reach of a telling one. They are never mended: a "Theology Assistant" is no therapist's. */
const PROTECTED = new Set(
  `occupation occupations technic technical technically technics language languages
    rehabilitate rehabilitated rehabilitating rehabilitator rehabilitators`.split(/\s+/),
);
/** The same by their beginnings, so that their inflections are covered. */
const PROTECTED_STEMS = `theolog theor therapeut therm theater theatre terrapin assistanc assisting assisted assistive
  assistantship asistencia occupanc occupant vocation physician physicist physics physically physiolog physique techniq
  technolog habilit resist consist insist speeches speechless pathogen pathologic pathological pathway phytolog`.split(
  /\s+/,
);

const isProtected = (folded: string): boolean =>
  PROTECTED.has(folded) || PROTECTED_STEMS.some((stem) => folded.startsWith(stem));

const MENDABLE = [...FIELDS_MENDED, ...LEVELS_MENDED, 'physical', 'language'];
const fuse = new Fuse(MENDABLE, { threshold: 0.45, distance: 30 });
const cache = new Map<string, Mended | null>();
const CACHED_AT_MOST = 2_000;

/** The telling word that an unknown one was meant to be, or `null`. Fuse.js proposes, `misspelling` accepts. */
export function mend(folded: string): Mended | null {
  if (!/^[a-z]{5,18}$/.test(folded) || isProtected(folded)) return null;
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
    const edits = misspelling(folded, item);
    if (edits !== null && (best === null || edits < best.edits)) best = { word: item, edits };
  }
  return best;
}
