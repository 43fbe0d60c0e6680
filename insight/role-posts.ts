/** Finds the posts that a title names: what its words say together, whatever else the title is about. */

import type { TitleWord } from './title';
import type { RoleId } from './types';
import { type Discipline, type Level, type Meaning, meaningOf } from './vocabulary';
import { type Trait, traitsOf } from './vocabulary-context';
import { mend } from './vocabulary-mend';

/** A word of a title with all that it says. */
export interface Word extends TitleWord {
  meaning: Meaning | null;
  traits: ReadonlySet<Trait>;
  /** Letters that were mended to give the word its meaning. */
  edits: number;
}

/** One post that a title names. */
export interface Post {
  /** Indexes of its first and last word. */
  first: number;
  last: number;
  /** Indexes of the words that make it. */
  telling: number[];
  disciplines: Discipline[];
  level: Level;
  /** Written as one abbreviation ("PTA"); `ambiguous` where that means other things too. */
  credential: { ambiguous: boolean } | null;
  /** "Allied health assistant": general by name, whatever discipline is named beside it. */
  allied: boolean;
  /** A therapist's post offered in the same breath ("Physical Therapist/Assistant"). */
  beside: Discipline[];
  /** Words fit, but less well than they could. */
  uncertain: boolean;
  /** The words make it another occupation's post ("massage therapy assistant"). */
  foreign: boolean;
}

const LEVEL_ROLES: Record<Level, Record<Discipline | 'general', RoleId>> = {
  assistant: {
    physical: 'physical-therapist-assistant',
    occupational: 'occupational-therapy-assistant',
    speech: 'speech-language-pathology-assistant',
    general: 'therapy-assistant',
  },
  aide: {
    physical: 'physical-therapist-aide',
    occupational: 'occupational-therapy-aide',
    // Speech has no aide of its own: O*NET counts technicians and paraeducators among the assistants.
    speech: 'speech-language-pathology-assistant',
    general: 'rehabilitation-aide',
  },
  technician: {
    physical: 'physical-therapist-aide',
    occupational: 'occupational-therapy-aide',
    speech: 'speech-language-pathology-assistant',
    general: 'rehabilitation-aide',
  },
};

/** The role of a level in one discipline; in several or none it is the general one. */
export function roleOf(disciplines: readonly Discipline[], level: Level): RoleId {
  const [only, ...more] = disciplines;
  return LEVEL_ROLES[level][only !== undefined && more.length === 0 ? only : 'general'];
}

/** Gives each word its meaning, mending what is misspelt. */
export function understand(words: readonly TitleWord[]): Word[] {
  return words.map((word, index) => {
    const before = words[index - 1]?.folded;
    if ((word.folded === 'worker' || word.folded === 'workers') && before === 'support') return asAssistant(word);
    if (word.folded === 'instructor' && before === 'technical') return asAssistant(word);
    const meaning = meaningOf(word.folded);
    const traits = traitsOf(word.folded);
    if (meaning || traits.size > 0) return { ...word, meaning, traits, edits: 0 };
    const mended = mend(word.folded);
    return mended
      ? { ...word, meaning: meaningOf(mended.word), traits: traitsOf(mended.word), edits: mended.edits }
      : { ...word, meaning, traits, edits: 0 };
  });
}

/** British names of an assistant's grade in two words: "support worker", "technical instructor". */
function asAssistant(word: TitleWord): Word {
  return { ...word, meaning: { is: 'level', level: 'assistant', leads: false }, traits: new Set(), edits: 0 };
}

export const startsPart = (word: Word | undefined): boolean =>
  word === undefined || word.gap === 'break' || word.gap === 'open' || word.gap === 'close' || word.gap === 'comma';

/** All posts of a title, from left to right. */
export function findPosts(words: readonly Word[]): Post[] {
  return words.flatMap((word, index) => {
    if (word.meaning?.is === 'credential') {
      const { of, only } = word.meaning;
      return [post(index, index, [index], of, 'assistant', { credential: { ambiguous: !only } })];
    }
    if (word.meaning?.is !== 'level') return [];
    const { level, leads } = word.meaning;
    const found =
      postBefore(words, index, level) ?? postAfter(words, index, level, leads) ?? inverted(words, index, level);
    return found ? [found] : [];
  });
}

function post(
  first: number,
  last: number,
  telling: number[],
  disciplines: Discipline[],
  level: Level,
  more: Partial<Post> = {},
): Post {
  return {
    first,
    last,
    telling: telling.sort((a, b) => a - b),
    disciplines: [...new Set(disciplines)],
    level,
    credential: null,
    allied: false,
    beside: [],
    uncertain: false,
    foreign: false,
    ...more,
  };
}

