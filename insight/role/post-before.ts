/** Posts whose field stands before the level: the usual English order. */
import { givesName, isField, type Post, postAt } from './post';
import type { Discipline, FieldKind, Level, Meaning } from './vocabulary';
import { isJoined, isSupport, isUnknown, startsPart, type Word } from './words';

/** What has been read of a post, from its level leftwards. */
interface Reading {
  post: Post;
  /** Index of the level. */
  at: number;
  field: FieldKind | null;
  /** The last word that was read, and whether it stands side by side with the one that comes next. */
  right: Word;
  joined: boolean;
  /** "Therapist/Assistant": a therapist stands side by side with the level itself. */
  besideTherapist: boolean;
}

/** "Physical Therapist Assistant": reads leftwards from a level whose assistant it is. */
export function postBefore(words: readonly Word[], at: number, level: Level): Post | null {
  const last = words[at] as Word;
  const post = postAt(at, level);
  const reading: Reading = { post, at, field: null, right: last, joined: isJoined(last), besideTherapist: false };
  let index = at - 1;
  for (; index >= 0; index--) {
    const word = words[index] as Word;
    if (reading.right.gap === 'close' && !reading.right.traits.has('and') && isInitialsInParentheses(word)) {
      // "Physical Therapist (PT) Assistant"
      post.telling.unshift(index);
      reading.right = { ...word, gap: 'space' };
      continue;
    }
    if (startsPart(reading.right) && !isListed(reading, word)) break;
    if (word.folded === 'health' && post.first === at && isAllied(words[index - 1])) {
      return { ...post, first: index - 1, telling: [index - 1, index, at], level: 'assistant', allied: true };
    }
    if (!goesOn(reading, words, index)) break;
    reading.joined = isJoined(word);
    reading.right = word;
  }
  if (!isField(post.disciplines, reading.field)) return null;
  if (post.disciplines.length === 0) doubtGeneral(reading, startsPart(reading.right) ? undefined : words[index]);
  const [nearest = at] = post.telling;
  // A support worker is no part-timer and no operator of plants.
  post.ambiguous = post.telling.length === 2 && isTherapyInitials(words[nearest] as Word) && !isSupport(words[at]);
  // "PT Student Assistant" works part-time at a college.
  post.foreign ||= post.ambiguous && words.slice(nearest, at).some(({ folded }) => folded === 'student');
  return post;
}

/** Takes a word into the post where it belongs to it; false where the post ends before it. */
function goesOn(reading: Reading, words: readonly Word[], index: number): boolean {
  const { meaning, traits } = words[index] as Word;
  switch (meaning?.is) {
    case 'level':
      // "Aide/Tech" share what stands before them.
      return reading.joined && index === reading.at - 1;
    case 'field':
      return takeField(reading, meaning.kind, index);
    case 'therapy':
      return takeTherapy(reading, words, index, meaning);
    case 'discipline':
      return takeDiscipline(reading, words, index, meaning);
  }
  if (meaning !== null) return false;
  if (traits.has('loose-filler') && reading.post.first === reading.at) {
    // A clinic's aide helps the therapists; its assistant may as well sit at the desk.
    reading.post.uncertain ||= reading.post.level === 'assistant';
    return true;
  }
  return traits.has('and') || traits.has('filler');
}

function take({ post }: Reading, index: number, discipline: Discipline | null): true {
  if (discipline && !post.disciplines.includes(discipline)) post.disciplines.unshift(discipline);
  post.telling.unshift(index);
  post.first = index;
  return true;
}

function takeField(reading: Reading, kind: FieldKind, index: number): boolean {
  const { post, joined, field } = reading;
  const person = kind === 'therapist' || kind === 'pathologist';
  // "Physical Therapist / Physical Therapist Assistant" offers a therapist's post of its own.
  if (kind === 'allied' || (person && joined && post.disciplines.length > 0)) return false;
  reading.besideTherapist ||= kind === 'therapist' && joined && post.first === reading.at;
  if (field === null || field === 'rehab') reading.field = kind;
  return take(reading, index, null);
}

function takeTherapy(
  reading: Reading,
  words: readonly Word[],
  index: number,
  meaning: Meaning & { is: 'therapy' },
): boolean {
  const { post, joined, right } = reading;
  const word = words[index] as Word;
  const nearLevel = post.first === reading.at;
  const besideInitials = right.meaning?.is === 'therapy' && right.meaning.short;
  // Initials before another field are part-time: "PT Rehab Tech", "PT Occupational Therapy Assistant".
  if (meaning.short && !nearLevel && !joined && !besideInitials && !isListed(reading, word)) return false;
  // "ST" is a saint or a street unless it stands in a list.
  if (word.folded === 'st' && !joined && words[index - 1]?.meaning?.is !== 'therapy') return false;
  const ownPost = post.disciplines.includes(meaning.of) || (meaning.person && !meaning.short);
  if (joined && post.disciplines.length > 0 && ownPost) return false;
  if (meaning.person && joined && nearLevel) post.beside.push(meaning.of);
  return take(reading, index, meaning.of);
}

function takeDiscipline(
  reading: Reading,
  words: readonly Word[],
  index: number,
  meaning: Meaning & { is: 'discipline' },
): boolean {
  const { post, field } = reading;
  const named = givesName(field, meaning.of) || post.disciplines.length > 0 || speechBefore(words, index);
  if (!named && !meaning.alone) return false;
  if (!named && meaning.of === 'occupational') {
    // "Certified Occupational Assistant" is in use; other occupational aides are for safety or health at work.
    if (post.level !== 'assistant') return false;
    post.uncertain = words[index - 1]?.folded !== 'certified';
  }
  if (reading.besideTherapist && post.disciplines.length === 0) post.beside.push(meaning.of);
  return take(reading, index, meaning.of);
}

/** "Therapy Technician", "Rehab Aide": the word before them may make them another therapy's. */
function doubtGeneral({ post, field, besideTherapist }: Reading, before: Word | undefined): void {
  const strange = before !== undefined && isStrange(before);
  // "Biofeedback Therapy Technician": what is not known to be harmless names another therapy more often than a place.
  const otherTherapy = strange && isUnknown(before) && post.level !== 'assistant' && field !== 'rehab';
  post.foreign = otherTherapy || (before?.traits.has('other-field') ?? false);
  post.uncertain ||= field === 'restorative' || besideTherapist || strange;
}

/** Neither known to be harmless nor known to make another therapy. */
function isStrange(word: Word): boolean {
  const { traits } = word;
  return isUnknown(word) || (traits.has('other-level') && !traits.has('health') && !traits.has('noise'));
}

/** "PT, OT and SLP Assistant". */
const isListed = ({ right, post }: Reading, word: Word): boolean =>
  right.gap === 'comma' && word.meaning?.is === 'therapy' && post.disciplines.length > 0;

const isAllied = (word: Word | undefined): boolean => word?.meaning?.is === 'field' && word.meaning.kind === 'allied';

/** Initials that mean other things too, which SLP does not. */
const isTherapyInitials = ({ folded, meaning }: Word): boolean =>
  meaning?.is === 'therapy' && meaning.short && folded !== 'slp';

const isInitialsInParentheses = ({ gap, meaning }: Word): boolean =>
  gap === 'open' && ((meaning?.is === 'therapy' && meaning.short) || meaning?.is === 'credential');

/** "Speech-Language", "Speech and Hearing": the second word needs no field of its own. */
function speechBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.traits.has('and') ? words[at - 2] : words[at - 1];
  return before?.meaning?.is === 'discipline' && before.meaning.of === 'speech' && before.meaning.alone;
}
