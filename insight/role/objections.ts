/** What the rest of a title says against a post that was found in it. */

import { type Doubt, HEAVY } from './doubt';
import { findPosts } from './find-posts';
import { beforeIn, isOtherField, isOtherWork, isPlain, isRepair, isTown, standsForOther } from './other-work';
import type { Post } from './post';
import type { Trait } from './vocabulary-context';
import { isEmployer, isJoined, isUnknown, partOf, startsPart, type Word } from './words';

/** `fatal`: the title is about another job. */
export type Objection = 'fatal' | Doubt;

const OTHER_READING: Doubt = { reason: 'other-reading', weight: HEAVY };
const ABBREVIATION: Doubt = { reason: 'abbreviation', weight: HEAVY };

/** A title on trial: its words, the posts in it, and whether anything beside them is about patients. */
export interface Title {
  words: readonly Word[];
  posts: readonly Post[];
  healthy: boolean;
}

/** The title with its posts found. */
export function titleOf(words: readonly Word[]): Title {
  const posts = findPosts(words);
  const healthy = words.some(
    (word, index) =>
      word.traits.has('health') && !isCustomers(words, index) && !posts.some((post) => isWithin(post, index)),
  );
  return { words, posts, healthy: healthy || areOfTwoDisciplines(words, posts) };
}

/** "PTA or COTA": each abbreviation means other things too, but both together mean nothing else, unless it is what a school teaches. */
function areOfTwoDisciplines(words: readonly Word[], posts: readonly Post[]): boolean {
  const credentials = posts.filter(({ credential }) => credential);
  const isTaught = ({ last }: Post) =>
    words.slice(last + 1, partOf(words, last)[1] + 1).some(({ traits }) => traits.has('course'));
  return !credentials.some(isTaught) && new Set(credentials.flatMap(({ disciplines }) => disciplines)).size > 1;
}

/** "Customer Care", "Floor Care" */
const isCustomers = (words: readonly Word[], index: number): boolean =>
  words[index]?.folded === 'care' &&
  /^(?:customer|client|guest|passenger|fan|floor|lawn|car)$/.test(words[index - 1]?.folded ?? '');

export const isWithin = (post: Post, index: number): boolean => index >= post.first && index <= post.last;

/** All that speaks against a post, in no order. */
export function* objections(title: Title, post: Post): Generator<Objection> {
  yield* fromItself(title, post);
  yield* fromBehind(title, post);
  yield* fromBefore(title, post);
  yield* fromOtherParts(title, post);
}

function* fromItself({ words, healthy }: Title, post: Post): Generator<Objection> {
  const first = words[post.first] as Word;
  const says = (trait: Trait) => words.some((word, index) => word.traits.has(trait) && !isEmployer(words, index));
  if (post.foreign || isEmployer(words, post.first) || says('animal')) yield 'fatal';
  if (post.uncertain) yield OTHER_READING;
  if (post.credential && post.ambiguous && standsForOther(words, post)) yield 'fatal';
  if (post.ambiguous && !post.credential && !healthy) {
    // "OT Technician" is operations technology, "FT/PT Assistant" part-time, unless something speaks of patients.
    if (first.folded === 'ot' && post.level === 'technician') yield 'fatal';
    if (post.level === 'technician' && !isPlain(words, post)) yield ABBREVIATION;
  }
  // "Level III PT Technician" tests welds: penetrant testing.
  if (
    post.ambiguous &&
    post.level === 'technician' &&
    !healthy &&
    beforeIn(words, post, ({ folded }) => folded === 'level')
  )
    yield 'fatal';
  const beforeIsTime = !startsPart(first) && words[post.first - 1]?.traits.has('full-time');
  if (post.ambiguous && first.folded === 'pt' && beforeIsTime) yield 'fatal';
  if (post.disciplines.length === 0 && post.uncertain && !healthy && isRepair(words, post)) yield 'fatal';
  // A ward where rehabilitation and therapy aides are somebody else.
  if (post.disciplines.length === 0 && !post.allied && says('other-ward')) {
    const setting =
      post.level === 'assistant' && words.every((word) => !word.traits.has('other-ward') || word.traits.has('mental'));
    yield setting && !isOtherWard(words[post.first - 1]) ? OTHER_READING : 'fatal';
  }
  if (post.disciplines.length === 0 && !post.allied && words.some((_, index) => isOtherField(words, index, post))) {
    // "Water Treatment Plant Rehab Technician", "Rehabilitation Technician for the Blind"
    yield isOtherWork(words, post) ? 'fatal' : OTHER_READING;
  }
}

