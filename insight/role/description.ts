/** What a description (or an occupational category) decides where the title leaves it open. */

import type { RoleId } from '../types';
import { readRole } from './named-role';
import { isTaken, titleOf } from './objections';
import { roleOf } from './post';
import type { Discipline, Level } from './vocabulary';
import type { Trait } from './vocabulary-context';
import { isEmployer, understand, type Word } from './words';

/** Beyond this a description tells of benefits and of the employer. */
const READ_AT_MOST = 6_000;
const SENTENCE_END = /[.!?;]\s|[\n•·]/;
const NAMES_A_POST = /assist|aide|tech|\b[lc]?(?:pta|ota)\b|slpa/i;
/** The sentence speaks of whom the employer looks for, not of whom they will work with. */
const SEEKS =
  /\b(?:seek|looking for|hiring|join|as (?:a|an|our)\b|position|role|opportunit|need|licen[sc]e|graduat|credential|certifi|degree|is (?:a|an)\b|will\b)/i;
const THERAPY =
  /\b(?:physical|occupational|speech)[\s-]+(?:therap|language|path)|physio|\brehab|therapists?\b|teletherap|orthopa?edic|\b(?:PTA|C?OTA)(?:\/L)? licen[sc]e/i;
/** Where such work is done, and what no bus driver or parent reads: "NBCOT required. ADL training in our SNF." */
const OF_THERAPY =
  /\bNBCOT\b|\bNPTE\b|\bADLs?\b|activities of daily living|skilled nursing|\bSNFs?\b|\bplans? of care\b/i;
const OTHER_TRADE =
  /parent.teacher|\bparents? and teachers|over.the.air|firmware|transit authority|\bbus(?:es)?\b|\bcargo\b|\bramp\b|online travel|operational technology|\bscada\b|\bplc\b|non.?destructive/i;

/** An assistant of the desk works beside the therapists too: then more must speak for the post. */
const CLERICAL =
  /front desk|\bphones?\b|check.?in|schedul\w+ (?:patients|appointments)|insurance verif|filing|clerical|reception/i;

/** What a description says of an abbreviation that stands alone in the title. */
export function settlesAbbreviation(description: string): 'ours' | 'other' | 'nothing' {
  const text = description.slice(0, READ_AT_MOST);
  if (THERAPY.test(text) || OF_THERAPY.test(text)) return 'ours';
  return OTHER_TRADE.test(text) ? 'other' : 'nothing';
}

/** What a title names without saying whose: a level, and the disciplines that stand beside it. */
export interface OpenTitle {
  level: Level;
  disciplines: Discipline[];
}

/** What a description decided, and the words that did. */
export interface Told {
  role: RoleId;
  evidence: string[];
}

const BARRING: readonly Trait[] = ['head', 'teaching-head', 'peer', 'animal', 'other-ward'];

/**
 * "Assistant - Outpatient Rehab", "OT Technician": a title that names a level and something of therapy, but no post.
 * `null` where it names no level, another occupation, or nothing that has to do with therapy.
 */
export function openTitle(words: readonly Word[]): OpenTitle | null {
  if (words.some(({ traits }) => BARRING.some((trait) => traits.has(trait)))) return null;
  if (titleOf(words).posts.some((post) => post.foreign)) return null;
  const related = ({ meaning, folded }: Word) =>
    (meaning !== null && meaning.is !== 'level') || folded === 'outpatient';
  if (!words.some(related)) return null;
  for (const [index, { meaning }] of words.entries()) {
    if (meaning?.is !== 'level' || isTaken(words, index)) continue;
    const named = words.flatMap((word) => (word.meaning && 'of' in word.meaning ? word.meaning.of : []));
    return { level: meaning.level, disciplines: [...new Set(named)] };
  }
  return null;
}

/** The role that a description gives to an open title; `null` where it gives none clearly. */
export function roleInDescription(description: string, { level, disciplines }: OpenTitle): Told | null {
  const text = description.slice(0, READ_AT_MOST);
  const votes = votesIn(text, { level, disciplines });
  const best = votes[0];
  if (best && best.weight >= (CLERICAL.test(text) ? 4 : 2)) {
    // "PTA or COTA": about as often the one as the other.
    const leading = votes.filter((vote) => vote.level === best.level && 2 * vote.weight >= best.weight);
    const named = [...new Set(leading.flatMap((vote) => vote.disciplines))];
    return { role: roleOf(named, best.level), evidence: leading.map((vote) => vote.evidence) };
  }
  if (level === 'assistant') return null;
  // An aide without a discipline gets that of the description, if it speaks of one.
  const spoken = [...text.matchAll(/\b(physical|occupational|speech)[\s-]+(?:language )?(?:therap|path)\w*/gi)];
  if (spoken.length === 0) return null;
  const named = disciplines.length > 0 ? disciplines : spoken.map((match) => match[1]?.toLowerCase() as Discipline);
  return { role: roleOf([...new Set(named)], level), evidence: [spoken[0]?.[0] ?? ''] };
}

interface Vote {
  disciplines: Discipline[];
  level: Level;
  weight: number;
  evidence: string;
}

/** The posts that a description names and its title allows, the most named first. */
function votesIn(text: string, open: OpenTitle): Vote[] {
  const votes = new Map<RoleId, Vote>();
  for (const sentence of text.split(SENTENCE_END)) {
    if (!NAMES_A_POST.test(sentence)) continue;
    const words = understand(sentence, false);
    for (const post of titleOf(words).posts) {
      const allowed = open.level === 'assistant' || post.level !== 'assistant';
      const fits = open.disciplines.length === 0 || post.disciplines.some((one) => open.disciplines.includes(one));
      if (!allowed || !fits || post.foreign || post.uncertain || isEmployer(words, post.first)) continue;
      const role = roleOf(post.disciplines, post.level);
      const evidence = words.slice(post.first, post.last + 1).map((word) => word.text);
      const vote = votes.get(role) ?? { ...post, weight: 0, evidence: evidence.join(' ') };
      vote.weight += SEEKS.test(sentence) ? 2 : 1;
      votes.set(role, vote);
    }
  }
  return [...votes.values()].sort((a, b) => b.weight - a.weight);
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
