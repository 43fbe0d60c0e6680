/** What one word adds to the post on its right. Each function gives the post with it, or `null` where the post ends before it. */
import { givesName, type Post } from './post';
import type { Discipline, FieldKind, Meaning } from './vocabulary';
import { isJoined, startsPart, type Word } from './words';

/** A post as far as it has been read, from its level (its last word) leftwards. A further word makes a new one of it. */
export interface PostSoFar extends Readonly<Post> {
  readonly field: FieldKind | null;
  /** "Therapist/Assistant": a therapist stands side by side with the level itself. */
  readonly besideTherapist: boolean;
}

/** The word in question, and the one on its right as it was read. */
export interface Here {
  words: readonly Word[];
  index: number;
  right: Word;
}

/** The post with a further word. */
export function withWord(post: PostSoFar, here: Here): PostSoFar | null {
  const { words, index, right } = here;
  const { meaning, traits } = words[index] as Word;
  if (startsPart(right) && !isListed(post, here)) return null;
  switch (meaning?.is) {
    case 'level':
      // "Aide/Tech" share what stands before them.
      return isJoined(right) && index === post.last - 1 ? post : null;
    case 'field':
      return withField(post, here, meaning.kind);
    case 'therapy':
      return withTherapy(post, here, meaning);
    case 'discipline':
      return withDiscipline(post, here, meaning);
  }
  if (meaning !== null) return null;
  if (traits.has('loose-filler') && isBare(post)) {
    // A clinic's aide helps the therapists; its assistant may as well sit at the desk.
    return { ...post, uncertain: post.uncertain || post.level === 'assistant' };
  }
  return traits.has('and') || traits.has('filler') ? post : null;
}

function withField(post: PostSoFar, { index, right }: Here, kind: FieldKind): PostSoFar | null {
  const joined = isJoined(right);
  const person = kind === 'therapist' || kind === 'pathologist';
  // "Physical Therapist / Physical Therapist Assistant" offers a therapist's post of its own.
  if (kind === 'allied' || (person && joined && post.disciplines.length > 0)) return null;
  return {
    ...withTelling(post, index),
    field: post.field === null || post.field === 'rehab' ? kind : post.field,
    besideTherapist: post.besideTherapist || (kind === 'therapist' && joined && isBare(post)),
  };
}

function withTherapy(
  post: PostSoFar,
  here: Here,
  { of, person, short }: Meaning & { is: 'therapy' },
): PostSoFar | null {
  const { words, index, right } = here;
  const joined = isJoined(right);
  const besideInitials = right.meaning?.is === 'therapy' && right.meaning.short;
  // Initials before another field are part-time: "PT Rehab Tech", "PT Occupational Therapy Assistant".
  if (short && !isBare(post) && !joined && !besideInitials && !isListed(post, here)) return null;
  // "ST" is a saint or a street unless it stands in a list.
  if (words[index]?.folded === 'st' && !joined && words[index - 1]?.meaning?.is !== 'therapy') return null;
  const ownPost = post.disciplines.includes(of) || (person && !short);
  if (joined && post.disciplines.length > 0 && ownPost) return null;
  const offered = person && joined && isBare(post);
  return { ...withTelling(post, index, of), beside: offered ? [...post.beside, of] : post.beside };
}

function withDiscipline(post: PostSoFar, here: Here, { of, alone }: Meaning & { is: 'discipline' }): PostSoFar | null {
  const { words, index } = here;
  const isFirst = post.disciplines.length === 0;
  const named = !isFirst || givesName(post.field, of) || speechBefore(words, index);
  if (!named && !alone) return null;
  // "Certified Occupational Assistant" is in use; other occupational aides are for safety or health at work.
  const unusual = !named && of === 'occupational';
  if (unusual && post.level !== 'assistant') return null;
  return {
    ...withTelling(post, index, of),
    uncertain: unusual ? words[index - 1]?.folded !== 'certified' : post.uncertain,
    beside: post.besideTherapist && isFirst ? [...post.beside, of] : post.beside,
  };
}

/** The post with a word that tells of it, and perhaps the discipline of that word. */
function withTelling(post: PostSoFar, index: number, of?: Discipline): PostSoFar {
  const isNew = of !== undefined && !post.disciplines.includes(of);
  const disciplines = isNew ? [of, ...post.disciplines] : post.disciplines;
  return { ...post, first: index, telling: [index, ...post.telling], disciplines };
}

/** Whether nothing but the level, and what says nothing, has been read. */
export const isBare = ({ first, last }: PostSoFar): boolean => first === last;

/** "PT, OT and SLP Assistant". */
const isListed = ({ disciplines }: PostSoFar, { words, index, right }: Here): boolean =>
  right.gap === 'comma' && words[index]?.meaning?.is === 'therapy' && disciplines.length > 0;

/** "Speech-Language", "Speech and Hearing": the second word needs no field of its own. */
function speechBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.traits.has('and') ? words[at - 2] : words[at - 1];
  return before?.meaning?.is === 'discipline' && before.meaning.of === 'speech' && before.meaning.alone;
}
