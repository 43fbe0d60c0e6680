import Fuse from 'fuse.js';
import type { RoleId } from '../types';

/**
 * The words under which a person looks a role up. A query needs every one of its words here, so that "pta" never finds an
 * occupational therapy assistant; the first are full names, which beat roles that merely hold the same words.
 */
const ROLE_WORDS: Record<RoleId, { names: string[]; words: string }> = {
  'physical-therapist-assistant': {
    names: ['pta', 'physical therapist assistant', 'physical therapy assistant', 'physiotherapy assistant'],
    words: 'pta lpta pt p t physical physiotherapist physiotherapy physio therapist therapy assistant asst assist a',
  },
  'occupational-therapy-assistant': {
    names: ['ota', 'cota', 'occupational therapy assistant', 'certified occupational therapy assistant'],
    words: 'ota cota cotal l ot o t certified occupational therapist therapy assistant asst assist a',
  },
  'speech-language-pathology-assistant': {
    names: ['slpa', 'speech language pathology assistant', 'speech therapy assistant', 'speech assistant'],
    words: 'slpa slp speech language pathologist pathology therapist therapy assistant asst assist a',
  },
  'physical-therapist-aide': {
    names: ['pt aide', 'physical therapist aide', 'physical therapy aide', 'pt tech', 'physical therapy technician'],
    words: 'pt physical physiotherapist physiotherapy physio therapist therapy aide aid tech technician',
  },
  'occupational-therapy-aide': {
    names: ['ot aide', 'occupational therapy aide', 'ot tech'],
    words: 'ot occupational therapist therapy aide aid tech technician',
  },
  'rehabilitation-aide': {
    names: [
      'rehab aide',
      'rehabilitation aide',
      'rehab tech',
      'rehabilitation technician',
      'therapy aide',
      'therapy tech',
    ],
    words: 'rehab rehabilitation therapy aide aid tech technician',
  },
  'therapy-assistant': {
    names: ['therapy assistant', 'therapist assistant', 'rehabilitation assistant', 'allied health assistant'],
    words: 'therapy therapist rehab rehabilitation allied health assistant asst assist support worker',
  },
};

const FULL_NAME = 0;
const WORD = 0.1;
/** A word that is still being typed. */
const BEGINNING = 0.2;
/** Added to Fuse's own score for a word that is spelled unusually. */
const MISSPELLED = 0.3;
/** Shorter words are abbreviations, in which every letter counts. */
const SHORTEST_FUZZY = 4;

const roles = Object.entries(ROLE_WORDS).map(([role, { names, words }]) => {
  const list = words.split(' ');
  const fuzzy = new Fuse(
    list.filter((word) => word.length >= SHORTEST_FUZZY),
    { includeScore: true, threshold: 0.35 },
  );
  return { role: role as RoleId, names: new Set(names), words: new Set(list), list, fuzzy };
});

/** Roles that all the given words (folded) fit, with a score: 0 is a full name, 1 hardly fits. */
export function rolesCalled(words: string[]): { role: RoleId; score: number }[] {
  return roles.flatMap(({ role, names, words: known, list, fuzzy }) => {
    if (names.has(words.join(' '))) return [{ role, score: FULL_NAME }];
    let total = 0;
    for (const word of words) {
      const score = scoreOf(word, known, list, fuzzy);
      if (score === null) return [];
      total += score;
    }
    return [{ role, score: total / words.length }];
  });
}

function scoreOf(word: string, known: Set<string>, list: string[], fuzzy: Fuse<string>): number | null {
  if (known.has(word)) return WORD;
  if (list.some((each) => each.startsWith(word))) return BEGINNING;
  const best = word.length >= SHORTEST_FUZZY ? fuzzy.search(word)[0] : undefined;
  return best?.score === undefined ? null : MISSPELLED + best.score;
}
