import { byKey, ONET_CODES } from './known-codes';
import { type Row, readTable } from './table';

const COLUMNS = ['onetsoc', 'occupation', 'kind', 'item', 'detail'] as const;
type OnetRow = Row<(typeof COLUMNS)[number]>;

/** What the file of O*NET holds, and where it goes. Task statements are O*NET's own sentences, so they are left out. */
const KINDS = ['task', 'technology', 'tool', 'skill', 'knowledge'] as const;

/** What `data/onet.json` holds of an occupation. */
interface Occupation {
  title: string;
  /** What, and its importance from 1 to 5, most important first. */
  skills: [string, number][];
  knowledge: [string, number][];
  software: string[];
  tools: string[];
}

/**
 * The facts of `onet-therapy-skills.csv` by occupation: the twelve foremost skills and fields of knowledge, and the names of
 * software and tools. The commodity that stands beside a tool's name is not taken: it says the same more broadly.
 * @throws ImportFault for an unknown occupation or kind, two titles of one code, or an importance that is none.
 */
export function importOnet(
  folder: string,
  source: string,
): { source: string; occupations: Record<string, Occupation> } {
  const rows = readTable(folder, 'onet-therapy-skills.csv', COLUMNS, ['onetsoc', 'kind', 'item']);
  const occupations = new Map<string, Occupation>();
  for (const row of rows) {
    const occupation = occupationOf(row, occupations);
    const kind = row.oneOf('kind', KINDS);
    const item = row.text('item');
    if (kind === 'skill') occupation.skills.push([item, importance(row)]);
    if (kind === 'knowledge') occupation.knowledge.push([item, importance(row)]);
    if (kind === 'technology') occupation.software.push(item);
    if (kind === 'tool') occupation.tools.push(item);
  }
  for (const { skills, knowledge, software, tools } of occupations.values()) {
    skills.sort(byImportance);
    knowledge.sort(byImportance);
    software.sort();
    tools.sort();
  }
  return { source, occupations: byKey(occupations) };
}

function occupationOf(row: OnetRow, occupations: Map<string, Occupation>): Occupation {
  const code = row.known('onetsoc', ONET_CODES, 'O*NET occupation');
  const title = row.text('occupation');
  const found = occupations.get(code) ?? { title, skills: [], knowledge: [], software: [], tools: [] };
  if (found.title !== title) throw row.fault(`${code} is called "${title}" here and "${found.title}" above`);
  occupations.set(code, found);
  return found;
}

function importance(row: OnetRow): number {
  const rating = /^importance ([1-5]\.\d\d)$/.exec(row.text('detail'))?.[1];
  if (rating === undefined) throw row.fault(`"${row.text('detail')}" is no importance from 1 to 5`);
  return Number(rating);
}

function byImportance([a, less]: [string, number], [b, more]: [string, number]): number {
  return more - less || (a < b ? -1 : 1);
}
