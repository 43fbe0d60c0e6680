/** Finds the posts that a title names: what its words say together, whatever else the title is about. */
import { isJoined, isUnknown, partOf, startsPart, type Word } from './role-words';
import type { RoleId } from './types';
import type { Discipline, FieldKind, Level } from './vocabulary';

/** One post that a title names. */
export interface Post {
  /** Indexes of its first and last word. */
  first: number;
  last: number;
  /** Indexes of the words that make it, ascending. */
  telling: number[];
  /** Empty: no discipline is named. */
  disciplines: Discipline[];
  level: Level;
  /** Written as one abbreviation ("PTA"). */
  credential: boolean;
  /** Rests on an abbreviation that means other things too ("PTA", "PT Tech"). */
  ambiguous: boolean;
  /** "Allied health assistant": general by name, whatever discipline is named beside it. */
  allied: boolean;
  /** Disciplines whose therapist is offered in the same breath ("Physical Therapist/Assistant"). */
  beside: Discipline[];
  /** The words fit, but less well than they could. */
  uncertain: boolean;
  /** The words make it another occupation's post ("massage therapy assistant"). */
  foreign: boolean;
}

const ROLES: Record<'assistant' | 'aide', Record<Discipline | 'general', RoleId>> = {
  assistant: {
    physical: 'physical-therapist-assistant',
    occupational: 'occupational-therapy-assistant',
    speech: 'speech-language-pathology-assistant',
    general: 'therapy-assistant',
  },
  aide: {
    physical: 'physical-therapist-aide',
    occupational: 'occupational-therapy-aide',
    // Speech has no aide of its own: O*NET counts its technicians and paraeducators among the assistants.
    speech: 'speech-language-pathology-assistant',
    general: 'rehabilitation-aide',
  },
};

/** The role of a level in one discipline; in several or none it is the general one. Technicians without a licence are aides. */
export function roleOf(disciplines: readonly Discipline[], level: Level): RoleId {
  const [only, ...more] = disciplines;
  return ROLES[level === 'assistant' ? 'assistant' : 'aide'][only && more.length === 0 ? only : 'general'];
}

/** All posts of a title, from left to right. */
export function findPosts(words: readonly Word[]): Post[] {
  return words.flatMap((word, at) => {
    const { meaning } = word;
    if (meaning?.is === 'credential') {
      const found = start(at, 'assistant');
      return [{ ...found, disciplines: [...meaning.of], credential: true, ambiguous: !meaning.only }];
    }
    if (meaning?.is !== 'level') return [];
    return (
      postBefore(words, at, meaning.level) ??
      postAfter(words, at, meaning.level, meaning.leads) ??
      inverted(words, at, meaning.level) ??
      []
    );
  });
}

const start = (at: number, level: Level): Post => ({
  first: at,
  last: at,
  telling: [at],
  disciplines: [],
  level,
  credential: false,
  ambiguous: false,
  allied: false,
  beside: [],
  uncertain: false,
  foreign: false,
});

/** Whether a field makes a discipline of a word that could mean anything ("physical"); pathology does of speech only. */
const givesName = (field: FieldKind | null, of: Discipline): boolean =>
  field !== null && (of === 'speech' || (field !== 'pathology' && field !== 'pathologist'));

/** A discipline's therapy, or therapy and rehabilitation in general; pathology alone is a laboratory. */
const isField = (disciplines: readonly Discipline[], field: FieldKind | null): boolean =>
  disciplines.length > 0 || (field !== null && field !== 'pathology' && field !== 'pathologist');