const isOtherWard = (word: Word | undefined): boolean => word?.traits.has('other-ward') ?? false;

/** A head behind the post makes the post a modifier: "PTA Program Director". */
function* fromBehind(title: Title, post: Post): Generator<Objection> {
  const { words, healthy } = title;
  const end = endBehind(words, post.last);
  let beside = false;
  for (let index = post.last + 1; index <= end; index++) {
    const word = words[index] as Word;
    const next = index === post.last + 1;
    if (word.traits.has('at')) return;
    beside ||= isJoined(word);
    if (isOffer(words[index + 1]) && words[index + 1]?.gap === 'hyphen') continue;
    if (/^(?:support|supervision)$/.test(word.folded) && isTherapists(title, post)) yield 'fatal';
    if (title.posts.some((other) => isWithin(other, index))) {
      beside = false;
      continue;
    }
    if (word.traits.has('teaching-head') || (next && word.traits.has('course'))) yield 'fatal';
    if (isHead(words, index)) yield beside ? OTHER_READING : 'fatal';
    else if (word.traits.has('rank') && !/^lead/.test(word.folded)) yield post.ambiguous ? 'fatal' : OTHER_READING;
    else if (post.ambiguous && !healthy && !beside && isElsewhere(word, title, post)) yield 'fatal';
    else if (isStudent(words, index) || (next && word.meaning?.is === 'level')) yield OTHER_READING;
    else if (next && !beside && isUnknown(word)) {
      if (post.ambiguous && !healthy && !isTown(words, index)) yield ABBREVIATION;
      else if (endsLikeATrade(word)) yield OTHER_READING;
    }
  }
}

/** "Physical Therapist - PTA Support Team": a therapist is named before the post and nothing joins the two. */
function isTherapists({ words, posts }: Title, post: Post): boolean {
  return words
    .slice(0, post.first)
    .some(
      ({ meaning }, index) =>
        !posts.some((other) => isWithin(other, index)) &&
        (meaning?.is === 'therapy'
          ? meaning.person
          : meaning?.is === 'field' && /^(?:therap|patholog)ist$/.test(meaning.kind)),
    );
}

/** A student's place; but "students welcome" and "student loan" speak of others. */
function isStudent(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.folded ?? '';
  return (
    words[index]?.traits.has('student') === true &&
    !/^(?:loans?|grads?|welcomed?|encouraged|considered|accepted)$/.test(next)
  );
}

/** Last word of the post's part, which goes on behind a parenthesis: "Physical Therapist Assistant (PTA) Program Director". */
function endBehind(words: readonly Word[], last: number): number {
  let [, end] = partOf(words, last);
  if (words[end + 1]?.gap === 'open') {
    const [, closed] = partOf(words, end + 1);
    if (words[closed + 1]?.gap === 'close') end = closed;
  }
  return words[end + 1]?.gap === 'close' ? partOf(words, end + 1)[1] : end;
}

/** A head before the post in its own part: "Director of Rehab PTA"; but "Front Desk Coordinator/Rehab Aide" is both. */
function* fromBefore(title: Title, post: Post): Generator<Objection> {
  const { words, healthy } = title;
  const [start] = partOf(words, post.first);
  let beside = isJoined(words[post.first] as Word);
  for (let index = post.first - 1; index >= start; index--) {
    const word = words[index] as Word;
    const next = index === post.first - 1;
    beside ||= word.traits.has('and');
    if (title.posts.some((other) => isWithin(other, index))) beside = false;
    else {
      if (word.traits.has('teaching-head') || isNotOffered(title, post, index)) yield 'fatal';
      if (isHead(words, index)) yield beside && !word.traits.has('manager') ? OTHER_READING : 'fatal';
      else if (post.ambiguous && !healthy && !(beside && post.credential) && isElsewhere(word, title, post))
        yield 'fatal';
      else if (next && word.traits.has('student')) yield OTHER_READING;
      else if (next && post.ambiguous && !healthy && isUnknown(word)) yield ABBREVIATION;
    }
    beside ||= word.gap === 'join';
  }
}

