import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportFault } from './fault';

/** What a skill is called and in which wordings postings name it. */
export interface SkillForms {
  id: string;
  name: string;
  /** The `canonical_skill` values of `skill-phrases.csv` that count this skill. */
  counted: string[];
  forms: string[];
}

export interface SkillVocabulary {
  skills: SkillForms[];
  /** Wordings that hold a skill's words and mean something else. */
  decoys: string[];
  /** `canonical_skill` values that are credentials, schooling, settings or demands. */
  notSkills: string[];
}

const FILE = 'skill-forms.txt';

/**
 * Reads the hand-made vocabulary `skill-forms.txt`, whose head tells how it is written.
 * Throws `ImportFault` on a paragraph without a heading or without forms.
 */
export function readSkillForms(text = readFileSync(join(import.meta.dirname, FILE), 'utf8')): SkillVocabulary {
  const vocabulary: SkillVocabulary = { skills: [], decoys: [], notSkills: [] };
  for (const paragraph of text.replaceAll(/^#.*\n/gm, '').split(/\n\s*\n/)) {
    const lines = paragraph.split('\n').filter((line) => line.trim() !== '');
    const [heading, ...rest] = lines;
    if (heading === undefined) continue;
    const counted = rest.filter((line) => line.startsWith('< ')).map((line) => line.slice(2).trim());
    const forms = rest
      .filter((line) => !line.startsWith('< '))
      .flatMap((line) => line.split(','))
      .map((form) => form.trim())
      .filter((form) => form !== '');
    if (heading === '[decoys]') vocabulary.decoys = forms;
    else if (heading === '[not skills]') vocabulary.notSkills = counted;
    else {
      const [, id, name] = /^([a-z-]+) = (\S.*)$/.exec(heading) ?? [];
      if (id === undefined || name === undefined) throw new ImportFault(FILE, null, `"${heading}" is no heading`);
      if (forms.length === 0) throw new ImportFault(FILE, null, `"${id}" has no forms`);
      vocabulary.skills.push({ id, name, counted, forms });
    }
  }
  return vocabulary;
}