/** "Physical Therapist Assistant": reads leftwards from a level whose assistant it is. */
function postBefore(words: readonly Word[], at: number, level: Level): Post | null {
  const post = start(at, level);
  let field: FieldKind | null = null;
  let besideTherapist = false;
  let right = words[at] as Word;
  let joined = isJoined(right);
  let index = at - 1;
  const take = (discipline: Discipline | null) => {
    if (discipline && !post.disciplines.includes(discipline)) post.disciplines.unshift(discipline);
    post.telling.unshift(index);
    post.first = index;
  };
  for (; index >= 0; index--) {
    const word = words[index] as Word;
    const { meaning, traits } = word;
    if (right.gap === 'close' && !right.traits.has('and') && isInitialsInParentheses(word)) {
      // "Physical Therapist (PT) Assistant"
      post.telling.unshift(index);
      right = { ...word, gap: 'space' };
      continue;
    }
    const list = right.gap === 'comma' && meaning?.is === 'therapy' && post.disciplines.length > 0;
    if (startsPart(right) && !list) break;
    if (meaning?.is === 'level') {
      // "Aide/Tech" share what stands before them.
      if (!joined || post.first !== at) break;
    } else if (meaning?.is === 'field') {
      // "Physical Therapist / Physical Therapist Assistant" offers a therapist's post of its own.
      const person = meaning.kind === 'therapist' || meaning.kind === 'pathologist';
      if (meaning.kind === 'allied' || (person && joined && post.disciplines.length > 0)) break;
      besideTherapist ||= meaning.kind === 'therapist' && joined && post.first === at;
      field = field === null || field === 'rehab' ? meaning.kind : field;
      take(null);
    } else if (meaning?.is === 'therapy') {
      // Initials before another field are part-time: "PT Rehab Tech", "PT Occupational Therapy Assistant".
      const short = right.meaning?.is === 'therapy' && right.meaning.short;
      if (meaning.short && post.first !== at && !joined && !short && !list) break;
      const again = post.disciplines.includes(meaning.of) || (meaning.person && !meaning.short);
      if (joined && post.disciplines.length > 0 && again) break;
      if (meaning.person && joined && post.first === at) post.beside.push(meaning.of);
      take(meaning.of);
    } else if (meaning?.is === 'discipline') {
      const named = givesName(field, meaning.of) || post.disciplines.length > 0 || speechBefore(words, index);
      if (!named && !meaning.alone) break;
      if (!named && meaning.of === 'occupational') {
        if (level !== 'assistant') break;
        post.uncertain = words[index - 1]?.folded !== 'certified';
      }
      if (besideTherapist && post.disciplines.length === 0) post.beside.push(meaning.of);
      take(meaning.of);
    } else if (word.folded === 'health' && post.first === at && isAllied(words[index - 1])) {
      return { ...post, first: index - 1, telling: [index - 1, index, at], level: 'assistant', allied: true };
    } else if (traits.has('loose-filler') && post.first === at) {
      // A clinic's aide helps the therapists; its assistant may as well sit at the desk.
      post.uncertain ||= level === 'assistant';
    } else if (!traits.has('and') && !traits.has('filler')) break;
    joined = isJoined(word);
    right = word;
  }
  if (!isField(post.disciplines, field)) return null;
  const before = startsPart(right) ? undefined : words[index];
  if (post.disciplines.length === 0) {
    const strange = before !== undefined && isStrange(before);
    // "Biofeedback Therapy Technician": what is not known to be harmless names another therapy more often than a place.
    const otherTherapy = strange && level !== 'assistant' && field !== 'rehab' && isUnknown(before);
    post.foreign = otherTherapy || (before?.traits.has('other-field') ?? false);
    post.uncertain ||= field === 'restorative' || besideTherapist || strange;
  }
  const nearest = words[at - 1]?.meaning;
  post.ambiguous = post.telling.length === 2 && nearest?.is === 'therapy' && nearest.short;
  return post;
}

/** Neither known to be harmless nor known to make another therapy. */
function isStrange(word: Word): boolean {
  const { traits } = word;
  return isUnknown(word) || (traits.has('other-level') && !traits.has('health') && !traits.has('noise'));
}

const isAllied = (word: Word | undefined): boolean => word?.meaning?.is === 'field' && word.meaning.kind === 'allied';

const isInitialsInParentheses = ({ gap, meaning }: Word): boolean =>
  gap === 'open' && ((meaning?.is === 'therapy' && meaning.short) || meaning?.is === 'credential');

/** "Speech-Language", "Speech and Hearing": the second word needs no field of its own. */
function speechBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.traits.has('and') ? words[at - 2] : words[at - 1];
  return before?.meaning?.is === 'discipline' && before.meaning.of === 'speech' && before.meaning.alone;
}

