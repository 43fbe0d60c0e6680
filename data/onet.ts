import onetFile from './onet.json';
import { type RoleId, roleFacts } from './roles';

/** What O*NET knows of an occupation's demands. Facts only: its task sentences are left out. */
export interface OnetOccupation {
  code: string;
  title: string;
  /** The title again where the occupation is not the role itself but stands for it, `null` otherwise. */
  proxyFor: string | null;
  /** Most important first; importance runs from 1 to 5. */
  skills: RatedItem[];
  knowledge: RatedItem[];
  /** Names, in the order of the alphabet. */
  software: string[];
  tools: string[];
  /** Has to be credited wherever any of it is shown. */
  source: string;
}

interface RatedItem {
  name: string;
  importance: number;
}

type Rated = [string, number][];
type Entry = { title: string; skills: Rated; knowledge: Rated; software: string[]; tools: string[] };
const occupations = onetFile.occupations as unknown as Record<string, Entry>;

/**
 * The O*NET occupation of a role: its own, or else that of the series whose wages stand for it (rehabilitation aides: those
 * of physical therapists, named in `proxyFor`), or `null` where there is neither.
 */
export function onetFor(role: RoleId): OnetOccupation | null {
  const { onetCodes, soc } = roleFacts(role);
  const own = onetCodes[0];
  const code = own ?? (soc === null ? null : `${soc}.00`);
  const entry = code === null ? undefined : occupations[code];
  if (code === null || !entry) return null;
  return {
    code,
    title: entry.title,
    proxyFor: own === undefined ? entry.title : null,
    skills: entry.skills.map(rated),
    knowledge: entry.knowledge.map(rated),
    software: entry.software,
    tools: entry.tools,
    source: onetFile.source,
  };
}

function rated([name, importance]: Rated[number]): RatedItem {
  return { name, importance };
}