/** "Supervising COTAs", "no PTA supervision": what the therapist who is sought does, or need not do. */
function isNotOffered(title: Title, post: Post, index: number): boolean {
  const folded = title.words[index]?.folded ?? '';
  return (
    (index === post.first - 1 && folded === 'no') ||
    (/^supervis(?:e|es|ing|ion)$/.test(folded) && isTherapists(title, post))
  );
}

/** Another job in another part: before the post it is the title ("Assistant Professor - PTA Program"), behind it a doubt. */
function* fromOtherParts(title: Title, post: Post): Generator<Objection> {
  const { words, healthy } = title;
  const [start] = partOf(words, post.first);
  const end = endBehind(words, post.last);
  for (const [index, word] of words.entries()) {
    const own = index >= start && index <= end;
    if (own || title.posts.some((other) => isWithin(other, index)) || isEmployer(words, index)) continue;
    if (index > end && isOffer(words[index + 1])) continue;
    if (word.traits.has('teaching-head') && (index < start || word.folded !== 'teacher')) yield 'fatal';
    if (index < start && isHead(words, index))
      yield word.traits.has('peer') && isListed(words, index) ? OTHER_READING : 'fatal';
    // "Kinesiologists welcome" is no second reading of a post that names its discipline.
    const harmless = word.traits.has('name') || (word.traits.has('peer') && post.disciplines.length > 0);
    if (index > end && isHead(words, index) && !harmless) yield post.ambiguous && !healthy ? 'fatal' : OTHER_READING;
    if (post.ambiguous && !healthy && isElsewhere(word, title, post)) yield 'fatal';
  }
}

const isOffer = (word: Word | undefined): boolean => word?.traits.has('offer') === true && !startsPart(word);

const isListed = (words: readonly Word[], index: number): boolean =>
  [words[index], words[index + 1]].some((word) => word?.gap === 'comma' || word?.gap === 'join');

/** Another occupation's name: "Director", "Nurse", "Medical Assistant". */
function isHead(words: readonly Word[], index: number): boolean {
  const { traits, meaning } = words[index] as Word;
  if (traits.has('head') || traits.has('peer')) return true;
  if (traits.has('rank')) return isForeignRank(words, index);
  return meaning?.is === 'level' && isTaken(words, index);
}

/** "Authorization Specialist", "QA Lead": a rank that ends its part, in something that is no care. */
function isForeignRank(words: readonly Word[], index: number): boolean {
  const before = startsPart(words[index]) ? undefined : words[index - 1];
  if (before === undefined || !startsPart(words[index + 1])) return false;
  return isUnknown(before) || before.traits.has('elsewhere');
}

/** Whether the word before a level makes it another occupation's: "Medical Assistant", "Store Technician". */
export function isTaken(words: readonly Word[], index: number): boolean {
  let at = index;
  // "Environmental Services Technician"
  while (!startsPart(words[at]) && /^(?:services?|support|dept|department)$/.test(words[at - 1]?.folded ?? '')) at--;
  const before = startsPart(words[at]) ? undefined : words[at - 1];
  return (
    before !== undefined && before.meaning === null && (before.traits.has('other-level') || before.traits.size === 0)
  );
}

/** A topic in which an abbreviation means something else; "Preschool" is one beside part-time, not beside a credential. */
function isElsewhere({ traits }: Word, { words }: Title, post: Post): boolean {
  if (traits.has('elsewhere')) return true;
  if (!traits.has('other-level') || traits.has('health') || traits.has('noise')) return false;
  return !traits.has('care') || words[post.first]?.folded === 'pt';
}

/** Ends as the names of trades do; too little to say more than that another reading is possible. */
const endsLikeATrade = ({ folded }: Word): boolean =>
  folded.length > 4 && /(?:er|or|ist|ian|eer|man|woman)s?$/.test(folded);
