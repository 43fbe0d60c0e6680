import { mentionsOf, phraseIndex } from '../../insight/phrases';
import { NOT_SKILLS, SKILL_DECOYS, SKILL_FORMS } from './skill-forms';
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
 * The skills vocabulary with its figures: the hand-made forms of `skill-forms.ts`, the counts of `skill-phrases.csv` and the
 * tasks of `onet-therapy-skills.csv`.
 * @throws ImportFault where a table is faulty, a count is impossible, or a counted skill is in neither list of `skill-forms.ts`.
 */
export function importSkills(folder: string): SkillsFile {
  const counts = readTable(folder, 'skill-phrases.csv', COUNTS_COLUMNS, ['role', 'canonical_skill']);
  const tasks = readTable(folder, 'onet-therapy-skills.csv', ONET_COLUMNS, ['onetsoc', 'kind', 'item']).filter(
    (row) => row.text('kind') === 'task' && row.optional('detail') === 'Core',
  );
  for (const row of counts) check(row);
  return {
    skills: SKILL_FORMS.map(({ id, name, forms }) => ({ id, name, forms })),
    decoys: SKILL_DECOYS,
    typical: Object.fromEntries(
      Object.entries(SAMPLES).map(([role, sample]) => {
        const rows = counts.filter((row) => sample.counts.includes(row.text('role')));
        const own = tasks.filter((row) => sample.occupations.includes(row.text('onetsoc')));
        return [role, { read: postingsRead(rows), skills: ranked(rows, own) }];
      }),
    ),
  };
}

const skillOf = new Map(SKILL_FORMS.flatMap(({ id, counted }) => (counted ?? []).map((name) => [name, id] as const)));

function check(row: CountRow): void {
  const skill = row.text('canonical_skill');
  row.oneOf('role', COUNTED);
  if (!skillOf.has(skill) && !NOT_SKILLS.includes(skill)) {
    throw row.fault(`"${skill}" is new: give it forms in scripts/import/skill-forms.ts, or name it there as no skill`);
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
function ranked(rows: CountRow[], tasks: OnetRow[]): [string, number][] {
  const largest = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const id = skillOf.get(row.text('canonical_skill'));
    const having = row.number('postings_with_it');
    if (id === undefined || having === 0) continue;
    const samples = largest.get(id) ?? new Map<string, number>();
    largest.set(id, samples.set(row.text('role'), Math.max(samples.get(row.text('role')) ?? 0, having)));
  }
  const counted = new Map([...largest].map(([id, samples]) => [id, [...samples.values()].reduce((a, b) => a + b, 0)]));
  const index = phraseIndex(SKILL_FORMS, SKILL_DECOYS);
  for (const task of tasks) {
    for (const { id } of mentionsOf(index, task.text('item'))) if (!counted.has(id)) counted.set(id, 0);
  }
  return [...counted].sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1));
}
