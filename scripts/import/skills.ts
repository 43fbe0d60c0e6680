import { phraseIndex } from '../../insight/phrases';
import { mentionsOf } from '../../insight/phrases/mentions';
import { readSkillForms, type SkillVocabulary } from './skill-forms';
import { type Row, readTable } from './table';

const COUNTS_COLUMNS = ['role', 'canonical_skill', 'postings_with_it', 'postings_read'] as const;
const ONET_COLUMNS = ['onetsoc', 'kind', 'item', 'detail'] as const;
type CountRow = Row<(typeof COUNTS_COLUMNS)[number]>;
type OnetRow = Row<(typeof ONET_COLUMNS)[number]>;

/** Which rows speak of a role. No postings of generic rehabilitation aides were read: theirs are those of both kinds of aides. */
const SAMPLES: Record<string, { counts: readonly string[]; occupations: readonly string[] }> = {
  'physical-therapist-assistant': { counts: ['pta'], occupations: ['31-2021.00'] },
  'occupational-therapy-assistant': { counts: ['ota'], occupations: ['31-2011.00'] },
  'speech-language-pathology-assistant': { counts: ['slpa'], occupations: ['31-9099.01'] },
  'physical-therapist-aide': { counts: ['pt-aide'], occupations: ['31-2022.00'] },
  'occupational-therapy-aide': { counts: ['ot-aide'], occupations: ['31-2012.00'] },
  'rehabilitation-aide': { counts: ['pt-aide', 'ot-aide'], occupations: ['31-2022.00', '31-2012.00'] },
  'therapy-assistant': { counts: ['therapy-assistant'], occupations: [] },
};
const COUNTED = [...Object.values(SAMPLES).flatMap(({ counts }) => counts), 'all'];

/** What `data/skills.json` holds. */
export interface SkillsFile {
  skills: { id: string; name: string; forms: readonly string[] }[];
  decoys: readonly string[];
  /** By role: how many postings were read, and [skill, postings that name it], most frequent first; 0 where only O*NET's core tasks do. */
  typical: Record<string, { read: number; skills: [string, number][] }>;
}

/**
 * The skills vocabulary with its figures: the hand-made forms of `skill-forms.txt`, the counts of `skill-phrases.csv` and the
 * tasks of `onet-therapy-skills.csv`.
 * @throws ImportFault where a table is faulty, a count is impossible, or a counted skill is in no paragraph of `skill-forms.txt`.
 */
export function importSkills(folder: string): SkillsFile {
  const counts = readTable(folder, 'skill-phrases.csv', COUNTS_COLUMNS, ['role', 'canonical_skill']);
  const tasks = readTable(folder, 'onet-therapy-skills.csv', ONET_COLUMNS, ['onetsoc', 'kind', 'item']).filter(
    (row) => row.text('kind') === 'task' && row.optional('detail') === 'Core',
  );
  const vocabulary = readSkillForms();
  const skillOf = new Map(vocabulary.skills.flatMap(({ id, counted }) => counted.map((name) => [name, id] as const)));
  for (const row of counts) check(row, skillOf, vocabulary.notSkills);
  return {
    skills: vocabulary.skills.map(({ id, name, forms }) => ({ id, name, forms })),
    decoys: vocabulary.decoys,
    typical: Object.fromEntries(
      Object.entries(SAMPLES).map(([role, sample]) => {
        const rows = counts.filter((row) => sample.counts.includes(row.text('role')));
        const own = tasks.filter((row) => sample.occupations.includes(row.text('onetsoc')));
        return [role, { read: postingsRead(rows), skills: ranked(rows, own, skillOf, vocabulary) }];
      }),
    ),
  };
}

function check(row: CountRow, skillOf: ReadonlyMap<string, string>, notSkills: readonly string[]): void {
  const skill = row.text('canonical_skill');
  row.oneOf('role', COUNTED);
  if (!skillOf.has(skill) && !notSkills.includes(skill)) {
    throw row.fault(`"${skill}" is new: give it forms in scripts/import/skill-forms.txt, or name it there as no skill`);
  }
  const [having, read] = [row.number('postings_with_it'), row.number('postings_read')];
  if (having < 0 || having > read) throw row.fault(`${having} of ${read} postings cannot be`);
}

/** Every row of a sample says its size. */
function postingsRead(rows: CountRow[]): number {
  const sizes = new Map(rows.map((row) => [row.text('role'), row.number('postings_read')]));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** Where several counted wordings are one skill, a posting may name more than one of them: the largest count of a sample stands for it. */
function ranked(
  rows: CountRow[],
  tasks: OnetRow[],
  skillOf: ReadonlyMap<string, string>,
  { skills, decoys }: SkillVocabulary,
): [string, number][] {
  const largest = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const id = skillOf.get(row.text('canonical_skill'));
    const having = row.number('postings_with_it');
    if (id === undefined || having === 0) continue;
    const samples = largest.get(id) ?? new Map<string, number>();
    largest.set(id, samples.set(row.text('role'), Math.max(samples.get(row.text('role')) ?? 0, having)));
  }
  const counted = new Map([...largest].map(([id, samples]) => [id, [...samples.values()].reduce((a, b) => a + b, 0)]));
  const index = phraseIndex(skills, decoys);
  for (const task of tasks) {
    for (const { id } of mentionsOf(index, task.text('item'))) if (!counted.has(id)) counted.set(id, 0);
  }
  return [...counted].sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1));
}
