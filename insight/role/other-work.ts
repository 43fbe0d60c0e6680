/** What makes the words of a post another trade's: initials that stand for something else, a field named beside them. */
import type { Post } from './post';
import type { Trait } from './vocabulary-context';
import { isJoined, isUnknown, partOf, startsPart, type Word } from './words';

const HARMLESS: readonly Trait[] = ['health', 'noise', 'filler', 'mental'];
const isOther = ({ traits }: Word): boolean =>
  traits.has('other-field') && !HARMLESS.some((trait) => traits.has(trait));

/** Names of towns begin so: before a post they are what is rehabilitated, in a part behind it where the work is. */
const LANDSCAPE = /^(?:lake|forest|bridge|house|land|river|well|stream|tree|road|street|salt|soil|mine|marine|red)s?$/;

/** Whether a word names another therapy or trade than a general post's. */
export function isOtherField(words: readonly Word[], index: number, post: Post): boolean {
  const word = words[index] as Word;
  return isOther(word) && !(index > partOf(words, post.last)[1] && LANDSCAPE.test(word.folded));
}

/** "Parent Teacher Association (PTA)", "OTA (Online Travel Agency)": words of these initials that are no post of ours. */
export function standsForOther(words: readonly Word[], post: Post): boolean {
  const letters = words[post.first]?.folded ?? '';
  const spells = (from: number) => {
    const run = words.slice(Math.max(0, from), from + letters.length);
    const ours = run.some(({ meaning, edits }) => edits > 0 || (meaning !== null && meaning.is !== 'level'));
    return !ours && run.map(({ folded }) => folded.charAt(0)).join('') === letters;
  };
  const after = words[post.last + 1];
  return (
    (words[post.first]?.gap === 'open' && spells(post.first - letters.length)) ||
    (after !== undefined && startsPart(after) && spells(post.last + 1))
  );
}

/** Whether a word before the post in its own part is such. */
export function beforeIn(words: readonly Word[], post: Post, is: (word: Word) => boolean): boolean {
  const [start] = partOf(words, post.first);
  return words.slice(start, post.first).some(is);
}

/** Another therapy or trade is named right in the part of a general post: before it, or behind its "for". */
export function isOtherWork(words: readonly Word[], post: Post): boolean {
  if (isJoined(words[post.first] as Word)) return false;
  if (beforeIn(words, post, isOther) && !beforeIn(words, post, isJoined)) return true;
  const [, end] = partOf(words, post.last);
  const behind = words.slice(post.last + 1, end + 1);
  return behind[0]?.traits.has('of') === true && behind.some(isOther);
}

/** "Kiln Rehab Technician": technicians repair more things than can be listed. */
export const isRepair = (words: readonly Word[], post: Post): boolean => {
  const [first, before] = [words[post.first], words[post.first - 1]];
  return post.level === 'technician' && !startsPart(first) && before !== undefined && isUnknown(before);
};

/** "PT Tech - Boise, ID": the title begins with the post, and the rest, if any, is place, pay or hours. */
export const isPlain = (words: readonly Word[], post: Post): boolean =>
  post.first === 0 &&
  words.length > post.last + 1 &&
  words.every((word, index) => !isUnknown(word) || isTown(words, index));

/** "PTA Kissimmee, FL": unknown words that a state's two letters follow. */
export const isTown = (words: readonly Word[], index: number): boolean =>
  words.slice(index + 1, index + 4).some(({ text, traits }) => /^[A-Z]{2}$/.test(text) && traits.has('noise'));
