/** What the posts found in a title amount to: which of them is the job, and what speaks against it. */

import { findPosts, type Post, partOf, roleOf, startsPart, understand, type Word } from './role-posts';
import { readTitle } from './title';
import type { DoubtReason, RoleId, TherapistProfession } from './types';
import { type Discipline, therapistOf } from './vocabulary';
import type { Trait } from './vocabulary-context';

/** Something that speaks against a reading; `weight` is the share of confidence that it takes. */
export interface Doubt {
  reason: DoubtReason;
  weight: number;
}

/** A title that names one of our roles. */
export interface TitleReading {
  role: RoleId;
  doubts: Doubt[];
  evidence: string[];
  alsoOpenTo: (RoleId | TherapistProfession)[];
  /** Rests on one abbreviation with nothing else in the title that is about patients. */
  bareAbbreviation: boolean;
}

/** Enough to make a reading doubtful by itself; see the thresholds in `role.ts`. */
const HEAVY = 0.4;

export function readRole(title: string): { reading: TitleReading | null; words: Word[] } {
  const words = understand(readTitle(title));
  return { reading: judge(words), words };
}

function judge(words: Word[]): TitleReading | null {
  const doubts: Doubt[] = [];
  const posts = findPosts(words);
  const healthy = words.some((word, index) => word.traits.has('health') && !posts.some((p) => within(p, index)));
  const kept = posts.filter((found) => !found.foreign && stands(words, found, posts, healthy, doubts));
  const [main] = kept;
  if (!main) return null;
  const therapists = offeredTherapists(words, posts);
  if (posts.some((found) => found.foreign) && !main.credential) doubts.push({ reason: 'other-reading', weight: HEAVY });
  const { role, also } = combine(words, kept);
  if (kept.some((found) => found.uncertain)) doubts.push({ reason: 'other-reading', weight: HEAVY });
  for (const found of kept) {
    const edits = found.telling.reduce((sum, index) => sum + (words[index]?.edits ?? 0), 0);
    if (edits > 0) doubts.push({ reason: 'spelling', weight: Math.min(0.06 * edits, 0.35) });
  }
  if (therapists.length > 0) doubts.push({ reason: 'therapist-or-assistant', weight: HEAVY });
  const bare = kept.every((found) => found.credential?.ambiguous) && !healthy && kept.length === 1;
  const alone = bare && words.every((word, index) => within(main, index) || word.traits.size === 0);
  if (alone && therapists.length === 0) doubts.push({ reason: 'abbreviation', weight: HEAVY });
  const initials =
    kept.length === 1 && main.level === 'technician' && main.telling.length === 2 && isShort(words, main);
  if (initials && !healthy) doubts.push({ reason: 'abbreviation', weight: HEAVY });
  const fellows = words.some((word) => word.traits.has('fellow')) && main.disciplines.includes('speech');
  const alsoOpenTo = new Set<RoleId | TherapistProfession>([
    ...also,
    ...therapists.map(therapistOf),
    ...(fellows ? [therapistOf('speech')] : []),
  ]);
  return {
    role,
    doubts,
    evidence: [...new Set(kept.flatMap((found) => found.telling))].map((index) => words[index]?.text ?? ''),
    alsoOpenTo: [...alsoOpenTo],
    bareAbbreviation: bare,
  };
}

const within = (post: Post, index: number): boolean => index >= post.first && index <= post.last;

function isShort(words: readonly Word[], post: Post): boolean {
  const meaning = words[post.first]?.meaning;
  return meaning?.is === 'therapy' && meaning.short;
}

