/** What a description (or an occupational category) decides where the title leaves it open. */
import { titleOf } from './role-objections';
import { roleOf } from './role-posts';
import { readRole } from './role-title';
import { understand, type Word } from './role-words';
import type { RoleId } from './types';
import type { Discipline, Level } from './vocabulary';

/** Beyond this a description tells of benefits and of the employer. */
const READ_AT_MOST = 6_000;
const SENTENCE_END = /[.!?;]\s|[\n•·]/;
const NAMES_A_POST = /assist|aide|tech|\b[lc]?(?:pta|ota)\b|slpa/i;
/** The sentence speaks of whom the employer looks for, not of whom they will work with. */
const SEEKS =
  /\b(?:seek|looking for|hiring|join|as (?:a|an|our)\b|position|role|opportunit|need|licen[sc]e|graduat|credential|certifi|degree|is (?:a|an)\b|will\b)/i;
const THERAPY = /\b(?:physical|occupational|speech)[\s-]+(?:therap|language|path)|physio|\brehab|therapists?\b/i;
const OTHER_TRADE =
  /parent.teacher|\bparents? and teachers|over.the.air|firmware|transit authority|\bbus(?:es)?\b|\bcargo\b|\bramp\b|online travel|operational technology|\bscada\b|\bplc\b|non.?destructive/i;

/** What a description says of an abbreviation that stands alone in the title. */
export function settlesAbbreviation(description: string): 'ours' | 'other' | 'nothing' {
  const text = description.slice(0, READ_AT_MOST);
  if (THERAPY.test(text)) return 'ours';
  return OTHER_TRADE.test(text) ? 'other' : 'nothing';
}

/**
 * The level that a title names without saying whose ("Assistant - Outpatient Rehab", "OT Technician"), or `null` where
 * it names no level, another occupation, or nothing that has to do with therapy.
 */
export function openLevel(words: readonly Word[]): Level | null {
  const title = titleOf(words);
  const barred = words.some((word) =>
    ['head', 'teaching-head', 'peer', 'animal', 'other-ward'].some((trait) => word.traits.has(trait as never)),
  );
  if (barred || title.posts.some((post) => post.foreign)) return null;
  const related = words.some(
    ({ meaning, folded }) => (meaning !== null && meaning.is !== 'level') || folded === 'outpatient',
  );
  if (!related) return null;
  for (const [index, { meaning, gap }] of words.entries()) {
    if (meaning?.is !== 'level') continue;
    const before = gap === 'space' || gap === 'hyphen' ? words[index - 1] : undefined;
    const taken = before && (before.traits.has('other-level') || (before.meaning === null && before.traits.size === 0));
    if (!taken) return meaning.level;
  }
  return null;
}

/** The role that a description names most, among those that the title's level allows; `null` where it names none clearly. */
export function roleInDescription(description: string, level: Level): { role: RoleId; evidence: string[] } | null {
  const votes = new Map<RoleId, { weight: number; evidence: string }>();
  for (const sentence of description.slice(0, READ_AT_MOST).split(SENTENCE_END)) {
    if (!NAMES_A_POST.test(sentence)) continue;
    const words = understand(sentence, false);
    const title = titleOf(words);
    for (const post of title.posts) {
      if (post.foreign || post.uncertain || (level !== 'assistant' && post.level === 'assistant')) continue;
      const role = roleOf(post.disciplines, post.level);
      const vote = votes.get(role) ?? {
        weight: 0,
        evidence: words
          .slice(post.first, post.last + 1)
          .map(({ text }) => text)
          .join(' '),
      };
      vote.weight += SEEKS.test(sentence) ? 2 : 1;
      votes.set(role, vote);
    }
  }
  const [best, second] = [...votes].sort(([, a], [, b]) => b.weight - a.weight);
  if (best && best[1].weight >= 2 && best[1].weight > (second?.[1].weight ?? 0))
    return { role: best[0], evidence: [best[1].evidence] };
  return level === 'assistant' ? null : aideOf(description, level);
}

/** An aide or technician whose title has no discipline gets that of the description, if it speaks of one. */
function aideOf(description: string, level: Level): { role: RoleId; evidence: string[] } | null {
  const named = [
    ...description
      .slice(0, READ_AT_MOST)
      .matchAll(/\b(physical|occupational|speech)[\s-]+(?:language )?(?:therap|path)\w*/gi),
  ];
  const disciplines = [...new Set(named.map((match) => match[1]?.toLowerCase() as Discipline))];
  return named.length > 0 ? { role: roleOf(disciplines, level), evidence: [named[0]?.[0] ?? ''] } : null;
}

/** O*NET-SOC codes of the roles; 31-9099 without its suffix holds other support workers too. */
const CODES: [RegExp, RoleId][] = [
  [/\b31-2021\b/, 'physical-therapist-assistant'],
  [/\b31-2022\b/, 'physical-therapist-aide'],
  [/\b31-2011\b/, 'occupational-therapy-assistant'],
  [/\b31-2012\b/, 'occupational-therapy-aide'],
  [/\b31-9099\.01\b/, 'speech-language-pathology-assistant'],
];

/** The role that an occupational category stands for, by code or by name. */
export function roleOfCategory(category: string): RoleId | null {
  const coded = CODES.find(([code]) => code.test(category));
  return coded ? coded[1] : (readRole(understand(category))?.role ?? null);
}