const besides = (word: Word): boolean => word.gap === 'join' || word.traits.has('and');

/** "Physical Therapist Assistant": the words before a level that say whose assistant it is. */
function postBefore(words: readonly Word[], at: number, level: Level): Post | null {
  const telling = [at];
  const disciplines: Discipline[] = [];
  const more: Partial<Post> = {};
  let field: string | null = null;
  let first = at;
  let index = at - 1;
  let right = words[at] as Word;
  let joined = right.gap === 'join';
  for (; index >= 0; index--) {
    const word = words[index] as Word;
    if (right.gap === 'close') {
      const open = parenthesis(words, index);
      if (open === null) break;
      telling.push(...range(open, index));
      right = { ...(words[open] as Word), gap: 'space' };
      index = open;
      continue;
    }
    if (right.gap === 'break' || right.gap === 'open') break;
    const { meaning, traits } = word;
    if (right.gap === 'comma' && !(disciplines.length > 0 && meaning?.is === 'therapy')) break;
    if (meaning?.is === 'level') {
      if (disciplines.length > 0 || field || !joined) break;
    } else if (meaning?.is === 'field') {
      if (meaning.kind === 'allied') break;
      if (meaning.kind === 'therapist' && joined && first === at) more.uncertain = true;
      field = field === null || field === 'rehab' ? meaning.kind : field;
      telling.push(index);
      first = index;
    } else if (meaning?.is === 'therapy') {
      // "PT" before another field is part-time: "PT Rehab Tech", "PT Occupational Therapy Assistant".
      if (meaning.short && (field || disciplines.length > 0) && !joined && !shortTherapy(right)) break;
      if (meaning.person && joined && first === at) more.beside = [meaning.of];
      disciplines.unshift(meaning.of);
      telling.push(index);
      first = index;
    } else if (meaning?.is === 'discipline') {
      const enough = field !== null || disciplines.length > 0 || meaning.alone;
      if (!enough) break;
      if (field === null && disciplines.length === 0 && meaning.of === 'occupational') {
        if (level !== 'assistant') break;
        more.uncertain = words[index - 1]?.folded !== 'certified';
      }
      if (joined && field === 'therapist' && first === at - 1) more.beside = [meaning.of];
      disciplines.unshift(meaning.of);
      telling.push(index);
      first = index;
    } else if (word.folded === 'health' && words[index - 1]?.meaning?.is === 'field' && field === null) {
      return alliedPost(words, index - 1, at, level);
    } else if (traits.has('and') || traits.has('filler') || (traits.has('loose-filler') && first === at)) {
      if (traits.has('loose-filler') && level === 'assistant') more.uncertain = true;
    } else break;
    joined = besides(word) || right.gap === 'join' || (joined && traits.has('and'));
    right = word;
    joined = word.gap === 'join' || traits.has('and');
  }
  if (disciplines.length === 0 && (field === null || field === 'pathology' || field === 'pathologist')) return null;
  if (field === 'restorative') more.uncertain = true;
  const before = index >= 0 && !startsPart(right) ? words[index] : undefined;
  if (disciplines.length === 0 && before) {
    if (before.traits.has('other-field')) more.foreign = true;
    else if (before.traits.size === 0 && before.meaning === null) more.uncertain = true;
  }
  if (more.uncertain && field === 'therapist' && disciplines.length > 0) {
    more.beside = [...disciplines];
    more.uncertain = false;
  }
  return post(first, at, telling, disciplines, level, more);
}

const shortTherapy = (word: Word): boolean => word.meaning?.is === 'therapy' && word.meaning.short;

/** "Allied health assistant" and its kin. */
function alliedPost(words: readonly Word[], allied: number, at: number, level: Level): Post | null {
  const { meaning } = words[allied] as Word;
  if (meaning?.is !== 'field' || meaning.kind !== 'allied') return null;
  void level;
  return post(allied, at, [allied, allied + 1, at], [], 'assistant', { allied: true });
}