/** Whether a post is what the title offers, and not what it says of another job; adds what makes it doubtful. */
function stands(
  words: readonly Word[],
  post: Post,
  posts: readonly Post[],
  healthy: boolean,
  doubts: Doubt[],
): boolean {
  const says = (index: number, trait: Trait) => words[index]?.traits.has(trait) ?? false;
  const free = (index: number) => !posts.some((other) => within(other, index));
  const [start, end] = partOf(words, Math.min(post.last, words.length - 1));
  const [firstStart] = partOf(words, post.first);
  const general = post.disciplines.length === 0;
  const ambiguous = post.credential?.ambiguous || (isShort(words, post) && post.telling.length === 2);
  const doubt = (weight = HEAVY) => doubts.push({ reason: 'other-reading', weight });

  if (isOvertimeOrOperations(words, post, healthy)) return false;
  if (isPartTime(words, post)) return false;
  if (employer(words, post.first)) return false;

  // Behind the post, in its part: a head makes the post a modifier ("PTA Program Director").
  let beside = false;
  for (let index = post.last + 1; index <= end; index++) {
    const word = words[index] as Word;
    if (word.traits.has('at')) break;
    beside ||= word.gap === 'join' || (word.traits.has('and') && !word.traits.has('noise'));
    if (!free(index)) continue;
    if (says(index, 'course') && index === post.last + 1) return false;
    if (says(index, 'student') && index === post.last + 1) doubt();
    if (says(index, 'teaching-head')) return false;
    if (says(index, 'head') || says(index, 'rank') || says(index, 'peer')) {
      if (says(index, 'rank') && /^(lead|leader)$/.test(word.folded)) continue;
      if (!beside) return false;
      doubt();
    } else if (ambiguous && says(index, 'elsewhere')) return false;
    else if (
      word.meaning === null &&
      word.traits.size === 0 &&
      index === post.last + 1 &&
      !beside &&
      agentive(word.folded)
    ) {
      doubt();
    } else if (
      word.meaning === null &&
      word.traits.size === 0 &&
      index === post.last + 1 &&
      !beside &&
      ambiguous &&
      !healthy
    ) {
      doubts.push({ reason: 'abbreviation', weight: HEAVY });
    }
  }
  // Before the post, in its part: "Director of Rehab PTA", but "Front Desk/Rehab Aide" is both.
  beside = words[post.first]?.gap === 'join';
  for (let index = post.first - 1; index >= firstStart; index--) {
    const word = words[index] as Word;
    beside ||= word.traits.has('and');
    if (free(index)) {
      if (says(index, 'teaching-head')) return false;
      if (says(index, 'head') || says(index, 'peer')) {
        if (!beside) return false;
        doubt();
      }
      if (ambiguous && says(index, 'elsewhere')) return false;
      if (says(index, 'student') && index === post.first - 1) doubt();
    }
    beside ||= word.gap === 'join';
  }
  // Other parts.
  for (const [index, word] of words.entries()) {
    if ((index >= firstStart && index <= end) || !free(index)) continue;
    const listed =
      word.gap === 'comma' ||
      word.gap === 'join' ||
      words[index + 1]?.gap === 'comma' ||
      words[index + 1]?.gap === 'join';
    if (says(index, 'teaching-head')) return false;
    if (index < start && (says(index, 'head') || foreignLevel(words, index))) return false;
    if (index < start && says(index, 'peer')) {
      if (!listed) return false;
      doubt();
    }
    if (index > end && (says(index, 'head') || foreignLevel(words, index)) && !employer(words, index)) {
      if (ambiguous && !healthy) return false;
      doubt();
    }
    if (ambiguous && says(index, 'elsewhere') && !healthy) return false;
  }
  if (general && !post.allied) {
    for (const [index] of words.entries()) {
      if (!says(index, 'other-ward') || employer(words, index)) continue;
      if (post.level !== 'assistant' || (index >= firstStart && index < post.first)) return false;
      doubt();
    }
  }
  return true;
}

/** A level that another field has taken: "Medical Assistant". */
function foreignLevel(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.meaning?.is !== 'level' || startsPart(word)) return false;
  const before = words[index - 1];
  return (
    before !== undefined && before.meaning === null && (before.traits.has('other-level') || before.traits.size === 0)
  );
}

/** Words that end as names of trades do; not trusted further than to raise a doubt. */
function agentive(folded: string): boolean {
  return folded.length > 4 && /(?:er|or|ist|ian|eer|man|woman|ician)s?$/.test(folded);
}

/** "OT Technician" is operations technology unless something speaks of patients. */
function isOvertimeOrOperations(words: readonly Word[], post: Post, healthy: boolean): boolean {
  const meaning = words[post.first]?.meaning;
  if (meaning?.is !== 'therapy' || !meaning.short || meaning.of !== 'occupational') return false;
  return post.level === 'technician' && post.disciplines.length === 1 && !healthy;
}

/** "FT/PT Assistant". */
function isPartTime(words: readonly Word[], post: Post): boolean {
  const word = words[post.first];
  return (
    word?.folded === 'pt' &&
    post.disciplines.length === 1 &&
    (words[post.first - 1]?.traits.has('full-time') ?? false) &&
    !startsPart(word)
  );
}

