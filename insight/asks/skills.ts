import { SKILL_DECOYS, SKILLS, typicalSkills } from '../../data/skills';
import { type PhraseIndex, phraseIndex } from '../phrases';
import { disregardIn } from '../phrases/disregard';
import { mentionsOf } from '../phrases/mentions';
import type { Person, RoleId, SkillFound, Skills } from '../types';

const names = new Map(SKILLS.map(({ id, name }) => [id, name]));

/** Built on first use: the background starts without it. */
let index: PhraseIndex<string> | undefined;

/**
 * The skills that a description asks for, in its order and with its words, and those typical of the role that it does not
 * name, most frequent first (order after postings counted in `skill-phrases.csv`, then O*NET's core tasks).
 * Denied skills ("no splinting") and the legal text at a posting's end are passed over.
 * @param description Plain text; without one nothing is known of what is asked, and all that is typical is listed.
 */
export function findSkills(role: RoleId, description: string | undefined, person: Pick<Person, 'skills'>): Skills {
  const has = new Set(person.skills);
  const asked = description ? skillsIn(description) : [];
  const named = new Set(asked.map(({ id }) => id));
  return {
    asked: asked.map(({ id, name, quoted }) => ({ id, name, quoted, have: has.has(id) })),
    typical: typicalOf(role)
      .filter(({ id }) => !named.has(id))
      .map(({ id, name }) => ({ id, name, have: has.has(id) })),
    descriptionRead: description !== undefined && description.trim() !== '',
  };
}

/** The skills that a text names, each once, in the order of the text. @internal */
export function skillsIn(text: string): SkillFound[] {
  index ??= phraseIndex(SKILLS, SKILL_DECOYS);
  const disregard = disregardIn(text);
  const found = new Map<string, SkillFound>();
  for (const { id, quoted, start, end } of mentionsOf(index, text)) {
    if (found.has(id) || disregard(start, end)) continue;
    found.set(id, { id, name: nameOf(id), quoted });
  }
  return [...found.values()];
}

const typical = new Map<RoleId, readonly { id: string; name: string }[]>();
function typicalOf(role: RoleId): readonly { id: string; name: string }[] {
  const known = typical.get(role);
  if (known) return known;
  const skills = typicalSkills(role).skills.map(({ id }) => ({ id, name: nameOf(id) }));
  typical.set(role, skills);
  return skills;
}

function nameOf(id: string): string {
  const name = names.get(id);
  if (name === undefined) throw new RangeError(`No skill is called "${id}".`);
  return name;
}
