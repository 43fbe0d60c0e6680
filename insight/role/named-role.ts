/** What the posts of a title amount to: its role, the evidence, and what else it is open to. */

import type { RoleId, TherapistProfession } from '../types';
import { type Doubt, HEAVY, MENDED_LETTER } from './doubt';
import { isWithin, objections, type Title, titleOf } from './objections';
import { type Post, roleOf } from './post';
import { type Discipline, therapistOf } from './vocabulary';
import { isEmployer, isJoined, isLooseInitials, partOf, startsPart, type Word } from './words';

/** A title that names one of our roles. */
export interface TitleReading {
  role: RoleId;
  doubts: Doubt[];
  evidence: string[];
  alsoOpenTo: (RoleId | TherapistProfession)[];
}

/** The role that a title names by itself, or `null`. */
export function readRole(words: readonly Word[]): TitleReading | null {
  const title = titleOf(words);
  const doubts: Doubt[] = [];
  const kept = title.posts.filter((post) => {
    const against = [...objections(title, post)];
    if (against.includes('fatal')) return false;
    doubts.push(...against.filter((objection) => objection !== 'fatal'));
    return true;
  });
  if (kept.length === 0) return null;
  const telling = [...new Set(kept.flatMap((post) => post.telling))];
  const edits = telling.reduce((sum, index) => sum + (words[index]?.edits ?? 0), 0);
  if (edits > 0) doubts.push({ reason: 'spelling', weight: Math.min(MENDED_LETTER * edits, HEAVY) });
  const therapists = offeredTherapists(title, kept);
  const alone = kept.length === 1 && kept[0]?.credential && kept[0].ambiguous && words.length === 1;
  if (therapists.length > 0) doubts.push({ reason: 'therapist-or-assistant', weight: HEAVY });
  else if (alone) doubts.push({ reason: 'abbreviation', weight: HEAVY });
  const { role, also } = combine(words, kept);
  const fellows = role === 'speech-language-pathology-assistant' && words.some((word) => word.traits.has('fellow'));
  const professions = new Set([...therapists, ...(fellows ? ['speech' as const] : [])].map(therapistOf));
  // "Physical Therapist Assistant (PTA) Scottsbluff": spelled out, the abbreviation leaves nothing open.
  const spelled = kept.some((post) => !post.ambiguous && !post.uncertain);
  return {
    role,
    doubts: heaviestOfEach(doubts).filter(({ reason }) => !(spelled && reason === 'abbreviation')),
    evidence: telling.map((index) => words[index]?.text ?? ''),
    alsoOpenTo: [...also, ...professions],
  };
}

/** Two posts of one title often meet the same objection: it is one doubt. */
function heaviestOfEach(doubts: readonly Doubt[]): Doubt[] {
  const heaviest = new Map<Doubt['reason'], Doubt>();
  for (const doubt of doubts) {
    if (doubt.weight > (heaviest.get(doubt.reason)?.weight ?? 0)) heaviest.set(doubt.reason, doubt);
  }
  return [...heaviest.values()];
}

/** Disciplines whose therapists the title offers beside the assistant: "PT/PTA", "OTR or COTA". */
function offeredTherapists({ words, posts }: Title, kept: readonly Post[]): Discipline[] {
  const offered = new Set<Discipline>(kept.flatMap((post) => post.beside));
  const general = kept.every((post) => post.disciplines.length === 0);
  for (const [index, word] of words.entries()) {
    if (posts.some((post) => isWithin(post, index)) || isEmployer(words, index)) continue;
    const { meaning } = word;
    if (words.slice(partOf(words, index)[0], index).some(({ folded }) => /^(?:not|by|under)$/.test(folded))) continue;
    if (meaning?.is === 'licence') offered.add(meaning.of);
    if (meaning?.is === 'therapy' && meaning.person) {
      // "Rehab Tech - PT/OT" and "PT/OT/ST Rehab Aide" name departments, unless they stand side by side with the post.
      const department = meaning.short && general && !kept.some((post) => isBeside(words, post, index));
      if (!department && !(meaning.short && isTime(words, index))) offered.add(meaning.of);
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

/** Whether a word stands side by side with a post that is not general by its very name. */
function isBeside(words: readonly Word[], post: Post, index: number): boolean {
  const next = words[Math.max(index, post.first)];
  return !post.allied && next !== undefined && isJoined(next) && (index === post.first - 1 || index === post.last + 1);
}

/** Whether "PT", "OT" or "ST" means part-time, overtime or a saint: it stands loose behind the post, or beside "FT". */
function isTime(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (!isLooseInitials(word)) return false;
  const before = words[index - 1];
  const after = words[index + 1];
  if (before?.traits.has('full-time') || after?.traits.has('full-time')) return true;
  if (isJoined(word) || before?.traits.has('and') || (after && isJoined(after))) return false;
  return index > 0 || !startsPart(after);
}

/** The one role of several posts, and the further ones. Assistants lead; several disciplines are the general role. */
function combine(words: readonly Word[], kept: readonly Post[]): { role: RoleId; also: RoleId[] } {
  const posts = kept.filter((post) => !abbreviates(words, post, kept));
  const specific = posts.filter((post) => post.disciplines.length > 0);
  const [general] = posts;
  if (specific.length === 0 && general) {
    return { role: roleOf(general.allied ? [] : namedBeside(words, general), general.level), also: [] };
  }
  const assistants = specific.filter((post) => post.level === 'assistant');
  const leading = assistants.length > 0 ? assistants : specific;
  const level = assistants.length > 0 ? 'assistant' : 'aide';
  const disciplines = [...new Set(leading.flatMap((post) => post.disciplines))];
  const role = roleOf(disciplines, level);
  const each = [
    ...disciplines.map((discipline) => roleOf([discipline], level)),
    ...posts.filter((post) => post.level !== 'assistant').map((post) => roleOf(post.disciplines, post.level)),
  ];
  return { role, also: [...new Set(each)].filter((id) => id !== role) };
}

/** "Physical Therapist Aide (PTA)": the abbreviation repeats the words before it and is no second post. */
function abbreviates(words: readonly Word[], post: Post, posts: readonly Post[]): boolean {
  if (!post.credential || words[post.first]?.gap !== 'open') return false;
  const spelled = posts.find((other) => other.last === post.first - 1 && !other.credential);
  return (
    spelled !== undefined && spelled.level !== 'assistant' && spelled.disciplines.join() === post.disciplines.join()
  );
}

/** The discipline that the rest of a title gives a general post: "Therapist Assistant, Physical", "Therapy Aide - Physio". */
function namedBeside(words: readonly Word[], post: Post): Discipline[] {
  const named = new Set<Discipline>();
  for (const [index, word] of words.entries()) {
    if (isWithin(post, index) || isEmployer(words, index)) continue;
    const { meaning } = word;
    if (meaning?.is === 'therapy' && !(meaning.short && isTime(words, index))) named.add(meaning.of);
    if (meaning?.is !== 'discipline') continue;
    const next = words[index + 1];
    const alone = startsPart(word) && startsPart(next);
    const withField = next !== undefined && !startsPart(next) && (next.meaning?.is === 'field' || isJoined(next));
    if (alone || withField || meaning.alone) named.add(meaning.of);
  }
  return [...named];
}
