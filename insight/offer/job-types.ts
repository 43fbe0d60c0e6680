import { oneOf } from '../wordings/one-of';

/** What boards and employers fill in for a kind of work, in their words. */
export type JobType = 'full-time' | 'part-time' | 'prn' | 'contract' | 'travel';

/** A field that names the kinds between which it decides: "Temporary/Regular: Regular". */
const KIND = '(?:temp(?:orary)?|regular|perm(?:anent)?|PRN|per[- ]?diem|casual|(?:full|part)(?:[- ]?time)?)';
const LABEL = new RegExp(
  String.raw`${oneOf`
    \b(?:job|employment|position|work) ?types?(?: ?:|\n)
    \b(?:job|employment|employee|position|work|appointment|staff|schedule) ?(?:status|category|class(?:ification)?|types?) ?:
    ^[ \t•*-]*status ?:
    \b${KIND}(?: ?(?:\/|\bor\b) ?${KIND}){1,3} ?:
  `}\s?([^.;\n]{1,120})`,
  'gim',
);
const BETWEEN = /\s*(?:[,/|•·&+()]|\band\b|\bor\b|\s[-–—]\s)\s*/i;
const KINDS: readonly [RegExp, JobType][] = [
  [/^(?:(?:regular|permanent) )?full[- ]?time$/i, 'full-time'],
  [/^(?:(?:regular|permanent) )?part[- ]?time$/i, 'part-time'],
  [
    /^(?:PRN|per[- ]?diem|as[- ]needed|casual|on[- ]call|contingent|supplemental|intermittent|pool|registry|(?:variable|zero|0)[- ]hours?)$/i,
    'prn',
  ],
  [/^(?:local )?contract(?:or)?$|^temp(?:orary)?$/i, 'contract'],
  [/^travel(?:er|l?ing)?(?: (?:contract|assignment|job))?$/i, 'travel'],
];

/** The kinds of work in fields such as "Job Types: Full-time, PRN" and "Status: Contingent", each once. */
export function jobTypesIn(text: string): ReadonlySet<JobType> {
  const found = new Set<JobType>();
  for (const [, list = ''] of text.matchAll(LABEL)) {
    for (const item of list.trim().split(BETWEEN)) {
      const kind = KINDS.find(([named]) => named.test(item.trim()))?.[1];
      if (kind !== undefined) found.add(kind);
    }
  }
  return found;
}
