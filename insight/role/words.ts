/** The words of a title with all that they say, and the parts that the title falls into. */

import { mend } from './mend';
import { readTitle, type TitleWord } from './title';
import { type Meaning, meaningOf } from './vocabulary';
import { type Trait, traitsOf } from './vocabulary-context';

export interface Word extends TitleWord {
  /** What the word adds to a post, or `null`. */
  meaning: Meaning | null;
  /** What it says of the words beside it; empty and without meaning: an unknown word. */
  traits: ReadonlySet<Trait>;
  /** Letters that were mended to give the word its meaning. */
  edits: number;
}

const NO_TRAITS: ReadonlySet<Trait> = new Set();
const FILLER: ReadonlySet<Trait> = new Set<Trait>(['filler']);
const ASSISTANT: Meaning = { is: 'level', level: 'assistant', leads: false };

/** British names of an assistant's grade in two words: the first says nothing more. */
const GRADE = /^(?:support workers?|technical instructors?|associate practitioners?)$/;

/** Places that begin with salt. */
const SALTY = /^salt (?:lakes?|rivers?|creek|fork|springs?|point|flats?|city)$/;

/** Where people are hired, not what for. */
const FAIR = /^(?:hiring|career|recruiting|recruitment|job) (?:events?|fairs?|days?)$/;

/** Where patients are seen; of a programme without such a word, "PTA Program", it is more often what is taught. */
const CARE_PROGRAM =
  /^(?:day|treatment|intervention|residential|hospitalization|prevention|respite|habilitation|preschool|pace|waiver|outreach) program(?:me)?s?$/;

/** Whether "day program" names where the work is: behind a credential without a break, "PTA Day Program", it may be a school's. */
function isCareProgram(words: readonly TitleWord[], index: number): boolean {
  const kind = words[index];
  if (!CARE_PROGRAM.test(`${kind?.folded} ${words[index + 1]?.folded}`)) return false;
  const before = kind?.gap === 'space' ? words[index - 1] : undefined;
  return before === undefined || meaningOf(before.folded)?.is !== 'credential';
}

/** Letters of states that are methods of testing metal too: ultrasonic, visual, magnetic. */
const STATE_OR_TEST = /^(?:UT|VT|MT)$/;
/** Ends of towns that say other things too. */
const END_OF_TOWN =
  /^(?:city|lake|river|falls|springs|valley|hills|heights|beach|park|junction|fork|south|north|west|east)$/;

/** Whether letters are the state of the town before them and end their part: "PTA - Provo, UT". */
function isStateOfTown(words: readonly TitleWord[], index: number): boolean {
  const [town, letters, next] = [words[index - 1], words[index], words[index + 1]];
  if (town === undefined || letters === undefined || !STATE_OR_TEST.test(letters.text)) return false;
  if (letters.gap !== 'comma' && letters.gap !== 'space') return false;
  if (next !== undefined && next.gap === 'join') return false;
  if (next !== undefined && next.gap === 'space' && !/^\d{5}$/.test(next.folded)) return false;
  const isUnknownName =
    meaningOf(town.folded) === null && traitsOf(town.folded).size === 0 && /^\p{Lu}/u.test(town.text);
  return isUnknownName || END_OF_TOWN.test(town.folded);
}

/** Reads a title and gives each word its meaning; `mending` corrects what is misspelt, which long texts can't afford. */
export function understand(title: string, mending = true): Word[] {
  const words = readTitle(title);
  return words.map((word, index) => {
    const withLast = `${words[index - 1]?.folded} ${word.folded}`;
    const withNext = `${word.folded} ${words[index + 1]?.folded}`;
    if (GRADE.test(withLast)) return { ...word, meaning: ASSISTANT, traits: NO_TRAITS, edits: 0 };
    if (GRADE.test(withNext) || FAIR.test(withLast) || FAIR.test(withNext))
      return { ...word, meaning: null, traits: FILLER, edits: 0 };
    // Salt Lake City, Salt River: no abbreviation of the speech and language therapist.
    if (SALTY.test(withNext)) return { ...word, meaning: null, traits: NO_TRAITS, edits: 0 };
    if (isStateOfTown(words, index)) return { ...word, meaning: null, traits: traitsOf('utah'), edits: 0 };
    if (isCareProgram(words, index) || isCareProgram(words, index - 1))
      return { ...word, meaning: null, traits: FILLER, edits: 0 };
    const meaning = meaningOf(word.folded);
    const traits = traitsOf(word.folded);
    const mended = mending && meaning === null && traits.size === 0 ? mend(word.folded) : null;
    if (mended === null) return { ...word, meaning, traits, edits: 0 };
    return { ...word, meaning: meaningOf(mended.word), traits: traitsOf(mended.word), edits: mended.edits };
  });
}

/** Whether the vocabulary knows nothing of a word. */
export const isUnknown = (word: Word): boolean => word.meaning === null && word.traits.size === 0;

/** A British assistant's grade, which speaks of patients by itself. */
export const isSupport = (word: Word | undefined): boolean =>
  /^(?:worker|instructor|practitioner)s?$/.test(word?.folded ?? '');

/** PT, OT, ST: alone they are part-time, overtime and a saint as often as a therapist. */
export const isLooseInitials = (word: Word): boolean => /^[pos]t$/.test(word.folded);

/** Whether a word stands side by side with the one before it: "PT/PTA", "PT or PTA". */
export const isJoined = (word: Word): boolean => word.gap === 'join' || word.traits.has('and');

/** Whether a new part of the title starts with this word; so it does behind the last one. */
export function startsPart(word: Word | undefined): boolean {
  return word === undefined || (word.gap !== 'space' && word.gap !== 'hyphen' && word.gap !== 'join');
}

/** First and last index of the part of the title that a word stands in. */
export function partOf(words: readonly Word[], at: number): [start: number, end: number] {
  let start = at;
  while (start > 0 && !startsPart(words[start])) start--;
  let end = at;
  while (!startsPart(words[end + 1])) end++;
  return [start, end];
}

/** Whether a word stands behind "at" or "with" in its part: in the name of an employer. */
export function isEmployer(words: readonly Word[], at: number): boolean {
  const [start] = partOf(words, at);
  return words.slice(start, at).some((word) => word.traits.has('at'));
}

/** Leaves out the parts of a title that only repeat the employer's name: "Aide - Lakeside Rehab" at Lakeside Rehab. */
export function withoutCompany(words: readonly Word[], company: string): Word[] {
  const named = new Set(readTitle(company).map((word) => word.folded));
  const kept = words.filter((_, index) => {
    const [start, end] = partOf(words, index);
    const part = words.slice(start, end + 1);
    return !part.every(
      (word) => named.has(word.folded) && word.meaning?.is !== 'level' && word.meaning?.is !== 'credential',
    );
  });
  return kept.length > 0 ? kept : [...words];
}
