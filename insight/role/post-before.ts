/** Posts whose field stands before the level: the usual English order. */
import { isField, type Post, postAt } from './post';
import type { Level } from './vocabulary';
import { isBare, type PostSoFar, withWord } from './word-before';
import { isSupport, isUnknown, startsPart, type Word } from './words';

/** "Physical Therapist Assistant": reads leftwards from a level whose assistant it is, to the first word that is no part of it. */
export function postBefore(words: readonly Word[], at: number, level: Level): Post | null {
  let read: PostSoFar = { ...postAt(at, level), field: null, besideTherapist: false };
  let right = words[at] as Word;
  let index = at - 1;
  for (; index >= 0; index--) {
    const word = words[index] as Word;
    if (isInitialsInParentheses(word, right)) {
      // "Physical Therapist (PT) Assistant"
      read = { ...read, telling: [index, ...read.telling] };
      right = { ...word, gap: 'space' };
      continue;
    }
    if (isBare(read) && !startsPart(right) && isAlliedHealth(words, index)) return alliedPost(read, index);
    const more = withWord(read, { words, index, right });
    if (more === null) break;
    read = more;
    right = word;
  }
  return postOf(read, words, startsPart(right) ? undefined : words[index]);
}

/** The post that was read, with its doubts; `null` where its words name no field. `before` is the word that it ends behind. */
function postOf(read: PostSoFar, words: readonly Word[], before: Word | undefined): Post | null {
  const { field, besideTherapist, ...post } = read;
  if (!isField(post.disciplines, field)) return null;
  const doubts = post.disciplines.length === 0 ? doubtsOfGeneral(read, before) : post;
  const [nearest = post.last] = post.telling;
  // A support worker is no part-timer and no operator of plants.
  const ambiguous =
    post.telling.length === 2 && isTherapyInitials(words[nearest] as Word) && !isSupport(words[post.last]);
  // "PT Student Assistant" works part-time at a college.
  const isStudents = ambiguous && words.slice(nearest, post.last).some(({ folded }) => folded === 'student');
  return { ...post, ambiguous, uncertain: doubts.uncertain, foreign: doubts.foreign || isStudents };
}

/** "Therapy Technician", "Rehab Aide": the word before them may make them another therapy's. */
function doubtsOfGeneral(
  { level, uncertain, field, besideTherapist }: PostSoFar,
  before: Word | undefined,
): Pick<Post, 'uncertain' | 'foreign'> {
  const strange = before !== undefined && isStrange(before);
  // "Biofeedback Therapy Technician": what is not known to be harmless names another therapy more often than a place.
  const otherTherapy = strange && isUnknown(before) && level !== 'assistant' && field !== 'rehab';
  return {
    uncertain: uncertain || field === 'restorative' || besideTherapist || strange,
    foreign: otherTherapy || (before?.traits.has('other-field') ?? false),
  };
}

/** "Allied Health Assistant", whose last word of the field stands at `health`. */
const alliedPost = ({ field: _, besideTherapist: __, ...post }: PostSoFar, health: number): Post => ({
  ...post,
  first: health - 1,
  telling: [health - 1, health, post.last],
  level: 'assistant',
  allied: true,
});

function isAlliedHealth(words: readonly Word[], index: number): boolean {
  const meaning = words[index - 1]?.meaning;
  return words[index]?.folded === 'health' && meaning?.is === 'field' && meaning.kind === 'allied';
}

/** Neither known to be harmless nor known to make another therapy. */
function isStrange(word: Word): boolean {
  const { traits } = word;
  return isUnknown(word) || (traits.has('other-level') && !traits.has('health') && !traits.has('noise'));
}

/** Initials that mean other things too, which SLP does not. */
const isTherapyInitials = ({ folded, meaning }: Word): boolean =>
  meaning?.is === 'therapy' && meaning.short && folded !== 'slp';

/** Initials that repeat what stands before them: they open a parenthesis that closes before the word on their right. */
const isInitialsInParentheses = ({ gap, meaning }: Word, right: Word): boolean =>
  right.gap === 'close' &&
  !right.traits.has('and') &&
  gap === 'open' &&
  ((meaning?.is === 'therapy' && meaning.short) || meaning?.is === 'credential');
