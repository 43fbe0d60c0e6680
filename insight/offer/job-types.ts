/** What boards fill in for a kind of work, in their words. */
export type JobType = 'full-time' | 'part-time' | 'prn' | 'contract' | 'travel';

const LABEL = /\b(?:job|employment|position|work) ?types?(?: ?:|\n)\s?([^.;\n]{1,120})/gi;
const BETWEEN = /\s*(?:[,/|•·&+]|\band\b|\bor\b)\s*/i;
const KINDS: readonly [RegExp, JobType][] = [
  [/^full[- ]?time$/i, 'full-time'],
  [/^part[- ]?time$/i, 'part-time'],
  [/^(?:PRN|per[- ]?diem|as[- ]needed|casual|on[- ]call)$/i, 'prn'],
  [/^(?:local )?contract(?:or)?$|^temp(?:orary)?$/i, 'contract'],
  [/^travel(?:er|l?ing)?(?: (?:contract|assignment|job))?$/i, 'travel'],
];

/** The kinds of work in fields such as "Job Types: Full-time, PRN", each once. */
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
