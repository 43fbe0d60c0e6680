/** Posts whose level and field stand in different parts of the title. */
import { isField, type Post, postAt } from './post';
import type { Discipline, FieldKind, Level } from './vocabulary';
import type { Trait } from './vocabulary-context';
import { isLooseInitials, isSupport, partOf, type Word } from './words';

/** "Assistant, Physical Therapist", "Physical Therapy - Aide": a level alone in its part beside a part that is all field. */
export function postInverted(words: readonly Word[], at: number, level: Level): Post | null {
  const [first, last] = partOf(words, at);
  // "IV Technician" carries no numeral.
  if (at > first && words[at - 1]?.traits.has('other-field')) return null;
  for (let index = first; index <= last; index++) {
    if (index !== at && !isModest(words[index] as Word, isSupport(words[at]))) return null;
  }
  const after = last + 1 < words.length ? fieldPart(words, last + 1) : null;
  const field = after ?? (first > 0 ? fieldPart(words, first - 1) : null);
  if (!field) return null;
  const general = field.disciplines.length === 0;
  // "Assistant - Outpatient Rehab" may be anybody's assistant; the description decides.
  if (general && level === 'assistant' && words[at + 1]?.folded !== 'practitioner') return null;
  const telling = [at, ...field.telling].sort((a, b) => a - b);
  const comma = words[after ? last + 1 : first]?.gap === 'comma';
  return {
    ...postAt(at, level),
    first: telling[0] ?? at,
    last: telling.at(-1) ?? at,
    telling,
    disciplines: field.disciplines,
    uncertain: general && !comma && level === 'technician',
  };
}

/** Says nothing of whose assistant it is: rank, credentials, employment, another level beside. */
function isModest({ meaning, traits, folded }: Word, support: boolean): boolean {
  if (meaning?.is === 'level') return true;
  if (
    meaning !== null ||
    traits.has('other-level') ||
    /^(?:department|dept|services?|student|chief|principal|supervising)$/.test(folded)
  )
    return false;
  // "Clinical Support Worker - Physiotherapy"
  if (support && /^(?:clinical|health|healthcare)$/.test(folded)) return true;
  return traits.has('noise') || traits.has('full-time') || traits.has('filler');
}

const SETTINGS: readonly Trait[] = ['health', 'noise', 'and', 'filler', 'full-time'];

/** The part around a word, if it names a field and nothing but settings beside. */
function fieldPart(words: readonly Word[], at: number): { telling: number[]; disciplines: Discipline[] } | null {
  const [first, last] = partOf(words, at);
  const telling: number[] = [];
  const disciplines: Discipline[] = [];
  let field: FieldKind | null = null;
  let initials = 0;
  for (let index = first; index <= last; index++) {
    const word = words[index] as Word;
    const { meaning, traits } = word;
    if (meaning?.is === 'field') field = meaning.kind;
    else if (meaning?.is === 'discipline' || meaning?.is === 'therapy') disciplines.push(meaning.of);
    else if (meaning !== null || traits.has('head') || traits.size === 0) return null;
    else if (!SETTINGS.some((trait) => traits.has(trait))) return null;
    if (meaning?.is === 'therapy') {
      if (isLooseInitials(word)) initials++;
      else field = 'therapy';
    }
    if (meaning) telling.push(index);
  }
  if (field === 'allied' || field === 'restorative' || !isField(disciplines, field)) return null;
  return field !== null || initials > 1 ? { telling, disciplines: [...new Set(disciplines)] } : null;
}
