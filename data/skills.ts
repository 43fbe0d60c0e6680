import type { RoleId } from './schema';
import skillsFile from './skills.json';

/** A skill that postings name, and the wordings in which they do (the notation is told in `insight/phrases/`). */
export interface Skill {
  id: string;
  name: string;
  forms: string[];
}

/** A skill that is typical of a role. */
export interface TypicalSkill {
  id: string;
  /** Postings of the sample that name it; 0 where only O*NET's core tasks do. */
  postings: number;
}

/** The skills of all roles, in the order of the file. */
export const SKILLS: readonly Skill[] = skillsFile.skills;

/** Wordings that hold a skill's words and mean something else ("work-life balance"). */
export const SKILL_DECOYS: readonly string[] = skillsFile.decoys;

/**
 * What is typical of a role, most frequent first, and how many postings were read for it. The samples are small (1 to 21
 * postings, read by their openings): good for an order, never for a percentage. Rehabilitation aides: both kinds of aides.
 */
export function typicalSkills(role: RoleId): { read: number; skills: TypicalSkill[] } {
  const { read, skills } = skillsFile.typical[role];
  return { read, skills: (skills as [string, number][]).map(([id, postings]) => ({ id, postings })) };
}