/** Whether a word stands behind "at" or "with", in an employer's name. */
function employer(words: readonly Word[], at: number): boolean {
  const [start] = partOf(words, at);
  for (let index = start; index < at; index++) if (words[index]?.traits.has('at')) return true;
  return false;
}

/** Disciplines whose therapists the title offers beside the assistant. */
function offeredTherapists(words: readonly Word[], posts: readonly Post[]): Discipline[] {
  const offered = new Set<Discipline>(posts.flatMap((post) => post.beside));
  const taken = (index: number) => posts.some((post) => post.telling.includes(index));
  for (const [index, word] of words.entries()) {
    if (taken(index) || employer(words, index)) continue;
    const { meaning } = word;
    if (meaning?.is === 'therapy' && meaning.person) {
      if (!meaning.short || !isTime(words, index)) offered.add(meaning.of);
    } else if (meaning?.is === 'field' && (meaning.kind === 'therapist' || meaning.kind === 'pathologist')) {
      for (let before = index - 1; before >= 0 && !startsPart(words[before + 1]); before--) {
        const found = words[before]?.meaning;
        if (found?.is === 'discipline') offered.add(found.of);
        else if (!words[before]?.traits.has('and')) break;
      }
    }
  }
  return [...offered];
}

/** Whether "PT" or "OT" is part-time or overtime here: it stands loose, behind the post or beside "FT". */
function isTime(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (word.folded !== 'pt' && word.folded !== 'ot') return false;
  const before = words[index - 1];
  const after = words[index + 1];
  if (before?.traits.has('full-time') || after?.traits.has('full-time')) return true;
  const joins = (w: Word | undefined) => w?.gap === 'join' || w?.traits.has('and');
  if (joins(word) || joins(after) || (before && before.traits.has('and'))) return false;
  if (index === 0 && after && startsPart(after)) return false;
  return true;
}

/** The one role of several posts, and what else they are open to. */
function combine(words: readonly Word[], posts: readonly Post[]): { role: RoleId; also: RoleId[] } {
  const explained = posts.filter((post) => !abbreviates(words, post, posts));
  const specific = explained.filter((post) => post.disciplines.length > 0);
  const chosen = specific.length > 0 ? specific : explained;
  const main = chosen[0] as Post;
  if (specific.length === 0) {
    const disciplines = main.allied ? [] : namedDisciplines(words, main);
    return { role: roleOf(disciplines, main.level), also: [] };
  }
  const assistants = specific.filter((post) => post.level === 'assistant');
  const leading = assistants.length > 0 ? assistants : specific;
  const disciplines = [...new Set(leading.flatMap((post) => post.disciplines))];
  const role = roleOf(disciplines, (leading[0] as Post).level);
  const all = [
    ...(disciplines.length > 1 ? disciplines.map((one) => roleOf([one], (leading[0] as Post).level)) : []),
    ...explained.map((post) => roleOf(post.disciplines, post.level)),
  ];
  const general = (id: RoleId) => id === 'therapy-assistant';
  return { role, also: [...new Set(all)].filter((id) => id !== role && !general(id)) };
}

/** "Physical Therapist Aide (PTA)": the abbreviation repeats the words before it and is no second post. */
function abbreviates(words: readonly Word[], post: Post, posts: readonly Post[]): boolean {
  if (!post.credential || words[post.first]?.gap !== 'open') return false;
  const spelled = posts.find((other) => other.last === post.first - 1 && !other.credential);
  return (
    spelled?.level !== undefined &&
    spelled.level !== 'assistant' &&
    spelled.disciplines.length === 1 &&
    spelled.disciplines[0] === post.disciplines[0]
  );
}

/** The discipline that the rest of the title gives a general post: "Therapy Assistant - Physiotherapy", "Therapist Assistant, Physical". */
function namedDisciplines(words: readonly Word[], post: Post): Discipline[] {
  const named = new Set<Discipline>();
  for (const [index, word] of words.entries()) {
    if (within(post, index) || employer(words, index)) continue;
    const { meaning } = word;
    if (meaning?.is === 'therapy' && !(meaning.short && isTime(words, index))) named.add(meaning.of);
    if (meaning?.is === 'discipline') {
      const next = words[index + 1];
      const field = next && !startsPart(next) && next.meaning?.is === 'field';
      const [start, end] = partOf(words, index);
      if (field || meaning.of === 'speech' || start === end || next?.traits.has('and') || next?.gap === 'join')
        named.add(meaning.of);
    }
  }
  return [...named];
}