/** Start of a parenthesis that ends at `end` and holds nothing but an abbreviation: "Physical Therapist (PT) Assistant". */
function parenthesis(words: readonly Word[], end: number): number | null {
  const { meaning, gap } = words[end] as Word;
  const short = (meaning?.is === 'therapy' && meaning.short) || meaning?.is === 'credential';
  return gap === 'open' && short ? end : null;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** "Assistant in Speech-Language Pathology", "Asistente de Terapia Física". */
function postAfter(words: readonly Word[], at: number, level: Level, leads: boolean): Post | null {
  const telling = [at];
  const disciplines: Discipline[] = [];
  let field: string | null = null;
  let person = false;
  let linked = leads;
  let last = at;
  let index = at + 1;
  let foreign = false;
  let needsField = false;
  for (; index < words.length; index++) {
    const word = words[index] as Word;
    if (startsPart(word)) break;
    const { meaning, traits } = word;
    if (traits.has('of') && !(meaning?.is === 'level' && !leads)) {
      linked = true;
      continue;
    }
    if (meaning?.is === 'field') {
      field = meaning.kind;
      person ||= meaning.kind === 'therapist' || meaning.kind === 'pathologist';
    } else if (meaning?.is === 'discipline') {
      needsField ||= !meaning.alone;
      disciplines.push(meaning.of);
    } else if (meaning?.is === 'therapy') {
      if (meaning.short && meaning.of !== 'speech') break;
      field ??= 'therapy';
      person ||= meaning.person;
      disciplines.push(meaning.of);
    } else if (meaning === null && (traits.has('and') || traits.has('filler')) && !traits.has('head')) {
      continue;
    } else {
      foreign = traits.has('other-field');
      break;
    }
    telling.push(index);
    last = index;
  }
  const next = words[index];
  if (next && !startsPart(next) && next.meaning?.is === 'level') return null;
  if (last === at || (!linked && !person)) return null;
  if (needsField && field === null) return null;
  if (disciplines.length === 0 && (field === null || field === 'pathology' || field === 'pathologist')) return null;
  if (disciplines.length === 0 && !leads && !linked) return null;
  const speech = disciplines.length === 1 && disciplines[0] === 'speech';
  const uncertain = (!linked && !speech) || (disciplines.length === 0 && !leads);
  return post(at, last, telling, disciplines, level, { uncertain, foreign: foreign && disciplines.length === 0 });
}

/** "Assistant, Physical Therapist", "Physical Therapy - Aide": a level alone in its part beside a part that is all field. */
function inverted(words: readonly Word[], at: number, level: Level): Post | null {
  const [start, end] = partOf(words, at);
  for (let index = start; index <= end; index++) if (index !== at && !modest(words[index] as Word)) return null;
  const after = end + 1 < words.length ? fieldPart(words, ...partOf(words, end + 1)) : null;
  const found = after ?? (start > 0 ? fieldPart(words, ...partOf(words, start - 1)) : null);
  if (!found) return null;
  const general = found.disciplines.length === 0;
  // "Assistant - Outpatient Rehab" may be anybody's assistant; the description decides.
  if (general && level === 'assistant') return null;
  const telling = [at, ...found.telling];
  return post(Math.min(...telling), Math.max(...telling), telling, found.disciplines, level, {
    uncertain: general && words[Math.max(at, Math.min(...found.telling))]?.gap !== 'comma',
  });
}

/** Says nothing of whose assistant it is: rank, credentials, employment. */
function modest({ meaning, traits }: Word): boolean {
  return (
    meaning === null &&
    (traits.has('noise') || traits.has('full-time') || traits.has('filler')) &&
    !traits.has('other-level')
  );
}

function fieldPart(words: readonly Word[], start: number, end: number) {
  const telling: number[] = [];
  const disciplines: Discipline[] = [];
  let field = false;
  let shorts = 0;
  for (let index = start; index <= end; index++) {
    const { meaning, traits } = words[index] as Word;
    if (meaning?.is === 'field') {
      if (meaning.kind === 'allied' || meaning.kind === 'restorative') return null;
      field ||= meaning.kind !== 'pathologist' || disciplines.length > 0;
    } else if (meaning?.is === 'discipline') disciplines.push(meaning.of);
    else if (meaning?.is === 'therapy') {
      disciplines.push(meaning.of);
      if (meaning.short) shorts++;
      else field = true;
    } else if (meaning !== null || !isSetting(traits)) return null;
    if (meaning) telling.push(index);
  }
  return telling.length > 0 && (field || shorts > 1) ? { telling, disciplines: [...new Set(disciplines)] } : null;
}

function isSetting(traits: ReadonlySet<Trait>): boolean {
  const says = (trait: Trait) => traits.has(trait);
  return (says('health') || says('noise') || says('and') || says('filler') || says('full-time')) && !says('head');
}

/** First and last index of the part of the title that a word stands in. */
export function partOf(words: readonly Word[], at: number): [start: number, end: number] {
  let start = at;
  while (start > 0 && !startsPart(words[start])) start--;
  let end = at;
  while (end + 1 < words.length && !startsPart(words[end + 1])) end++;
  return [start, end];
}
