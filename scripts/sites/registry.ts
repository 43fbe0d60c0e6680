/** Import lines of a list's own folder. */
const IMPORT = /^import \{ \w+ \} from '\.\/.+';$/gm;
const END = '\n];\n';

/** Puts imports into the order in which Biome wants them: numbers by their value. */
const bySource = new Intl.Collator('en', { numeric: true }).compare;
const sourceOf = (line: string): string => line.slice(line.indexOf("'") + 1, -2);

/**
 * The text of `sites/boards/index.ts` or `sites/applicant-tracking/index.ts` with one site more: its import in its place, its
 * entry at the end.
 * @param constant what the site's file exports it as
 * @throws Error where the list has something of that name, or is not written as it was
 */
export function withSite(list: string, id: string, constant: string): string {
  const imports = list.match(IMPORT) ?? [];
  const end = list.lastIndexOf(END);
  if (imports.length === 0 || end < 0) throw new Error('The list of sites has no imports, or no end, that are known.');
  if (new RegExp(`(?:import \\{|const) ${constant}\\b`).test(list))
    throw new Error(`${constant} is in the list already.`);
  const sorted = [...imports, `import { ${constant} } from './${id}';`].sort((a, b) =>
    bySource(sourceOf(a), sourceOf(b)),
  );
  const entered = `${list.slice(0, end)}\n  ${constant},${list.slice(end)}`;
  return entered.replace(imports.join('\n'), sorted.join('\n'));
}