/** "Assistant in Speech-Language Pathology", "Asistente de Terapia Física": reads on from a level. */
function postAfter(words: readonly Word[], at: number, level: Level, leads: boolean): Post | null {
  const post = start(at, level);
  let field: FieldKind | null = null;
  let person = false;
  // "Aide-Physical Therapy" is "Aide - Physical Therapy" in haste.
  let linked = leads || words[at + 1]?.gap === 'hyphen';
  let needsField = false;
  let index = at + 1;
  for (; !startsPart(words[index]); index++) {
    const { meaning, traits } = words[index] as Word;
    if (traits.has('of')) {
      linked = true;
      continue;
    }
    if (meaning?.is === 'field') {
      field = meaning.kind;
      person ||= meaning.kind === 'therapist' || meaning.kind === 'pathologist';
    } else if (meaning?.is === 'discipline') {
      needsField ||= !meaning.alone;
      post.disciplines.push(meaning.of);
    } else if (meaning?.is === 'therapy' && (!meaning.short || meaning.of === 'speech')) {
      field ??= 'therapy';
      person ||= meaning.person;
      post.disciplines.push(meaning.of);
    } else if (meaning === null && (traits.has('and') || traits.has('filler'))) continue;
    else break;
    post.telling.push(index);
    post.last = index;
  }
  const next = startsPart(words[index]) ? undefined : words[index];
  // "Assistant Physiotherapy Practitioner", "Assistant Speech-Language Pathology"
  linked ||= next?.folded === 'practitioner' || (post.disciplines.includes('speech') && field !== null);
  if (next?.meaning?.is === 'level' || !(linked || person) || !isField(post.disciplines, field)) return null;
  const [first] = post.disciplines;
  if (needsField && post.disciplines.length === 1 && first && !givesName(field, first)) return null;
  post.disciplines = [...new Set(post.disciplines)];
  const general = post.disciplines.length === 0;
  if (general && !linked) return null;
  // An "assistant physical therapist" is a therapist in some countries; speech has no such post.
  post.uncertain = general ? !leads : !linked && !post.disciplines.includes('speech');
  post.foreign = general && (next?.traits.has('other-field') ?? false);
  return post;
}

/** "Assistant, Physical Therapist", "Physical Therapy - Aide": a level alone in its part beside a part that is all field. */
function inverted(words: readonly Word[], at: number, level: Level): Post | null {
  const [first, last] = partOf(words, at);
  for (let index = first; index <= last; index++) {
    if (index !== at && !isModest(words[index] as Word)) return null;
  }
  const after = last + 1 < words.length ? fieldPart(words, last + 1) : null;
  const field = after ?? (first > 0 ? fieldPart(words, first - 1) : null);
  if (!field) return null;
  const general = field.disciplines.length === 0;
  // "Assistant - Outpatient Rehab" may be anybody's assistant; the description decides.
  if (general && level === 'assistant' && words[at + 1]?.folded !== 'practitioner') return null;
  const telling = [at, ...field.telling].sort((a, b) => a - b);
  const comma = words[after ? last + 1 : first]?.gap === 'comma';
  return {
    ...start(at, level),
    first: telling[0] ?? at,
    last: telling.at(-1) ?? at,
    telling,
    disciplines: field.disciplines,
    uncertain: general && !comma && level === 'technician',
  };
}

/** Says nothing of whose assistant it is: rank, credentials, employment. */
function isModest({ meaning, traits }: Word): boolean {
  if (meaning !== null || traits.has('other-level')) return false;
  return traits.has('noise') || traits.has('full-time') || traits.has('filler');
}

/** The part around a word, if it names a field and nothing but settings beside. */
function fieldPart(words: readonly Word[], at: number): { telling: number[]; disciplines: Discipline[] } | null {
  const [first, last] = partOf(words, at);
  const telling: number[] = [];
  const disciplines: Discipline[] = [];
  let field: FieldKind | null = null;
  let initials = 0;
  for (let index = first; index <= last; index++) {
    const { meaning, traits } = words[index] as Word;
    if (meaning?.is === 'field') field = meaning.kind;
    else if (meaning?.is === 'discipline' || meaning?.is === 'therapy') disciplines.push(meaning.of);
    else if (meaning !== null || traits.has('head') || traits.size === 0) return null;
    else if (!['health', 'noise', 'and', 'filler', 'full-time'].some((trait) => traits.has(trait as never)))
      return null;
    if (meaning?.is === 'therapy') {
      if (meaning.short) initials += meaning.of === 'speech' ? 2 : 1;
      else field = 'therapy';
    }
    if (meaning) telling.push(index);
  }
  if (field === 'allied' || field === 'restorative' || !isField(disciplines, field)) return null;
  // PT or OT alone is part-time or overtime.
  return field !== null || initials > 1 ? { telling, disciplines: [...new Set(disciplines)] } : null;
}
