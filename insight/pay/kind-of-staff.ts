import { oneOf } from '../wordings/one-of';

/** For which staff a sum is, as far as pays differ by it. */
export type StaffKind = 'full-time' | 'part-time' | 'prn';

const KINDS: readonly [StaffKind, string][] = [
  ['full-time', 'full[- ]?time|FT'],
  ['part-time', 'part[- ]?time'],
  ['prn', 'PRN|per[- ]?diem|as[- ]needed|contingent|casual'],
];
const ALL = KINDS.map(([, words]) => `(${words})`).join('|');
const LEADS = oneOf`
  hourly|pay|rates?|wages?|salary|range|positions?|roles?|staff|employees?|starting|starts?|earns?|makes?|gets?|receives?|paid|is|are|at|from|up to
  (?:a |an )?(?:PTAs?|COTAs?|OTAs?|SLPAs?|assistants?|aides?|techs?)
`;
const BEFORE = new RegExp(String.raw`(?<![A-Za-z/-])(?:${ALL})(?: ${LEADS})*\s?[,:=(-]?\s?$`, 'i');
const AFTER = new RegExp(
  String.raw`^\s?[(-]?\s?(?:for )?(?:${ALL})(?: (?:rates?|pay|positions?|staff|employees?))?\)?(?=\s*(?:$|[.,;/|\n)]|and\b|or\b))`,
  'i',
);
const ANY = new RegExp(`(?<![A-Za-z])(?:${ALL})(?![A-Za-z])`, 'gi');
const FAR = 60;

const kindOf = (groups: readonly (string | undefined)[]): StaffKind | null =>
  KINDS[groups.findIndex((group) => group !== undefined)]?.[0] ?? null;

/** The one kind that a title names; `null` where it names none, or several. */
export function staffKindIn(title: string): StaffKind | null {
  const kinds = new Set([...title.matchAll(ANY)].map((match) => kindOf(match.slice(1))));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

/**
 * The kind of staff that a figure is paid to by the words right before or behind it; `null` where they name two.
 * @param before text back to the figure before it, and to what was said of that behind it
 * @param after text on to the next one
 * @returns the kind, and how far behind the figure its words reach
 */
export function staffKindOf(before: string, after: string): { staffKind: StaffKind | null; reach: number } {
  const ahead = BEFORE.exec(before.slice(-FAR));
  const behind = AFTER.exec(after.slice(0, FAR));
  const [first, second] = [ahead, behind].map((found) => found && kindOf(found.slice(1)));
  if (first && second && first !== second) return { staffKind: null, reach: behind?.[0].length ?? 0 };
  return { staffKind: first ?? second ?? null, reach: behind?.[0].length ?? 0 };
}
