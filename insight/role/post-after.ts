/** Posts whose field follows the level: Spanish, French, and "Assistant in …". */
import { givesName, isField, type Post, postAt } from './post';
import type { FieldKind, Level } from './vocabulary';
import { isLooseInitials, isUnknown, startsPart, type Word } from './words';

/** "Assistant in Speech-Language Pathology", "Asistente de Terapia Física": reads on from a level. */
export function postAfter(words: readonly Word[], at: number, level: Level, leads: boolean): Post | null {
  const post = postAt(at, level);
  let field: FieldKind | null = null;
  let person = false;
  // "Aide-Physical Therapy" is "Aide - Physical Therapy" in haste.
  const link = words[at + 1];
  // "Aide en réadaptation": the same word in English and French, until what follows tells.
  const foremost = leads || link?.folded === 'en';
  let linked = foremost || link?.gap === 'hyphen';
  let needsField = false;
  let index = at + 1;
  for (; !startsPart(words[index]); index++) {
    const word = words[index] as Word;
    const { meaning, traits } = word;
    if (traits.has('of')) {
      linked = true;
      continue;
    }
    if (meaning?.is === 'field') {
      field = meaning.kind;
      person ||= meaning.kind === 'therapist' || meaning.kind === 'pathologist';
    } else if (meaning?.is === 'discipline') {
      needsField ||= !meaning.alone;
      post.disciplines.push(meaning.of);
    } else if (meaning?.is === 'therapy' && !isLooseInitials(word)) {
      field ??= 'therapy';
      person ||= meaning.person;
      post.disciplines.push(meaning.of);
    } else if (meaning === null && (traits.has('and') || traits.has('filler'))) continue;
    else break;
    post.telling.push(index);
    post.last = index;
  }
  const next = startsPart(words[index]) ? undefined : words[index];
  // "Assistant Physiotherapy Practitioner", "Assistant Speech-Language Pathology"
  linked ||= next?.folded === 'practitioner' || (post.disciplines.includes('speech') && field !== null);
  if (next?.meaning?.is === 'level' || !(linked || person) || !isField(post.disciplines, field)) return null;
  const [first] = post.disciplines;
  if (needsField && post.disciplines.length === 1 && first && !givesName(field, first)) return null;
  post.disciplines = [...new Set(post.disciplines)];
  const general = post.disciplines.length === 0;
  if (general && !linked) return null;
  // An "assistant physical therapist" is a therapist in some countries; speech has no such post.
  const more = next !== undefined && isUnknown(next);
  post.uncertain = general ? !foremost || more : !linked && !post.disciplines.includes('speech');
  // A Quebec technologist is licensed as no assistant is; the assistant's duties come nearest.
  post.uncertain ||= words[at]?.folded === 'technologue';
  // "Técnico de rehabilitación de carreteras" mends roads.
  const ofSomething = more && level === 'technician' && words[index - 1]?.traits.has('of') === true;
  post.foreign = general && (ofSomething || (next?.traits.has('other-field') ?? false));
  return post;
}
